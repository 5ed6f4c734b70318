import type { Consultation } from "../../record.ts";
import { type Pair, type PartedLine, pairsIn } from "./pairs.ts";
import type { Part } from "./parts.ts";

/**
 * The sittings that lines hold, whatever the order of their parts and whatever parts them: each committee with its day, on
 * one line, in one row, below each other, or first all committees and then as many days. `undefined` where a day has no
 * committee, or something is not understood.
 *
 * @param isSure whether their place shows that they hold sittings: a further day is one more of the same committee
 */
export function readEntries(lines: readonly PartedLine[], isSure = false): Consultation[] | undefined {
  const found = pairsIn(lines, isSure);
  if (!found) return undefined;
  const { pairs, inColumns } = found;
  const beside = pairs.map((): Beside => ({}));
  const more = pairs.map((): number[] => []);
  const give = (at: number, { kind, text }: Part): void => {
    const entry = beside[at];
    if (entry && isBeside(kind)) entry[kind] ??= text;
  };
  // A committee without a day keeps what is its own.
  const loose = lines.flatMap(({ parts }, line) =>
    pairs.some((pair) => isOn(pair, line)) || parts.some(({ kind }) => kind === "name") ? [] : { parts, line },
  );
  for (const [line, { parts }] of lines.entries()) {
    const own = pairs.flatMap((pair, i) => (isOn(pair, line) ? [i] : []));
    let keys = 0;
    for (const part of parts) {
      if (part.kind === "name" || part.kind === "day") keys++;
      // Of several sittings on a line that whose committee or day has begun.
      give(own[Math.max(0, Math.ceil(keys / 2) - 1)] ?? -1, part);
    }
  }
  if (inColumns)
    giveColumns(
      loose.flatMap(({ parts }) => parts),
      { count: pairs.length, give },
    );
  else {
    const first = Math.min(...pairs.map(firstLine));
    const last = Math.max(...pairs.map(firstLine));
    const isLoose = (isThere: (line: number) => boolean): boolean =>
      loose.some(({ parts, line }) => isThere(line) && parts.some(({ kind }) => isBeside(kind)));
    // Below the last sitting, too: then what stands above the first is none of it.
    const leads = isLoose((line) => line < first) && !isLoose((line) => line > last);
    for (const { parts, line } of loose) {
      // What stands above the first sitting belongs to what follows, and so does all that stands between two.
      const at = leads
        ? pairs.findIndex((pair) => firstLine(pair) > line)
        : pairs.findLastIndex((pair) => firstLine(pair) < line);
      if (parts.some(({ kind }) => isBeside(kind))) more[at]?.push(line);
      for (const part of parts) give(at, part);
    }
  }
  return pairs.map((pair, i) => consultationOf(pair, beside[i] ?? {}, linesOf(pair, more[i] ?? [], lines)));
}

type Beside = Partial<Record<"role" | "status" | "top" | "result", string>>;

const isBeside = (kind: Part["kind"]): kind is keyof Beside =>
  kind === "role" || kind === "status" || kind === "top" || kind === "result";

/** The lines of a sitting, with those that hold only what is beside committee and day. */
const linesOf = ({ name, day }: Pair, more: readonly number[], lines: readonly PartedLine[]): PartedLine[] =>
  [name.line, name.last, day.line, ...more].flatMap((line) => lines[line] ?? []);

const isOn = ({ name, day }: Pair, line: number): boolean =>
  name.line === line || name.last === line || day.line === line;

const firstLine = ({ name, day }: Pair): number => Math.min(name.line, day.line);

/** Columns that have as many cells as there are sittings. */
function giveColumns(
  parts: readonly Part[],
  { count, give }: { readonly count: number; readonly give: (at: number, part: Part) => void },
): void {
  for (const kind of ["role", "status", "top", "result"]) {
    const cells = parts.filter((part) => part.kind === kind);
    if (cells.length === count) for (const [i, part] of cells.entries()) give(i, part);
  }
}

// `abgelehntdafür:4dagegen: 6`, where a page's cells have run together.
const jammed = /(?<=[a-zäöü\d])(?=dafür|dagegen|Enthaltung|Ja:|Nein:)/g;

function consultationOf(
  { name, day }: Pair,
  { role, status, top, result }: Beside,
  used: readonly PartedLine[],
): Consultation {
  const item = top?.replace(/^\D*/u, "") ?? name.top;
  return {
    committee: name.text,
    ...(role !== undefined && { role }),
    date: day.text,
    ...(item !== undefined && { top: item }),
    ...(status !== undefined && { status: /^(?:in )?n/i.test(status) ? "N" : "Ö" }),
    ...(result !== undefined && { result: result.replace(jammed, " ") }),
    start: Math.min(...used.map(({ start }) => start)),
    end: Math.max(...used.map(({ end }) => end)),
  };
}
