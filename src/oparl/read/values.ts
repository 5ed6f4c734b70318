/** A JSON object of a server, before anybody looked into it. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Longer names are none; a text may be as long as a paper.
const LONGEST_NAME = 2_000;

const LONGEST_ADDRESS = 8_000;

/** A text on one line; `undefined` for anything else, and for one without a sign that is seen. Numbers are texts, too. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const line = String(value)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_NAME);
  return line === "" ? undefined : line;
}

/** The day of a date or date-time: `2024-03-01` of `2024-03-01T18:00:00+01:00`. */
export function dayOf(value: unknown): string | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(typeof value === "string" ? value.trim() : "") ?? [];
  return day !== undefined && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}

/** What stands under the first of the keys that has something: servers write `consultations` for `consultation`. */
export function under(raw: Raw, ...keys: readonly string[]): unknown {
  return keys.map((key) => raw[key]).find((value) => value !== undefined && value !== null && value !== "");
}

/** A list, whether it is one or the one thing that should be in it. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/**
 * An address, absolute and safe to ask for: servers behind a proxy write `http` for `https`, and some write paths.
 *
 * @param base the address of what it stands in
 */
export function addressOf(value: unknown, base: string): string | undefined {
  if (
    typeof value !== "string" ||
    value.trim() === "" ||
    value.length > LONGEST_ADDRESS ||
    !URL.canParse(value.trim(), base)
  )
    return undefined;
  const url = new URL(value.trim(), base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const from = new URL(base);
  if (url.protocol === "http:" && from.protocol === "https:" && url.hostname === from.hostname) {
    url.protocol = "https:";
  }
  url.hash = "";
  return url.href;
}

/** The address of an object, whether it is embedded or named by its address. */
export function idOf(value: unknown, base: string): string | undefined {
  return addressOf(isRaw(value) ? value["id"] : value, base);
}

/** The addresses of a list of objects, each once. */
export function idsOf(value: unknown, base: string): string[] {
  return [...new Set(listOf(value).flatMap((one) => idOf(one, base) ?? []))];
}
