-- Sittings: a header, a log of facts, and the words apart from it, as ciphertext. And the keys, in a schema of their own.
--
-- The server's role reads the columns of the headers that are the same for both, and nothing else. Everything that tells what one of
-- two people did (revisions, times, facts, words, keys) is reached through the doors below, which hearth_log owns.

-- What a sitting is a run of: public data, kept because a sitting finishes on the version it began with.
create table hearth.exercise_version (
    id text not null,
    version int not null,
    digest bytea not null,
    source text not null,
    primary key (id, version)
);
grant select, insert on hearth.exercise_version to hearth_app;

-- owner: whose own sitting it is inside a couple; null when it belongs to the whole circle.
-- stirs: how often a booked time has come; every node that holds the sitting notices the change, whichever node worked the row off.
create table hearth.sitting (
    id uuid primary key,
    circle_id uuid not null references hearth.circle,
    epoch int not null,
    exercise text not null,
    version int not null,
    starter uuid not null references hearth.person,
    owner uuid references hearth.person,
    occurrence text,
    begun_on date not null,
    ended boolean not null default false,
    rev int not null,
    stirs int not null default 0,
    next_due timestamptz,
    foreign key (exercise, version) references hearth.exercise_version
) with (fillfactor = 70);
create index sitting_of_circle on hearth.sitting (circle_id);
create index sitting_due on hearth.sitting (next_due) where next_due is not null;
create unique index sitting_once on hearth.sitting (circle_id, exercise, occurrence)
    where occurrence is not null and owner is null;
create unique index sitting_once_own on hearth.sitting (circle_id, exercise, occurrence, owner)
    where occurrence is not null and owner is not null;

-- One row is one accepted command. facts: a JSON array of events, each with its type and the version of its form; never a word.
-- Log, words and data keys name their sitting without a foreign key: only the doors write here, and they hold the header's lock. A check
-- for every row would lock the same header once more.
create table hearth.sitting_log (
    sitting_id uuid not null,
    rev int not null,
    command_id uuid not null,
    author uuid not null,
    at timestamptz not null,
    facts text not null,
    primary key (sitting_id, rev),
    unique (sitting_id, command_id)
);

-- What one author wrote in one round of one part. author: a person, or the circle for what both confirmed.
-- epoch: the circle's when this was written; the ciphertext is bound to it.
create table hearth.words (
    sitting_id uuid not null,
    part text not null,
    round int not null,
    author uuid not null,
    epoch int not null,
    ciphertext bytea not null,
    primary key (sitting_id, part, round, author)
) with (fillfactor = 70);

-- A key for each person and each circle, wrapped by the key that lies outside the database.
create table keys.owner_key (
    owner uuid primary key,
    kind text not null check (kind in ('person', 'circle')),
    wrapped bytea not null
);

-- A key for each author's words in one part, wrapped by the author's key. Without it the words are gone, in every backup too.
create table keys.data_key (
    sitting_id uuid not null,
    part text not null,
    author uuid not null,
    wrapped bytea not null,
    primary key (sitting_id, part, author)
);

alter table hearth.sitting enable row level security;
alter table hearth.sitting force row level security;
alter table hearth.sitting_log enable row level security;
alter table hearth.sitting_log force row level security;
alter table hearth.words enable row level security;
alter table hearth.words force row level security;
alter table keys.owner_key enable row level security;
alter table keys.owner_key force row level security;
alter table keys.data_key enable row level security;
alter table keys.data_key force row level security;

grant select (id, circle_id, exercise, version, owner, occurrence, begun_on, ended) on hearth.sitting to hearth_app;
create policy mine on hearth.sitting for select to hearth_app
    using (circle_id = any (array(select hearth.my_circles())) and (owner is null or owner = hearth.acting()));

grant update on hearth.circle to hearth_log; -- to lock a circle's row; without a policy for it no row can be changed
create policy log_locks on hearth.circle for update to hearth_log using (true) with check (false);
grant select on hearth.exercise_version to hearth_log;
grant select, insert, update on hearth.sitting, hearth.words to hearth_log;
grant select, insert on hearth.sitting_log to hearth_log;
grant select, insert, update on keys.owner_key to hearth_log;
grant select, insert on keys.data_key to hearth_log;
create policy log on hearth.sitting to hearth_log using (true) with check (true);
create policy log on hearth.sitting_log to hearth_log using (true) with check (true);
create policy log on hearth.words to hearth_log using (true) with check (true);
create policy log on keys.owner_key to hearth_log using (true) with check (true);
create policy log on keys.data_key to hearth_log using (true) with check (true);

-- ── Epochs ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- A circle's new epoch reaches all its headers in the same transaction, whoever raises it. From then on no append that was decided
-- before goes in: the header's row is what appends compare and lock. In the order of ids, as appends lock them.
create function hearth.epoch_reaches_sittings() returns trigger
    language plpgsql security definer set search_path = ''
as $$
begin
    perform from hearth.sitting where circle_id = new.id order by id for update;
    update hearth.sitting set epoch = new.epoch where circle_id = new.id;
    return null;
end
$$;
create trigger epoch_reaches_sittings after update of epoch on hearth.circle
    for each row when (old.epoch is distinct from new.epoch)
    execute function hearth.epoch_reaches_sittings();

-- ── Doors ───────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Begins a sitting and answers with the id of the one that now holds: this one, also when it is begun again, or the one that the other
-- began for the same occurrence. No answer: not this person's circle at this epoch, or an id that is taken.
create function hearth.start_sitting(
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

-- Writes many decided commands at once and answers with the numbers of those that went in, from 1. Raising the header's revision by
-- exactly one is the compare-and-set; its row lock holds under READ COMMITTED and across nodes, because a waiting row is compared again.
-- Rows of an older epoch, of people who are not in the circle, and of commands already done fall out without failing their neighbours.
--
-- due: null keeps the booked time, the epoch (1970) clears it. Most commands leave one page or none: it stands in the row, with a new data key
-- where it needs one. The few further pages (what both confirmed) name their row by its number.
--
-- The two conditions are scalar on purpose: so each row finds its header by id, and never by way of all sittings of a circle.
-- With nothing but nested loops over indexes the headers are locked in the order given, which the caller sorts by id: so the batches of
-- two nodes never wait for each other in a ring. A data key cannot be there already: it is made from what was loaded at the revision
-- before.
create function hearth.append(
        sittings uuid[], revs int[], epochs int[], commands uuid[], authors uuid[], times timestamptz[], facts text[],
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
            from unnest(sittings, revs, epochs, commands, authors, times, facts, dues, ends, parts, rounds, page_authors, texts, wraps)
                with ordinality as g (sitting, rev, epoch, command, author, at, facts, due, ends, part, round, page_author, text, wrap, row)
            where s.id = g.sitting and s.rev = g.rev - 1 and s.epoch = g.epoch and (s.owner is null or s.owner = g.author)
                and (select m.left_on is null from hearth.member m where m.circle_id = s.circle_id and m.person_id = g.author)
                and (select count(*) = 0 from hearth.sitting_log l where l.sitting_id = g.sitting and l.command_id = g.command)
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

-- Why rows fell out, asked only when some did. done_at: the revision that this command already has. welcome: the author is in the
-- circle, at this epoch, and it is not the other's own sitting.
create function hearth.fallen(sittings uuid[], epochs int[], commands uuid[], authors uuid[])
    returns table (done_at int, welcome boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select l.rev, s.epoch = g.epoch and (s.owner is null or s.owner = g.author) and m.person_id is not null
        from unnest(sittings, epochs, commands, authors) with ordinality as g (sitting, epoch, command, author, row)
        left join hearth.sitting s on s.id = g.sitting
        left join hearth.member m on m.circle_id = s.circle_id and m.person_id = g.author and m.left_on is null
        left join hearth.sitting_log l on l.sitting_id = g.sitting and l.command_id = g.command and m.person_id is not null
        order by g.row;
end;

-- The whole of one sitting as one row, so that log, words and keys are of the same moment. No row for anybody outside the circle.
create function hearth.load_sitting(wanted uuid, reader uuid)
    returns table (
        circle uuid, epoch int, zone text, people uuid[], exercise text, version int, starter uuid, owner uuid,
        occurrence text, rev int, stirs int,
        commands uuid[], authors uuid[], times timestamptz[], facts text[],
        page_parts text[], page_rounds int[], page_authors uuid[], page_epochs int[], page_texts bytea[],
        key_parts text[], key_authors uuid[], key_wraps bytea[],
        owners uuid[], owner_wraps bytea[])
    language sql stable security definer set search_path = ''
begin atomic
    select s.circle_id, s.epoch, c.zone, who.people, s.exercise, s.version, s.starter, s.owner, s.occurrence, s.rev, s.stirs,
            log.commands, log.authors, log.times, log.facts,
            page.parts, page.rounds, page.authors, page.epochs, page.texts,
            key.parts, key.authors, key.wraps,
            lock.owners, lock.wraps
        from hearth.sitting s
        join hearth.circle c on c.id = s.circle_id and c.epoch = s.epoch
        cross join lateral (
            select array_agg(m.person_id order by m.seat) as people
                from hearth.member m where m.circle_id = s.circle_id and m.left_on is null
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
                from keys.owner_key o
                where o.owner = s.circle_id or o.owner in (select m.person_id from hearth.member m where m.circle_id = s.circle_id)
        ) lock
        where s.id = wanted and reader = any (who.people) and (s.owner is null or s.owner = reader);
end;

-- Where all these sittings stand, in one statement; one that is gone comes back without a revision.
create function hearth.held(sittings uuid[])
    returns table (id uuid, rev int, epoch int, stirs int)
    language sql stable security definer set search_path = ''
begin atomic
    select i.id, s.rev, s.epoch, s.stirs from unnest(sittings) as i (id) left join hearth.sitting s on s.id = i.id;
end;

-- Takes sittings whose booked time has come; nodes share them out. Whoever calls commits after having told, so that nothing is lost.
create function hearth.take_due(now timestamptz, most int)
    returns table (id uuid, circle_id uuid)
    language sql security definer set search_path = ''
begin atomic
    update hearth.sitting s set next_due = null, stirs = s.stirs + 1
        where s.id in (
            select d.id from hearth.sitting d where d.next_due <= now order by d.next_due limit most
                for update skip locked)
        returning s.id, s.circle_id;
end;

-- Lays down the key of the acting person, or of one of that person's circles. The first stays: another would make words unreadable.
create function keys.put_owner_key(key_owner uuid, key_kind text, key_wrapped bytea) returns void
    language plpgsql security definer set search_path = ''
as $$
begin
    if not (key_kind = 'person' and key_owner = hearth.acting()
            or key_kind = 'circle' and key_owner in (select hearth.my_circles())) then
        raise exception 'this key belongs to somebody else' using errcode = 'insufficient_privilege';
    end if;
    insert into keys.owner_key (owner, kind, wrapped) values (key_owner, key_kind, key_wrapped) on conflict do nothing;
end
$$;

-- Keys to be wrapped anew, in the order of their owners, while everything runs; and the exchange, which happens only if nobody else did.
create function keys.owner_keys_after(last_owner uuid, most int)
    returns table (owner uuid, kind text, wrapped bytea)
    language sql stable security definer set search_path = ''
begin atomic
    select o.owner, o.kind, o.wrapped from keys.owner_key o
        where last_owner is null or o.owner > last_owner order by o.owner limit most;
end;

create function keys.rewrap_owner_key(key_owner uuid, old_wrapped bytea, new_wrapped bytea) returns boolean
    language sql security definer set search_path = ''
begin atomic
    update keys.owner_key set wrapped = new_wrapped where owner = key_owner and wrapped = old_wrapped returning true;
end;

-- A new function may be called by everybody; these only by the server, and they act with the rights of hearth_log.
revoke execute on function hearth.epoch_reaches_sittings, hearth.start_sitting, hearth.append, hearth.fallen, hearth.load_sitting, hearth.held,
    hearth.take_due, keys.put_owner_key, keys.owner_keys_after, keys.rewrap_owner_key from public;
grant execute on function hearth.start_sitting, hearth.append, hearth.fallen, hearth.load_sitting, hearth.held,
    hearth.take_due, keys.put_owner_key, keys.owner_keys_after, keys.rewrap_owner_key to hearth_app;

grant create on schema keys to hearth_log;
alter function hearth.epoch_reaches_sittings owner to hearth_log;
alter function hearth.start_sitting owner to hearth_log;
alter function hearth.append owner to hearth_log;
alter function hearth.fallen owner to hearth_log;
alter function hearth.load_sitting owner to hearth_log;
alter function hearth.held owner to hearth_log;
alter function hearth.take_due owner to hearth_log;
alter function keys.put_owner_key owner to hearth_log;
alter function keys.owner_keys_after owner to hearth_log;
alter function keys.rewrap_owner_key owner to hearth_log;
revoke create on schema keys from hearth_log;
