package hearth.domain.accounts;

import java.time.ZoneId;

/** An account as its owner sees it. */
public record Person(PersonId id, CallName callName, SignInName signInName, ZoneId zone) {}
