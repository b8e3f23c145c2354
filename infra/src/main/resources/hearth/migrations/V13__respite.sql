-- A break of two: how it is wished for, and how no word crosses it.
--
-- Each has a wish of their own, and the couple is on a break for as long as either lasts. The break itself is stored nowhere: it is the wish that
-- ends last. Whose that is leaves the database for nobody.

-- since: when this person's wish began that lasts, or lasted until then.
create table hearth.respite_wish (
    circle_id uuid not null references hearth.circle,
    person_id uuid not null references hearth.person,
    since timestamptz not null,
    until timestamptz not null,
    primary key (circle_id, person_id)
);
alter table hearth.respite_wish enable row level security;
alter table hearth.respite_wish force row level security;
grant select on hearth.respite_wish to hearth_app;
grant select, insert, update, delete on hearth.respite_wish to hearth_log;
create policy own on hearth.respite_wish for select to hearth_app using (person_id = hearth.acting());
create policy log on hearth.respite_wish to hearth_log using (true) with check (true);

-- With the couple goes what either had wished of it.
create function hearth.no_respite_without_a_couple() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    delete from hearth.respite_wish w where w.circle_id = new.id;
    return null;
end
$$;
create trigger no_respite_without_a_couple after update of ended_on on hearth.circle
    for each row when (new.ended_on is not null and old.ended_on is null)
    execute function hearth.no_respite_without_a_couple();
revoke execute on function hearth.no_respite_without_a_couple from public;
alter function hearth.no_respite_without_a_couple owner to hearth_log;

set local role hearth_log;

-- The last break of a couple, over or not: of wishes that touch each other the first beginning and the last end.
create function hearth.respite_of(circle uuid)
    returns table (since timestamptz, until timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select min(w.since), last.until
        from (select l.since, l.until from hearth.respite_wish l where l.circle_id = circle order by l.until desc, l.since limit 1) last
        join hearth.respite_wish w on w.circle_id = circle and w.until >= last.since
        group by last.until;
end;

-- The last break of the couple of the acting person.
create function hearth.my_respite()
    returns table (since timestamptz, until timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select r.since, r.until from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = hearth.acting() and m.left_on is null
        cross join lateral hearth.respite_of(c.id) r
        where c.couple and c.ended_on is null
        order by c.formed_on desc, c.id limit 1;
end;

-- When the break ends, or ended, of a couple that this reader is in; for whoever reads one of its sittings.
create function hearth.respite_end(circle uuid, reader uuid) returns timestamptz
    language sql stable security definer set search_path = ''
begin atomic
    select r.until from hearth.member m cross join lateral hearth.respite_of(circle) r
        where m.circle_id = circle and m.person_id = reader and m.left_on is null;
end;

-- The acting person wishes for a break until then, or, where that is not after now, for none any more. Answers with the couple and its people, and with
-- the end of its break before and after. No answer for somebody who is in no couple.
--
-- Whatever changes the end of the break stirs all that is under way between the two: an append that was decided before does not go in, and
-- every node reads those sittings again. The circle's row comes first, so that no sitting begins meanwhile; then the headers, in the order
-- in which appends lock them.
create function hearth.wish_respite(wished_at timestamptz, wished_until timestamptz)
    returns table (circle uuid, people uuid[], before timestamptz, after timestamptz)
    language plpgsql security definer set search_path = ''
as $$
declare
    ours uuid;
    was timestamptz;
    becomes timestamptz;
begin
    select c.id into ours from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = hearth.acting() and m.left_on is null
        where c.couple and c.ended_on is null
        order by c.formed_on desc, c.id limit 1
        for no key update of c;
    if not found then
        return;
    end if;
    was := (select r.until from hearth.respite_of(ours) r);
    if wished_until > wished_at then
        insert into hearth.respite_wish as w (circle_id, person_id, since, until)
            values (ours, hearth.acting(), wished_at, wished_until)
            on conflict (circle_id, person_id) do update
                set since = case when w.until > wished_at then w.since else wished_at end, until = wished_until;
    else
        update hearth.respite_wish w set until = wished_at
            where w.circle_id = ours and w.person_id = hearth.acting() and w.until > wished_at;
    end if;
    becomes := (select r.until from hearth.respite_of(ours) r);
    if becomes is distinct from was then
        perform from hearth.sitting s where s.circle_id = ours and s.owner is null and not s.ended order by s.id for update;
        update hearth.sitting s set stirs = s.stirs + 1 where s.circle_id = ours and s.owner is null and not s.ended;
    end if;
    return query select ours, array_agg(m.person_id order by m.seat), was, becomes
        from hearth.member m where m.circle_id = ours and m.left_on is null;
end
$$;

-- As in V3, and nothing begins between two who are on a break.
create or replace function hearth.start_sitting(
        new_id uuid, circle uuid, at_epoch int, new_exercise text, new_version int, new_starter uuid, new_owner uuid,
        new_occurrence text, today date, started_at timestamptz, first_facts text)
    returns uuid
    language plpgsql security definer set search_path = ''
as $$
declare
    held uuid;
begin
    perform from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = new_starter and m.left_on is null
        where c.id = circle and c.epoch = at_epoch
        for share of c;
    if not found or new_owner <> new_starter then
        return null;
    end if;
    if new_owner is null and exists (select from hearth.respite_of(circle) r where r.until > started_at) then
        return null;
    end if;
    insert into hearth.sitting (id, circle_id, epoch, exercise, version, starter, owner, occurrence, begun_on, rev)
        values (new_id, circle, at_epoch, new_exercise, new_version, new_starter, new_owner, new_occurrence, today, 1)
        on conflict do nothing
        returning id into held;
    if found then
        insert into hearth.sitting_log (sitting_id, rev, command_id, author, at, facts)
            values (new_id, 1, new_id, new_starter, started_at, first_facts);
        return held;
    end if;
    select s.id into held from hearth.sitting s
        where s.circle_id = circle and s.exercise = new_exercise
            and s.owner is not distinct from new_owner
            and (s.id = new_id and s.starter = new_starter or s.occurrence = new_occurrence)
        order by s.id = new_id desc
        limit 1;
    return held;
end
$$;

-- As in V4, and a row goes in only where the sitting was not stirred since it was decided: no booked time has come, and no break has begun, changed or
-- ended. Whoever decided reads again and decides anew.
drop function hearth.append(uuid[], int[], int[], uuid[], uuid[], timestamptz[], text[], timestamptz[], boolean[],
    text[], int[], uuid[], bytea[], bytea[], int[], text[], int[], uuid[], bytea[], bytea[]);
create function hearth.append(
        sittings uuid[], revs int[], epochs int[], all_stirs int[], commands uuid[], authors uuid[], times timestamptz[], facts text[],
        dues timestamptz[], ends boolean[],
        parts text[], rounds int[], page_authors uuid[], texts bytea[], wraps bytea[],
        more_rows int[], more_parts text[], more_rounds int[], more_authors uuid[], more_texts bytea[], more_wraps bytea[])
    returns int[]
    language sql security definer
    set search_path = '' set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off
begin atomic
    with moved as (
        update hearth.sitting s
            set rev = g.rev, ended = s.ended or g.ends, next_due = nullif(coalesce(g.due, s.next_due), 'epoch')
            from unnest(sittings, revs, epochs, all_stirs, commands, authors, times, facts, dues, ends, parts, rounds, page_authors, texts, wraps)
                with ordinality as g (sitting, rev, epoch, stirs, command, author, at, facts, due, ends, part, round, page_author, text, wrap, row)
            where s.id = g.sitting and s.rev = g.rev - 1 and s.stirs = g.stirs and s.epoch = g.epoch and (s.owner is null or s.owner = g.author)
                and (select m.left_on is null from hearth.member m where m.circle_id = s.circle_id and m.person_id = g.author)
            returning g.row::int as row, s.id, s.circle_id, g.rev, g.epoch, g.command, g.author, g.at, g.facts,
                g.part, g.round, g.page_author, g.text, g.wrap
    ), logged as (
        insert into hearth.sitting_log (sitting_id, rev, command_id, author, at, facts)
            select id, rev, command, author, at, facts from moved
    ), page as (
        select id, part, round, page_author as author, epoch, text, wrap from moved
            where text is not null and page_author in (author, circle_id)
        union all
        select m.id, p.part, p.round, p.author, m.epoch, p.text, p.wrap
            from unnest(more_rows, more_parts, more_rounds, more_authors, more_texts, more_wraps)
                as p (row, part, round, author, text, wrap)
            join moved m on m.row = p.row and p.author in (m.author, m.circle_id)
    ), paged as (
        insert into hearth.words (sitting_id, part, round, author, epoch, ciphertext)
            select id, part, round, author, epoch, text from page
        on conflict (sitting_id, part, round, author)
            do update set epoch = excluded.epoch, ciphertext = excluded.ciphertext
    ), keyed as (
        insert into keys.data_key (sitting_id, part, author, wrapped)
            select id, part, author, wrap from page where wrap is not null
    )
    select coalesce(array_agg(row), '{}') from moved;
end;

-- As in V6, with the end of the last break.
drop function hearth.couples_of(uuid[]);
create function hearth.couples_of(people uuid[])
    returns table (person uuid, circle uuid, epoch int, respite_until timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select m.person_id, c.id, c.epoch, (select max(w.until) from hearth.respite_wish w where w.circle_id = c.id) from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.couple
        where m.person_id = any (people) and m.left_on is null
        order by c.formed_on, c.id;
end;

revoke execute on function hearth.respite_of, hearth.my_respite, hearth.respite_end, hearth.wish_respite, hearth.append, hearth.couples_of from public;
grant execute on function hearth.my_respite, hearth.respite_end, hearth.wish_respite, hearth.append, hearth.couples_of to hearth_app;
reset role;
