-- Leaving: how a couple ends, and what each may still read of it.
--
-- A couple ends for both at once: both seats are empty, the epoch is raised, nothing is under way any more. What had been opened stays
-- readable to both, and to each their own words; what the one who leaves had written to be opened, and had not opened, is destroyed.

-- ended_on: the couple's last day. called: what somebody was called on it, for the other, who may go on reading.
alter table hearth.circle add column ended_on date;
alter table hearth.member add column called text;

-- A circle changes in one way only: it ends.
create policy log_ends on hearth.circle for update to hearth_log using (true) with check (ended_on is not null);
grant update (left_on, called) on hearth.member to hearth_log;
create policy log_empties on hearth.member for update to hearth_log using (true) with check (left_on is not null);
grant delete on hearth.words to hearth_log;
grant delete on keys.data_key to hearth_log;

-- Ends the couple of the acting person and answers with it and its people; nothing for somebody who is in none. Of two who leave at once the
-- second waits here and finds it ended.
--
-- sealed: every part that is kept until both open it, by exercise and version. The trigger on the epoch holds all headers first, so no append
-- comes after the keys are counted.
create function hearth.leave_couple(left_at timestamptz, sealed_exercises text[], sealed_versions int[], sealed_parts text[])
    returns table (circle uuid, person uuid)
    language plpgsql security definer set search_path = ''
as $$
declare
    leaver uuid := hearth.acting();
    ending uuid;
    day date;
begin
    select c.id, (left_at at time zone c.zone - interval '4 hours')::date into ending, day from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.person_id = leaver and m.left_on is null
        where c.couple and c.ended_on is null
        order by c.formed_on desc, c.id limit 1
        for update of c;
    if not found then
        return;
    end if;
    update hearth.circle c set epoch = c.epoch + 1, ended_on = day where c.id = ending;
    update hearth.member m set left_on = day, called = p.call_name
        from hearth.person p where m.circle_id = ending and m.left_on is null and p.id = m.person_id;
    update hearth.sitting s set ended = true, next_due = null where s.circle_id = ending and not s.ended;
    with unopened as (
        select s.id, k.part from hearth.sitting s
            join keys.data_key k on k.sitting_id = s.id and k.author = leaver
            join unnest(sealed_exercises, sealed_versions, sealed_parts) as sealed (exercise, version, part)
                on sealed.exercise = s.exercise and sealed.version = s.version and sealed.part = k.part
            where s.circle_id = ending and s.owner is null and not exists (
                select from hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact
                    where l.sitting_id = s.id and fact->>'type' = 'opened' and fact->>'part' = k.part)
    ), keyless as (
        delete from keys.data_key k using unopened u
            where k.sitting_id = u.id and k.part = u.part and k.author = leaver
    )
    delete from hearth.words w using unopened u where w.sitting_id = u.id and w.part = u.part and w.author = leaver;
    delete from hearth.pairing p using hearth.member a, hearth.member b
        where a.circle_id = ending and b.circle_id = ending and a.person_id <> b.person_id
            and (p.couple = ending or p.inviter = a.person_id and p.claimant = b.person_id);
    return query select m.circle_id, m.person_id from hearth.member m where m.circle_id = ending order by m.seat;
end
$$;

-- The whole of one sitting of a couple that has ended, for either of the two, in the form of hearth.load_sitting; and what each was called.
-- Nothing can be appended to it. An own one is its owner's alone, as ever.
create function hearth.load_parted(wanted uuid, reader uuid)
    returns table (
        circle uuid, epoch int, zone text, people uuid[], exercise text, version int, starter uuid, owner uuid,
        occurrence text, rev int, stirs int,
        commands uuid[], authors uuid[], times timestamptz[], facts text[],
        page_parts text[], page_rounds int[], page_authors uuid[], page_epochs int[], page_texts bytea[],
        key_parts text[], key_authors uuid[], key_wraps bytea[],
        owners uuid[], owner_wraps bytea[], called text[])
    language sql stable security definer set search_path = ''
begin atomic
    select s.circle_id, s.epoch, c.zone, who.people, s.exercise, s.version, s.starter, s.owner, s.occurrence, s.rev, s.stirs,
            log.commands, log.authors, log.times, log.facts,
            page.parts, page.rounds, page.authors, page.epochs, page.texts,
            key.parts, key.authors, key.wraps,
            lock.owners, lock.wraps, who.called
        from hearth.sitting s
        join hearth.circle c on c.id = s.circle_id and c.ended_on is not null
        cross join lateral (
            select array_agg(m.person_id order by m.seat) as people, array_agg(m.called order by m.seat) as called
                from hearth.member m where m.circle_id = s.circle_id
        ) who
        cross join lateral (
            select array_agg(l.command_id order by l.rev) as commands, array_agg(l.author order by l.rev) as authors,
                    array_agg(l.at order by l.rev) as times, array_agg(l.facts order by l.rev) as facts
                from hearth.sitting_log l where l.sitting_id = s.id
        ) log
        cross join lateral (
            select array_agg(w.part) as parts, array_agg(w.round) as rounds, array_agg(w.author) as authors,
                    array_agg(w.epoch) as epochs, array_agg(w.ciphertext) as texts
                from hearth.words w where w.sitting_id = s.id
        ) page
        cross join lateral (
            select array_agg(k.part) as parts, array_agg(k.author) as authors, array_agg(k.wrapped) as wraps
                from keys.data_key k where k.sitting_id = s.id
        ) key
        cross join lateral (
            select array_agg(o.owner) as owners, array_agg(o.wrapped) as wraps
                from keys.owner_key o where o.owner = s.circle_id or o.owner = any (who.people)
        ) lock
        where s.id = wanted and reader = any (who.people) and (s.owner is null or s.owner = reader);
end;

-- The couples that the acting person was in and that have ended, the last one first, with what the other was called.
create function hearth.my_partings()
    returns table (circle uuid, called text, formed_on date, ended_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select c.id, other.called, c.formed_on, c.ended_on from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.ended_on is not null
        join hearth.member other on other.circle_id = c.id and other.person_id <> m.person_id
        where m.person_id = hearth.acting()
        order by c.ended_on desc, c.formed_on desc, c.id;
end;

-- What the acting person did in such couples and can still read something of: their own words, what both confirmed, or what was opened.
create function hearth.parted_sittings()
    returns table (circle uuid, id uuid, exercise text, version int, begun_on date)
    language sql stable security definer set search_path = ''
begin atomic
    select s.circle_id, s.id, s.exercise, s.version, s.begun_on from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.ended_on is not null
        join hearth.sitting s on s.circle_id = c.id and (s.owner is null or s.owner = m.person_id)
        where m.person_id = hearth.acting()
            and exists (select from hearth.sitting_log l where l.sitting_id = s.id and l.author = m.person_id)
            and (exists (select from hearth.words w where w.sitting_id = s.id and w.author in (m.person_id, s.circle_id))
                or exists (select from hearth.words w, hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact
                    where w.sitting_id = s.id and l.sitting_id = s.id and fact->>'type' = 'opened' and fact->>'part' = w.part))
        order by s.begun_on desc, s.id;
end;

-- In which couple each of these people is, for the sweep over all who hold a socket open; no row for somebody in none.
create function hearth.couples_of(people uuid[])
    returns table (person uuid, circle uuid, epoch int)
    language sql stable security definer set search_path = ''
begin atomic
    select m.person_id, c.id, c.epoch from hearth.member m
        join hearth.circle c on c.id = m.circle_id and c.couple
        where m.person_id = any (people) and m.left_on is null
        order by c.formed_on, c.id;
end;

revoke execute on function hearth.leave_couple, hearth.load_parted, hearth.my_partings, hearth.parted_sittings, hearth.couples_of from public;
grant execute on function hearth.leave_couple, hearth.load_parted, hearth.my_partings, hearth.parted_sittings, hearth.couples_of
    to hearth_app;
alter function hearth.leave_couple owner to hearth_log;
alter function hearth.load_parted owner to hearth_log;
alter function hearth.my_partings owner to hearth_log;
alter function hearth.parted_sittings owner to hearth_log;
alter function hearth.couples_of owner to hearth_log;
