-- whom this installation trusts, beside the folder "trust"; a row is never deleted: withdrawn is a fact like added
create table trust_anchor (
    id             uuid                        primary key,
    certificate    ${bytes}                    not null,
    fingerprint    varchar(64)                 not null,
    subject        varchar(1000)               not null,
    issuer         varchar(1000)               not null,
    valid_from     timestamp(6) with time zone not null,
    valid_until    timestamp(6) with time zone not null,
    may_issue      boolean                     not null,
    note           varchar(500)                not null,
    added_by       uuid                        not null references account (id),
    added_at       timestamp(6) with time zone not null,
    withdrawn_by   uuid                        references account (id),
    withdrawn_at   timestamp(6) with time zone
);
create index trust_anchor_by_fingerprint on trust_anchor (fingerprint);

-- by what a document that was released is recognised when it comes back; the identifier of older ones is not known
create table released_file (
    document_id  uuid                        primary key references finalised_document (id),
    size         bigint                      not null,
    sha256       varchar(64)                 not null,
    permanent_id varchar(200)                not null
);
create index released_file_by_identifier on released_file (permanent_id);
insert into released_file (document_id, size, sha256, permanent_id)
    select id, octet_length(pdf), sha256, '' from finalised_document;
