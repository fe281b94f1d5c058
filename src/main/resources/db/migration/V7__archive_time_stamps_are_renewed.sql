-- When the certificate of a document's newest archive time stamp ends; empty without one, or as long as it was not looked at.
alter table signing_round add column lasts_until timestamp(6) with time zone;
