/** A mistake in words, and what to do about it. */
export interface FetchMistakeText {
  readonly message: string;
  readonly hint?: string;
}

/** What goes wrong where papers are fetched from a server. */
export const fetchMistakes = {
  "server-failed": (
    { url, reason }: { readonly url: string; readonly reason: unknown },
    say: (inner: unknown) => string,
  ): FetchMistakeText => ({
    message: `${url}: ${say(reason)}`,
    hint: "what came before is kept: the same command goes on from there",
  }),
  "several-bodies": ({ names }: { readonly names: readonly string[] }): FetchMistakeText => ({
    message: `the server has several bodies: ${names.join(", ")}`,
    hint: "say which one: --body NAME, and a folder of its own for each: --into DIR",
  }),
  "no-such-body": ({
    name,
    names,
  }: {
    readonly name: string;
    readonly names: readonly string[];
  }): FetchMistakeText => ({
    message: `the server has no body "${name}"`,
    hint: `it has ${names.join(", ")}`,
  }),
  "other-server": ({ folder, url }: { readonly folder: string; readonly url: string }): FetchMistakeText => ({
    message: `${folder} was fetched from ${url}`,
    hint: "name another folder: --into DIR",
  }),
  "locked-fetch": ({ folder }: { readonly folder: string }): FetchMistakeText => ({
    message: `another run is fetching into ${folder}`,
  }),
  "bad-fetch-state": ({ path }: { readonly path: string }): FetchMistakeText => ({
    message: `${path} is damaged`,
    hint: "without it everything is fetched again, and written only where it differs: delete it and run the command again",
  }),
};
