const evening = 20;
const morning = 6;

/** Evening sittings dim to dark, whatever the device says; by day the device decides. */
export const dimInTheEvening = (root: HTMLElement, now: Date): (() => void) => {
  const late = now.getHours() >= evening || now.getHours() < morning;
  if (late) root.setAttribute("data-evening", "");
  return () => root.removeAttribute("data-evening");
};
