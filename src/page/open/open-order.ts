import type { HitJson } from "../answers.ts";

export const sortKeys = ["number", "subject", "sender", "committee", "date", "days"] as const;
export type SortKey = (typeof sortKeys)[number];

export function isSortKey(key: string): key is SortKey {
  return sortKeys.some((one) => one === key);
}

const collator = new Intl.Collator("de", { numeric: true });

/** Questions in an order; what is not known comes last, upwards as well as downwards. */
export function sortedQuestions(hits: readonly HitJson[], key: SortKey, isDown: boolean): readonly HitJson[] {
  const keyed = hits.map((hit) => ({ hit, value: keyOf(hit, key) }));
  return keyed
    .sort((a, b) => {
      if (a.value === undefined || b.value === undefined)
        return Number(a.value === undefined) - Number(b.value === undefined);
      const order =
        typeof a.value === "number" && typeof b.value === "number"
          ? a.value - b.value
          : collator.compare(String(a.value), String(b.value));
      return isDown ? -order : order;
    })
    .map(({ hit }) => hit);
}

function keyOf({ drucksache, yearForm, betreff, sender, session, date, days }: HitJson, key: SortKey) {
  switch (key) {
    case "number":
      return yearForm ?? drucksache;
    case "subject":
      return betreff;
    case "sender":
      return sender[0];
    case "committee":
      return session?.committee;
    case "date":
      return date ?? session?.date;
    case "days":
      return days;
  }
}
