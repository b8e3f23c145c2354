package hearth.domain.accounts;

import java.util.List;

/** The operator's tokens, few and kept by hash. Its methods wait for the store. */
public interface OperatorTokens {
    /** False: another has this name, and nothing was kept. */
    boolean add(OperatorToken token);

    /** In the order of their names. */
    List<OperatorToken> all();

    /** From now on it opens nothing. False: there is none of this name. */
    boolean end(OperatorToken.Name name);
}
