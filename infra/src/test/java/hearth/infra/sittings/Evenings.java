package hearth.infra.sittings;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Command.Verdict;
import hearth.domain.sittings.Value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import static hearth.infra.sittings.Evening.ANA;
import static hearth.infra.sittings.Evening.BEN;

/** What couples do in the logs of this release, by the name of the log. */
final class Evenings {
    private Evenings() {}

    /** @param exercises by id */
    static Map<String, Evening> all(Function<String, Exercise> exercises) {
        var evenings = new TreeMap<String, Evening>();
        var week = exercises.apply("weekly-check-in");
        evenings.put("weekly-check-in", week(new Evening(week)));
        evenings.put("weekly-check-in-offered", offered(week(new Evening(week))));
        evenings.put("weekly-check-in-put-down", putDown(new Evening(week)));
        evenings.put("weekly-check-in-withdrawn", withdrawn(new Evening(week)));
        var hearMe = exercises.apply("hear-me");
        evenings.put("hear-me", heard(new Evening(hearMe)));
        evenings.put("hear-me-paused", paused(new Evening(hearMe)));
        evenings.put("hear-me-slower", slower(new Evening(hearMe)));
        evenings.put("hear-me-enough", enough(new Evening(hearMe)));
        evenings.put("hear-me-left", left(new Evening(hearMe)));
        evenings.put("hear-me-offered", offeredByBoth(heard(new Evening(hearMe))));
        evenings.put("time-out", timeOut(new Evening(exercises.apply("time-out"))));
        evenings.put("small-repair", repaired(new Evening(exercises.apply("small-repair"))));
        evenings.put("closer", closer(new Evening(exercises.apply("closer"))));
        evenings.put("look-again", lookedAtAgain(new Evening(exercises.apply("look-again"))));
        return evenings;
    }

    /** The one would go deeper than the other, and deeper than the ladder reaches; cards are answered and passed. */
    private static Evening closer(Evening evening) {
        evening.arrive(2, 3).chooses(ANA, "how-deep", "tender").chooses(BEN, "how-deep", "open");
        evening.says(ANA, "warm-line", "You waited up.").says(BEN, "warm-line", "You sang.")
                .chooses(BEN, "deck", "body").chooses(ANA, "deck", "heart").confirms(BEN, "deck");
        for (int round = 1; round <= 6; round++) {
            evening.says(ANA, "card", "Mine to card " + round + ".");
            evening = round % 2 == 0 ? evening.blank(BEN, "card") : evening.says(BEN, "card", "And mine.");
            evening.chooses(BEN, "back", "thank-you").blank(ANA, "back");
        }
        return evening.says(BEN, "keep", "What you said about mornings.").blank(ANA, "keep")
                .answers(ANA, "met", new Value.Rated(7)).answers(BEN, "met", new Value.Rated(8));
    }

    private static Evening week(Evening week) {
        week.says(ANA, "thanks", "The soup on Tuesday.").says(ANA, "thanks", "The soup on Tuesday, and the walk.")
                .chooses(ANA, "closeness", "near-enough").blank(ANA, "hard").blank(ANA, "time");
        week.says(BEN, "thanks", "You laughed at my joke.").chooses(BEN, "closeness", "bit-apart")
                .says(BEN, "hard", "The evening with my mother.")
                .does(BEN, new Command.KeepBack(new StepId("hard"), true))
                .says(BEN, "time", "A slow Saturday.").does(BEN, new Command.KeepBack(new StepId("time"), true))
                .does(BEN, new Command.KeepBack(new StepId("time"), false));
        week.opens(ANA).closesAgain(ANA).opens(BEN).opens(ANA);
        return week.says(BEN, "promise", "I book the sauna.").blank(ANA, "promise");
    }

    private static Evening offered(Evening week) {
        return week.does(ANA, new Command.Offer(new StepId("thanks"), 1, Optional.empty()))
                .does(ANA, new Command.Offer(new StepId("promise"), 1, Optional.empty()))
                .does(ANA, new Command.TakeBack(new StepId("promise"), 1, Optional.empty()));
    }

    private static Evening putDown(Evening week) {
        week.says(ANA, "thanks", "The soup on Tuesday.").does(ANA, new Command.NotToday());
        return week.says(BEN, "thanks", "You laughed.").does(BEN, new Command.Pause())
                .does(BEN, new Command.ComeBack());
    }

    private static Evening withdrawn(Evening week) {
        week.says(ANA, "thanks", "The soup.").chooses(ANA, "closeness", "far-apart").opens(ANA);
        return week.says(BEN, "thanks", "Nothing.").does(BEN, new Command.Leave());
    }

    private static Evening heard(Evening evening) {
        evening.arrive(3, 2).says(ANA, "topic", "The dishes").says(BEN, "topic", "Who does what at home")
                .confirms(ANA, "topic").says(BEN, "warm", "You waited up.").says(ANA, "warm", "You sang.");
        evening.says(ANA, "gist", "I feel alone with it.").says(BEN, "said-back", "You want help.")
                .judges(ANA, Verdict.MOSTLY).says(BEN, "said-back", "You feel alone with it.").judges(ANA, Verdict.YES);
        evening.chooses(ANA, "more", "yes").says(ANA, "gist", "Most of all on Sundays.")
                .says(BEN, "said-back", "Sundays are the worst.").judges(ANA, Verdict.YES).closes(ANA, BEN);
        evening.says(BEN, "gist", "I never do it right.").says(ANA, "said-back", "You do it wrong?")
                .judges(BEN, Verdict.NOT_YET).says(ANA, "said-back", "You try.").judges(BEN, Verdict.NOT_YET)
                .says(ANA, "said-back", "It is never enough.").judges(BEN, Verdict.MOSTLY).closes(BEN, ANA);
        return evening.chooses(BEN, "leave-it", "book").confirms(ANA, "leave-it")
                .answers(ANA, "next-talk", Evening.sunday()).confirms(BEN, "next-talk");
    }

    private static Evening paused(Evening evening) {
        evening.arrive(2, 3).says(BEN, "topic", "The dishes").does(BEN, new Command.NotToday())
                .does(BEN, new Command.ComeBack()).does(ANA, new Command.ComeBack());
        return evening.confirms(ANA, "topic").answers(ANA, "warm", new Value.Written("You sang."))
                .does(BEN, new Command.Pause()).waits(Breather.USUAL).does(ANA, new Command.ComeBack());
    }

    /** A rating that is some: slower for both. */
    private static Evening slower(Evening evening) {
        return evening.arrive(1, 6).blank(ANA, "slowly").blank(BEN, "slowly").says(ANA, "topic", "The dishes")
                .confirms(BEN, "topic").says(ANA, "warm", "You sang.").says(BEN, "warm", "You waited up.")
                .blank(ANA, "breath");
    }

    /** A rating that is a lot, both back, and then once more: enough for today. */
    private static Evening enough(Evening evening) {
        return evening.arrive(2, 8).breathes().settle(ANA, 1).settle(BEN, 4).blank(BEN, "slowly").blank(ANA, "slowly")
                .says(BEN, "topic", "The dishes")
                .does(ANA, new Command.Pause());
    }

    private static Evening left(Evening evening) {
        return evening.arrive(3, 3).says(ANA, "topic", "The dishes").confirms(BEN, "topic")
                .says(ANA, "warm", "You sang.").does(BEN, new Command.Leave());
    }

    /** What both confirmed offered by both, each the words of their own round, and one of them taken back and offered again. */
    private static Evening offeredByBoth(Evening evening) {
        return evening.does(ANA, new Command.Offer(new StepId("topic"), 1, Optional.empty()))
                .does(BEN, new Command.Offer(new StepId("topic"), 1, Optional.empty()))
                .does(ANA, new Command.Offer(new StepId("gist"), 1, Optional.empty()))
                .does(BEN, new Command.Offer(new StepId("gist"), 2, Optional.empty()))
                .does(BEN, new Command.TakeBack(new StepId("topic"), 1, Optional.empty()))
                .does(BEN, new Command.Offer(new StepId("topic"), 1, Optional.empty()));
    }

    private static Evening timeOut(Evening evening) {
        return evening.breathes().answers(ANA, "stirred", new Value.Rated(3))
                .answers(BEN, "stirred", new Value.Rated(4))
                .chooses(BEN, "how-on", "leave-it").confirms(ANA, "how-on");
    }

    /** A letter, its answer, and no more talk about it. */
    private static Evening repaired(Evening letter) {
        return letter.chooses(ANA, "how", "my-part").says(ANA, "my-part", "I snapped about the keys.").opens(ANA)
                .chooses(BEN, "taken", "taking-it").chooses(BEN, "talk", "let-be");
    }

    /** Something that the two agreed, put in other words. */
    private static Evening lookedAtAgain(Evening look) {
        return look.chooses(ANA, "went", "differently").says(ANA, "about-it", "Late shifts.").opens(ANA)
                .chooses(BEN, "went", "kept").opens(BEN)
                .chooses(ANA, "from-here", "change").confirms(BEN, "from-here")
                .says(BEN, "new-words", "On Sundays").confirms(ANA, "new-words")
                .chooses(ANA, "when-again", "a-month").confirms(BEN, "when-again");
    }

    static List<String> exercises() {
        return List.of("weekly-check-in", "hear-me", "time-out", "small-repair", "closer", "look-again");
    }
}
