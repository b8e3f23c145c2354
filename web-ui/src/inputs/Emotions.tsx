import { useSignal } from "@preact/signals";
import { Button } from "../parts/Button";
import { Field } from "../parts/Field";
import { feeling, words } from "../words";
import type { InputProps } from "./props";
import { feelingsOf } from "./values";

const usualMost = 3;
const longestWord = 60;

/** Families of plain words, and room for one's own. */
export const Emotions = ({ question, value, change, named }: InputProps) => {
  const most = question.input.most ?? usualMost;
  const chosen = feelingsOf(value);
  const own = useSignal("");
  const family = useSignal<string | undefined>(undefined);

  const add = (word: string) => {
    if (word !== "" && !chosen.includes(word) && chosen.length < most)
      change({ feelings: [...chosen, word] });
  };
  const remove = (word: string) => change({ feelings: chosen.filter(one => one !== word) });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be named by the question's heading without a legend.
    <div role="group" aria-labelledby={named} class="stack wide">
      {!question.help && <p class="quiet small">{words.inputs.feelings(most)}</p>}
      {chosen.length > 0 && (
        <ul class="chips" aria-label={words.inputs.chosenFeelings}>
          {chosen.map(word => (
            <li key={word}>
              <Button
                kind="plain"
                pressed
                label={words.inputs.removeFeeling(feeling(word))}
                press={() => remove(word)}
              >
                <span dir="auto">{feeling(word)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div class="chips">
        {Object.entries(words.feelings).map(([id, { label }]) => (
          <Button
            key={id}
            kind="plain"
            expanded={family.value === id}
            press={() => {
              family.value = family.value === id ? undefined : id;
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <Family id={family.value} chosen={chosen} add={add} remove={remove} />
      <div class="stack">
        <Field
          label={words.inputs.ownFeeling}
          value={own.value}
          max={longestWord}
          change={text => {
            own.value = text;
          }}
        />
        {own.value.trim() !== "" && (
          <Button
            kind="plain"
            press={() => {
              add(own.value.trim());
              own.value = "";
            }}
          >
            {words.inputs.addFeeling}
          </Button>
        )}
      </div>
    </div>
  );
};

type FamilyProps = {
  id: string | undefined;
  chosen: readonly string[];
  add: (word: string) => void;
  remove: (word: string) => void;
};

const Family = ({ id, chosen, add, remove }: FamilyProps) => {
  const family = id === undefined ? undefined : words.feelings[id as keyof typeof words.feelings];
  if (!family) return null;
  return (
    <ul class="chips" aria-label={family.label}>
      {family.words.map(word => (
        <li key={word}>
          <Button
            kind="plain"
            pressed={chosen.includes(word)}
            press={() => (chosen.includes(word) ? remove(word) : add(word))}
          >
            {feeling(word)}
          </Button>
        </li>
      ))}
    </ul>
  );
};
