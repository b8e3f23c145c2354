import { effect } from "@preact/signals";
import { who } from "../logins/logins";

/** The one thing of Trusted Types that is needed here; the browsers that have it have it on the window. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => {
    createScriptURL: (address: string) => string;
  };
};

const worker = "/sw.js";

/** The only script address that Hearth ever makes while running, through the only policy that its pages allow. */
const trusted = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("hearth", {
    createScriptURL: address => {
      if (address !== worker) throw new TypeError("Hearth loads no other script.");
      return address;
    },
  });
  return policy?.createScriptURL(worker) ?? worker;
};

/** Keeps the page, help and the way out on the device. Signing out clears everything of this site, so it is kept anew after it. */
export const keepHelpNear = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const address = trusted();
  effect(() => {
    if (who.value.kind !== "asking") navigator.serviceWorker.register(address).catch(() => undefined);
  });
};
