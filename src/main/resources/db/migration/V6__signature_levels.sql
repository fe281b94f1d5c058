-- How long the signatures of a round prove themselves: the level of the weakest, empty before anybody signed; and before when no further attempt
-- at raising them is made.
alter table signing_round add column proof_level varchar(3);
alter table signing_round add column raise_after timestamp(6) with time zone;
update signing_round set proof_level = 'B' where document_id in (select document_id from document_signature);
