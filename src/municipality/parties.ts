import type { Municipality } from "./municipality.ts";

/** For each party the name that is shown, and how people and papers call it: whole words, without regard to case. */
export type PartyTable = Readonly<Record<string, readonly string[]>>;

/** The parties that sit in German councils, by the names of their own pages and those that papers print. */
export const germanParties: PartyTable = {
  AfD: ["AfD", "Alternative für Deutschland"],
  BSW: ["BSW", "Bündnis Sahra Wagenknecht"],
  CDU: ["CDU"],
  CSU: ["CSU"],
  "Die PARTEI": ["Die PARTEI"],
  "Die Linke": ["Linke", "Linken", "Linkspartei"],
  FDP: ["FDP", "F.D.P.", "Freie Demokraten"],
  "Freie Wähler": ["Freie Wähler", "Freien Wähler", "FW"],
  Grüne: ["Grüne", "Grünen", "Bündnis 90", "B90", "Bündnisgrüne"],
  ÖDP: ["ÖDP"],
  Piraten: ["Piraten", "Piratenpartei"],
  SPD: ["SPD"],
  Tierschutzpartei: ["Tierschutzpartei"],
  Volt: ["Volt"],
};

export function partiesOf({ parties }: Pick<Municipality, "parties">): PartyTable {
  return { ...germanParties, ...parties };
}

/** A town with further groups of its council. */
export function withParties(town: Municipality, more: ReadonlyMap<string, readonly string[]>): Municipality {
  return more.size === 0 ? town : { ...town, parties: { ...town.parties, ...Object.fromEntries(more) } };
}

/** The parties that a name has, by any of the ways to call them: `SPD-Gemeinderatsfraktion`, `Stadtrat Kurz (CDU)`. */
export function partiesIn(name: string, table: PartyTable): string[] {
  const words = wordsOf(name);
  return Object.entries(table).flatMap(([party, names]) =>
    names.some((one) => words.includes(wordsOf(one))) ? party : [],
  );
}

/** The party that people call so: all words are of its name, or say that it is a group. `CDU-Fraktion`, `die Grünen`. */
export function partyCalled(name: string, table: PartyTable): string | undefined {
  const [party, ...others] = partiesIn(name, table);
  if (party === undefined || others.length > 0) return undefined;
  const known = new Set((table[party] ?? []).flatMap((one) => wordsOf(one).trim().split(" ")));
  const rest = wordsOf(name)
    .trim()
    .split(" ")
    .filter((word) => !known.has(word));
  return rest.every((word) => /^(?:die|der|\p{L}*fraktion|gruppe|stadtverband)$/u.test(word)) ? party : undefined;
}

/** Words between blanks, to be looked for whole. `B‘90/DIE GRÜNEN` has b90, die, grünen. */
function wordsOf(name: string): string {
  const joined = name.toLowerCase().replace(/['’‘`.]/g, "");
  return ` ${joined.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
