-- What may be left behind by what was finished, what happened of late, and booked times that come round again.

-- answered: the steps that somebody answered, by facts alone; written once, when the sitting is finished. So what may hold a booking or a card is
-- found without a word being read.
alter table hearth.sitting add column answered text[];

-- Until when somebody wants nothing new from the other on their Today. Nobody else's, and no door leads to it.
create table hearth.quiet (
    person_id uuid primary key references hearth.person,
    until timestamptz not null
);
alter table hearth.quiet enable row level security;
alter table hearth.quiet force row level security;
grant select, insert, update on hearth.quiet to hearth_app;
create policy own on hearth.quiet to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

set local role hearth_log;

create or replace function hearth.sitting_ends() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update hearth.sitting s
        set finished_at = l.at, finished_on = (l.at at time zone c.zone - interval '4 hours')::date,
            answered = (select array_agg(distinct fact->>'step')
                from hearth.sitting_log a, jsonb_array_elements(a.facts::jsonb) as fact
                where a.sitting_id = new.id and fact->>'type' in ('answered', 'confirmed'))
        from hearth.sitting_log l, hearth.circle c
        where s.id = new.id and l.sitting_id = new.id and l.rev = new.rev and l.facts like '%"type":"finished"%'
            and c.id = new.circle_id;
    return null;
end
$$;

update hearth.sitting s
    set answered = (select array_agg(distinct fact->>'step')
        from hearth.sitting_log a, jsonb_array_elements(a.facts::jsonb) as fact
        where a.sitting_id = s.id and fact->>'type' in ('answered', 'confirmed'))
    where s.finished_at is not null;

-- Of the acting person's finished sittings those that may hold something of these steps: for each step the newest, so many of them, newest
-- first. A year back at most.
create function hearth.left_behind(exercises text[], steps text[], mosts int[])
    returns table (id uuid, circle uuid, exercise text, version int, finished_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select n.id, n.circle_id, n.exercise, n.version, n.finished_on
        from (
            select s.id, s.circle_id, s.exercise, s.version, s.finished_on, s.finished_at, w.most,
                    row_number() over (partition by w.exercise, w.step order by s.finished_at desc, s.id) as nth
                from hearth.sitting s
                join unnest(exercises, steps, mosts) as w (exercise, step, most)
                    on w.exercise = s.exercise and w.step = any (s.answered)
                where s.finished_at is not null and s.finished_on > current_date - 366
                    and (s.owner is null and s.circle_id = any (array(select hearth.my_circles())) or s.owner = hearth.acting())
        ) n
        where n.nth <= n.most
        group by n.id, n.circle_id, n.exercise, n.version, n.finished_on, n.finished_at
        order by n.finished_at desc, n.id;
end;

-- When the acting person last sent such a letter to their partner, and when the two last began a break. Both know of the second, and the first
-- is the sender's own.
create function hearth.of_late(letter text, break text)
    returns table (reached_out timestamptz, broke_off timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select
        (select max(l.at) from hearth.sitting s join hearth.sitting_log l on l.sitting_id = s.id
            where s.circle_id = any (array(select hearth.my_circles())) and s.owner is null and s.exercise = letter
                and s.starter = hearth.acting() and l.author = hearth.acting() and l.facts like '%"type":"chose-to-open"%'),
        (select max(l.at) from hearth.sitting s join hearth.sitting_log l on l.sitting_id = s.id
            where s.circle_id = any (array(select hearth.my_circles())) and s.owner is null and s.exercise = break
                and l.facts like '%"type":"paused"%');
end;

-- As in V10, and the next moment at which a missed return looks different is booked in its turn: so long after the hour as nobody is late, and
-- then the day turns that the breather wrote down. After the last of them it rests, and nothing is due.
create or replace function hearth.come_due(now timestamptz, most int)
    returns table (id uuid, circle_id uuid, people uuid[])
    language sql security definer set search_path = ''
begin atomic
    update hearth.sitting s
        set stirs = s.stirs + 1,
            next_due = (
                select min(m.moment) from (
                    select fact.it from hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact (it)
                        where l.sitting_id = s.id and fact.it->>'type' = 'paused' and fact.it ? 'turns'
                        order by l.rev desc limit 1
                ) as pause
                cross join lateral (
                    select (pause.it->>'until')::timestamptz + interval '30 minutes' as moment
                    union all
                    select turn.at::timestamptz from jsonb_array_elements_text(pause.it->'turns') as turn (at)
                ) as m
                where m.moment > come_due.now)
        where s.id in (
            select d.id from hearth.sitting d where d.next_due <= come_due.now order by d.next_due limit most
                for update skip locked)
        returning s.id, s.circle_id,
            (select array_agg(m.person_id order by m.seat) from hearth.member m
                where m.circle_id = s.circle_id and m.left_on is null and (s.owner is null or s.owner = m.person_id));
end;

revoke execute on function hearth.left_behind, hearth.of_late from public;
grant execute on function hearth.left_behind, hearth.of_late to hearth_app;
reset role;
