-- Who has done what with the store: rows are added, and each is chained to the one before by its digest.
-- When a person is purged, subject and salt are emptied; the chain holds without them, because it covers subject_digest.
create table use_log (
    id bigint primary key,                  -- from 1, without gaps
    at timestamp not null,                  -- local time in Europe/Helsinki
    who varchar(200) not null,
    what varchar(20) not null,
    subject varchar(200),                   -- study right that it was about; null = none, or purged
    salt bytea,                             -- 16 random bytes, null as subject is
    subject_digest bytea,                   -- SHA-256 of salt and subject; null = it was about nobody
    about varchar(2000) not null,           -- files, numbers, names of settings; never about a person
    digest bytea not null                   -- SHA-256 of the row before and this one
);

-- One row: how far the log has come, so that rows taken off its end are missed.
create table use_log_end (
    id integer primary key check (id = 1),
    last bigint not null,
    digest bytea not null
);
