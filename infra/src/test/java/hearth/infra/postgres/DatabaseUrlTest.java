package hearth.infra.postgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseUrlTest {
    @Test
    void readsHostPortNameAndLogin() {
        assertThat(DatabaseUrl.parse("postgresql://hearth_app:s%40f%2Be+t@db.example:6432/hearth"))
                .contains(new DatabaseUrl("db.example", 6432, "hearth", "hearth_app", "s@f+e+t"));
        assertThat(DatabaseUrl.parse("postgres://me:word@[::1]/hearth").orElseThrow().port()).isEqualTo(5432);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hearth", "jdbc:postgresql://h/d", "postgresql://host/name",
            "postgresql://me@host/name",
            "postgresql://me:word@host", "postgresql://me:word@host/", "postgresql://me:@host/name",
            "mysql://me:word@host/name", "postgresql://me:word@host:port/name", "postgresql://me:w%zz@host/name"})
    void anythingElseIsNone(String text) {
        assertThat(DatabaseUrl.parse(text)).isEmpty();
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(DatabaseUrl.parse("postgresql://me:canary@host/name").orElseThrow().toString())
                .isEqualTo("postgresql://me:•••@host:5432/name");
    }
}
