package hearth.domain.language;

import java.util.List;

/** "You need to …", "stop being …": an order where a wish could be declined. */
final class Orders {
    private static final String TO_DO = "(?:stop|start|call|put|tell|talk|listen|learn|change|apologi[sz]e|say|help|get (?:up|over|a grip|a job|it together|your|home|back)|pull|do|be (?:more|nicer|better|home|on time|honest|grateful|romantic|kinder|quiet|there for)|make|take|decide|sort|clean|clear|pay|quit|drop|grow|respect|show|understand|think|trust|let|give|ask|remember|have (?:asked|told|called|known|said|helped|been|done|come|let|waited|thought|listened)|fix|keep|choose|spend|eat|cook|drink|act|accept|admit|realise|realize|work on|look after|come home|come back|go and|turn (?:it|that|the music) (?:off|down)|speak|treat|finish|wash|pick up|behave|calm|control yourself|own|prove|earn)";

    private static final Telling SAID = Telling
            .of("""
                you (?:really |just |simply |seriously |do |also )*(?:need to|have to|must|ought to|should|would better|had better|would best|are supposed to|have better) (?:just |really |always |also |finally |first |at least |not )*%1$s
                you better (?:be|do|not|stop|call|get|tell)
                <first> stop (?!by|at|for|somewhere|over)(?:being|making|acting|\\p{L}+ing)
                <first> quit \\p{L}+ing
                <first> do not (?:you dare|talk to me|speak to me|tell me|start|lie to me|walk away|interrupt|ignore|use that|look at me like|come to me|give me that)
                <first> (?:try harder|do better|make an effort|learn to \\p{L}+|pull your weight|get a grip|pull yourself together|leave me alone|listen to me|answer me|get off|hurry up)
                <first> do not (?:ever|you ever|do (?:that|this|it) (?:to me )?(?:ever )?again|make me|expect me|think (?:that )?you can|blame me|act like|touch my things)
                <first> (?:put|turn|switch|take) (?:that|the|your|this) [^.]{1,30}?(?:down|away|off)
                <first> go (?:and )?(?:apologi[sz]e|say sorry|call|ask|clean|sort|tell|fix|do|wash|get)
                <first> (?:apologi[sz]e|admit it|explain yourself|say something|say sorry|sit down|pay attention|act your age|make up your mind|think before you|use your (?:head|brain)|respect me|treat me|show (?:me )?some|clean (?:that|this|up|your)|get (?:up|a job|your|it done|out of bed)|keep your|tell me the truth|come home (?:now|at once|right)|give it (?:back|here))
                <first> be (?:nicer|better|kinder|on time|more \\p{L}+|quiet|honest(?: with me)?(?: for once)?|a man|a grown up|an adult)
                <first> look at me when
                <first> (?:do|just do) (?:what|as) i (?:ask|say|tell|told)
                from now on ,? you (?:will|have|must|do|need|are)
                i (?:expect|demand|want) you to (?:stop|do|apologi[sz]e|be|change|start)
                """.formatted(
                    TO_DO))
            .unless("please|if you (?:like|can|want|have time)|would you|could you|i would like to help|right$|in my head|do not have to|do not need to");

    /** A question asks, whatever its words. */
    static final Rule RULE = writing -> withoutQuestions(writing, SAID.heardIn(writing));

    private Orders() {}

    private static List<Span> withoutQuestions(Writing writing, List<Span> spans) {
        return spans.stream().filter(span -> !writing.own().get(span.sentence()).asks()).toList();
    }
}
