package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several topics at once, old dates, and accounts of who did how much. */
final class PileUp {
    private static final String WRONG = Phrases
            .anyOf("""
                forgot, forget, were (?:late|rude|mean|short|drunk|cold|horrible|on your phone|sulking|\
                unbearable), left, lost, broke, lied, spent, missed, ignored, shouted, yelled, burned, burnt, bought, drank, slept, laughed, snapped
                walked (?:off|\
                out|past|away), stormed, hung up
                slammed, interrupted, cancelled, canceled, refused, complained, sulked, flirted, cheated, disappeared, vanished, stood me up, let me down
                embarrassed, humiliated, told your, promised, invited, borrowed, smoked, gambled, wasted, ruined, spoiled, skipped, arrived late
                came (?:home )?late, fell asleep
                ate, used up, took my, parked, turned up, showed up, moaned, criticised, criticized, corrected, rolled your, mocked, blamed, threw out
                never, still owe, still have, liked her, texted, cut me, talked over, ran off, crashed, scratched, dropped, overslept, hid, insulted
                said no, blew, failed, could not be bothered, did nothing, went out, stayed out, sold, deleted, messed""");
    private static final String CHORE = Phrases
            .anyOf("""
                did, do, cook, cooked, clean, cleaned, wash, washed, pay, paid, work, worked, drove, drive, listened, listen, visited, visit, helped, help
                got up, get up, carry, carried, made, make, took, take, bring, brought, picked, pick, mind, minded, organise, organised, organize, organized
                plan, planned, shop, shopped
                iron, ironed, hoover, hoovered, bathe, bathed, feed, fed, earn, earned, gave, give, moved, gave up, have done, have been, have paid
                have cooked, have cleaned, have changed, put, sort, sorted, booked, book, waited, apologised, apologised, said sorry, stayed home, raised
                changed, sat, nursed, forgave, supported, looked after, spent""");
    private static final String AGO = Phrases
            .anyOf("""
                last (?:year|month|week|summer|winter|spring|autumn|christmas|time|easter|night|weekend|\\p{L}+day|august|july|may|june)
                (?:two|three|four|five|six|ten|\\d+|some|many|a few) (?:years|months|weeks) ago, back then, back in \\p{L}+, back in \\d+, in \\d{4}
                remember \\d{4}, when we were in \\p{L}+
                at (?:my|your|our|the|her|his) \\p{L}+(?:'s)? ?(?:wedding|birthday|funeral|christening|party|thirtieth|fortieth)?, on our honeymoon
                on my birthday, when i was pregnant, when the (?:baby|kids) (?:was|were) born, before the wedding, years ago""");

    private static final Telling SAID = Telling
            .of("""
                %3$s ,? ?(?:too )?(?:also )?you (?:\\p{L}+ )?(?:did|said|promised|forgot|left|ruined|pulled|went|came|swore|told) (?:\\p{L}+ )?(?:the same|this|it|\
                that|exactly|just|me)(?: thing| stunt| trick| again)?
                you (?:did|said|pulled|promised) (?:exactly |just |precisely )?(?:this|that|the same|it)(?: very)?(?: thing| stunt| trick| line| one)? (?:then|last|\
                at (?:my|our|your|the)|before|in|already|when)(?! (?:you would|i would|sunday , and it was|the weekend))
                this is (?:just |exactly )?(?:like (?:the time|last|that time|when|at|our|in|with)|%3$s all over|the (?:second|third|fourth|fifth|tenth|hundredth|\
                \\d+th) time)
                it is (?:\\p{L}+ )?all over again
                (?:just |exactly |same )(?:like|as) (?:the time (?:you|with)|that time|last (?:time|year|christmas|summer|week)|when you|you did|at my|on our|\
                with the|in \\p{L}+)(?! (?:were little|proposed|met))
                (?:^|(?<= , )|(?<= and )|oh and |and )another thing(?! ,? ?(?:thank|i (?:love|like)|about you|that is (?:great|lovely)|happy|congrat|guess|\
                have you (?:seen|heard)|did you (?:see|hear)))
                (?:while|as long as) (?:we are|i am|you are) (?:at it|on the subject|about it|on it)|while i have (?:you|your)|not to mention(?=[^.]*\\byou)
                do not (?:even )?get me started|let me remind you|let us not forget|to top it (?:all )?(?:off)?|to cap it all|to make (?:matters|it|things) worse
                on top of (?:that|all that|everything|it|it all|which) ,? (?:you|your|the|there|i|we|now)|as if that was not enough|as if that were not enough
                and that is not (?:all|even|counting|the (?:end|half))|that is (?:not even|just|only) (?:counting|the (?:start|beginning|half|tip))
                (?:and|then) (?:do not|let us not|never) (?:even )?(?:forget|start|mention|talk) (?:about|on|the|your|how|when)
                i have not even (?:come|got|started|mentioned)|(?:where|how) do i (?:even )?(?:start|begin)|and that is before
                never mind (?:the|your|that you|what you|how you) [^.]{3,}(?:you|your)|(?:speaking|talking) of which
                since we are (?:at it|on the|talking|being honest|counting)|if we are (?:keeping score|counting|going there|listing)|for the record ,? (?:you|i)
                (?:and )?it does not (?:stop|end) there|add (?:that )?to the list|another (?:one )?for the list|the list goes on|i could go on
                i am keeping (?:count|score|a list)|same (?:goes|story) (?:for|with) (?:the|your)
                since i have (?:got )?(?:you|your attention)
                not to mention (?:the|your|what|how) [^.]{0,30}(?:drinking|money|lies|lying|debts?|texts|flirting|credit card|shouting|smoking|gambling|mess|temper|\
                ex|mother|spending|promises)
                let me list(?: it| them| all)?|it is the [^.]{2,30} and the [^.]{2,40} and (?:the|your|how|that)|^then there is (?:the|your)
                (?:i am|i have) not finished
                after (?:everything|all|what|the years|twenty years|all the) (?:that |the \\p{L}+ )?i (?:have done|did|do|have given|gave|have put|sacrificed|\
                have sacrificed|put up|gave up|have been|have paid|have)(?! for (?:work|the exam))
                (?:^|and )it was (?:the same|exactly the same|like that|no different) (?:last|at|on|in|when|with|the)
                (?:the )?same (?:story|thing|crap|excuse|nonsense|carry on|circus|trick)(?: \\p{L}+)? (?:last|at|on|in|when|with|as|every) (?!(?:for|us))
                (?:it is|that is|about|not just|not only) (?:not (?:just|only) )?(?:also )?(?:about )?(?:the|your|my|how|you) [^,]{2,30}, (?:and |it is |\
                then )?(?:the |your |my |how |you |it is )[^,]{2,40}(?:, (?:and )?| and )(?:the|your|my|you|now|how|it is|everything)
                (?:it is )?(?:not|never) (?:only|just) (?:the|your|that|this|about|one|you|last|tonight|today|monday|yesterday) [^.]{2,60}(?:, (?:it is )?|\
                and )(?:also|the|your|you|now|then|everything)
                (?:there is|there was) (?:also )?(?:the|your) [^.]{2,40}(?:, |and )(?:then )?(?:there is|there was|the way you|your|how you|you) [^.]{2,}
                you said (?:exactly )?(?:the same(?: thing)?|that|this) [^.]{0,20}?(?:(?:years?|months?|weeks?) ago|last (?:year|month|time|christmas|summer|week)|\
                before|every time|in \\p{L}+)
                (?:besides|also|moreover|plus|additionally|secondly|thirdly|furthermore) ,? (?:you (?:also|never|still|forgot|left|did not|always|have|were|owe|said|\
                told|\\p{L}+ed)|your [^.]{2,40}(?:still|never|again|not|is|are)|the [^.]{2,30}(?:was|were|is|are) (?:late|still|not|full|again|broken|dirty|empty|\
                overdue|unpaid|never))
                also ,? while i
                you owe me(?! (?:a|an|one|two|ten|\\d+|haha|dinner|lunch)\\b)
                i \\p{L}+ , i \\p{L}+ , [^.]{0,60}and you (?:do |did |just )?(?:nothing|not|sit|sleep|watch|play|complain|lie|scroll|game)
                (?:^|(?<= , ))and then there is
                (?:and |so )?what about (?:the (?:time|day|night|money|way|\\p{L}+ you)|your (?:mother|brother|sister|ex|drinking|friends|debts|promises)|last|\
                when you|that time)(?! (?:train|bus|we could)|[^.]*\\?haha)
                remember (?:what|how|when|that time|the time) (?:you (?:forgot|left me|shouted|yelled|ruined|lied|promised|broke|cheated|missed|ignored|did to|told|\
                swore|made me|would not|could not|never)|i had to)(?! (?:laughed|proposed|danced|sang|kissed|smiled|said yes|made me laugh|were (?:small|little)|\
                fell in love|first|surprised|and i))
                (?:once|twice|\\p{L}+ times|\\d+ times|every (?:night|day|morning|week)) ,? (?:and|but|while|you) (?:you )?(?:not|never|zero|none|did not|once|twice|\
                maybe once|not once|nothing|have not)
                (?:^|(?<= , )|(?<= and )|(?<= so ))i (?:always |also |already |even |just |alone |have |am the one who )*%2$s [^.]{2,60}?(?:, )?(?:so|and|but|while|\
                then|yet|whereas) (?:all )?you (?:should|owe|can not even|can not|could at least|will not|have done none|have not|did not even|did not|do not even|\
                do not|do nothing|did nothing|never|still|at least|could|just (?:sit|lie|watch|play|scroll)|sit|lie on|only|once|(?:was|were|are) (?:on|in|at|\
                out) (?:the|your) (?:sofa|phone|couch|bed|pub|laptop|playstation|xbox|gym)|got up|complain|moan)(?! (?:have (?:come|seen)|sit (?:down|with)|\
                do not have to|do not need|only (?:need|had)|did not (?:have to|need|mind|complain)|can not (?:lift|walk|drive)))
                (?:^|(?<= , )|(?<= and ))who (?:did|does|cooked|paid|pays|drove|got up|gets up|cleaned|cleans|booked|books|looked after|washed|washes) (?:the |up |\
                for |all )?[^.]{2,40}(?:\\? )?(?:me|i do|i did|not you)
                the least you (?:can|could) do
                (?:second|third|fourth|fifth|sixth|tenth|hundredth|umpteenth|\\d+(?:nd|rd|th|st)) time (?:this|in a|in one|in two|in|since|now|already|running|\
                in three) ?(?:week|month|year|row|days|weeks|fortnight|\\p{L}+)? ?(?:that )?you(?! (?:have )?(?:won|cooked for me|made me|smiled|saved|called to))
                (?:that is|this is) (?:twice|the second|the third|three times|four times|\\d+ times|\\p{L}+ times) (?:now|already|\
                this)(?: \\p{L}+)?(?:[^.]{0,25}(?:you|your|bins|late|forgot|with the|plus|and|$))(?! (?:i have (?:won|heard)))
                first (?:it was |it is |there was |of all |the |your |you |came )(?=[^.]*\\b(?:your?)\\b)[^.]{1,60}(?: then| now|, (?:the|your|you) [^.]{1,40}, )
                you (?:got up|did it|helped|cooked|called|came|paid|drove|visited) (?:zero|no|not one|not once|none|exactly once|once|maybe twice|never)
                plus ,? (?:you|your) [^.]{1,60} plus ,? (?:you|your|the)|plus you (?:\\p{L}+ed|forgot|left|ate|never|still|always|did not|owe)
                (?:how many|count how many|do you know how many) times (?:did|have|has|do) (?:you|i (?:had|covered|apologised|said|driven|cooked|picked|paid|forgiven|\
                let|waited))(?! (?:been to|seen))
                i (?:have )?lost count of (?:how|the) (?:many )?times (?:you|i have (?:told|asked|covered|had))
                remember (?:\\d{4}|last (?:year|summer|christmas|easter)|that time|what you did)(?! ,? ?(?:at the lake|we|laughed|proposed|danced|sang|kissed|smiled|\
                said yes|surprised|were small))
                i have (?:a|got a) (?:whole |long |full )?list(?! (?:for the (?:shop|supermarket)|of (?:films|books|places)))
                (?:years|months|weeks) of (?:this|it|your|lies|excuses|waiting|covering|listening|promises)
                ever since (?:the|that|our|your) [^.]{2,40}you (?:have|never|are|do not|still)
                i (?:have not|still have not|never|did not) (?:forgotten|forget|forgiven|forgive|get over|got over) (?:what you|how you|when you|the time you|\
                that you|the way you|last|that night|about the time|about what you|the thing you|about the thing)
                (?:do not think|you think) i (?:have )?(?:forgotten|forgot|did not see|did not notice) (?:what|how|about|when|the|your)
                again (?:with the|the same)|then the (?:way|thing) you
                the (?:thing|things|stuff|rubbish|crap) you (?:said|did|pulled) (?:at|to|in|on|about|last)
                (?:now|then) you (?:are )?(?:tell|telling) me you (?:forgot|have not|did not|lost|also)(?: [^.]{1,40} (?:as well|too|also))?
                (?:as well as|in addition to|along with|besides|let alone|apart from) (?:the|your|all the|everything|being|forgetting|not|leaving|\
                that) [^.]{2,60}you(?:r)? (?:also|never|still|forgot|left|did not|were|have|always|\\p{L}+ed)
                """
                    .formatted(WRONG, CHORE, AGO))
            .unless("thank|thanks|i want that again|i was happy|love it|we (?:promised|moved)|i love|my love|haha|lovely|laughed so|would you|could you|sorry|our first|grateful|i feel manipulated|favourite|my (?:mistake|fault)|i (?:forgot|was wrong)|we both|neither of us|all mine");
    private static final Phrases CHARGE = Phrases
            .of("""
                (?:you|and|then) (?:also |then |even |again |just |still |have |had |both |once again |\\p{L}+ly )*(?:%1$s)(?! (?:me (?:flowers|tea|a coffee)|for me|\
                early so|a lovely))
                you (?:did|do|have|had|are|were|would|will|can|could) (?:still |even )?(?:not|never)
                you (?:spend|spent) (?:too much|all|our|my)|you still have not|you never|you did not come
                the [\\p{L}'-]+(?: [\\p{L}'-]+)? (?:are|is|was|were) (?:still|not|late|full|overdue|a mess|unpaid|dirty|filthy|empty|broken|again|never)
                your (?:[\\p{L}'-]+ )?[\\p{L}'-]+ (?:still|never|again|smoked|owes|owing|is (?:still|always|never|all over|everywhere)|are (?:still|always|never|\
                all over|everywhere))
                ^or (?:the|what|your|how|when)
                no (?:call|text|message|sorry|thank you|help|warning|apology)(?= ,|$| and| from| on| \\p{L}+day)
                """
                    .formatted(WRONG));
    private static final int MANY = 3;
    private static final int NEIGHBOURS = 3;
    private static final Pattern MIXED = Pattern
            .compile("\\b(?:i|we|both of us|thank|thanks|sorry|love|would you|could you|please)\\b");

    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        for (int at = 0; at < writing.own().size(); at++) {
            var near = writing.own().subList(at, Math.min(at + NEIGHBOURS, writing.own().size()));
            if (charges(near.subList(0, 1)) >= MANY
                    || (charges(near) >= MANY && near.stream().noneMatch(PileUp::isMixed)))
                heard.add(new Span(at, 0, writing.own().get(at).words().length()));
        }
        return heard;
    };

    private PileUp() {}

    private static long charges(List<Sentence> sentences) {
        return sentences.stream().mapToLong(one -> CHARGE.in(one.words()).results().count()).sum();
    }

    /** Who speaks of both, or thanks, does not keep accounts. */
    private static boolean isMixed(Sentence sentence) {
        return MIXED.matcher(sentence.words()).find();
    }
}
