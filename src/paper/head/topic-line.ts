import type { LabelledField } from "../../municipality/municipality.ts";

// `Tagesordnungspunkt 5`, alone.
export const topicNumber =
  /^(?:TOP|Tagesordnungspunkt|Punkt)[ :]{1,2}(?:[öÖnN] ?)?\d[\d.]{0,6} ?[a-z]?(?: der Tagesordnung)?$/;

// `TOP 5: Radweg`, `Tagesordnungspunkt 4 - Radweg`. Not: `TOP 5`, `TOP 5: 12.03.2024`.
const topic = /^(?:TOP|Tagesordnungspunkt|Punkt) (?:[öÖnN] ?)?\d[\d.]{0,6} ?[a-z]? ?[:.–-] ?(?=\p{L}{3})/u;

/** The item of an agenda with its subject on a line. */
export function topicLabel(text: string): { readonly field: LabelledField; readonly length: number } | undefined {
  const [whole] = topic.exec(text) ?? [];
  return whole === undefined ? undefined : { field: "top", length: whole.length };
}
