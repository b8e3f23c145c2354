import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Problem, ViewName, ViewOf } from "../contract";

type Held = { version?: string; is?: unknown; refused?: Problem };

/**
 * The views this tab holds, by name, each with the version the server gave it. A version is a digest: it says whether a view
 * differs, never which is newer, so what arrives last is what holds.
 */
export class Views {
  readonly #held = new Map<string, Signal<Held>>();

  /** The view as a signal; undefined until it first arrives. */
  of<Name extends ViewName>(name: Name): ReadonlySignal<ViewOf<Name> | undefined> {
    const held = this.#place(name);
    return computed(() => held.value.is as ViewOf<Name> | undefined);
  }

  /** Why the server does not show this view, if it does not. */
  refusal(name: ViewName): ReadonlySignal<Problem | undefined> {
    const held = this.#place(name);
    return computed(() => held.value.refused);
  }

  show(name: string, version: string, is: unknown): void {
    const held = this.#place(name);
    if (held.peek().version !== version) held.value = { version, is };
  }

  refuse(name: string, refused: Problem | undefined): void {
    const held = this.#place(name);
    if (refused) held.value = { refused };
    else if (held.peek().refused) held.value = {};
  }

  version(name: string): string | undefined {
    return this.#held.get(name)?.peek().version;
  }

  /** Lets go of everything: nobody is signed in here any more. */
  clear(): void {
    for (const held of this.#held.values()) held.value = {};
  }

  #place(name: string): Signal<Held> {
    const known = this.#held.get(name);
    if (known) return known;
    const place = signal<Held>({});
    this.#held.set(name, place);
    return place;
  }
}
