import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Us } from "../../contract";
import { Page } from "../../parts/Page";
import { View } from "../../parts/View";
import { words } from "../../words";
import { begin } from "../begin";
import { dimInTheEvening } from "../step/evening";
import { Bring } from "./Bring";
import { Choose } from "./Choose";
import { Enough } from "./Enough";
import { Join } from "./Join";
import { Two } from "./Two";
import { mark, stage, type Thread } from "./thread";

/** The first way in, one screen at a time; what comes next follows from what one came with and from who is there. */
export const First = ({ thread }: { thread: Thread }) => {
  useLayoutEffect(() => dimInTheEvening(document.documentElement, new Date()), []);
  return (
    <View name="us" waiting={<Moment />} refused={() => <Moment />}>
      {us => <Stage thread={thread} us={us} />}
    </View>
  );
};

const Stage = ({ thread, us }: { thread: Thread; us: Us }) => {
  const partner = us.partner?.callName;
  switch (stage(thread, partner !== undefined)) {
    case "settle":
      return <Settle />;
    case "choose":
      return <Choose />;
    case "bring":
      return thread.line === "code" ? <Join pairing={us.pairing} /> : <Bring pairing={us.pairing} />;
    case "two":
      return <Two partner={partner ?? words.partner} line={thread.line} />;
    case "enough":
      return <Enough paired={partner !== undefined} />;
  }
};

/** The quiet minute begins by itself; should it not, the way goes on. */
const Settle = () => {
  useEffect(() => {
    begin("first-evening").then(() => mark({ settled: true }));
  }, []);
  return <Moment />;
};

const Moment = () => (
  <Page asks>
    <p class="quiet">{words.opening}</p>
  </Page>
);
