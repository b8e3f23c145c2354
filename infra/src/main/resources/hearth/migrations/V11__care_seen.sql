-- What a therapist needs in order to prepare, what an operator needs for therapists, and what a restored copy may not bring back to life.

-- The revision at which a sitting was read, so that its therapist can tell what was offered since. Stable, so that it is that of the
-- very state which the reading's statement sees.
alter table hearth.care_read add column rev int;
create function hearth.care_read_at() returns trigger
    language plpgsql stable security definer set search_path = ''
as $$
begin
    select s.rev into new.rev from hearth.sitting s where s.id = new.sitting_id;
    return new;
end
$$;
create trigger care_read_at before insert on hearth.care_read for each row execute function hearth.care_read_at();
revoke execute on function hearth.care_read_at from public;
alter function hearth.care_read_at owner to hearth_log;

-- renewed_on: when an operator last made the second factor new; those who work with this therapist are told.
alter table hearth.practitioner add column renewed_on date;
grant update (secret, renewed_on) on hearth.practitioner to hearth_app;

-- restored: it ended because a copy was restored, not because anybody ended it.
alter table hearth.engagement add column restored boolean not null default false;

-- ── Doors ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- As the log's role, which owns those that stand there.
set local role hearth_log;

-- The acting therapist's own readings of a couple, the newest of each sitting; none once consent has ended.
create function hearth.my_readings(engagement uuid)
    returns table (sitting uuid, read_on date, rev int)
    language sql stable security definer set search_path = ''
begin atomic
    select distinct on (r.sitting_id) r.sitting_id, r.read_on, coalesce(r.rev, 0)
        from hearth.engagement e join hearth.care_read r on r.engagement_id = e.id
        where e.id = engagement and e.practitioner = hearth.acting() and e.active_at is not null and e.ended_at is null
        order by r.sitting_id, r.rev desc nulls last, r.read_on desc;
end;

-- For the operator's list: therapists by sign-in name, with how many couples they work with now.
create function hearth.practitioners()
    returns table (sign_in_name text, name text, since date, couples int, renewed_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select c.sign_in_name, p.call_name, p.since, (
            select count(*)::int from hearth.engagement e
            where e.practitioner = t.person_id and e.active_at is not null and e.ended_at is null), t.renewed_on
        from hearth.practitioner t join hearth.person p on p.id = t.person_id join hearth.credential c on c.person_id = p.id
        order by c.sign_in_name;
end;

-- As in V5, and beside it when the therapist's second factor was made new, and whether it was a restored copy that ended it.
drop function hearth.my_therapists();
create function hearth.my_therapists()
    returns table (id uuid, name text, policy text, consented boolean, active_on date, ended_on date, restored boolean, renewed_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, p.call_name, e.policy,
            exists (select from hearth.consent c where c.engagement_id = e.id and c.person_id = hearth.acting()),
            e.active_on, e.ended_on, e.restored, case when t.renewed_on >= e.active_on then t.renewed_on end
        from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.couple
        join hearth.engagement e on e.circle_id = c.id
        join hearth.person p on p.id = e.practitioner
        join hearth.practitioner t on t.person_id = e.practitioner
        where m.person_id = hearth.acting() and m.left_on is null and (e.ended_at is null or e.active_at is not null)
        order by e.ended_at is not null, e.ended_at desc, e.id;
end;

-- As in V5, and beside it whether it was a restored copy that ended it.
drop function hearth.my_couples(timestamptz);
create function hearth.my_couples(at timestamptz)
    returns table (id uuid, policy text, expires_at timestamptz, names text[], active_on date, ended_on date, zone text, restored boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select e.id, e.policy, e.expires_at,
            case when e.ended_at is null and e.active_at is not null then (
                select array_agg(p.call_name order by m.seat) from hearth.member m join hearth.person p on p.id = m.person_id
                where m.circle_id = e.circle_id and m.left_on is null) end,
            e.active_on, case when e.active_at is not null then e.ended_on end,
            case when e.ended_at is null and e.active_at is not null then (
                select c.zone from hearth.circle c where c.id = e.circle_id) end,
            e.restored
        from hearth.engagement e
        where e.practitioner = hearth.acting()
            and (e.active_at is not null or e.expires_at > at and (e.ended_at is null or e.circle_id is not null))
        order by e.active_at is null, e.ended_at is not null, e.active_at, e.expires_at, e.id;
end;

-- As in V5; a therapist's number rises too with whatever is done to the finished sittings of the couples there are, so that what is taken
-- back goes from an open page.
create or replace function hearth.care_marks(people uuid[])
    returns table (person uuid, mark bigint)
    language sql stable security definer set search_path = ''
begin atomic
    select asked.id, (
            select coalesce(sum(e.epoch + 1), 0) from hearth.engagement e
            where e.practitioner = asked.id
                or e.circle_id in (select m.circle_id from hearth.member m where m.person_id = asked.id and m.left_on is null)
        ) + (
            select coalesce(sum(s.rev), 0) from hearth.engagement e join hearth.sitting s on s.circle_id = e.circle_id
            where e.practitioner = asked.id and e.active_at is not null and e.ended_at is null
                and s.finished_at > e.active_at and s.owner is null)
        from unnest(people) as asked (id);
end;

revoke execute on function hearth.my_readings, hearth.practitioners, hearth.my_therapists, hearth.my_couples from public;
grant execute on function hearth.my_readings, hearth.practitioners, hearth.my_therapists, hearth.my_couples to hearth_app;
reset role;

-- For whoever restores a copy, as an administrator. What was ended after the copy was made is not in it: nobody knows which consents,
-- logins, codes and tokens those were, so all of them end.
create function hearth.end_what_a_copy_revives(at timestamptz) returns void
    language sql volatile set search_path = ''
begin atomic
    update hearth.engagement e
        set ended_at = at, ended_on = (select (at at time zone c.zone)::date from hearth.circle c where c.id = e.circle_id),
            expires_at = least(e.expires_at, at), restored = true, epoch = e.epoch + 1
        where e.ended_at is null;
    delete from hearth.refresh;
    delete from hearth.login;
    delete from hearth.pairing where couple is null;
    delete from hearth.operator_token;
end;
revoke execute on function hearth.end_what_a_copy_revives from public;
