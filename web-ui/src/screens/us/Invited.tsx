import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Pairing } from "../../contract";
import { Button } from "../../parts/Button";
import { hour, words } from "../../words";

/** A code that is out: to be said aloud, sent, or pointed at with a camera. */
export const Invited = ({ pairing }: { pairing: Pairing }) => (
  <div class="stack wide">
    <p>{words.us.give}</p>
    {pairing.code && (
      <div class="stack">
        <p class="quiet small">{words.us.yourCode}</p>
        <p class="code" data-testid="pairing-code">
          {pairing.code}
        </p>
        {pairing.expiresAt && (
          <p class="quiet small">{words.us.once(hour(new Date(pairing.expiresAt), new Date()))}</p>
        )}
      </div>
    )}
    {pairing.link && (
      <>
        <CopyLink link={pairing.link} />
        <Square link={pairing.link} />
      </>
    )}
  </div>
);

const CopyLink = ({ link }: { link: string }) => {
  const copied = useSignal(false);
  return (
    <div class="stack">
      <Button
        kind="plain"
        press={async () => {
          await navigator.clipboard.writeText(link);
          copied.value = true;
        }}
      >
        {words.us.copyLink}
      </Button>
      <p role="status" class="quiet small">
        {copied.value && words.us.copied}
      </p>
    </div>
  );
};

type Drawn = { path: string; size: number };

/** The square is drawn here and never leaves the device; what draws it is loaded when it is first needed. */
const Square = ({ link }: { link: string }) => {
  const drawn = useSignal<Drawn | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    Promise.all([import("lean-qr"), import("lean-qr/extras/svg")])
      .then(([{ generate }, { toSvgPath }]) => {
        const square = generate(link);
        if (!gone) drawn.value = { path: toSvgPath(square), size: square.size };
      })
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [link, drawn]);
  if (!drawn.value) return null;
  const { path, size } = drawn.value;
  return (
    <div class="qr">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.us.qr} shape-rendering="crispEdges">
        <path d={path} />
      </svg>
    </div>
  );
};
