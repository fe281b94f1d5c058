-- Rounds of signatures get a row of their own, which is locked while one is signed, so that a document received from another installation can have
-- a round as well as one finalised here. Runs on H2 and on PostgreSQL: what was there is copied, for the two do not name constraints alike.

create table signing_round (
    document_id   uuid                        primary key,
    authority_id  uuid                        not null references authority (id),
    -- empty for a document that was received
    draft_id      uuid                        references draft (id),
    -- who sent the document, for one that was received
    sender        varchar(300),
    title         varchar(300)                not null,
    -- of the bytes as they were released by whoever drafted them: the short code is its beginning, everywhere
    code_sha256   varchar(64)                 not null,
    code_length   integer                     not null,
    -- of the bytes with which this round began: the same, unless others had signed before
    base_sha256   varchar(64)                 not null,
    page_count    integer                     not null,
    opened_by     uuid                        not null references account (id),
    opened_at     timestamp(6) with time zone not null,
    running_since timestamp(6) with time zone not null,
    -- when the last signature was given or the round was withdrawn
    ended_at      timestamp(6) with time zone,
    withdrawn_by  uuid                        references account (id),
    withdrawn_why varchar(2000)
);
create index round_of_authority on signing_round (authority_id, ended_at);

create table received_document (
    document_id uuid     primary key references signing_round (document_id),
    pdf         ${bytes} not null
);

create table round_slot (
    id           uuid         primary key,
    document_id  uuid         not null references signing_round (document_id),
    name         varchar(100) not null,
    slot_order   integer      not null,
    -- slots of the same step may be signed in any order
    step         integer      not null,
    -- of the slots of a step with the same choice, one signature suffices
    choice       integer,
    party_name   varchar(300) not null,
    state        varchar(2)   not null,
    signatory    varchar(160) not null,
    office       varchar(200) not null,
    place        varchar(200) not null,
    -- given or to be given on another installation, and not asked for here
    elsewhere    boolean      not null,
    due_on       date,
    reminded_on  date,
    declined_at  timestamp(6) with time zone,
    declined_by  uuid         references account (id),
    declined_why varchar(2000),
    -- the file that was handed out to be signed outside
    out_since    timestamp(6) with time zone,
    out_by       uuid         references account (id),
    out_sha256   varchar(64),
    out_kind     varchar(20),
    unique (document_id, name),
    unique (document_id, slot_order)
);
create index slot_due on round_slot (due_on);

-- those of whom one is to sign in the slot
create table slot_person (
    slot_id     uuid                        not null references round_slot (id),
    account_id  uuid                        not null references account (id),
    since       timestamp(6) with time zone not null,
    delegate_of uuid                        references account (id),
    primary key (slot_id, account_id)
);
create index slot_person_account on slot_person (account_id);

-- insert only; every revision begins with the bytes of the one before
create table document_revision (
    id          uuid                        primary key,
    document_id uuid                        not null references signing_round (document_id),
    number      integer                     not null,
    -- SIGNATURE, or RAISED when what is appended lifts signatures to a higher level
    kind        varchar(20)                 not null,
    pdf         ${bytes}                    not null,
    sha256      varchar(64)                 not null,
    made_by     uuid                        references account (id),
    made_at     timestamp(6) with time zone not null,
    unique (document_id, number)
);

-- insert only; the constraint is the last guard against a slot signed twice
create table document_signature (
    id              uuid                        primary key,
    document_id     uuid                        not null references signing_round (document_id),
    slot            varchar(100)                not null,
    -- the field of the PDF: the slot's own, or a new one where a tool cannot sign into one that is there
    field           varchar(200)                not null,
    revision_number integer                     not null,
    -- HERE, OUTSIDE, COUNTERPART, or BEFORE for what a received document brought along
    origin          varchar(20)                 not null,
    signer_id       uuid                        references account (id),
    signer_subject  varchar(1000)               not null,
    signer_serial   varchar(100)                not null,
    issuer          varchar(1000)               not null,
    level           varchar(40)                 not null,
    verdict         varchar(20)                 not null,
    signed_at       timestamp(6) with time zone not null,
    unique (document_id, slot)
);

-- insert only: what was done in a round beside signing, for everybody who takes part in it
create table round_act (
    id          uuid                        primary key,
    document_id uuid                        not null references signing_round (document_id),
    happened_at timestamp(6) with time zone not null,
    -- empty for what the application did by itself
    by_id       uuid                        references account (id),
    kind        varchar(40)                 not null,
    slot        varchar(100)                not null,
    words       varchar(2000)               not null
);
create index act_of_round on round_act (document_id, happened_at);

-- where a person wants to be reminded by e-mail; nobody has to
create table reminder_address (
    account_id uuid         primary key references account (id),
    address    varchar(254) not null
);

insert into signing_round (document_id, authority_id, draft_id, title, code_sha256, code_length, base_sha256, page_count, opened_by, opened_at,
    running_since)
select id, authority_id, draft_id, title, sha256, octet_length(pdf), sha256, page_count, finalised_by, finalised_at, finalised_at from finalised_document;

insert into round_slot (id, document_id, name, slot_order, step, party_name, state, signatory, office, place, elsewhere)
select id, document_id, name, slot_order, slot_order, party_name, state, signatory, office, place, false from signature_slot;

insert into slot_person (slot_id, account_id, since)
select s.id, s.assigned_to, d.finalised_at from signature_slot s join finalised_document d on d.id = s.document_id where s.assigned_to is not null;

insert into document_revision (id, document_id, number, kind, pdf, sha256, made_by, made_at)
select id, document_id, number, 'SIGNATURE', pdf, sha256, signer_id, signed_at from signed_revision;

insert into document_signature (id, document_id, slot, field, revision_number, origin, signer_id, signer_subject, signer_serial, issuer, level, verdict,
    signed_at)
select id, document_id, slot, slot, number, 'HERE', signer_id, signer_subject, signer_serial, issuer, level, verdict, signed_at from signed_revision;

update signing_round set ended_at = (select max(r.signed_at) from signed_revision r where r.document_id = signing_round.document_id)
where draft_id in (select id from draft where status = 'SIGNED');

drop table signed_revision;
drop table signature_slot;
