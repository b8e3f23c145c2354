import { Appointment } from "./Appointment";
import { Breathing } from "./Breathing";
import { Many, One } from "./Choices";
import { Depth } from "./Depth";
import { Emotions } from "./Emotions";
import type { InputProps } from "./props";
import { Scale } from "./Scale";
import { Slider } from "./Slider";
import { Statement } from "./Statement";
import { Text } from "./Text";
import { Timer } from "./Timer";
import { WantHave } from "./WantHave";

/** One renderer per input kind; a new kind does not compile until it has one. */
export const Input = ({ since, ...props }: InputProps & { since?: string | undefined }) => {
  const { input } = props.question;
  switch (input.kind) {
    case "text":
    case "agreement":
    case "paraphrase":
    case "card":
      return <Text {...props} />;
    case "statement":
      // What was heard of one question says nothing of the next.
      return <Statement key={props.question.step} {...props} />;
    case "one":
      return <One {...props} />;
    case "many":
      return <Many {...props} />;
    case "emotions":
      return <Emotions {...props} />;
    case "scale":
      return <Scale {...props} />;
    case "slider":
      return <Slider {...props} />;
    case "want-have":
      return <WantHave {...props} />;
    case "depth":
      return <Depth {...props} />;
    case "appointment":
      return <Appointment {...props} />;
    case "timer":
      return <Timer seconds={input.seconds ?? 60} since={since} />;
    case "breathing":
      return <Breathing seconds={input.seconds ?? 60} perMinute={input.perMinute ?? 6} />;
    case "reading":
      return null;
  }
};
