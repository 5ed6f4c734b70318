/** A value of JSON. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** The types of OParl 1.1 that are exported. */
export type OParlType =
  | "System"
  | "Body"
  | "LegislativeTerm"
  | "Organization"
  | "Meeting"
  | "AgendaItem"
  | "Paper"
  | "Consultation"
  | "File";

/** An object of OParl. Keys that begin with `drs:` are this program's own, as the specification lets vendors add them. */
export interface OParlObject {
  readonly id: string;
  /** `https://schema.oparl.org/1.1/Paper`. */
  readonly type: string;
  /** When it came to be and when it was last changed: `2024-03-01T00:00:00+01:00`. */
  readonly created: string;
  readonly modified: string;
  readonly [key: string]: Json;
}

type Loose = Json | undefined | null | readonly Loose[] | { readonly [key: string]: Loose };

const schema = "https://schema.oparl.org/1.1/";

/** The version that objects are of, as a `System` gives it. */
export const oparlVersion = schema;

/**
 * An object as OParl wants it: nothing is there without a value, neither empty texts nor empty lists.
 *
 * @param day when it came to be, as a date-time; it counts as unchanged since
 */
export function oparlObject(
  type: OParlType,
  id: string,
  day: string,
  values: Readonly<Record<string, unknown>>,
): OParlObject {
  return {
    id,
    type: `${schema}${type}`,
    ...(withoutEmpty(values as Loose) as Readonly<Record<string, Json>> | undefined),
    created: day,
    modified: day,
  };
}

function withoutEmpty(value: Loose): Json | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item: Loose) => withoutEmpty(item) ?? []);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== "object") return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner);
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
