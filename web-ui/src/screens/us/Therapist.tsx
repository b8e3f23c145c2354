import { useSignal } from "@preact/signals";
import type { Care } from "../../contract";
import { askSignedIn } from "../../logins/logins";
import { Ask, Ending } from "../../parts/Ask";
import { Send } from "../../parts/Button";
import { Field } from "../../parts/Field";
import { Form } from "../../parts/Form";
import { useView } from "../../parts/View";
import { day, words } from "../../words";

type One = Care["therapists"][number];

/** Working with a therapist: the code, one's own yes, the end, and who read what. What the other has said shows nowhere here. */
export const Therapist = () => {
  const care = useView("care");
  if (!care) return null;
  const [one] = care.therapists;
  return (
    <section class="stack wide">
      <h2>{words.care.title}</h2>
      {one ? <State one={one} /> : <About />}
      {care.readings.length > 0 && <Readings care={care} />}
      {one?.state === "working" && care.readings.length === 0 && (
        <p class="quiet small">{words.care.noReadings}</p>
      )}
    </section>
  );
};

const State = ({ one }: { one: One }) => {
  switch (one.state) {
    case "asked":
      return <Asked one={one} />;
    case "consented":
      return (
        <div class="stack">
          <p role="status" dir="auto">
            {words.care.consented(one.name)}
          </p>
          <Ask kind="quiet" method="DELETE" path={`/engagements/${one.id}`}>
            {words.care.takeBack}
          </Ask>
        </div>
      );
    case "working":
      return (
        <div class="stack">
          <p dir="auto">{words.care.working(one.name, day(one.since ?? ""))}</p>
          <Policy one={one} />
          {one.renewedOn && <p dir="auto">{words.care.renewed(one.name, day(one.renewedOn))}</p>}
          <Ending
            path={`/engagements/${one.id}`}
            say={{
              end: words.care.end,
              ending: words.care.ending(one.name),
              endNow: words.care.endNow,
              keep: words.care.keep,
            }}
          />
        </div>
      );
    case "ended":
      return (
        <>
          <p role="status" dir="auto">
            {words.care.ended(one.name, day(one.on ?? ""))}
          </p>
          {one.restored && <p>{words.care.restored}</p>}
          <Enter />
        </>
      );
  }
};

const Policy = ({ one }: { one: One }) => <p dir="auto">{words.care.policy[one.policy](one.name)}</p>;

const About = () => (
  <>
    <p>{words.care.about}</p>
    <Enter />
  </>
);

/** What it means stands before the yes; the yes is this person's alone and asks for the passphrase again. */
const Asked = ({ one }: { one: One }) => {
  const passphrase = useSignal("");
  const tried = useSignal(false);
  return (
    <div class="card">
      <p class="question" dir="auto">
        {words.care.asked(one.name)}
      </p>
      <p dir="auto">{words.care.reads(one.name)}</p>
      <Policy one={one} />
      <p>{words.care.each}</p>
      <Form
        ready={() => {
          tried.value = true;
          return passphrase.value !== "";
        }}
        send={() =>
          askSignedIn<Care>("POST", `/engagements/${one.id}/consent`, {
            kinds: ["exercises"],
            passphrase: passphrase.value,
          })
        }
        done={() => {
          passphrase.value = "";
        }}
      >
        <Field
          label={words.care.passphrase}
          type="password"
          value={passphrase.value}
          max={256}
          autocomplete="current-password"
          needs={tried.value && passphrase.value === "" ? words.care.needsPassphrase : undefined}
          change={text => {
            passphrase.value = text;
          }}
        />
        <Send>{words.care.yes}</Send>
      </Form>
      <Ask kind="quiet" method="DELETE" path={`/engagements/${one.id}`}>
        {words.care.no}
      </Ask>
    </div>
  );
};

const Enter = () => {
  const code = useSignal("");
  const tried = useSignal(false);
  return (
    <Form
      ready={() => {
        tried.value = true;
        return code.value.trim() !== "";
      }}
      send={() => askSignedIn<Care>("POST", "/engagements/claims", { code: code.value.trim() })}
      done={() => {
        code.value = "";
        tried.value = false;
      }}
    >
      <Field
        label={words.care.enter}
        value={code.value}
        max={40}
        plain
        needs={tried.value && code.value.trim() === "" ? words.care.needsCode : undefined}
        change={text => {
          code.value = text;
        }}
      />
      <button type="submit" class="button plain">
        {words.care.use}
      </button>
    </Form>
  );
};

const Readings = ({ care }: { care: Care }) => (
  <details>
    <summary>{words.care.readings}</summary>
    <ul class="stack">
      {care.readings.map(one => (
        <li key={`${one.on}/${one.sitting}/${one.by}`} dir="auto">
          {words.care.reading(one.by, one.title, day(one.on))}
        </li>
      ))}
    </ul>
  </details>
);
