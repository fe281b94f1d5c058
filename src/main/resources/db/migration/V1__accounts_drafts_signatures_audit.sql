-- Runs on H2 and on PostgreSQL. ${bytes} is blob or bytea, text is a character large object on both.

create table authority (
    id         uuid                        primary key,
    name       varchar(200)                not null unique,
    state      varchar(2)                  not null,
    created_at timestamp(6) with time zone not null
);

create table account (
    id                 uuid                        primary key,
    user_name          varchar(60)                 not null unique,
    full_name          varchar(160)                not null,
    authority_id       uuid                        not null references authority (id),
    password_hash      varchar(200)                not null,
    enabled            boolean                     not null,
    temporary_password boolean                     not null,
    created_at         timestamp(6) with time zone not null,
    version            integer                     not null
);

create table account_role (
    account_id uuid        not null references account (id),
    role       varchar(20) not null,
    primary key (account_id, role)
);

create table draft (
    id               uuid                        primary key,
    authority_id     uuid                        not null references authority (id),
    owner_id         uuid                        not null references account (id),
    template_id      varchar(60)                 not null,
    template_version integer                     not null,
    template_hash    varchar(64)                 not null,
    title            varchar(300)                not null,
    reference        varchar(200)                not null,
    states           varchar(1000)               not null,
    status           varchar(20)                 not null,
    training         boolean                     not null,
    revision         integer                     not null,
    content          text                        not null,
    created_at       timestamp(6) with time zone not null,
    changed_at       timestamp(6) with time zone not null,
    version          integer                     not null
);
create index draft_of_authority on draft (authority_id, changed_at);

-- insert only
create table draft_revision (
    id          uuid                        primary key,
    draft_id    uuid                        not null references draft (id) on delete cascade,
    number      integer                     not null,
    item        varchar(1000)               not null,
    before_json text,
    after_json  text,
    by_id       uuid                        not null references account (id),
    changed_at  timestamp(6) with time zone not null,
    unique (draft_id, number)
);

-- the authorities that were given their worked sample; stays when the sample is discarded
create table training_given (
    authority_id uuid                        primary key references authority (id),
    given_at     timestamp(6) with time zone not null
);

create table finalised_document (
    id           uuid                        primary key,
    draft_id     uuid                        not null unique references draft (id),
    authority_id uuid                        not null references authority (id),
    title        varchar(300)                not null,
    sha256       varchar(64)                 not null,
    pdf          ${bytes}                    not null,
    html         text                        not null,
    content      text                        not null,
    page_count   integer                     not null,
    finalised_by uuid                        not null references account (id),
    finalised_at timestamp(6) with time zone not null
);

create table signature_slot (
    id          uuid         primary key,
    document_id uuid         not null references finalised_document (id),
    name        varchar(100) not null,
    slot_order  integer      not null,
    party_name  varchar(300) not null,
    state       varchar(2)   not null,
    signatory   varchar(160) not null,
    office      varchar(200) not null,
    place       varchar(200) not null,
    assigned_to uuid         references account (id),
    unique (document_id, name),
    unique (document_id, slot_order)
);
create index slot_assigned_to on signature_slot (assigned_to);

-- insert only; the constraints are the last guard against a slot signed twice
create table signed_revision (
    id             uuid                        primary key,
    document_id    uuid                        not null references finalised_document (id),
    number         integer                     not null,
    slot           varchar(100)                not null,
    pdf            ${bytes}                    not null,
    sha256         varchar(64)                 not null,
    signer_id      uuid                        not null references account (id),
    signer_subject varchar(1000)               not null,
    signer_serial  varchar(100)                not null,
    issuer         varchar(1000)               not null,
    level          varchar(40)                 not null,
    verdict        varchar(20)                 not null,
    signed_at      timestamp(6) with time zone not null,
    unique (document_id, number),
    unique (document_id, slot)
);

-- insert only, and no foreign key: the trail outlives what it tells of
create table audit_event (
    seq           bigint                      primary key,
    happened_at   timestamp(6) with time zone not null,
    actor         varchar(36)                 not null,
    type          varchar(60)                 not null,
    subject       varchar(80)                 not null,
    details       varchar(2000)               not null,
    previous_hash varchar(64)                 not null,
    hash          varchar(64)                 not null
);

-- its only row is locked while an event is appended, so that the chain never forks
create table audit_head (
    id   integer     primary key,
    seq  bigint      not null,
    hash varchar(64) not null
);
insert into audit_head (id, seq, hash) values (1, 0, '');
