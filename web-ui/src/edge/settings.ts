/** What the operator has set, as the server wrote it into the page; empty when unset. */
type Setting =
  | "hearth-operator"
  | "hearth-contact"
  | "hearth-help-lines"
  | "hearth-help-checked"
  | "hearth-quick-exit"
  | "hearth-example";

export const setting = (name: Setting): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? "";
