package hearth.bench;

import hearth.bench.Bench.Way;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The table: a column for each way, a row for each figure, and Hearth's ratio to the bare limit beside its target. */
final class Report {
    private static final List<Figure> FIGURES = List.of(
            new Figure("entries a second, 500 couples flat out", round -> round.flatOut().perSecond(), "≥ 1.0"),
            new Figure("p50 flat out, ms", round -> round.flatOut().latencies().millis(0.5), ""),
            new Figure("p99 flat out, ms", round -> round.flatOut().latencies().millis(0.99), ""),
            new Figure("p50 at 200 a second, ms", round -> round.few().latencies().millis(0.5), ""),
            new Figure("p99 at 200 a second, ms", round -> round.few().latencies().millis(0.99), "≤ 1.5"),
            new Figure("p50 at 5,000 a second, ms", round -> round.many().latencies().millis(0.5), ""),
            new Figure("p99 at 5,000 a second, ms", round -> round.many().latencies().millis(0.99), ""),
            new Figure("server's processor for an entry, µs", round -> round.cost().server(), ""),
            new Figure("PostgreSQL's processor for an entry, µs", round -> round.cost().postgres(), ""),
            new Figure("live heap for an idle socket, bytes", Round::idleLive, "≤ 1.25"),
            new Figure("start to ready, ms", Round::ready, ""));

    private Report() {}

    private record Figure(String name, ToDoubleFunction<Round> of, String target) {}

    static String of(Map<Way, List<Round>> found) {
        var text = new StringBuilder("| median of the rounds | bare | gathered | Hearth | Hearth : bare | target |\n")
                .append("|---|---:|---:|---:|---:|---|\n");
        for (var figure : FIGURES) {
            text.append("| ").append(figure.name());
            for (var way : Way.values()) {
                text.append(" | ").append(shown(median(found, way, figure)));
            }
            var ratio = median(found, Way.HEARTH, figure) / median(found, Way.BARE, figure);
            text.append(" | ").append(String.format(Locale.ROOT, "%.2f", ratio)).append(" | ")
                    .append(figure.target()).append(" |\n");
        }
        return text.toString();
    }

    private static double median(Map<Way, List<Round>> found, Way way, Figure figure) {
        var values = found.getOrDefault(way, List.of()).stream().mapToDouble(figure.of()).sorted().toArray();
        return values.length == 0 ? Double.NaN : values[values.length / 2];
    }

    private static String shown(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
