package hearth.infra.exercises;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A YAML file as a tree that still knows its lines.
 *
 * @param lines the line of every place, by its path ({@code /parts/0/steps/2})
 */
record YamlFile(String name, JsonNode root, Map<String, Integer> lines) {
    private static final int MOST_CHARACTERS = 200_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Reads a file, or adds what hinders it to the findings. */
    static Optional<YamlFile> read(String name, String content, List<Finding> findings) {
        try {
            return Optional.of(whole(name, content));
        } catch (Unreadable why) {
            findings.add(new Finding("E19", name, why.line, why.sentence));
        } catch (MarkedYamlEngineException e) {
            Misread why = Misread.of(e, content);
            findings.add(new Finding("E19", name, why.line(), why.sentence()));
        } catch (YamlEngineException e) {
            findings.add(new Finding("E19", name, 1, "This is not readable as YAML: " + e.getMessage()));
        } catch (StackOverflowError tooDeep) { // what reads YAML goes one deeper for each bracket, and knows no limit
            findings.add(new Finding("E19", name, 1, "Brackets stand in brackets, far too many of them."));
        }
        return Optional.empty();
    }

    private static YamlFile whole(String name, String content) {
        if (content.length() > MOST_CHARACTERS) {
            throw new Unreadable(1, "The file has more than 200,000 characters, and no exercise needs as many.");
        }
        Misread.letters(content).ifPresent(odd -> {
            throw new Unreadable(odd.line(), odd.sentence());
        });
        var settings = LoadSettings.builder().setLabel(name).build();
        Node node = new Compose(settings).composeString(content)
                .orElseThrow(() -> new Unreadable(1, "The file is empty."));
        var lines = new HashMap<String, Integer>();
        return new YamlFile(name, tree(node, "", lines), lines);
    }

    /** The line of a place, or of the nearest place around it that the file has. */
    int line(String where) {
        String place = where;
        while (!place.isEmpty() && !lines.containsKey(place)) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
        return lines.getOrDefault(place, 1);
    }

    Finding finding(String rule, String where, String sentence) {
        return new Finding(rule, name, line(where), sentence);
    }

    static String under(String where, String key) {
        return where + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode tree(Node node, String where, Map<String, Integer> lines) {
        lines.putIfAbsent(where, node.getStartMark().map(YamlFile::line).orElse(1));
        if (node.getAnchor().isPresent()) {
            throw new Unreadable(line(node),
                    "Anchors and aliases (& and *) are not used here; a text that begins with & stands in quotes.");
        }
        if (node.getTag().getValue().startsWith("!")) {
            throw new Unreadable(line(node), Misread.inQuotes('!'));
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, where, lines);
            case SequenceNode sequence -> {
                var array = JSON.arrayNode();
                for (Node item : sequence.getValue()) {
                    array.add(tree(item, where + "/" + array.size(), lines));
                }
                yield array;
            }
            case ScalarNode scalar -> scalar(scalar);
            default -> throw new Unreadable(line(node), "This form of YAML is not used here.");
        };
    }

    private static ObjectNode mapping(MappingNode mapping, String where, Map<String, Integer> lines) {
        var object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw new Unreadable(line(entry.getKeyNode()), "A name is a plain word.");
            }
            if (object.has(key.getValue())) {
                throw new Unreadable(line(key), "`" + key.getValue() + "` stands here twice.");
            }
            String place = under(where, key.getValue());
            lines.put(place, line(key));
            object.set(key.getValue(), tree(entry.getValueNode(), place, lines));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) && text.matches("-?\\d{1,9}")) {
            return JSON.numberNode(Integer.parseInt(text));
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.NULL) ? JSON.nullNode() : JSON.stringNode(text);
    }

    private static int line(Node node) {
        return node.getStartMark().map(YamlFile::line).orElse(1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** No YAML, or in a form that exercise files do without. */
    private static final class Unreadable extends RuntimeException {
        private final int line;
        private final String sentence;

        Unreadable(int line, String sentence) {
            super(sentence);
            this.line = line;
            this.sentence = sentence;
        }
    }
}
