-- What was finished, and sittings of which a circle has one at a time.
--
-- finished_on is the circle's day, turning at four, written once and never recomputed; it stays null for what was left. finished_at orders
-- those of one day and leaves the database as little as any other time.

alter table hearth.sitting add column finished_at timestamptz;
alter table hearth.sitting add column finished_on date;
create index sitting_finished on hearth.sitting (circle_id, exercise, finished_at desc) where finished_at is not null;
create index sitting_finished_own on hearth.sitting (owner) where finished_at is not null and owner is not null;

-- A sitting that ends has its last fact in the log when this runs: the doors write both in one statement.
create function hearth.sitting_ends() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update hearth.sitting s
        set finished_at = l.at, finished_on = (l.at at time zone c.zone - interval '4 hours')::date
        from hearth.sitting_log l, hearth.circle c
        where s.id = new.id and l.sitting_id = new.id and l.rev = new.rev and l.facts like '%"type":"finished"%'
            and c.id = new.circle_id;
    return null;
end
$$;
create trigger sitting_ends after update of ended on hearth.sitting
    for each row when (new.ended and not old.ended)
    execute function hearth.sitting_ends();

-- As the log's role: row-level security binds the owner too.
set local role hearth_log;
update hearth.sitting s
    set finished_at = l.at, finished_on = (l.at at time zone c.zone - interval '4 hours')::date
    from hearth.sitting_log l, hearth.circle c
    where s.ended and l.sitting_id = s.id and l.facts like '%"type":"finished"%' and c.id = s.circle_id;
reset role;

-- What the acting person's circles finished, and what the person finished alone in any circle: of each exercise the last, and all since a
-- day; the newest first. first_on: when the exercise was first finished there.
create function hearth.finished_sittings(since date)
    returns table (id uuid, circle uuid, exercise text, version int, finished_on date, first_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select f.id, f.circle_id, f.exercise, f.version, f.finished_on, f.first_on
        from (
            select s.id, s.circle_id, s.exercise, s.version, s.finished_on, s.finished_at,
                    min(s.finished_on) over (partition by s.circle_id, s.exercise) as first_on,
                    row_number() over (partition by s.circle_id, s.exercise order by s.finished_at desc, s.id) as nth
                from hearth.sitting s
                where s.finished_at is not null
                    and (s.owner is null and s.circle_id = any (array(select hearth.my_circles())) or s.owner = hearth.acting())
        ) f
        where f.nth = 1 or f.finished_on >= since
        order by f.finished_at desc, f.id;
end;

-- Begins a sitting of which a circle has one at a time, or answers with the one that is under way. The circle's lock lets two who begin it at
-- once meet in one. due: the booked time that its first facts hold.
create function hearth.start_single(
        new_id uuid, circle uuid, at_epoch int, new_exercise text, new_version int, new_starter uuid,
        today date, started_at timestamptz, first_facts text, due timestamptz)
    returns uuid
    language plpgsql security definer set search_path = ''
as $$
declare
    held uuid;
begin
    perform from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = new_starter and m.left_on is null
        where c.id = circle and c.epoch = at_epoch
        for no key update of c;
    if not found then
        return null;
    end if;
    select s.id into held from hearth.sitting s
        where s.circle_id = circle and s.exercise = new_exercise and s.owner is null and not s.ended
        order by s.begun_on desc limit 1;
    if found then
        return held;
    end if;
    held := hearth.start_sitting(new_id, circle, at_epoch, new_exercise, new_version, new_starter, null, null, today, started_at,
        first_facts);
    update hearth.sitting s set next_due = due where s.id = held and s.rev = 1;
    return held;
end
$$;

revoke execute on function hearth.sitting_ends, hearth.finished_sittings, hearth.start_single from public;
grant execute on function hearth.finished_sittings, hearth.start_single to hearth_app;
alter function hearth.sitting_ends owner to hearth_log;
alter function hearth.finished_sittings owner to hearth_log;
alter function hearth.start_single owner to hearth_log;
