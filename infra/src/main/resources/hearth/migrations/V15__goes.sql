-- How deep it went when the two finished an exercise before, for the ladder that is climbed by good goes. Facts alone: which words stand beside
-- them nobody asks. Only of a circle of the acting person's, and of what both went through together.
create function hearth.goes(circle uuid, exercise text)
    returns table (level int, undisturbed boolean)
    language sql stable security definer set search_path = ''
begin atomic
    select g.level, g.undisturbed
        from (
            select s.finished_at, s.id,
                    (select (fact->>'level')::int from hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact
                        where l.sitting_id = s.id and fact->>'type' = 'deepened' order by l.rev desc limit 1) as level,
                    not exists (select from hearth.sitting_log l, jsonb_array_elements(l.facts::jsonb) as fact
                        where l.sitting_id = s.id and fact->>'type' in ('paused', 'rested')) as undisturbed
                from hearth.sitting s
                where s.circle_id = goes.circle and s.circle_id = any (array(select hearth.my_circles()))
                    and s.exercise = goes.exercise and s.owner is null and s.finished_at is not null
        ) g
        where g.level is not null
        order by g.finished_at, g.id;
end;

revoke execute on function hearth.goes from public;
grant execute on function hearth.goes to hearth_app;
alter function hearth.goes owner to hearth_log;
