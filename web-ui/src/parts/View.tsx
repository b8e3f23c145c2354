import type { ComponentChildren } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import type { Problem, ViewName, ViewOf } from "../contract";
import { live, views } from "../live";

/** Keeps a view up to date while it is on the screen; undefined until it has arrived. */
export const useView = <Name extends ViewName>(name: Name): ViewOf<Name> | undefined => {
  const view = useMemo(() => views.of(name), [name]);
  useEffect(() => live.watch(name), [name]);
  return view.value;
};

type Props<Name extends ViewName> = {
  name: Name;
  waiting: ComponentChildren;
  refused: (problem: Problem) => ComponentChildren;
  children: (view: ViewOf<Name>) => ComponentChildren;
};

/** A screen that is drawn from a view: the view, or why there is none, or a calm moment until it comes. */
export const View = <Name extends ViewName>({ name, waiting, refused, children }: Props<Name>) => {
  const view = useView(name);
  const refusal = useMemo(() => views.refusal(name), [name]).value;
  if (refusal) return <>{refused(refusal)}</>;
  return <>{view === undefined ? waiting : children(view)}</>;
};
