package hearth.domain.accounts;

/** A passphrase as it is stored: argon2id with its parameters and salt, in the PHC form. */
public record PassphraseHash(String phc) {
    @Override
    public String toString() {
        return "•••";
    }
}
