-- People and the circles they belong to: the ground under everything else.
--
-- Three roles stand before the first migration (hearth/roles.sql): hearth_owner runs this file and owns the tables, hearth_log has no
-- login and owns the doors of the log, hearth_app serves. Nobody here is a superuser, and row-level security binds the owner too.

create schema hearth;
create schema keys;
grant usage on schema hearth to hearth_app, hearth_log;
grant usage on schema keys to hearth_app, hearth_log;

-- The person on whose behalf this transaction acts, or null. Set with set_config('hearth.person', …, true); after a commit the setting is '' and not null.
create function hearth.acting() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('hearth.person', true), '')::uuid;

create table hearth.person (
    id uuid primary key,
    call_name text not null check (char_length(call_name) between 1 and 60),
    time_zone text not null,
    since date not null
);

create table hearth.circle (
    id uuid primary key,
    epoch int not null default 0,
    zone text not null,
    couple boolean not null,
    formed_on date not null
);

-- A seat is kept after leaving, so that one's own words stay reachable; left_on says that it is empty.
create table hearth.member (
    circle_id uuid not null references hearth.circle,
    person_id uuid not null references hearth.person,
    seat smallint not null check (seat in (1, 2)),
    joined_on date not null,
    left_on date,
    primary key (circle_id, person_id),
    unique (circle_id, seat)
);
create index member_of_person on hearth.member (person_id);

-- The circles in which the acting person has a seat. A definer's function, because a policy that reads its own table would never end.
create function hearth.my_circles() returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select circle_id from hearth.member where person_id = hearth.acting() and left_on is null;
end;

alter table hearth.person enable row level security;
alter table hearth.person force row level security;
alter table hearth.circle enable row level security;
alter table hearth.circle force row level security;
alter table hearth.member enable row level security;
alter table hearth.member force row level security;

grant select on hearth.person, hearth.circle, hearth.member to hearth_log;
create policy log_reads on hearth.person for select to hearth_log using (true);
create policy log_reads on hearth.circle for select to hearth_log using (true);
create policy log_reads on hearth.member for select to hearth_log using (true);

grant select, insert, update on hearth.person, hearth.circle, hearth.member to hearth_app;
create policy self_or_circle on hearth.person for select to hearth_app
    using (id = hearth.acting() or id in (select m.person_id from hearth.member m where m.circle_id in (select hearth.my_circles()) and m.left_on is null));
create policy self_writes on hearth.person for insert to hearth_app with check (id = hearth.acting());
create policy self_changes on hearth.person for update to hearth_app using (id = hearth.acting()) with check (id = hearth.acting());

create policy mine on hearth.circle for select to hearth_app using (id = any (array(select hearth.my_circles())));
create policy mine on hearth.member for select to hearth_app using (circle_id = any (array(select hearth.my_circles())));

-- The owner hands the definer's functions to the role that has no login (hearth/roles.sql lets it).
grant create on schema hearth to hearth_log;
revoke execute on function hearth.my_circles() from public;
grant execute on function hearth.my_circles() to hearth_app;
alter function hearth.my_circles() owner to hearth_log;
