-- A row that an import left out because of a fault in it, kept whole but for identity codes and contact details.
-- Rows of an import in state LOADING are nobody's yet; rows older than 30 days go when a later import is complete.
create table quarantine (
    id bigint primary key,
    import_id integer not null references import_run (id),
    content bytea not null,                 -- 16 bytes: hash of source, heading and cells, by which equal rows are told
    hash bytea not null,                    -- first 16 bytes of SHA-256 of the plain packed bytes
    packed bytea not null
);
