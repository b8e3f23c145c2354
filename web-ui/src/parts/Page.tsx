import type { ComponentChildren } from "preact";
import { here, type Place } from "../router/router";
import { words } from "../words";
import { Link } from "./Link";
import { QuickExit, QuickExitLink } from "./QuickExit";
import { Examples } from "./Standing";

type Props = {
  children: ComponentChildren;
  /** The thumb's row: the one primary action and what belongs beside it. */
  under?: ComponentChildren;
  /** Beside the way out: the menu of a step; otherwise "Example people" where they are. */
  corner?: ComponentChildren;
  /** One question a screen, in the lower two thirds. */
  asks?: boolean;
  tabs?: boolean;
  warm?: boolean;
};

/** What every screen is laid into. */
export const Page = ({ children, under, corner, asks, tabs, warm }: Props) => (
  <div class={["page", asks ? "asks" : "", warm ? "landed" : ""].filter(Boolean).join(" ")}>
    <header class="over">
      <QuickExitLink />
      <QuickExit />
      {corner ?? <Examples />}
    </header>
    <main class="middle">{children}</main>
    {(under || tabs) && (
      <footer class="under">
        {under}
        {tabs && <Tabs />}
      </footer>
    )}
  </div>
);

const tabs = ["today", "practise", "us", "help"] as const satisfies readonly Place["at"][];

const Tabs = () => (
  <nav class="tabs" aria-label={words.tabs.label}>
    {tabs.map(at => (
      <Link key={at} to={{ at }} current={here.value.at === at}>
        {words.tabs[at]}
      </Link>
    ))}
  </nav>
);
