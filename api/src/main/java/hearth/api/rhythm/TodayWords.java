package hearth.api.rhythm;

import hearth.domain.exercises.Exercise.EngineLeg;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.rhythm.Booked;
import hearth.domain.rhythm.Reason;
import hearth.domain.sittings.SittingView.Stage;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** What Today says for itself, beside the words of exercises. */
final class TodayWords {
    static final String GATHERING_HERE = "It begins when you're both here.";
    static final String GATHERING = "Ready when you are.";
    static final String UNDERWAY = "Still open. Come back to it when you like.";
    static final String ARRIVED = "There's something from them for you. Answer it in your own time.";
    static final String SENT = "It's on its way. They open it when the moment is good for them.";
    static final String WITH_THEM = "It's with them just now. Nothing for you to do.";
    static final String HEAVY = "It has been a lot today, more than once. You don't have to carry it by yourself.";
    static final String STILLED = "It waits while you two take your break, just as it is.";
    static final String RESTING = "It keeps. Come back to it when it suits you both.";
    static final String RESTING_OWN = "It keeps. Come back to it when you like.";
    static final String DUE = "You two meant to look at this again about now: keep it, change it, or let it go.";
    static final String DUE_OWN = "You meant to look at this again about now: keep it, change it, or let it go.";
    static final String FOLDED = "Yours is kept. It opens when you've both chosen to.";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private TodayWords() {}

    static String pausing(Stage stage) {
        return switch (stage) {
            case BREATHER -> "A breather for you both.";
            case RETURN -> "It's time. Come back when you're ready.";
            case LATER -> "Not this time, it seems. That happens. It comes round again tomorrow.";
            case AGAIN -> "There's something you two were in the middle of. Come back to it, if it suits you both.";
            case ONCE_MORE -> "Offered once more. If it doesn't suit, it rests, and it keeps.";
        };
    }

    static String reason(Reason reason, ExerciseTexts texts) {
        return switch (reason) {
            case Reason.ItIsTime(var booked) -> "You two booked a talk for " + when(booked) + ".";
            case Reason.BeforeATalk(var booked) ->
                "You two booked a talk for " + when(booked) + ". This is good to have before.";
            case Reason.TheWeekIsOpen(var day) -> "It's " + name(day) + "; the week's check-in is open.";
            case Reason.AsLastTime() -> "It's the one you took last time. " + texts.reason();
            case Reason.RoomForMore() -> "It's been some weeks. " + texts.reason();
            case Reason.AfterABreak() -> "You both came back from a break. " + texts.reason();
            case Reason.AfterARespite() ->
                "You two had booked a talk for a time within your break. If it still suits you both, this is a way in.";
            case Reason.NewlyPaired() -> "You two are new here. A small one first.";
            case Reason.GoodToHave() -> "Best made in a calm hour, for the other kind. " + texts.reason();
            case Reason.AWhileAgo(long weeks) -> "You last did this " + weeks + " weeks ago. " + texts.reason();
            case Reason.OnceMoreInCalm() -> "Once more in a calm hour, and it comes by itself in the other kind.";
            case Reason.AnotherKind(var mostly) -> mostly(mostly) + " This is another kind. " + texts.reason();
            case Reason.OfYourPhase(var phase) -> atThis(phase) + " " + texts.reason();
            case Reason.ItsOwn() -> texts.reason();
        };
    }

    private static String mostly(EngineLeg leg) {
        return switch (leg) {
            case EXPERIENCE -> "Lately it was mostly doing things.";
            case SENSE_MAKING -> "Lately it was mostly making sense of things.";
            case CATCHING_IT_LIVE -> "Lately it was mostly catching hard moments.";
        };
    }

    private static String atThis(Phase phase) {
        return switch (phase) {
            case NOTICE -> "You're noticing, for now.";
            case MAKE_SENSE -> "You're making sense of things, for now.";
            case PRACTISE -> "You're trying things out, for now.";
            case KEEP -> "You're keeping what's good, for now.";
        };
    }

    static String when(Booked booked) {
        var hour = HOUR.format(booked.at());
        return switch (booked.when()) {
            case NOW, TODAY -> "today at " + hour;
            case TOMORROW -> "tomorrow at " + hour;
            case LATER -> name(booked.at().getDayOfWeek()) + " at " + hour;
        };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
