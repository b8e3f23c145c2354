package hearth.api.boot;

import hearth.api.http.Faults;
import hearth.infra.exercises.OwnExercises;
import hearth.infra.postgres.DatabaseRefused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** The command line: starts Hearth, or runs one of the tools named after it. */
public final class Main {
    private static final int REFUSED = 2;
    private static final int FAULT = 1;
    private static final PrintWriter TERMINAL = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Main() {}

    public static void main(String[] arguments) {
        var code = commandLine().execute(arguments);
        if (code != 0)
            System.exit(code);
    }

    /** Each setting is an option as well; subcommands are added here. */
    static CommandLine commandLine() {
        var spec = CommandSpec.create().name("./run");
        spec.usageMessage().description("Starts Hearth and prints its address. Ctrl-C ends it; data is kept.")
                .footer("Every value may also be set in the environment, as HEARTH_PORT for --port; a PostgreSQL of your",
                        "own only there, as HEARTH_DATABASE_URL and HEARTH_MIGRATION_URL.");
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class)
                .description("Shows this.").build());
        for (var setting : withFlag())
            spec.addOption(OptionSpec.builder(setting.flag()).type(String.class).paramLabel("VALUE")
                    .description(described(setting)).build());
        spec.addOption(OptionSpec.builder("--no-demo").type(boolean.class)
                .description("Without example people, as --demo off.").build());
        spec.addOption(OptionSpec.builder("--fresh").type(boolean.class)
                .description("Sets earlier data aside and begins anew.").build());
        var root = new CommandLine(spec);
        var errand = new Errand(() -> reading(root.getParseResult()), TERMINAL,
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        var calledFrom = Path.of(System.getProperty("hearth.called-from", ""));
        return root.addSubcommand(helpful(new Check(calledFrom, TERMINAL)))
                .addSubcommand(helpful(new ShowPreview(calledFrom, TERMINAL)))
                .addSubcommand(helpful(new Language(calledFrom, TERMINAL))).addSubcommand(new Token(errand))
                .addSubcommand(new Practitioner(errand))
                .addSubcommand(helpful(new Exercises(errand)))
                .addSubcommand(helpful(new Backup(errand, calledFrom)))
                .addSubcommand(helpful(new Restore(errand, calledFrom)))
                .setExecutionStrategy(Main::execute);
    }

    private static CommandLine helpful(Callable<Integer> tool) {
        var command = new CommandLine(tool);
        command.getCommandSpec().addOption(OptionSpec.builder("-h", "--help").usageHelp(true).type(boolean.class)
                .description("Shows this.").build());
        return command;
    }

    private static List<Setting> withFlag() {
        return Stream.of(Setting.values()).filter(Setting::hasFlag).toList();
    }

    private static String described(Setting setting) {
        var absent = setting.absent().isEmpty() ? "" : " (" + setting.absent() + ")";
        return setting.meaning().replace("%", "%%") + absent;
    }

    private static int execute(ParseResult parsed) {
        var help = CommandLine.executeHelpRequest(parsed);
        if (help != null)
            return help;
        if (parsed.hasSubcommand())
            return new CommandLine.RunLast().execute(parsed);
        return switch (reading(parsed)) {
            case Settings.Reading.Wrong(var sentence) -> refused(sentence);
            case Settings.Reading.Right(var settings) -> serve(settings);
        };
    }

    private static Settings.Reading reading(ParseResult parsed) {
        return SettingsReader.read(given(parsed, System.getenv()), parsed.hasMatchedOption("--fresh"),
                LocalDate.now(Clock.systemUTC()));
    }

    /** A flag wins over the environment. */
    static Map<String, String> given(ParseResult parsed, Map<String, String> environment) {
        var given = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("HEARTH_"))
                given.put(name, value);
        });
        for (var setting : withFlag())
            if (parsed.hasMatchedOption(setting.flag()))
                given.put(setting.name(), parsed.matchedOptionValue(setting.flag(), ""));
        if (parsed.hasMatchedOption("--no-demo"))
            given.put(Setting.HEARTH_DEMO.name(), "off");
        return given;
    }

    private static int serve(Settings settings) {
        var hearth = new CompletableFuture<Hearth>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> hearth.thenAccept(Main::end).exceptionally(_ -> null)
                .join(), "ending"));
        try {
            var started = Hearth.start(settings, line -> System.out.println("  " + line + " …"));
            hearth.complete(started);
            welcome(settings, started.own()).forEach(System.out::println);
            new CountDownLatch(1).await();
            return 0;
        } catch (CannotStart | DatabaseRefused refused) {
            hearth.completeExceptionally(refused);
            return refused(String.valueOf(refused.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return FAULT;
        } catch (RuntimeException fault) {
            hearth.completeExceptionally(fault);
            LoggerFactory.getLogger(Main.class).error("Could not start: {}", Faults.withoutWords(fault));
            System.err.println("Hearth could not start; its log says where.");
            return FAULT;
        } finally {
            hearth.cancel(false); // so that ending never waits for a start that is over
        }
    }

    /** Runs when the process is told to end; told so while starting, it waits for the start. */
    private static void end(Hearth hearth) {
        System.out.println("\n  Ending …");
        hearth.close();
        System.out.println("  Everything is kept. Goodbye.");
    }

    private static List<String> welcome(Settings settings, OwnExercises own) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("  Hearth is open at " + settings.address().publicUrl());
        switch (settings.house()) {
            case Settings.House.Example() -> {
                sideBySide(settings).ifPresent(lines::add);
                Example.logins(Instant.now(Clock.systemUTC())).forEach(login -> lines.add("    " + login));
            }
            case Settings.House.Real _ -> {
            }
        }
        settings.surroundings().practice().ifPresent(practice -> {
            lines.add("  Exercises from " + practice.name() + ": " + own.taken().size());
            own.leftOut().forEach(finding -> lines.add("    Left out: " + finding));
        });
        lines.add("  Health and metrics: http://127.0.0.1:" + settings.managementPort() + "/health/ready");
        lines.add("  Ctrl-C ends it; everything is kept.");
        return lines;
    }

    /** On this machine Hearth has two names, and a browser keeps one person signed in under each. */
    private static Optional<String> sideBySide(Settings settings) {
        var url = settings.address().publicUrl();
        return "localhost".equals(url.getHost())
                ? Optional.of("  The other partner, beside it in the same browser: " + url.getScheme() + "://127.0.0.1:"
                        + settings.address().port())
                : Optional.empty();
    }

    private static int refused(String sentence) {
        System.err.println(sentence);
        return REFUSED;
    }
}
