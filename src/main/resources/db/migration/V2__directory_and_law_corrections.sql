-- What an administrator confirmed, corrected, added or withdrew in the tables of the law and of the directory. Insert only: the row with the
-- highest number is what applies, unless it is a withdrawal; the shipped tables stay in the application and are never copied here.
create table law_correction (
    id         uuid                        primary key,
    law_table  varchar(60)                 not null,
    row_key    varchar(700)                not null,
    number     integer                     not null,
    kind       varchar(20)                 not null,
    row_values text                        not null,
    source     varchar(1000)               not null,
    checked_on date                        not null,
    by_id      uuid                        not null references account (id),
    changed_at timestamp(6) with time zone not null,
    unique (law_table, row_key, number)
);
