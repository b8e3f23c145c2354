-- What stands before an exercise, and what is next: what was gone through before, whether a therapist is beside somebody, the phase that one
-- chose, and a wave a day.

-- undisturbed: gone through without a pause, a breather or a rest, by facts alone; written once, when the sitting is finished.
alter table hearth.sitting add column undisturbed boolean;

-- Which of the four phases somebody is in, by their own choice. Nobody else's, and no door leads to it.
create table hearth.phase (
    person_id uuid primary key references hearth.person,
    phase text not null check (phase in ('notice', 'make-sense', 'practise', 'keep'))
);
alter table hearth.phase enable row level security;
alter table hearth.phase force row level security;
grant select, insert, update, delete on hearth.phase to hearth_app;
create policy own on hearth.phase to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

-- The last wave that each of a couple sent, by the couple's day. It says nothing but that, and an older one is nowhere.
create table hearth.wave (
    circle_id uuid not null references hearth.circle,
    sender uuid not null references hearth.person,
    sent_on date not null,
    primary key (circle_id, sender)
);
alter table hearth.wave enable row level security;
alter table hearth.wave force row level security;
grant select, insert, update, delete on hearth.wave to hearth_log;
create policy log on hearth.wave to hearth_log using (true) with check (true);

-- Who wants no waves on their Today. Nobody else's, and whoever sends one can't tell.
create table hearth.no_waves (
    person_id uuid primary key references hearth.person
);
alter table hearth.no_waves enable row level security;
alter table hearth.no_waves force row level security;
grant select, insert, delete on hearth.no_waves to hearth_app;
create policy own on hearth.no_waves to hearth_app using (person_id = hearth.acting()) with check (person_id = hearth.acting());

-- With the couple go its waves.
create function hearth.no_waves_without_a_couple() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    delete from hearth.wave w where w.circle_id = new.id;
    return null;
end
$$;
create trigger no_waves_without_a_couple after update of ended_on on hearth.circle
    for each row when (new.ended_on is not null and old.ended_on is null)
    execute function hearth.no_waves_without_a_couple();
revoke execute on function hearth.no_waves_without_a_couple from public;
alter function hearth.no_waves_without_a_couple owner to hearth_log;

set local role hearth_log;

-- As in V12, and beside it whether anything disturbed it.
create or replace function hearth.sitting_ends() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    update hearth.sitting s
        set finished_at = l.at, finished_on = (l.at at time zone c.zone - interval '4 hours')::date,
            answered = (select array_agg(distinct fact->>'step')
                from hearth.sitting_log a, jsonb_array_elements(a.facts::jsonb) as fact
                where a.sitting_id = new.id and fact->>'type' in ('answered', 'confirmed')),
            undisturbed = not exists (select from hearth.sitting_log a, jsonb_array_elements(a.facts::jsonb) as fact
                where a.sitting_id = new.id and fact->>'type' in ('paused', 'rested'))
        from hearth.sitting_log l, hearth.circle c
        where s.id = new.id and l.sitting_id = new.id and l.rev = new.rev and l.facts like '%"type":"finished"%'
            and c.id = new.circle_id;
    return null;
end
$$;

update hearth.sitting s
    set undisturbed = not exists (select from hearth.sitting_log a, jsonb_array_elements(a.facts::jsonb) as fact
        where a.sitting_id = s.id and fact->>'type' in ('paused', 'rested'))
    where s.finished_at is not null;

-- As in V15; whether it was disturbed stands in the header by now.
create or replace function hearth.goes(circle uuid, exercise text)
    returns table (level int, undisturbed boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select g.level, g.undisturbed
        from (
            select s.finished_at, s.id,
                    (select (fact->>'level')::int from hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact
                        where l.sitting_id = s.id and fact->>'type' = 'deepened' order by l.rev desc limit 1) as level,
                    coalesce(s.undisturbed, false) as undisturbed
                from hearth.sitting s
                where s.circle_id = goes.circle and s.circle_id = any (array(select hearth.my_circles()))
                    and s.exercise = goes.exercise and s.owner is null and s.finished_at is not null
        ) g
        where g.level is not null
        order by g.finished_at, g.id;
end;

-- The first few times that these exercises were gone through, by the acting person's circles, or by the person alone; so many of the undisturbed
-- ones and as many of the others. The first are enough: what others build on stays done.
create function hearth.runs(exercises text[], most int)
    returns table (circle uuid, exercise text, finished_on date, undisturbed boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select r.circle_id, r.exercise, r.finished_on, r.undisturbed
        from (
            select s.circle_id, s.exercise, s.finished_on, s.finished_at, s.id, coalesce(s.undisturbed, false) as undisturbed,
                    row_number() over (partition by s.circle_id, s.exercise, coalesce(s.undisturbed, false)
                        order by s.finished_at, s.id) as nth
                from hearth.sitting s
                where s.finished_at is not null and s.exercise = any (exercises)
                    and (s.owner is null and s.circle_id = any (array(select hearth.my_circles())) or s.owner = hearth.acting())
        ) r
        where r.nth <= most
        order by r.finished_at, r.id;
end;

-- The therapist of the acting person's couple whom nobody has ended: since when this person has agreed, and since when both have. What the other
-- agreed to alone is nowhere in it.
create function hearth.beside_me()
    returns table (mine date, ours date)
    language sql stable security definer set search_path = ''
begin atomic
    select (select c.given_on from hearth.consent c
                where c.engagement_id = e.id and c.person_id = hearth.acting() and c.kind = 'exercises'), e.active_on
        from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.couple
        join hearth.engagement e on e.circle_id = c.id and e.ended_at is null
        where m.person_id = hearth.acting() and m.left_on is null
        order by c.formed_on desc, c.id limit 1;
end;

-- The acting person sends the one wave of this day to the other, once however often it is sent. Answers with the people of the couple; with nobody
-- for somebody who is in none.
create function hearth.send_wave(today date) returns setof uuid
    language plpgsql security definer set search_path = ''
as $$
declare
    ours uuid;
begin
    select c.id into ours from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = hearth.acting() and m.left_on is null
        where c.couple and c.ended_on is null
        order by c.formed_on desc, c.id limit 1
        for share of c;
    if ours is null then
        return;
    end if;
    insert into hearth.wave as w (circle_id, sender, sent_on) values (ours, hearth.acting(), today)
        on conflict (circle_id, sender) do update set sent_on = greatest(w.sent_on, excluded.sent_on);
    return query select m.person_id from hearth.member m where m.circle_id = ours and m.left_on is null;
end
$$;

-- When the acting person last sent the other a wave, and when the other last sent one.
create function hearth.my_waves()
    returns table (sent_on date, came_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select max(w.sent_on) filter (where w.sender = hearth.acting()), max(w.sent_on) filter (where w.sender <> hearth.acting())
        from hearth.wave w
        join hearth.circle c on c.id = w.circle_id and c.couple and c.ended_on is null
        join hearth.member m on m.circle_id = c.id and m.person_id = hearth.acting() and m.left_on is null;
end;

revoke execute on function hearth.runs, hearth.beside_me, hearth.send_wave, hearth.my_waves from public;
grant execute on function hearth.runs, hearth.beside_me, hearth.send_wave, hearth.my_waves to hearth_app;
reset role;
