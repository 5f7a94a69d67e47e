-- A district's LIFF app, on a LINE Login channel of its own (line-facts.md §9).
alter table districts
    add liff_id text,
    add login_channel_id text,
    add login_channel_secret bytea,
    add constraint districts_liff check ((liff_id is null) = (login_channel_id is null));

-- A person is nudged at most once a day (Bangkok).
alter table people add nudged_on date;
