package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;

/** Looking down on somebody: names, mockery, rolled eyes. */
final class Contempt {
    private static final Telling SAID = Telling
            .of("""
                <you are> <very> (?:pathetic|idiot|moron|loser|joke|stupid|dumb|ridiculous|fool|laughable|worthless|clown|imbecile|waste of space|embarrassment|nobody|disgusting|dimwit|half-wit)
                your (?:[\\p{L}'-]+ )?[\\p{L}'-]+ (?:is|are) <very> (?:pathetic|ridiculous|laughable|stupid|disgusting|a joke)
                (?:what|such|you) (?:a|an)? ?<very> (?:idiot|moron|loser|fool|imbecile)
                do not be (?:such )?(?:a |an )?<very> (?:idiot|moron|fool|stupid|ridiculous|pathetic)
                what kind of <very> (?:idiot|moron|fool|person|man|woman|mother|father) [\\p{L}'-]+
                (?:any|every) (?:half-wit|idiot|fool|child|moron) (?:could|can|would|knows)
                you <very> (?:stupid|dumb|lazy|silly|fat|old|useless|pathetic) (?:cow|pig|bitch|idiot|git|man|woman|fool|thing)
                <first> grow up
                you (?:really )?disgust me
                you make me sick
                (?:well done|nice one|nice going|good job|bravo) ,? ?(?:genius|einstein|sherlock)
                so-called|so called
                boo hoo|poor you|poor little you|poor (?:little )?(?:baby|thing|darling|diddums) ,? ?(?:did|do|are|is|was|has|have|you)|cry me a river|get over yourself|spare me
                your (?:majesty|highness|royal highness)
                nice of you to (?:finally|even)
                congratulations ,? (?:you (?:managed|finally|even)|on (?:finally|actually|doing|managing))
                oh please ,? you
                yeah right|oh sure ,? you
                who do you think you are
                you could not (?:even )?(?:organise|organize|boil|find your|run a) [\\p{L}'-]+
                how (?:stupid|dumb|dense|thick|blind|lazy) (?:can|could|are) you
                look at you|listen to yourself|what are you , (?:\\p{L}+|a child)|are you (?:five|six|twelve|stupid|dumb|thick)
                (?:you and )?your (?:silly|stupid|little|precious|pathetic|ridiculous|dumb|childish|sad) (?:little )?(?:\\p{L}+)(?! face)
                i laugh at you|laughing stock|you could not (?:even )?if you tried
                (?:bravo|wow|amazing|brilliant|fantastic) ,? you (?:burned|burnt|can|managed|actually|finally|even|did|remembered)
                (?:the great|our great|mister|mr|miss|little miss|the big) (?:expert|perfect|clever|know-it-all|hero|boss|genius)
                typical you|typical of you|how typical|in your dreams|keep dreaming|blah blah
                a grown (?:man|woman|adult) (?:who|and)|what a (?:surprise|shock) ,? you|(?:is|are) not you clever
                like talking to a (?:wall|child|toddler)|you are no (?:real )?(?:man|woman)|call yourself a
                nobody asked you|shut up|shut your mouth
                """)
            .unless("my favourite|i adore|i love you|legend|what a fool i|poor you , (?:come|let me|i will)");

    /** Rolled eyes are no words, and stand for the whole of what they stand beside. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        if (writing.marked().contains("🙄"))
            heard.addAll(everything(writing));
        return heard;
    };

    private Contempt() {}

    private static List<Span> everything(Writing writing) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < writing.own().size(); at++)
            spans.add(new Span(at, 0, writing.own().get(at).words().length()));
        if (spans.isEmpty())
            spans.add(new Span(0, 0, 1));
        return spans;
    }
}
