-- What a unit has decided of its limits and rules; only ever added to, so that a past date can be looked at as it was.
create table limit_change (
    id bigint primary key,
    rule varchar(8) not null,               -- id of the rule, e.g. B1
    limit_name varchar(32) not null,        -- name of its limit; "on" switches the rule on (1) or off (0)
    value_set integer,                      -- null = back to what was before the unit decided
    unit varchar(1000),                     -- null = all units of the store
    from_day date not null,                 -- first day it is in force
    why varchar(2000) not null,
    who varchar(200) not null,
    made timestamp not null                 -- local time in Europe/Helsinki
);
