import { useId } from "preact/hooks";

type Props = {
  label: string;
  value: string;
  change: (value: string) => void;
  hint?: string | undefined;
  /** What is missing, said beside the field once somebody has tried to go on. */
  needs?: string | undefined;
  type?: "text" | "password" | "date" | "time";
  autocomplete?: string;
  max?: number;
  plain?: boolean;
};

export const Field = ({
  label,
  value,
  change,
  hint,
  needs,
  type = "text",
  autocomplete,
  max,
  plain,
}: Props) => {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", needs ? `${id}-needs` : ""].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <input
        {...typed(type)}
        id={id}
        value={value}
        maxLength={max}
        dir={type === "text" ? "auto" : undefined}
        autocomplete={autocomplete ?? "off"}
        autocapitalize={plain ? "none" : undefined}
        spellcheck={plain ? false : undefined}
        aria-describedby={described || undefined}
        aria-invalid={needs ? true : undefined}
        onInput={event => change(event.currentTarget.value)}
      />
      {needs && (
        <p id={`${id}-needs`} class="small">
          {needs}
        </p>
      )}
    </div>
  );
};

/** Preact's types tell the kinds of inputs apart by a literal; all of these take the same attributes here. */
const typed = (type: NonNullable<Props["type"]>) => ({ type }) as { type: "text" };

type CheckProps = {
  label: string;
  checked: boolean;
  change: (checked: boolean) => void;
  needs?: string | undefined;
  bare?: boolean;
};

export const Check = ({ label, checked, change, needs, bare }: CheckProps) => {
  const id = useId();
  return (
    <div class="stack">
      <label class={bare ? "choice bare" : "choice"}>
        <input
          type="checkbox"
          checked={checked}
          aria-invalid={needs ? true : undefined}
          aria-describedby={needs ? id : undefined}
          onChange={event => change(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {needs && (
        <p id={id} class="small">
          {needs}
        </p>
      )}
    </div>
  );
};
