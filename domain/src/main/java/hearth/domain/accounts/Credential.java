package hearth.domain.accounts;

/** What a person proves themself with. */
public record Credential(PersonId person, PassphraseHash passphrase, SecretHash recovery) {}
