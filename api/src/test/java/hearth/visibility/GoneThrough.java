package hearth.visibility;

import java.util.List;
import java.util.UUID;

/**
 * What two have behind them, laid into the tables as headers and logs without words, since playing it would take each test many calls.
 *
 * @param circle of the two
 */
public record GoneThrough(UUID circle, UUID one, UUID other) {

    /** The basics of a couple, done some days ago: a calm-kit each and a plan for time-outs. What a superuser says for it. */
    public List<String> basics() {
        return List.of(byOne(one), byOne(other), byBoth("time-out-plan", 2, true));
    }

    /** A calm-kit on a day of its own: what is listed by days then has one order. */
    private String byOne(UUID person) {
        return finished("calm-kit", 3, true, person, "'" + person + "'", "\"" + person + "\"");
    }

    /** The two went through this, so many days ago; undisturbed where there was no pause, no breather and no rest. */
    public String byBoth(String exercise, int daysAgo, boolean undisturbed) {
        return finished(exercise, daysAgo, undisturbed, one, "null", "\"" + one + "\",\"" + other + "\"");
    }

    private String finished(String exercise, int ago, boolean undisturbed, UUID starter, String owner, String people) {
        return """
            with begun as (
                insert into hearth.sitting (id, circle_id, epoch, exercise, version, starter, owner, begun_on, ended, rev,
                        finished_at, finished_on, undisturbed)
                    select gen_random_uuid(), c.id, c.epoch, '%s', (select max(v.version) from hearth.exercise_version v where v.id = '%s'),
                            '%s', %s, current_date - %d, true, 1, now() - interval '%d days', current_date - %d, %s
                        from hearth.circle c where c.id = '%s'
                    returning id
            )
            insert into hearth.sitting_log (sitting_id, rev, command_id, author, at, facts)
                select id, 1, id, '%s', now() - interval '%d days',
                        '[{"type":"started","v":1,"starter":"%s","people":[%s]},{"type":"finished","v":1}]'
                    from begun
            """.formatted(
                exercise, exercise, starter, owner, ago, ago, ago, undisturbed, circle, starter, ago, starter,
                people);
    }
}
