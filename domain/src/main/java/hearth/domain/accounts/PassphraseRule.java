package hearth.domain.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which passphrases are taken (I1): 15 characters or more, no rules of composition, none that is common or breached, and none that
 * is hardly more than the person's own names. The causes stand in a list that is read from the top.
 */
public final class PassphraseRule {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 256;

    /** About a billion guesses by somebody who knows all the lists: far beyond what the limits on signing in let through. */
    public static final double LEAST_BITS = 30;

    private final List<Cause> causes;

    public PassphraseRule(Strength strength) {
        this.causes = List.of(new Cause(Why.TOO_SHORT, (phrase, names) -> phrase.length() < SHORTEST),
                new Cause(Why.TOO_LONG, (phrase, names) -> phrase.length() > LONGEST),
                new Cause(Why.TOO_COMMON, (phrase, names) -> strength.bits(phrase, names) < LEAST_BITS));
    }

    /**
     * Why this passphrase is not taken; empty when it is.
     *
     * @param ownNames what somebody who knows the person would try first
     */
    public Optional<Why> refuses(Passphrase phrase, Set<String> ownNames) {
        return causes.stream().filter(cause -> cause.test().holds(phrase, ownNames)).map(Cause::why).findFirst();
    }

    /** Why a passphrase is not taken. */
    public enum Why {
        TOO_SHORT, TOO_LONG, TOO_COMMON
    }

    /** How many bits a guesser who knows the common lists and these names needs. */
    @FunctionalInterface
    public interface Strength {
        double bits(Passphrase phrase, Set<String> ownNames);
    }

    private record Cause(Why why, Test test) {}

    @FunctionalInterface
    private interface Test {
        boolean holds(Passphrase phrase, Set<String> ownNames);
    }
}
