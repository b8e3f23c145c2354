import type { Problem } from "../contract";

/** What came of asking: an answer, a refusal with its sentence, or no signal. */
export type Answer<Body> =
  | { kind: "ok"; body: Body }
  | { kind: "refused"; problem: Problem }
  | { kind: "away" };

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** One request under the contract. Cookies carry the login; the header is what a foreign page cannot send. */
export const ask = async <Body>(method: Method, path: string, body?: unknown): Promise<Answer<Body>> => {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      credentials: "same-origin",
      cache: "no-store",
      headers: {
        ...(method === "GET" ? {} : { "Hearth-Client": "1" }),
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return await read<Body>(response);
  } catch {
    return { kind: "away" };
  }
};

const read = async <Body>(response: Response): Promise<Answer<Body>> => {
  const text = await response.text();
  if (response.ok) return { kind: "ok", body: (text === "" ? undefined : JSON.parse(text)) as Body };
  const problem = parsed(text);
  // Without a problem it was not Hearth that answered, but something on the way.
  return problem
    ? { kind: "refused", problem: { ...problem, status: response.status } }
    : unreached(response.status);
};

const parsed = (text: string): Problem | undefined => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null && "title" in body && "code" in body
      ? (body as Problem)
      : undefined;
  } catch {
    return undefined;
  }
};

const unreached = (status: number): Answer<never> =>
  status === 401 ? { kind: "refused", problem: { status, code: "signed-out", title: "" } } : { kind: "away" };
