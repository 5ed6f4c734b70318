// The colours by which people know the parties.
const own: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:cdu|csu)\b/i, "cdu"],
  [/^spd\b/i, "spd"],
  [/^(?:die )?grünen?\b|^bündnis 90/i, "gruene"],
  [/^fdp\b/i, "fdp"],
  [/^afd\b/i, "afd"],
  [/^(?:die )?linken?\b/i, "linke"],
  [/^(?:freie wähler|fw)\b/i, "fw"],
  [/^bsw\b/i, "bsw"],
];

// Of all others, in the order of their papers.
const others = 6;

/** The class that a group's bars have: its party's colour, or one that is free. */
export function seriesClass(group: string, place: number): string {
  const [, name] = own.find(([pattern]) => pattern.test(group)) ?? [];
  return `series ${name ?? `other-${place % others}`}`;
}
