import type { Input } from "../../contract";
import { words } from "../../words";

/** What is said when somebody wants to go on and nothing is there yet. */
export const missingWords = (input: Input): string => {
  switch (input.kind) {
    case "text":
    case "statement":
    case "agreement":
    case "paraphrase":
    case "card":
      return words.step.blank;
    case "one":
    case "many":
    case "emotions":
    case "scale":
    case "slider":
    case "depth":
    case "want-have":
    case "appointment":
    case "timer":
    case "breathing":
    case "reading":
      return words.step.choose;
  }
};
