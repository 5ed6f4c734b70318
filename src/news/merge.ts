import { type NewsItem, newsKinds, type ToldItem } from "./item.ts";

/** A piece of news, with the names of those in the settings who wait for it. */
export type ForReader<Item> = Item & { readonly watch?: readonly string[] };

interface Read<Item> {
  readonly items: readonly Item[];
  /** Who reads it, as far as that has names. */
  readonly names: readonly string[];
}

/**
 * What several readers are told, each thing once, with the names of those who wait for it. The latest comes first, then by kind,
 * then by file.
 */
export function mergedItems<Item extends NewsItem | ToldItem>(read: readonly Read<Item>[]): ForReader<Item>[] {
  const merged = new Map<string, ForReader<Item>>();
  for (const { items, names } of read) {
    for (const item of items) {
      const key = `${dayOf(item)} ${item.file}`;
      const known = merged.get(key);
      const what = newsKinds.filter((kind) => item.what.includes(kind) || known?.what.includes(kind));
      const watch = [...new Set([...(known?.watch ?? []), ...names])];
      const one: ForReader<Item> = known ?? item;
      // It has all that the item has: the compiler cannot tell that of an item of any kind.
      merged.set(key, { ...one, what, ...(watch.length > 0 && { watch }) } as ForReader<Item>);
    }
  }
  return [...merged.values()].sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? 1 : -1;
    return one < other ? -1 : Number(one > other);
  });
}

function dayOf(item: NewsItem | ToldItem): string {
  return "told" in item ? item.told : "";
}

function sortKey({ what: [first = "new"], file }: NewsItem): string {
  return `${newsKinds.indexOf(first)} ${file}`;
}
