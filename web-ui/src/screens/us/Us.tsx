import type { Us as UsView } from "../../contract";
import { Heading } from "../../parts/Heading";
import { later } from "../../parts/Later";
import { Link } from "../../parts/Link";
import { Page } from "../../parts/Page";
import { Parted } from "../../parts/Parted";
import { QuietDay } from "../../parts/QuietDay";
import { Examples, Signal } from "../../parts/Standing";
import { View } from "../../parts/View";
import { WavesMuted } from "../../parts/Wave";
import { day, words } from "../../words";
import { Devices } from "./Devices";
import { Kept } from "./Kept";
import { Leaving } from "./Leaving";
import { Pairing } from "./Pairing";
import { Parting } from "./Parting";
import { Passphrase } from "./Passphrase";
import { Sees } from "./Sees";
import { ThisDevice } from "./ThisDevice";

const Break = later(async () => (await import("./Break")).Break);
const Therapist = later(async () => (await import("./Therapist")).Therapist);

/** The people, how somebody is brought in, what is kept, who sees what, this person's own doors and keys, and the way out. */
export const Us = () => (
  <Page tabs corner={<Examples />}>
    <Heading>{words.us.title}</Heading>
    <Signal />
    <Parted here="us" />
    <View
      name="us"
      waiting={<p class="quiet">{words.opening}</p>}
      refused={problem => <p>{problem.title}</p>}
    >
      {view => (
        <div class="stack wide apart">
          <People view={view} />
          <Pairing pairing={view.pairing} paired={view.partner !== undefined} />
          <Kept partner={view.partner?.callName ?? words.partner} />
          <Sees partner={view.partner?.callName ?? words.us.seesPartner} />
          {view.partner && <Therapist />}
          <Devices />
          <ThisDevice />
          <section class="stack">
            <h2>{words.us.signInName}</h2>
            <p class="code">{view.me.signInName}</p>
            <Passphrase />
            <Link to={{ at: "paper" }} class="button quiet">
              {view.me.recoverable ? words.wayBack.anew : words.wayBack.us}
            </Link>
          </section>
          {view.partner && <Break view={view} partner={view.partner.callName} />}
          {view.partner && <Pausing />}
          {view.partner && <Parting partner={view.partner.callName} />}
          <Leaving />
        </div>
      )}
    </View>
  </Page>
);

/** A day's distance without leaving; whether it is one is on Today. */
const Pausing = () => (
  <View name="today" waiting={undefined} refused={() => undefined}>
    {today => (
      <section class="stack">
        <QuietDay on={today.quiet ?? false} />
        {today.wave && <WavesMuted muted={today.wave.muted} />}
      </section>
    )}
  </View>
);

/** Self always left; the name always beside the colour. */
const People = ({ view }: { view: UsView }) => (
  <section class="stack people" aria-label={words.us.people}>
    <div class="pair">
      <div class="said you">
        <p class="name" dir="auto">
          {view.me.callName}
        </p>
        <p class="quiet small">{words.us.you}</p>
      </div>
      {view.partner && (
        <div class="said partner">
          <p class="name" dir="auto">
            {view.partner.callName}
          </p>
          <p class="quiet small">{words.us.since(day(view.partner.since))}</p>
        </div>
      )}
    </div>
    {!view.partner && <p>{words.us.alone}</p>}
  </section>
);
