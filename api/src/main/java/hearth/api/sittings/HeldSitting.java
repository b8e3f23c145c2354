package hearth.api.sittings;

import hearth.api.live.Shown;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Definition;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Refusal;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Stillness;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sitting as this node holds it: what was read of it, what was committed since, and what each person sees of that. */
final class HeldSitting {
    private final Definition definition;
    private final Set<CommandId> done = new HashSet<>();
    private final Map<PersonId, Shown> shown = new HashMap<>();
    private Kept kept;
    private Sitting sitting;
    private Words words;
    private int rev;
    private Optional<Instant> changes = Optional.empty();

    HeldSitting(Definition definition, Kept kept) {
        this.definition = definition;
        this.kept = kept;
        this.sitting = fold(kept);
        this.words = kept.words();
        remember();
    }

    private Sitting fold(Kept whole) {
        var state = Sitting.folded(whole.id(), definition.exercise(), whole.rows());
        return whole.parted() ? state.cutShort() : state;
    }

    private void remember() {
        rev = kept.rev();
        kept.rows().forEach(row -> done.add(row.command()));
        shown.clear();
    }

    /** Begins anew from what was read again. */
    void replace(Kept fresh) {
        kept = fresh;
        sitting = fold(fresh);
        words = fresh.words();
        remember();
    }

    Kept kept() {
        return kept;
    }

    int rev() {
        return rev;
    }

    Sittings.Mark mark() {
        return new Sittings.Mark(rev, kept.circle().epoch(), kept.stirs());
    }

    boolean belongsTo(PersonId who) {
        return kept.circle().has(who) && kept.owner().filter(owner -> !owner.equals(who)).isEmpty()
                && !sitting.isHiddenFrom(who);
    }

    boolean hasDone(CommandId command) {
        return done.contains(command);
    }

    boolean mayLeadToABreather(Command command) {
        return Engine.mayLeadToABreather(sitting, command);
    }

    Decision decide(PersonId who, Command command, Breather breather, Instant now) {
        if (kept.parted()) {
            return new Decision.Refused(Refusal.IS_OVER);
        }
        return Optional.of(command).filter(one -> isStilled(now) || (one instanceof Command.Mend && isOnABreak(now)))
                .flatMap(Stillness::refuses)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Engine.decide(sitting, words, who, command, breather, now));
    }

    /** The two are on a break, and this waits. */
    private boolean isStilled(Instant now) {
        return isOnABreak(now) && Stillness.reaches(sitting, now);
    }

    private boolean isOnABreak(Instant now) {
        return kept.respiteEnd().filter(now::isBefore).isPresent();
    }

    Sittings.Append append(PersonId who, CommandId command, Decision.Advanced advanced, Instant now) {
        return new Sittings.Append(kept, rev + 1, command, who, now, advanced.events(), advanced.pages());
    }

    /** What was decided is committed. */
    void apply(CommandId command, Decision.Advanced advanced, Instant now) {
        sitting = sitting.after(advanced.events(), now);
        words = words.with(advanced.pages());
        rev++;
        done.add(command);
        shown.clear();
    }

    /** A moment has come that may change what is offered. */
    void lookAgain() {
        shown.clear();
        changes = Optional.empty();
    }

    /** Whether what was last shown has been overtaken by the time. */
    boolean isOvertaken(Instant now) {
        return changes.filter(moment -> !now.isBefore(moment)).isPresent();
    }

    SittingView seenBy(PersonId who, Instant now) {
        var all = Viewing.view(sitting, words, who, now);
        var view = kept.parted() ? all.closed() : all;
        return isStilled(now) ? Stillness.over(view) : view;
    }

    /** The same as JSON; written once for all who look. */
    Shown shownTo(PersonId who, Instant now) {
        if (isOvertaken(now)) {
            lookAgain();
        }
        changes = Stream.concat(sitting.nextChange(now).stream(), kept.respiteEnd().filter(now::isBefore).stream())
                .min(Comparator.naturalOrder());
        return shown.computeIfAbsent(who, _ -> {
            var partner = kept.circle().partnerOf(who).filter(sitting.people()::contains).map(kept.names()::get);
            var json = new SittingJson(definition.exercise(), definition.in(Locale.ENGLISH));
            return Shown.of(json.write(seenBy(who, now), who, partner));
        });
    }
}
