package hearth.domain.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often something may be tried, and whose budget a try is drawn from (I4). No budget belongs to a person's name alone: else
 * whoever knows the name could use it up and lock its owner out. A device that signed in with the name before has a budget of its
 * own, which nobody else's tries touch.
 */
public enum Throttle {
    /** Tries to sign in with one name from one address, or from one known device. */
    SIGN_IN(8, Duration.ofMinutes(1)),
    /** Tries to sign in from one address, whatever the names. */
    SIGN_IN_ADDRESS(60, Duration.ofSeconds(5)),
    SIGN_UP(20, Duration.ofMinutes(2)),
    RECOVERY(5, Duration.ofMinutes(3)),
    RECOVERY_ADDRESS(30, Duration.ofSeconds(30)),
    /** Passphrases a signed-in person gives again, from one login. */
    PASSPHRASE(5, Duration.ofMinutes(3)),
    INVITE(20, Duration.ofMinutes(3)),
    CLAIM(8, Duration.ofMinutes(2)),
    /** Breaks that one person wishes for: what the other sees may not be switched on and off to press them. */
    RESPITE(6, Duration.ofHours(4)),
    /** Codes of a second factor typed for one person, by somebody whose passphrase fitted. */
    SECOND_FACTOR(10, Duration.ofMinutes(3)),
    /** Texts that one login lets the language helper look at while it writes. */
    HINTS(60, Duration.ofSeconds(2)),
    /** Operators' tokens shown, good or not, from one address. */
    TOKEN(30, Duration.ofSeconds(2));

    private final int burst;
    private final Duration oneMoreAfter;

    Throttle(int burst, Duration oneMoreAfter) {
        this.burst = burst;
        this.oneMoreAfter = oneMoreAfter;
    }

    /** How many tries may come at once. */
    public int burst() {
        return burst;
    }

    /** After how long one more try is given back. */
    public Duration oneMoreAfter() {
        return oneMoreAfter;
    }

    /** Whose tries are counted together. */
    public record Budget(Throttle of, String whose) {}

    /** Who tries: the client's address, and the device if it proved that this name signed in on it before. */
    public record Client(String address, Optional<String> knownDevice) {
        @Override
        public String toString() {
            return "•••";
        }
    }

    public static List<Budget> signingIn(SignInName name, Client client) {
        return byName(SIGN_IN, SIGN_IN_ADDRESS, name, client);
    }

    public static List<Budget> recovering(SignInName name, Client client) {
        return byName(RECOVERY, RECOVERY_ADDRESS, name, client);
    }

    public static List<Budget> signingUp(Client client) {
        return List.of(new Budget(SIGN_UP, client.address()));
    }

    /** From wherever they come: a million codes are soon tried from many places. Nobody without the passphrase draws on it. */
    public static List<Budget> typingACode(PersonId person) {
        return List.of(new Budget(SECOND_FACTOR, person.toString()));
    }

    public static List<Budget> givingPassphraseAgain(LoginId login) {
        return List.of(new Budget(PASSPHRASE, login.toString()));
    }

    public static List<Budget> inviting(PersonId person) {
        return List.of(new Budget(INVITE, person.toString()));
    }

    public static List<Budget> claiming(PersonId person) {
        return List.of(new Budget(CLAIM, person.toString()));
    }

    public static List<Budget> wishingForABreak(PersonId person) {
        return List.of(new Budget(RESPITE, person.toString()));
    }

    public static List<Budget> askingForHints(LoginId login) {
        return List.of(new Budget(HINTS, login.toString()));
    }

    public static List<Budget> showingAToken(String address) {
        return List.of(new Budget(TOKEN, address));
    }

    /** A known device draws on its own budget alone: the address may be the home that both partners share. */
    private static List<Budget> byName(Throttle one, Throttle all, SignInName name, Client client) {
        return client.knownDevice().map(device -> List.of(new Budget(one, "device " + device + " " + name.value())))
                .orElseGet(() -> List.of(new Budget(all, client.address()),
                        new Budget(one, "address " + client.address() + " " + name.value())));
    }
}
