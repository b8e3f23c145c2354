package hearth.api.boot;

import hearth.domain.exercises.Library;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Finding;
import hearth.infra.exercises.OwnExercises;
import hearth.infra.exercises.PgExerciseVersions;
import hearth.infra.exercises.PgExerciseVersions.Kept;
import hearth.infra.exercises.Reading;
import io.vertx.core.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The exercises of a house: ours, of which all have to hold, and a practice's own, each of which is taken or left out by itself.
 *
 * @param library what may be begun, and the older versions on which sittings finish
 * @param own what of the practice's own was taken, and why the rest was not
 */
record Shelf(Library library, OwnExercises own) {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

    /** Reads, proves and keeps them. Fails with {@link CannotStart} where ours do not hold, or not beside this database. */
    static Future<Shelf> of(Ground ground) {
        var vertx = ground.vertx();
        return vertx.executeBlocking(() -> ExerciseFiles.read(ground.outside().exercises()))
                .compose(ours -> vertx.executeBlocking(() -> own(ground.settings()))
                        .compose(own -> kept(ground, ours, own)));
    }

    private static Future<Shelf> kept(Ground ground, Reading ours, OwnExercises own) {
        return switch (ours) {
            case Reading.Refused(var findings) -> Future.failedFuture(new CannotStart(said(findings)));
            case Reading.Proved proved ->
                new PgExerciseVersions(ground.database()).keep(proved, own).compose(kept -> switch (kept) {
                    case Kept.All(var library, var taken) -> {
                        taken.leftOut().forEach(finding -> LOG.warn("Left out: {}", finding));
                        yield Future.succeededFuture(new Shelf(library, taken));
                    }
                    case Kept.Refused(var findings) -> Future.failedFuture(new CannotStart(said(findings)));
                });
        };
    }

    /** What lies in the practice's folder now. */
    static OwnExercises own(Settings settings) {
        try {
            return settings.surroundings().practice()
                    .map(practice -> ExerciseFiles.readOwn(ExerciseFolders.at(practice.exercises())))
                    .orElse(OwnExercises.NONE);
        } catch (UncheckedIOException unreadable) {
            throw new CannotStart(
                    Setting.HEARTH_EXERCISES + ": a folder in it cannot be read; let Hearth's account read it.");
        }
    }

    private static String said(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
