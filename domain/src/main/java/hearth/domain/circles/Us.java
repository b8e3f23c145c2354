package hearth.domain.circles;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The people of one person's Hearth, as that person sees them: themself, the partner, and a pairing under way.
 *
 * @param respite the couple's break, over or not
 * @param wish until when this person wishes for one
 * @param parted for somebody alone, the couple that ended last
 */
public record Us(Person me, Optional<Partner> partner, Optional<UnderWay> pairing, Optional<Former> parted,
        Optional<Respite> respite, Optional<Instant> wish) {
    /** Without a break, or a wish for one. */
    public Us(Person me, Optional<Partner> partner, Optional<UnderWay> pairing, Optional<Former> parted) {
        this(me, partner, pairing, parted, Optional.empty(), Optional.empty());
    }

    public record Partner(PersonId id, CallName callName, LocalDate since) {}

    /**
     * A pairing under way.
     *
     * @param with what the other is called, once both know of each other
     */
    public record UnderWay(Pairing pairing, Pairing.Stage stage, Optional<CallName> with) {}
}
