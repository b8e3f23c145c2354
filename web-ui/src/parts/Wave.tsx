import type { Today } from "../contract";
import { words } from "../words";
import { Ask } from "./Ask";

type Props = { wave: NonNullable<Today["wave"]>; partner: string };

/** That the other thinks of the two of them; it asks for nothing. */
export const WaveCame = ({ wave, partner }: Props) =>
  wave.came ? (
    <figure class="said partner">
      <figcaption class="name" dir="auto">
        {partner}
      </figcaption>
      <p>{words.wave.says}</p>
    </figure>
  ) : null;

/** One's own, once a day. That it went is all there ever is to know of it. */
export const WaveBack = ({ wave, partner }: Props) =>
  wave.sent ? (
    <p class="quiet" role="status">
      {words.wave.sent}
    </p>
  ) : (
    <Ask kind="quiet" method="POST" path="/waves">
      {words.wave.send(partner)}
    </Ask>
  );

/** Whether one wants any; behind a touch, so that somebody who is handed the phone sees no difference. */
export const WavesMuted = ({ muted }: { muted: boolean }) => (
  <details>
    <summary>{words.wave.title}</summary>
    <p>{muted ? words.wave.muted : words.wave.line}</p>
    <Ask kind="plain" method="PUT" path="/waves/muted" body={{ on: !muted }}>
      {muted ? words.wave.hear : words.wave.mute}
    </Ask>
  </details>
);
