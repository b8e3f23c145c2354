import { Fragment, type JSX } from "preact";
import { useEffect } from "preact/hooks";
import { live } from "../live";
import { who } from "../logins/logins";
import { later } from "../parts/Later";
import { Page } from "../parts/Page";
import { heldCode, here, type Place } from "../router/router";
import { covered } from "../safety/exit";
import { words } from "../words";
import { Away } from "./Away";
import { Cards } from "./Cards";
import { Code } from "./Code";
import { Door } from "./Door";
import { First } from "./first/First";
import { spin, thread } from "./first/thread";
import { Help } from "./Help";
import { Practise } from "./Practise";
import { Recover } from "./Recover";
import { SignIn } from "./SignIn";
import { SignUp } from "./SignUp";
import { Step } from "./step/Step";
import { Today } from "./today/Today";
import { Us } from "./us/Us";

/** Which screen belongs to where somebody is and who they are. Help is there for everybody, before anything is known. */
export const App = () => {
  if (covered.value) return <div class="cover" />;
  return screen(here.value);
};

/** Nothing of one person's screen is taken over for another who comes in on this device. */
const screen = (place: Place): JSX.Element => {
  if (place.at === "help") return <Help />;
  switch (who.value.kind) {
    case "asking":
      return (
        <Page asks>
          <p class="quiet">{words.opening}</p>
        </Page>
      );
    case "away":
      return place.at === "cards" ? <Cards top={place.top} /> : <Away />;
    case "out":
      return outside(place);
    case "in":
      return (
        <Fragment key={who.value.person.signInName}>
          {who.value.person.practitioner ? forTherapists(place) : <Inside place={place} />}
        </Fragment>
      );
  }
};

const outside = (place: Place): JSX.Element => {
  switch (place.at) {
    case "sign-up":
      return <SignUp />;
    case "sign-in":
      return <SignIn />;
    case "recover":
      return <Recover />;
    case "code":
      return <Code />;
    case "door":
    case "today":
    case "practise":
    case "us":
    case "help":
    case "cards":
    case "paper":
    case "sitting":
    case "caseload":
    case "couple":
      return <Door />;
  }
};

/** The people of this circle are watched on every screen: a partner who arrives is seen wherever one is. */
const Inside = ({ place }: { place: Place }) => {
  useEffect(() => live.watch("us"), []);
  // Whoever is signed in already and opens a link goes straight to the two of them.
  useEffect(() => {
    if (heldCode.peek() !== "" && !thread.peek()) spin("code");
  }, []);
  switch (place.at) {
    case "practise":
      return <Practise />;
    case "us":
      return <Us />;
    case "help":
      return <Help />;
    case "sitting":
      return <Step key={place.sitting} sitting={place.sitting} />;
    case "cards":
      return <Cards top={place.top} />;
    case "paper":
      return <Paper />;
    case "door":
    case "sign-up":
    case "sign-in":
    case "code":
    case "recover":
    case "today":
    case "caseload":
    case "couple":
      return thread.value ? <First thread={thread.value} /> : <Today />;
  }
};

const Paper = later(async () => (await import("./Paper")).Paper);
const Caseload = later(async () => (await import("./care/Caseload")).Caseload);
const Couple = later(async () => (await import("./care/Couple")).Couple);

/** A therapist has couples, and nothing of the couple's own screens. */
const forTherapists = (place: Place): JSX.Element =>
  place.at === "couple" ? <Couple key={place.couple} couple={place.couple} /> : <Caseload />;
