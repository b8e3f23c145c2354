-- Sittings whose booked time has come, with the people whom it concerns, so that those are told who do not look at the sitting itself.
-- Otherwise hearth.take_due of V3.
create function hearth.come_due(now timestamptz, most int)
    returns table (id uuid, circle_id uuid, people uuid[])
    language sql security definer set search_path = ''
begin atomic
    update hearth.sitting s set next_due = null, stirs = s.stirs + 1
        where s.id in (
            select d.id from hearth.sitting d where d.next_due <= now order by d.next_due limit most
                for update skip locked)
        returning s.id, s.circle_id,
            (select array_agg(m.person_id order by m.seat) from hearth.member m
                where m.circle_id = s.circle_id and m.left_on is null and (s.owner is null or s.owner = m.person_id));
end;

revoke execute on function hearth.come_due from public;
grant execute on function hearth.come_due to hearth_app;
alter function hearth.come_due owner to hearth_log;
