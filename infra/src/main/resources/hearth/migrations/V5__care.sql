-- Therapists, and what couples let them read. Everything that concerns more than one's own row goes through the doors below.

-- A person who is a therapist. secret: what the second factor counts from, sealed by the person's own key; last_step: the newest step
-- that let somebody in, which is not taken again.
create table hearth.practitioner (
    person_id uuid primary key references hearth.person,
    secret bytea not null,
    last_step bigint not null default 0
);

-- A therapist and a couple. It begins as a code that is out (no circle), is entered by somebody of a couple, holds from active_at on, when
-- both have consented, and ends once. epoch rises with everything that more than one person may see.
create table hearth.engagement (
    id uuid primary key,
    practitioner uuid not null references hearth.practitioner,
    policy text not null check (policy in ('no-secrets', 'limited')),
    code_hash bytea not null unique,
    expires_at timestamptz not null,
    circle_id uuid references hearth.circle,
    active_at timestamptz,
    active_on date,
    ended_at timestamptz,
    ended_on date,
    epoch int not null default 0,
    check (active_at is null or circle_id is not null)
);
create index engagement_of_practitioner on hearth.engagement (practitioner);
create unique index engagement_of_circle on hearth.engagement (circle_id) where circle_id is not null and ended_at is null;
create index engagement_of_any_circle on hearth.engagement (circle_id);

-- What each of the couple lets that therapist read, kind by kind. exercises: what is offered at the end of one.
create table hearth.consent (
    engagement_id uuid not null references hearth.engagement,
    person_id uuid not null references hearth.person,
    kind text not null check (kind in ('exercises')),
    given_on date not null,
    primary key (engagement_id, person_id, kind)
);

-- One row is one reading, written by the statement that reads; care_read_of says whose words were in it.
create table hearth.care_read (
    id uuid primary key,
    engagement_id uuid not null references hearth.engagement,
    sitting_id uuid not null references hearth.sitting,
    read_on date not null
);
create table hearth.care_read_of (
    read_id uuid not null references hearth.care_read,
    person_id uuid not null references hearth.person,
    primary key (read_id, person_id)
);
create index care_read_of_person on hearth.care_read_of (person_id);

alter table hearth.practitioner enable row level security;
alter table hearth.practitioner force row level security;
alter table hearth.engagement enable row level security;
alter table hearth.engagement force row level security;
alter table hearth.consent enable row level security;
alter table hearth.consent force row level security;
alter table hearth.care_read enable row level security;
alter table hearth.care_read force row level security;
alter table hearth.care_read_of enable row level security;
alter table hearth.care_read_of force row level security;

grant select (person_id, last_step), insert (person_id, secret), update (last_step) on hearth.practitioner to hearth_app;
create policy own on hearth.practitioner to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

grant select on hearth.practitioner, hearth.consent, hearth.care_read_of to hearth_log;
grant select, insert, update on hearth.engagement to hearth_log;
grant insert on hearth.consent, hearth.care_read_of to hearth_log;
grant select, insert on hearth.care_read to hearth_log;
create policy log_reads on hearth.practitioner for select to hearth_log using (true);
create policy log on hearth.engagement to hearth_log using (true) with check (true);
create policy log on hearth.consent to hearth_log using (true) with check (true);
create policy log on hearth.care_read to hearth_log using (true) with check (true);
create policy log on hearth.care_read_of to hearth_log using (true) with check (true);

-- ── Doors ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- What signing in as a therapist needs, before anybody acts; no row for everybody else.
create function hearth.second_factor(who uuid)
    returns table (secret bytea, owner_wrap bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select p.secret, o.wrapped from hearth.practitioner p join keys.owner_key o on o.owner = p.person_id where p.person_id = who;
end;

-- Puts a code out. False: whoever acts is no therapist.
create function hearth.invite_couple(new_id uuid, new_policy text, new_hash bytea, new_expiry timestamptz) returns boolean
    language plpgsql security definer set search_path = ''
as $$
begin
    insert into hearth.engagement (id, practitioner, policy, code_hash, expires_at)
        select new_id, p.person_id, new_policy, new_hash, new_expiry from hearth.practitioner p where p.person_id = hearth.acting();
    return found;
end
$$;

-- Enters a code for the acting person's couple. No answer, whatever the cause: no couple, one's own, used, late or never made, or a
-- couple that has a therapist already.
create function hearth.claim_engagement(hash bytea, at timestamptz) returns uuid
    language plpgsql security definer set search_path = ''
as $$
declare
    home uuid;
    claimed uuid;
begin
    -- The couple's row is held, so that two codes entered at once leave one therapist.
    select c.id into home from hearth.circle c join hearth.member m on m.circle_id = c.id
        where c.couple and m.person_id = hearth.acting() and m.left_on is null
            and (select count(*) from hearth.member both_ where both_.circle_id = c.id and both_.left_on is null) = 2
        order by c.formed_on desc, c.id limit 1
        for update of c;
    if home is null or exists (select from hearth.engagement e where e.circle_id = home and e.ended_at is null) then
        return null;
    end if;
    update hearth.engagement e set circle_id = home, epoch = e.epoch + 1
        where e.code_hash = hash and e.circle_id is null and e.ended_at is null and e.expires_at > at
            and not exists (select from hearth.member m where m.circle_id = home and m.person_id = e.practitioner)
        returning e.id into claimed;
    return claimed;
end
$$;

-- The acting person's own consent, one kind. It holds once both have given theirs; who was first is told to nobody. Says whether the
-- engagement is one of theirs and open.
create function hearth.give_consent(engagement uuid, what text, at timestamptz) returns boolean
    language plpgsql security definer set search_path = ''
as $$
declare
    home uuid;
    day date;
begin
    select c.id, (at at time zone c.zone)::date into home, day from hearth.engagement e join hearth.circle c on c.id = e.circle_id
        where e.id = engagement and e.ended_at is null
            and exists (select from hearth.member m where m.circle_id = e.circle_id and m.person_id = hearth.acting() and m.left_on is null)
        for update of e;
    if home is null then
        return false;
    end if;
    insert into hearth.consent (engagement_id, person_id, kind, given_on) values (engagement, hearth.acting(), what, day)
        on conflict do nothing;
    update hearth.engagement e set active_at = at, active_on = day, epoch = e.epoch + 1
        where e.id = engagement and e.active_at is null
            and (select count(*) from hearth.member m
                 join hearth.consent c on c.person_id = m.person_id and c.engagement_id = e.id and c.kind = 'exercises'
                 where m.circle_id = e.circle_id and m.left_on is null) = 2;
    return true;
end
$$;

-- Ends it, whoever of the three asks. By whom is written nowhere. A code that its maker closes is out no more, whether or not it was
-- entered meanwhile, which its maker does not know. False: nothing of theirs that was open.
create function hearth.end_engagement(engagement uuid, at timestamptz) returns boolean
    language plpgsql security definer set search_path = ''
as $$
begin
    update hearth.engagement e
        set ended_at = coalesce(e.ended_at, at), ended_on = coalesce(e.ended_on, (
                select (at at time zone c.zone)::date from hearth.circle c where c.id = e.circle_id)), epoch = e.epoch + 1,
            expires_at = case when e.practitioner = hearth.acting() and e.active_at is null then at else e.expires_at end
        where e.id = engagement
            and (e.ended_at is null or e.practitioner = hearth.acting() and e.active_at is null and e.expires_at > at)
            and (e.practitioner = hearth.acting()
                 or exists (select from hearth.member m
                            where m.circle_id = e.circle_id and m.person_id = hearth.acting() and m.left_on is null));
    return found;
end
$$;

-- Whoever joins or leaves a couple ends what it had with a therapist, in the same transaction.
create function hearth.epoch_ends_engagements() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update hearth.engagement e set ended_at = pg_catalog.now(), ended_on = (pg_catalog.now() at time zone new.zone)::date, epoch = e.epoch + 1
        where e.circle_id = new.id and e.ended_at is null;
    return null;
end
$$;
create trigger epoch_ends_engagements after update of epoch on hearth.circle
    for each row when (old.epoch is distinct from new.epoch)
    execute function hearth.epoch_ends_engagements();

-- Whom a change of it concerns.
create function hearth.people_of_engagement(engagement uuid) returns setof uuid
    language sql stable security definer set search_path = ''
begin atomic
    select e.practitioner from hearth.engagement e where e.id = engagement
    union
    select m.person_id from hearth.engagement e join hearth.member m on m.circle_id = e.circle_id and m.left_on is null
        where e.id = engagement;
end;

-- The therapists of the acting person's couple, newest first. consented: this person's own word; the other's alone shows nowhere.
create function hearth.my_therapists()
    returns table (id uuid, name text, policy text, consented boolean, active_on date, ended_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, p.call_name, e.policy,
            exists (select from hearth.consent c where c.engagement_id = e.id and c.person_id = hearth.acting()),
            e.active_on, e.ended_on
        from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.couple
        join hearth.engagement e on e.circle_id = c.id
        join hearth.person p on p.id = e.practitioner
        where m.person_id = hearth.acting() and m.left_on is null and (e.ended_at is null or e.active_at is not null)
        order by e.ended_at is not null, e.ended_at desc, e.id;
end;

-- When the acting person's words were read, by the day and once a day for each sitting.
create function hearth.my_reads()
    returns table (read_on date, exercise text, version int, sitting uuid, name text)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct r.read_on, s.exercise, s.version, s.id, p.call_name
        from hearth.care_read_of mine
        join hearth.care_read r on r.id = mine.read_id
        join hearth.sitting s on s.id = r.sitting_id
        join hearth.engagement e on e.id = r.engagement_id
        join hearth.person p on p.id = e.practitioner
        where mine.person_id = hearth.acting()
        order by r.read_on desc, s.exercise, s.id
        limit 200;
end;

-- The acting therapist's codes that are out and couples, each name only while both consent. Whether a code was entered does not show.
create function hearth.my_couples(at timestamptz)
    returns table (id uuid, policy text, expires_at timestamptz, names text[], active_on date, ended_on date, zone text)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, e.policy, e.expires_at,
            case when e.ended_at is null and e.active_at is not null then (
                select array_agg(p.call_name order by m.seat) from hearth.member m join hearth.person p on p.id = m.person_id
                where m.circle_id = e.circle_id and m.left_on is null) end,
            e.active_on, case when e.active_at is not null then e.ended_on end,
            case when e.ended_at is null and e.active_at is not null then (
                select c.zone from hearth.circle c where c.id = e.circle_id) end
        from hearth.engagement e
        where e.practitioner = hearth.acting()
            and (e.active_at is not null or e.expires_at > at and (e.ended_at is null or e.circle_id is not null))
        order by e.active_at is null, e.ended_at is not null, e.active_at, e.expires_at, e.id;
end;

-- The facts of the finished sittings of a couple in which something was ever offered, without a word; for the acting therapist while both
-- consent, and only what was finished since.
create function hearth.couple_sittings(engagement uuid)
    returns table (id uuid, exercise text, version int, commands uuid[], authors uuid[], times timestamptz[], facts text[])
    language sql stable security definer set search_path = ''
begin atomic
    select s.id, s.exercise, s.version, log.commands, log.authors, log.times, log.facts
        from hearth.engagement e
        join hearth.sitting s on s.circle_id = e.circle_id and s.ended and s.owner is null
        cross join lateral (
            select array_agg(l.command_id order by l.rev) as commands, array_agg(l.author order by l.rev) as authors,
                    array_agg(l.at order by l.rev) as times, array_agg(l.facts order by l.rev) as facts,
                    bool_or(strpos(l.facts, '{"type":"offered",') > 0) as offered,
                    bool_or(strpos(l.facts, '{"type":"finished",') > 0 and l.at > e.active_at) as finished
                from hearth.sitting_log l where l.sitting_id = s.id
        ) log
        where e.id = engagement and e.practitioner = hearth.acting() and e.active_at is not null and e.ended_at is null
            and log.offered and log.finished;
end;

-- The therapist's reading, one statement: whether both consent at this moment, the row that says so, and the whole of the sitting as load_sitting
-- gives it. Holding the engagement's row, it stands wholly before or wholly after a withdrawal.
create function hearth.read_offered(engagement uuid, wanted uuid, read uuid, at timestamptz)
    returns table (
        circle uuid, epoch int, zone text, people uuid[], called text[], exercise text, version int, starter uuid, owner uuid,
        occurrence text, rev int, stirs int,
        commands uuid[], authors uuid[], times timestamptz[], facts text[],
        page_parts text[], page_rounds int[], page_authors uuid[], page_epochs int[], page_texts bytea[],
        key_parts text[], key_authors uuid[], key_wraps bytea[],
        owners uuid[], owner_wraps bytea[])
    language sql volatile security definer set search_path = ''
begin atomic
    with granted as materialized (
        select e.id, e.circle_id, e.active_at from hearth.engagement e
            where e.id = engagement and e.practitioner = hearth.acting() and e.active_at is not null and e.ended_at is null
                and (select count(*) from hearth.member m
                     join hearth.consent c on c.person_id = m.person_id and c.engagement_id = e.id and c.kind = 'exercises'
                     where m.circle_id = e.circle_id and m.left_on is null) = 2
            for share
    ), open as materialized (
        select g.id as engagement_id, s.id as sitting_id from granted g
            join hearth.sitting s on s.id = wanted and s.circle_id = g.circle_id and s.ended and s.owner is null
            where exists (select from hearth.sitting_log l
                          where l.sitting_id = s.id and strpos(l.facts, '{"type":"finished",') > 0 and l.at > g.active_at)
    ), noted as (
        insert into hearth.care_read (id, engagement_id, sitting_id, read_on)
            select read, o.engagement_id, o.sitting_id, (at at time zone c.zone)::date
            from open o join hearth.sitting s on s.id = o.sitting_id join hearth.circle c on c.id = s.circle_id
    )
    select kept.* from open o
        cross join lateral (
            select m.person_id from hearth.sitting s join hearth.member m on m.circle_id = s.circle_id and m.left_on is null
                where s.id = o.sitting_id order by m.seat limit 1
        ) one
        cross join lateral hearth.load_sitting(o.sitting_id, one.person_id) kept;
end;

-- Whose words a reading held, told in the transaction of the reading itself.
create function hearth.note_read_of(read uuid, whose uuid[]) returns void
    language sql volatile security definer set search_path = ''
begin atomic
    insert into hearth.care_read_of (read_id, person_id)
        select r.id, m.person_id from hearth.care_read r
        join hearth.engagement e on e.id = r.engagement_id and e.practitioner = hearth.acting()
        join hearth.member m on m.circle_id = e.circle_id and m.left_on is null and m.person_id = any (whose)
        where r.id = read
        on conflict do nothing;
end;

-- Where all that these people have with therapists stands, in one statement, for the sweep over what is held open.
create function hearth.care_marks(people uuid[])
    returns table (person uuid, mark bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select asked.id, (
            select coalesce(sum(e.epoch + 1), 0) from hearth.engagement e
            where e.practitioner = asked.id
                or e.circle_id in (select m.circle_id from hearth.member m where m.person_id = asked.id and m.left_on is null))
        from unnest(people) as asked (id);
end;

-- Whether the acting person's couple works with a therapist now: then entries may be offered.
create function hearth.has_therapist() returns boolean
    language sql stable security definer set search_path = ''
begin atomic
    select exists (
        select from hearth.member m join hearth.engagement e on e.circle_id = m.circle_id
        where m.person_id = hearth.acting() and m.left_on is null and e.active_at is not null and e.ended_at is null);
end;

revoke execute on function hearth.second_factor, hearth.invite_couple, hearth.claim_engagement, hearth.give_consent,
    hearth.end_engagement, hearth.epoch_ends_engagements, hearth.people_of_engagement, hearth.my_therapists, hearth.my_reads,
    hearth.my_couples, hearth.couple_sittings, hearth.read_offered, hearth.note_read_of, hearth.care_marks, hearth.has_therapist
    from public;
grant execute on function hearth.second_factor, hearth.invite_couple, hearth.claim_engagement, hearth.give_consent,
    hearth.end_engagement, hearth.people_of_engagement, hearth.my_therapists, hearth.my_reads,
    hearth.my_couples, hearth.couple_sittings, hearth.read_offered, hearth.note_read_of, hearth.care_marks, hearth.has_therapist
    to hearth_app;
alter function hearth.second_factor owner to hearth_log;
alter function hearth.invite_couple owner to hearth_log;
alter function hearth.claim_engagement owner to hearth_log;
alter function hearth.give_consent owner to hearth_log;
alter function hearth.end_engagement owner to hearth_log;
alter function hearth.epoch_ends_engagements owner to hearth_log;
alter function hearth.people_of_engagement owner to hearth_log;
alter function hearth.my_therapists owner to hearth_log;
alter function hearth.my_reads owner to hearth_log;
alter function hearth.my_couples owner to hearth_log;
alter function hearth.couple_sittings owner to hearth_log;
alter function hearth.read_offered owner to hearth_log;
alter function hearth.note_read_of owner to hearth_log;
alter function hearth.care_marks owner to hearth_log;
alter function hearth.has_therapist owner to hearth_log;
