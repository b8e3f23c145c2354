import { type ReadonlySignal, signal, useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { WordingHeard, WordingHint } from "../contract";
import { ask } from "../edge/ask";
import { onForget } from "../safety/forget";

/** How long typing rests before a text is listened to. */
export const restMillis = 1200;
/** Requests grow in steps, so that their size on the network says little about what is written. */
const stepBytes = 1000;

/** Hints that this person does not want; nobody else knows, and they are forgotten with the page. */
const unwanted = signal<ReadonlySet<WordingHint>>(new Set());
let page = 0;

onForget(() => {
  page += 1;
  unwanted.value = new Set();
});

export type Hearing = {
  heard: ReadonlySignal<WordingHeard | undefined>;
  /** Somebody has typed: what was asked before is not waited for any more. */
  typed: (text: string) => void;
  unwanted: ReadonlySignal<ReadonlySet<WordingHint>>;
  putAway: (hint: WordingHint) => void;
};

/** Listens to one field while it is on the screen. Away or refused it is silent, and it holds nothing up. */
export const useHearing = (): Hearing => {
  const heard = useSignal<WordingHeard | undefined>(undefined);
  const typing = useMemo(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    let newest = 0;
    const stop = () => {
      newest += 1;
      clearTimeout(rest);
    };
    const listen = async (text: string) => {
      const [mine, here] = [newest, page];
      const answer = await ask<WordingHeard>("POST", "/wordings", { text, filler: filler(text) });
      if (mine !== newest || here !== page) return;
      heard.value = answer.kind === "ok" ? answer.body : undefined;
    };
    const typed = (text: string) => {
      stop();
      if (text.trim() === "") heard.value = undefined;
      else rest = setTimeout(() => void listen(text), restMillis);
    };
    return { typed, stop };
  }, [heard]);
  useEffect(() => typing.stop, [typing]);
  return {
    heard,
    typed: typing.typed,
    unwanted,
    putAway: hint => {
      unwanted.value = new Set([...unwanted.value, hint]);
    },
  };
};

const filler = (text: string): string => {
  const over = new TextEncoder().encode(JSON.stringify(text)).length % stepBytes;
  return ".".repeat(stepBytes - over);
};
