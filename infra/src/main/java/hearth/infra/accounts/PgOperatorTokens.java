package hearth.infra.accounts;

import hearth.domain.accounts.OperatorToken;
import hearth.domain.accounts.OperatorTokens;
import hearth.domain.accounts.SecretHash;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;

import java.util.HexFormat;
import java.util.List;

/** The operator's tokens in PostgreSQL. */
public final class PgOperatorTokens implements OperatorTokens {
    private static final String ADD = """
        insert into hearth.operator_token (name, hash, since) values ($1, $2, $3) on conflict do nothing""";

    private static final String ALL = "select name, hash, since from hearth.operator_token order by name";

    private static final String END = "delete from hearth.operator_token where name = $1";

    private final Pool pool;

    public PgOperatorTokens(Pool pool) {
        this.pool = pool;
    }

    @Override
    public boolean add(OperatorToken token) {
        var row = Tuple.of(token.name().value(), PgAccounts.bytes(token.hash()), token.since());
        return pool.preparedQuery(ADD).execute(row).map(done -> done.rowCount() == 1).await();
    }

    @Override
    public List<OperatorToken> all() {
        return pool.preparedQuery(ALL).execute().map(rows -> rows.stream().map(PgOperatorTokens::token).toList())
                .await();
    }

    @Override
    public boolean end(OperatorToken.Name name) {
        return pool.preparedQuery(END).execute(Tuple.of(name.value())).map(done -> done.rowCount() == 1).await();
    }

    private static OperatorToken token(Row row) {
        return new OperatorToken(new OperatorToken.Name(row.getString("name")),
                new SecretHash(HexFormat.of().formatHex(row.getBuffer("hash").getBytes())), row.getLocalDate("since"));
    }
}
