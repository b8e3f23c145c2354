package hearth.visibility;

import java.util.UUID;

/**
 * The basics of a couple, done yesterday: a calm-kit each and a plan for time-outs, laid into the tables as headers and logs without words,
 * since playing them would take each test a dozen calls.
 */
public final class BasicsDone {
    private BasicsDone() {}

    /** What a superuser says for it. */
    public static String[] by(UUID circle, UUID one, UUID other) {
        return new String[]{own("calm-kit", circle, one), own("calm-kit", circle, other), joint(circle, one, other)};
    }

    private static String own(String exercise, UUID circle, UUID person) {
        return finished(exercise, circle, person, "'" + person + "'", "\"" + person + "\"");
    }

    private static String joint(UUID circle, UUID one, UUID other) {
        return finished("time-out-plan", circle, one, "null", "\"" + one + "\",\"" + other + "\"");
    }

    private static String finished(String exercise, UUID circle, UUID starter, String owner, String people) {
        // Each on a day of its own: what is listed by days then has one order.
        int ago = exercise.equals("calm-kit") ? 3 : 2;
        return """
            with begun as (
                insert into hearth.sitting (id, circle_id, epoch, exercise, version, starter, owner, begun_on, ended, rev,
                        finished_at, finished_on)
                    select gen_random_uuid(), c.id, c.epoch, '%s', (select max(v.version) from hearth.exercise_version v where v.id = '%s'),
                            '%s', %s, current_date - %d, true, 1, now() - interval '%d days', current_date - %d
                        from hearth.circle c where c.id = '%s'
                    returning id
            )
            insert into hearth.sitting_log (sitting_id, rev, command_id, author, at, facts)
                select id, 1, id, '%s', now() - interval '%d days',
                        '[{"type":"started","v":1,"starter":"%s","people":[%s]},{"type":"finished","v":1}]'
                    from begun
            """.formatted(
                exercise, exercise, starter, owner, ago, ago, ago, circle, starter, ago, starter, people);
    }
}
