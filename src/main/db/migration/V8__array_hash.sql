-- Arrays of a snapshot get a hash as documents have it, so that the health check can hold them against it.
alter table snapshot_array add column if not exists hash bytea;     -- first 16 bytes of SHA-256 of the plain packed bytes; null in old rows
