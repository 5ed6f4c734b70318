/**
 * What the page shows stands in the search part of its address, so that each view can be sent, and files without a server's
 * rules are enough: `?q=radweg&kind=anfrage`, `?paper=25-26577`, `?view=open`.
 */
export type Address = Readonly<Record<string, string>>;

export const views = ["search", "paper", "thread", "open", "topics", "findings"] as const;
export type View = (typeof views)[number];

export function readAddress(search: string): Address {
  return Object.fromEntries([...new URLSearchParams(search)].filter(([, value]) => value !== ""));
}

/** Which page an address leads to. */
export function viewOf({ view, paper, file }: Address): View {
  if (view !== "thread" && (paper !== undefined || file !== undefined)) return "paper";
  return views.find((one) => one === view) ?? "search";
}

/** The address with some values changed; what is `undefined` or empty goes. */
export function changed(address: Address, changes: Readonly<Record<string, string | undefined>>): Address {
  const entries = Object.entries<string | undefined>({ ...address, ...changes });
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""),
  );
}

/** As a link: always with a `?`, so that it never leaves the page. */
export function hrefOf(address: Address): string {
  return `?${new URLSearchParams(address)}`;
}

/** What links to another view keep of an address: the language. */
export function kept({ lang }: Address): Address {
  return lang === undefined ? {} : { lang };
}
