import { Button } from "../parts/Button";
import { Heading } from "../parts/Heading";
import { Page } from "../parts/Page";
import { words } from "../words";

type Props = { signInName: string; code: string; go: () => void };

/** The calm screen after signing up: two things for paper, shown this once. */
export const RecoveryCode = ({ signInName, code, go }: Props) => {
  const say = words.recoveryCode;
  return (
    <Page
      asks
      under={
        <Button kind="primary" press={go}>
          {say.go}
        </Button>
      }
    >
      <Heading>{say.title}</Heading>
      <p>{say.line}</p>
      <dl class="card">
        <dt class="quiet small">{say.signInName}</dt>
        <dd class="code" data-testid="sign-in-name">
          {signInName}
        </dd>
        <dt class="quiet small">{say.code}</dt>
        <dd class="code" data-testid="recovery-code">
          {code}
        </dd>
      </dl>
    </Page>
  );
};
