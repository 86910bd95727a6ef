-- What people have done with flags: a history to which deeds are added and from which none is taken away.
-- A flag is known by rule, study right and item; whether it is there is never kept here, the rules find that anew.
create table flag_mark (
    id bigint primary key,                  -- in the order of the deeds
    batch bigint not null,                  -- deeds done together have the same, and are taken back together
    undoes bigint,                          -- the batch that this one takes back; null for all others
    made timestamp not null,                -- local time in Europe/Helsinki
    seen_on date not null,                  -- the reporting date for which it was done
    who varchar(200) not null,
    rule varchar(8) not null,
    study_right varchar(200) not null,
    item varchar(4000),                     -- stable key of the item or period; null = the plan or the right as a whole
    likeness varchar(4000),                 -- by which the item is known again when its key changes
    deed varchar(10) not null,              -- SEEN, MENDED, POSTPONED, WRONG, UNDONE
    until_day date,                         -- the day on which the flag is open again
    reason varchar(4000)
);
