-- A recovery code is made when there is a quiet moment for it, and not with the account. Until then there is none, and nothing to compare
-- with: a code that anybody names is refused like a wrong one.
alter table hearth.credential alter column recovery drop not null;

-- As in V12, by the names of all exercises that are such a letter, and of all that are such a break: a house may have its own.
drop function hearth.of_late(text, text);

set local role hearth_log;
create function hearth.of_late(letters text[], breaks text[])
    returns table (reached_out timestamptz, broke_off timestamptz)
    language sql stable security definer set search_path = ''
begin atomic
    select
        (select max(l.at) from hearth.sitting s join hearth.sitting_log l on l.sitting_id = s.id
            where s.circle_id = any (array(select hearth.my_circles())) and s.owner is null and s.exercise = any (letters)
                and s.starter = hearth.acting() and l.author = hearth.acting() and l.facts like '%"type":"chose-to-open"%'),
        (select max(l.at) from hearth.sitting s join hearth.sitting_log l on l.sitting_id = s.id
            where s.circle_id = any (array(select hearth.my_circles())) and s.owner is null and s.exercise = any (breaks)
                and l.facts like '%"type":"paused"%');
end;
revoke execute on function hearth.of_late from public;
grant execute on function hearth.of_late to hearth_app;
reset role;
