import { type Backend, type Refusal, RefusalError } from "./backend.ts";

/**
 * Asks a server, by `drs serve`.
 *
 * @param base the page's own address: it may be served from a subfolder
 * @param language of messages in answers
 * @param ask asks what stands in for a server
 */
export function httpBackend(base: string, language: () => string, ask: Ask = askServer): Backend {
  const at = (path: string, params: Readonly<Record<string, string>> = {}): string => {
    const url = new URL(`api/${path}`, base);
    for (const [name, value] of Object.entries({ ...params, lang: language() })) url.searchParams.set(name, value);
    return url.href;
  };
  const fetched = async (url: string, signal?: AbortSignal): Promise<Response> => {
    const response = await ask(url, signal);
    if (!response.ok) throw await refusalIn(response);
    return response;
  };
  const json = async <Answer>(path: string, params = {}, signal?: AbortSignal): Promise<Answer> =>
    (await fetched(at(path, params), signal)).json() as Promise<Answer>;
  return {
    isFar: false,
    corpus: () => json("corpus"),
    search: (params, signal) => json("search", params, signal),
    unanswered: (params, signal) => json("unanswered", params, signal),
    complete: (typed, signal) => json("complete", { q: typed }, signal),
    paper: (name) => json("paper", { ...name }),
    text: async (file) => (await fetched(at("text", { file }))).text(),
    marks: (file, typed) => json("marks", { file, q: typed }),
    thread: (name) => json("thread", { ...name }),
    findings: () => json("findings"),
    download: (file) => at("text", { file }),
  };
}

/** Gets what is at an address. */
export type Ask = (url: string, signal?: AbortSignal) => Promise<Response>;

const askServer: Ask = (url, signal) => fetch(url, { ...(signal && { signal }) });

/** What the server says instead of an answer: `{ "error": { "message", "hint" } }`. */
async function refusalIn(response: Response): Promise<Error> {
  try {
    const { error } = (await response.json()) as { readonly error: Omit<Refusal, "status"> };
    return new RefusalError({ status: response.status, ...error });
  } catch {
    return new Error(`${response.status} ${response.statusText}`);
  }
}
