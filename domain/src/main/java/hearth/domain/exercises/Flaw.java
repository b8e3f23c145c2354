package hearth.domain.exercises;

/**
 * Why a definition is not proved.
 *
 * @param rule the rule's id in docs/RULES.md
 * @param where the place in the structure, as a path such as {@code /parts/0/steps/2/when}
 * @param sentence what is wrong, for somebody who writes exercises and not code
 */
public record Flaw(String rule, String where, String sentence) {}
