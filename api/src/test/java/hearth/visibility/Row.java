package hearth.visibility;

import hearth.visibility.TheContract.Operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One row of the matrix: something that can be asked or sent and, where it is about a sitting, how the words in it stand. */
record Row(Kind kind, String what, Optional<State> state) {
    private static final Set<String> NO_SITTING = Set.of("hello", "watch", "unwatch");
    /** They take the couple, logins and passphrases away that the other rows need. */
    private static final List<String> LAST = List.of("leaveCouple", "signOutDevice", "signOutEverywhere",
            "changePassphrase",
            "recover");

    private static final Pattern COLUMN = Pattern.compile("\\|");

    /** What is asked. */
    sealed interface Kind {
        record Call(Operation operation) implements Kind {}

        record Say() implements Kind {}

        record Look() implements Kind {}

        record Hear() implements Kind {}
    }

    /** Generated, so that whatever the contract grows needs a word on who sees it. Signing out comes last: the other rows need a login. */
    static List<Row> all(TheContract contract) {
        var all = new ArrayList<Row>();
        contract.views().keySet().forEach(view -> add(all, new Kind.Look(), view, view.startsWith("sitting/")));
        contract.clientMessages().keySet()
                .forEach(say -> add(all, new Kind.Say(), say, !NO_SITTING.contains(say)));
        contract.operations().stream().filter(Operation::ofSitting)
                .forEach(one -> add(all, new Kind.Call(one), one.id(), true));
        contract.operations().stream().filter(one -> !one.ofSitting())
                .sorted(Comparator.comparingInt(one -> LAST.indexOf(one.id())))
                .forEach(one -> add(all, new Kind.Call(one), one.id(), false));
        contract.serverMessages().forEach(message -> add(all, new Kind.Hear(), message, false));
        return all;
    }

    private static void add(List<Row> all, Kind kind, String what, boolean ofSitting) {
        if (!ofSitting) {
            all.add(new Row(kind, what, Optional.empty()));
            return;
        }
        for (var state : State.values()) {
            all.add(new Row(kind, what, Optional.of(state)));
        }
    }

    /** Whether asking may change what is asked about. */
    boolean changes() {
        return switch (kind) {
            case Kind.Look(),Kind.Hear() -> false;
            case Kind.Say() -> true;
            case Kind.Call(var operation) -> !operation.method().equals("GET");
        };
    }

    String name() {
        var how = switch (kind) {
            case Kind.Call _ -> "call";
            case Kind.Say() -> "say";
            case Kind.Look() -> "look";
            case Kind.Hear() -> "hear";
        };
        return how + " " + what + " " + state.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("-");
    }

    static Map<String, Map<Onlooker, String>> expected() {
        try (var file = Row.class.getResourceAsStream("/hearth/visibility/matrix.txt")) {
            var all = new LinkedHashMap<String, Map<Onlooker, String>>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> read(line, all));
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(String line, Map<String, Map<Onlooker, String>> all) {
        var parts = List.of(COLUMN.split(line));
        var cells = new EnumMap<Onlooker, String>(Onlooker.class);
        for (var onlooker : Onlooker.values()) {
            cells.put(onlooker, parts.get(cells.size() + 1).strip());
        }
        all.put(parts.getFirst().strip().replaceAll(" +", " "), cells);
    }

    static String line(String row, Map<Onlooker, String> cells) {
        return String.format("%-32s", row) + cells.values().stream().map(cell -> String.format("| %-21s", cell))
                .collect(Collectors.joining()).stripTrailing();
    }
}
