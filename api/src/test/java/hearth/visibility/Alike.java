package hearth.visibility;

import java.util.HashMap;
import java.util.regex.Pattern;

/** What somebody received with everything random written as its place in the order of coming: what two people may compare byte by byte. */
final class Alike {
    private static final Pattern RANDOM = Pattern.compile(
            "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=\"version\":\")[A-Za-z0-9_-]{16}|(?<=\"(?:ada|ben))[0-9]+(?=\")");

    private final HashMap<String, String> names = new HashMap<>();

    String of(String received) {
        return RANDOM.matcher(received).replaceAll(found -> names.computeIfAbsent(found.group(),
                _ -> "#" + names.size()));
    }
}
