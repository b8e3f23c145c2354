-- The sweep's question, asked the other way round: not where all these sittings stand, but which of them stand elsewhere than a node holds
-- them. Mostly none, so mostly nothing travels and nothing is compared.
set local role hearth_log;

-- One that is gone comes back without a revision.
create function hearth.moved_on(sittings uuid[], revs int[], epochs int[], all_stirs int[])
    returns table (id uuid, rev int, epoch int, stirs int)
    language sql stable security definer set search_path = ''
begin atomic
    select i.id, s.rev, s.epoch, s.stirs
        from unnest(sittings, revs, epochs, all_stirs) as i (id, rev, epoch, stirs)
        left join hearth.sitting s on s.id = i.id
        where (s.rev, s.epoch, s.stirs) is distinct from (i.rev, i.epoch, i.stirs);
end;
revoke execute on function hearth.moved_on from public;
grant execute on function hearth.moved_on to hearth_app;
drop function hearth.held(uuid[]);
reset role;
