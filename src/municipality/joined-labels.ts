import type { LabelledField, Municipality } from "./municipality.ts";

/** For each field the words of both. A word that announces a field does not only end another one's value. */
export function joinedLabels(
  common: Municipality["labels"],
  own: Partial<Municipality["labels"]>,
): Municipality["labels"] {
  const fields = Object.keys(common) as LabelledField[];
  const all = Object.fromEntries(
    fields.map((field) => [field, [...new Set([...common[field], ...(own[field] ?? [])])]]),
  );
  const announcing = new Set(fields.flatMap((field) => (field === "other" ? [] : (all[field] ?? []))));
  const other = (all["other"] ?? []).filter((word) => !announcing.has(word));
  return { ...common, ...all, other };
}
