package hearth.domain.accounts;

/** Who asks, and by which login: as much as any request or socket proves about itself. */
public record SignedIn(PersonId person, LoginId login) {}
