import { useEffect, useLayoutEffect } from "preact/hooks";
import type { Sitting } from "../../contract";
import { Button } from "../../parts/Button";
import { Heading } from "../../parts/Heading";
import { Page } from "../../parts/Page";
import { View } from "../../parts/View";
import { go } from "../../router/router";
import { words } from "../../words";
import { Asked } from "./Asked";
import { AtStep } from "./AtStep";
import { over } from "./acts";
import { dimInTheEvening } from "./evening";
import { Gathering } from "./Gathering";
import { KeptWords } from "./KeptWords";
import { useMoments } from "./moments";
import { Opened } from "./Opened";
import { Over } from "./Over";
import { OwnPace } from "./OwnPace";
import { Pausing } from "./Pausing";
import { Resting } from "./Resting";
import { Stilled } from "./Stilled";

/** Runs every exercise: shows the scene that the view is in, and decides nothing. */
export const Step = ({ sitting }: { sitting: string }) => {
  useLayoutEffect(() => dimInTheEvening(document.documentElement, new Date()), []);
  return (
    <View
      name={`sitting/${sitting}`}
      waiting={<Waiting />}
      refused={problem => <Gone sitting={sitting} title={problem.title} />}
    >
      {view => <Scene view={view} />}
    </View>
  );
};

const Scene = ({ view }: { view: Sitting }) => {
  const moments = useMoments(view);
  const { scene } = view;
  const ended = scene.kind === "over" ? scene : undefined;
  useEffect(() => {
    if (ended) over(view.sitting, ended.finished);
  }, [ended, view.sitting]);
  if (view.stilled) return <Stilled view={view} />;
  if (moments.opened) return <Opened view={view} part={moments.opened} goOn={moments.goOn} />;
  switch (scene.kind) {
    case "gathering":
      return <Gathering view={view} scene={scene} />;
    case "own-pace":
      return (
        <OwnPace key={`${scene.part}/${scene.turn}`} view={view} scene={scene} bothBack={moments.bothBack} />
      );
    case "asked":
      return <Asked view={view} scene={scene} />;
    case "at-step":
      return (
        <AtStep
          key={`${scene.turn}/${scene.role}/${scene.corrected ?? 0}`}
          view={view}
          scene={scene}
          landed={moments.landed}
          bothBack={moments.bothBack}
        />
      );
    case "pausing":
      return <Pausing view={view} scene={scene} />;
    case "resting":
      return <Resting view={view} scene={scene} />;
    case "over":
      return <Over view={view} scene={scene} />;
  }
};

const Waiting = () => (
  <Page asks under={<ToToday />}>
    <p class="quiet">{words.opening}</p>
  </Page>
);

/** What is not here any more; words that were meant for it can still be copied. */
const Gone = ({ sitting, title }: { sitting: string; title: string }) => (
  <Page asks under={<ToToday />}>
    <Heading>{title}</Heading>
    <KeptWords sitting={sitting} />
  </Page>
);

const ToToday = () => (
  <Button kind="plain" whole press={() => go({ at: "today" })}>
    {words.backToToday}
  </Button>
);
