import { useSignal } from "@preact/signals";
import { Button } from "../parts/Button";
import { Field } from "../parts/Field";
import { Heading } from "../parts/Heading";
import { Link } from "../parts/Link";
import { Page } from "../parts/Page";
import { go, heldCode } from "../router/router";
import { words } from "../words";

/** The code first, then a place of one's own: it is kept on this page until then. */
export const Code = () => {
  const code = useSignal(heldCode.value);
  const tried = useSignal(false);
  const goOn = () => {
    if (code.value.trim() === "") {
      tried.value = true;
      return;
    }
    heldCode.value = code.value.trim();
    go({ at: "sign-up" });
  };
  return (
    <Page
      asks
      under={
        <>
          <Button kind="primary" press={goOn}>
            {words.step.goOn}
          </Button>
          <div class="row">
            <Link to={{ at: "door" }} class="button quiet">
              {words.back}
            </Link>
          </div>
        </>
      }
    >
      <Heading>{words.first.code}</Heading>
      <p>{words.us.joining}</p>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault();
          goOn();
        }}
      >
        <Field
          label={words.us.enter}
          value={code.value}
          max={40}
          plain
          needs={tried.value && code.value.trim() === "" ? words.us.needsCode : undefined}
          change={text => {
            code.value = text;
          }}
        />
      </form>
    </Page>
  );
};
