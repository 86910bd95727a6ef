-- The first shape of a store. Plain SQL for H2 and PostgreSQL; bytea is binary varying in H2.
-- Every table has one key of one column: in H2 such a key is the table itself and costs nothing when rows are added.

-- One row for each import. Rows of an import in state LOADING are nobody's yet; opening the store removes them.
create table import_run (
    id integer primary key,                 -- also the snapshot's running number, from 1
    state varchar(8) not null check (state in ('LOADING', 'COMPLETE')),
    taken timestamp not null,               -- local time in Europe/Helsinki
    first_document bigint not null,         -- documents of this import have this id or a higher one
    reports bytea                           -- what became of each file, packed
);

-- The files that were taken into an import.
create table import_file (
    id bigint primary key,
    import_id integer not null references import_run (id),
    name varchar(1000) not null,
    source varchar(16) not null,
    sha256 varchar(64) not null,
    newer boolean not null                  -- whether it made the source's data younger
);

-- One version of a plan, a study right or a roster row, shared by all snapshots in which it is unchanged.
create table document (
    id bigint primary key,
    kind smallint not null,                 -- 1 plan, 2 study right, 3 placement
    hash bytea not null,                    -- first 16 bytes of SHA-256 of the plain packed bytes
    packed bytea not null
);

-- The long arrays of a snapshot: 1 = which documents it holds, 2 = keys and hashes of the documents it brought.
create table snapshot_array (
    id bigint primary key,
    import_id integer not null references import_run (id),
    part smallint not null,
    packed bytea not null
);

-- The user's settings and the unit's own limits.
create table setting (
    name varchar(200) primary key,
    content varchar(100000) not null
);

-- One row: what the store is and how many durable changes it has seen.
create table store_info (
    id integer primary key check (id = 1),
    name varchar(1000) not null,
    practice boolean not null,
    generation bigint not null
);
