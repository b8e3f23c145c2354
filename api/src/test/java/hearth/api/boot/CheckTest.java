package hearth.api.boot;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTest {

    @ParameterizedTest
    @CsvSource({
            "0, main/resources/hearth/exercises, hear-me/en.yaml, 'hear-me, version 2: proved.'",
            "0, main/resources/hearth, exercises, 'weekly-check-in, version 1: proved.'",
            "1, test/resources/hearth/exercises-that-fail, e04-looks-ahead, exercise.yaml:22: A condition can only look back",
            "2, main/resources/hearth, nowhere, There is nothing readable at"})
    void the_check_is_a_subcommand_that_begins_where_it_was_called(int code, String from, String path, String says) {
        var out = new StringWriter();
        var check = new Check(Path.of("../infra/src", from), new PrintWriter(out));
        assertThat(new CommandLine(check).execute(path)).isEqualTo(code);
        assertThat(out.toString()).contains(says);
        assertThat(Main.commandLine().getSubcommands()).containsKey("check");
        assertThat(Main.commandLine().execute("check", "--help")).isZero();
    }
}
