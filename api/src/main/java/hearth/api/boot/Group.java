package hearth.api.boot;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** A word of the command line that does nothing by itself: said alone, it shows the words that may follow it. */
abstract class Group implements Callable<Integer> {
    private static final int REFUSED = 2;

    private final Errand errand;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this.")
    private boolean help;

    Group(Errand errand) {
        this.errand = errand;
    }

    Errand errand() {
        return errand;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(errand.out());
        errand.out().flush();
        return help ? 0 : REFUSED;
    }
}
