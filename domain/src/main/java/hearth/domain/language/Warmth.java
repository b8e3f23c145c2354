package hearth.domain.language;

/** Words that make the same phrase a kind one: "you always make me laugh". */
final class Warmth {
    static final String PHRASES = """
        (?<!say )(?<!said )(?<!a )(?:thanks|thank you)|thankful|grateful|gratitude
        (?:i|we|you know i|how i) (?:will |have |do |really |still )?(?:always )?(?:love|adore|admire|appreciate|cherish|treasure|enjoy)
        loved|lovely|my love|darling|sweetheart|dear
        laugh|laughed|laughing|smile|smiled|smiling|cheer|cheered|fun
        happy|happier|proud|glad|safe|calm|braver?|warm|warms|good(?! enough)|best|better|great|kind(?! word)|kindest|kindly|kindness|sweet|gentle
        patient|patience|patiently|thoughtful|generous|tender|tenderly|funny|wonderful|amazing|amaze|lucky|welcome|special|strong
        so well|help me|helped|hug|hugs|kiss|kisses|beautiful|handsome|favourite|favorite|by my side|at home with""";

    private Warmth() {}
}
