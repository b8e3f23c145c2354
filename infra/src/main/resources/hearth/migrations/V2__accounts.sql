-- How people prove who they are, and how two of them become a couple.
--
-- Whoever is not signed in yet acts as nobody, and sees nothing. Two doors turn a secret into a person: a sign-in name with its
-- passphrase's hash, a refresh token's hash. From then on every statement acts as that person, under the policies below.

create table hearth.credential (
    person_id uuid primary key references hearth.person,
    sign_in_name text not null unique,
    passphrase text not null,
    recovery bytea not null
);

-- One device that signed in. It ends by being deleted, and keeps days, not hours: a list of devices is no diary.
create table hearth.login (
    id uuid primary key,
    person_id uuid not null references hearth.person,
    device text not null check (char_length(device) between 1 and 80),
    since date not null,
    last_day date not null,
    expires_at timestamptz not null,
    generation int not null default 1,
    turned_at timestamptz not null
);
create index login_of_person on hearth.login (person_id);

-- Every refresh token ever given to a login that is not over: an old one that comes back tells of a theft.
create table hearth.refresh (
    hash bytea primary key,
    login_id uuid not null references hearth.login on delete cascade,
    generation int not null
);
create index refresh_of_login on hearth.refresh (login_id);

-- Two people on their way to become a couple. It ends by being deleted; paired, it names the couple until it is forgotten.
create table hearth.pairing (
    id uuid primary key,
    inviter uuid not null references hearth.person,
    code_hash bytea not null unique,
    claimant uuid references hearth.person,
    expires_at timestamptz not null,
    couple uuid references hearth.circle,
    check (claimant <> inviter)
);
create index pairing_of_inviter on hearth.pairing (inviter);
create index pairing_of_claimant on hearth.pairing (claimant);

-- A yes is a row of its own, which only the person who says it can write or read; form_couple alone sees when there are two.
create table hearth.pairing_yes (
    pairing_id uuid not null references hearth.pairing on delete cascade,
    person_id uuid not null references hearth.person,
    primary key (pairing_id, person_id)
);

alter table hearth.credential enable row level security;
alter table hearth.credential force row level security;
alter table hearth.login enable row level security;
alter table hearth.login force row level security;
alter table hearth.refresh enable row level security;
alter table hearth.refresh force row level security;
alter table hearth.pairing enable row level security;
alter table hearth.pairing force row level security;
alter table hearth.pairing_yes enable row level security;
alter table hearth.pairing_yes force row level security;

-- What the app may do while it acts as a person.

grant select, insert, update (passphrase, recovery) on hearth.credential to hearth_app;
create policy own on hearth.credential to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

grant select, insert, delete, update (last_day, generation, turned_at) on hearth.login to hearth_app;
create policy own on hearth.login to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

grant select, insert on hearth.refresh to hearth_app;
create policy own on hearth.refresh to hearth_app
    using (login_id in (select id from hearth.login)) with check (login_id in (select id from hearth.login));

-- A pairing shows itself to its two people, and to whoever names its code: set_config('hearth.pairing_code', hex of its hash, true).
create function hearth.named_code() returns bytea
    language sql stable parallel safe
    return decode(nullif(current_setting('hearth.pairing_code', true), ''), 'hex');

grant select, insert (id, inviter, code_hash, expires_at), update (claimant, expires_at), delete on hearth.pairing to hearth_app;
create policy theirs_or_named on hearth.pairing for select to hearth_app
    using (hearth.acting() in (inviter, claimant) or code_hash = hearth.named_code());
create policy invites on hearth.pairing for insert to hearth_app with check (inviter = hearth.acting());
create policy claims on hearth.pairing for update to hearth_app
    using (hearth.acting() in (inviter, claimant) or code_hash = hearth.named_code()) with check (claimant = hearth.acting());
create policy closes on hearth.pairing for delete to hearth_app using (hearth.acting() in (inviter, claimant));

grant select, insert on hearth.pairing_yes to hearth_app;
create policy own_only on hearth.pairing_yes for select to hearth_app using (person_id = hearth.acting());
create policy own on hearth.pairing_yes for insert to hearth_app
    with check (person_id = hearth.acting() and pairing_id in (select id from hearth.pairing));

-- The doors.

grant select on hearth.credential, hearth.login, hearth.refresh, hearth.pairing_yes to hearth_log;
create policy log_reads on hearth.credential for select to hearth_log using (true);
create policy log_reads on hearth.login for select to hearth_log using (true);
create policy log_reads on hearth.refresh for select to hearth_log using (true);
create policy log_reads on hearth.pairing_yes for select to hearth_log using (true);
grant select, update (couple), delete on hearth.pairing to hearth_log;
create policy log_forms on hearth.pairing to hearth_log using (true) with check (true);
grant insert on hearth.circle, hearth.member to hearth_log;
create policy log_forms on hearth.circle for insert to hearth_log with check (true);
create policy log_forms on hearth.member for insert to hearth_log with check (true);

create function hearth.credential_named(name text)
    returns table (person_id uuid, passphrase text, recovery bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select c.person_id, c.passphrase, c.recovery from hearth.credential c where c.sign_in_name = name;
end;

create function hearth.login_of_refresh(token_hash bytea)
    returns table (login_id uuid, person_id uuid, generation int)
    language sql stable security definer set search_path = ''
begin atomic
    select l.id, l.person_id, r.generation from hearth.refresh r join hearth.login l on l.id = r.login_id where r.hash = token_hash;
end;

-- Of these logins, those that are over at this moment: signed out, or past their last day.
create function hearth.ended_logins(logins uuid[], at timestamptz) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select asked.id from unnest(logins) as asked (id)
    where not exists (select from hearth.login l where l.id = asked.id and l.expires_at > at);
end;

-- Those with whom the acting person is pairing, so that each may read what the other is called.
create function hearth.my_pairing_people() returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select case when p.inviter = hearth.acting() then p.claimant else p.inviter end from hearth.pairing p
    where p.claimant is not null and hearth.acting() in (p.inviter, p.claimant) and p.couple is null and p.expires_at > now();
end;
create policy pairing_with on hearth.person for select to hearth_app using (id in (select hearth.my_pairing_people()));

-- The circle that a person has alone, made once with the account.
create function hearth.form_own_circle(circle uuid, day date) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    if exists (select from hearth.member m join hearth.circle c on c.id = m.circle_id
               where m.person_id = hearth.acting() and not c.couple) then
        raise exception 'this person has a circle of their own already';
    end if;
    insert into hearth.circle (id, zone, couple, formed_on)
        select circle, p.time_zone, false, day from hearth.person p where p.id = hearth.acting();
    insert into hearth.member (circle_id, person_id, seat, joined_on) values (circle, hearth.acting(), 1, day);
end;
$$;

-- The couple of a pairing to which both said yes, with the inviter's time zone. Says whether it was formed. Whoever forms a couple holds
-- the locks of both people, in one order, so that two confirmations at once make one couple.
--
-- sole: true while screens show one couple a person; nobody who is in one then enters another.
create function hearth.form_couple(pairing uuid, circle uuid, day date, sole boolean) returns boolean
    language plpgsql security definer set search_path = ''
as $$
declare
    one uuid;
    two uuid;
begin
    select p.inviter, p.claimant into one, two from hearth.pairing p
        where p.id = pairing and p.couple is null and p.claimant is not null and hearth.acting() in (p.inviter, p.claimant)
        for update;
    if not found then
        return false;
    end if;
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(least(one, two)::text, 2));
    perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtextextended(greatest(one, two)::text, 2));
    if (select count(*) from hearth.pairing_yes y where y.pairing_id = pairing and y.person_id in (one, two)) < 2
        or sole and exists (select from hearth.member m join hearth.circle c on c.id = m.circle_id
                            where c.couple and m.left_on is null and m.person_id in (one, two)) then
        return false;
    end if;
    insert into hearth.circle (id, zone, couple, formed_on)
        select circle, p.time_zone, true, day from hearth.person p where p.id = one;
    insert into hearth.member (circle_id, person_id, seat, joined_on) values (circle, one, 1, day), (circle, two, 2, day);
    update hearth.pairing p set couple = circle where p.id = pairing;
    -- Whoever is at work on another pairing of the two finds them paired and is refused; waiting for them here could go in a circle.
    delete from hearth.pairing closed where closed.id in (
        select p.id from hearth.pairing p
        where p.id <> pairing and p.couple is null and (p.inviter in (one, two) or p.claimant in (one, two))
        for update skip locked);
    return true;
end;
$$;

-- Pairings that came to nothing, or whose couple stands, a day after they were late: who asked whom is nobody's business for longer.
create function hearth.forget_late_pairings(at timestamptz) returns void
    language sql volatile security definer set search_path = ''
begin atomic
    delete from hearth.pairing where expires_at < at - interval '1 day';
end;

revoke execute on function hearth.credential_named(text), hearth.login_of_refresh(bytea), hearth.ended_logins(uuid[], timestamptz),
    hearth.my_pairing_people(), hearth.form_own_circle(uuid, date), hearth.form_couple(uuid, uuid, date, boolean),
    hearth.forget_late_pairings(timestamptz) from public;
grant execute on function hearth.credential_named(text), hearth.login_of_refresh(bytea), hearth.ended_logins(uuid[], timestamptz),
    hearth.my_pairing_people(), hearth.form_own_circle(uuid, date), hearth.form_couple(uuid, uuid, date, boolean),
    hearth.forget_late_pairings(timestamptz) to hearth_app;
alter function hearth.credential_named(text) owner to hearth_log;
alter function hearth.login_of_refresh(bytea) owner to hearth_log;
alter function hearth.ended_logins(uuid[], timestamptz) owner to hearth_log;
alter function hearth.my_pairing_people() owner to hearth_log;
alter function hearth.form_own_circle(uuid, date) owner to hearth_log;
alter function hearth.form_couple(uuid, uuid, date, boolean) owner to hearth_log;
alter function hearth.forget_late_pairings(timestamptz) owner to hearth_log;
