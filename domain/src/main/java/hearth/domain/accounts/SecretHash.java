package hearth.domain.accounts;

/** The digest of a secret that is random enough to need no slow hash (a token, a code), in hex. Stored in place of the secret. */
public record SecretHash(String hex) {
    @Override
    public String toString() {
        return "•••";
    }
}
