import type { Message } from "../../language/message.ts";
import type { Municipality } from "../../municipality/municipality.ts";
import { hasIsoForm, isIsoDay } from "../../text/calendar.ts";
import type { Placed, Span } from "../../text/span.ts";
import type { FoundProblem } from "../paper-text.ts";
import { type Attachment, type Consultation, type PaperKind, paperKinds } from "../record.ts";
import type { FrontMatterEntry, Source } from "../source.ts";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import { officialNumber } from "./official-number.ts";
import { readStations } from "./stations.ts";

/** What front matter says of a paper; it counts before the text. All offsets point into the file. */
export interface FrontMatterFields {
  readonly drucksache?: string;
  readonly kind?: PaperKind;
  readonly public?: boolean;
  readonly betreff?: string;
  readonly date?: string;
  readonly sender?: readonly string[];
  readonly recipient?: readonly string[];
  readonly attachments?: readonly Attachment[];
  readonly submitted?: string;
  readonly office?: string;
  readonly belongsTo?: string;
  readonly beratungsfolge?: readonly Consultation[];
  /** The numbers of other papers, each with its place: those that it answers, changes, adds to, or has to do with. */
  readonly answersTo?: ReadonlyArray<Placed<string>>;
  readonly amends?: ReadonlyArray<Placed<string>>;
  readonly supplements?: ReadonlyArray<Placed<string>>;
  readonly related?: ReadonlyArray<Placed<string>>;
  readonly withdrawn?: boolean;
}

type Field = keyof FrontMatterFields;

export interface ParsedFrontMatter {
  readonly fields: FrontMatterFields;
  readonly places: Readonly<Partial<Record<Field, Span>>>;
  /** Problems with the offset of their place. */
  readonly problems: readonly FoundProblem[];
}

type Reader = (entry: FrontMatterEntry, municipality: Municipality) => unknown;

const text: Reader = ({ value }) => (typeof value === "string" && value.trim() !== "" ? value.trim() : undefined);
const list: Reader = ({ value }) => texts(value);
const attachmentsOf: Reader = ({ value, start, end }) => texts(value)?.map((title) => ({ title, start, end }));

/** One text or several, none of them empty. */
function texts(value: FrontMatterEntry["value"]): string[] | undefined {
  const found = [value ?? []].flat().map((one) => one.trim());
  return found.length > 0 && !found.includes("") ? found : undefined;
}

const isTrue: Reader = ({ value }) => (value === "true" ? true : value === "false" ? false : undefined);
const day: Reader = ({ value }) => (typeof value === "string" && isIsoDay(value) ? value : undefined);
const number: Reader = ({ value }, municipality) =>
  typeof value === "string" ? officialNumber(municipality, value) : undefined;

/** Numbers in a list, without those that do not have the town's form: a related paper may be another town's. */
const numbers: Reader = ({ items }, municipality) =>
  items?.flatMap(({ text: written = "", start, end }) => {
    const value = officialNumber(municipality, written);
    return value === undefined ? [] : [{ value, start, end }];
  });

function isImpossible({ value }: FrontMatterEntry): boolean {
  return typeof value === "string" && hasIsoForm(value) && !isIsoDay(value);
}

type TakesId = Extract<Message["id"], `takes-${string}`>;
/** What a key takes, as a message that lacks the key. */
type Taken = { readonly [Id in TakesId]: Omit<Extract<Message, { readonly id: Id }>, "key"> }[TakesId];

// Each key's reader and what it takes, for the message where the reader finds nothing.
const readers: Readonly<Record<Field, readonly [Reader, Taken]>> = {
  drucksache: [number, { id: "takes-number" }],
  kind: [
    ({ value }, municipality) =>
      paperKinds.find((kind) => kind === value) ??
      (typeof value === "string" ? printedKind(value, municipality) : undefined),
    { id: "takes-one-of", values: paperKinds },
  ],
  public: [isTrue, { id: "takes-true-or-false" }],
  betreff: [text, { id: "takes-text" }],
  date: [day, { id: "takes-date" }],
  sender: [list, { id: "takes-texts" }],
  recipient: [list, { id: "takes-texts" }],
  attachments: [attachmentsOf, { id: "takes-list" }],
  submitted: [day, { id: "takes-date" }],
  office: [text, { id: "takes-text" }],
  belongsTo: [number, { id: "takes-number" }],
  beratungsfolge: [readStations, { id: "takes-stations" }],
  answersTo: [numbers, { id: "takes-list" }],
  amends: [numbers, { id: "takes-list" }],
  supplements: [numbers, { id: "takes-list" }],
  related: [numbers, { id: "takes-list" }],
  withdrawn: [isTrue, { id: "takes-true-or-false" }],
};

function printedKind(printed: string, municipality: Municipality): PaperKind | undefined {
  const { parseKind, kindAtStart } = vocabularyOf(municipality);
  return parseKind(printed) ?? kindAtStart(printed);
}

// Not read: a remark for people about where the other values come from; what an import says of the document; which object of
// which server it is.
const remarks: ReadonlySet<string> = new Set(["note", "source", "sha256", "pages", "title", "oparl"]);

export function parseFrontMatter({ frontMatter }: Source, municipality: Municipality): ParsedFrontMatter {
  const fields: Record<string, unknown> = {};
  const places: Partial<Record<Field, Span>> = {};
  const problems: FoundProblem[] = [];
  for (const [key, entry] of Object.entries(frontMatter)) {
    const field = (Object.keys(readers) as Field[]).find((name) => name === key);
    if (!field) {
      if (!remarks.has(key))
        problems.push({ kind: "front-matter-key", message: { id: "unknown-key", key }, start: entry.start });
      continue;
    }
    const [reader, takes] = readers[field];
    const value = reader(entry, municipality);
    if ((field === "date" || field === "submitted") && isImpossible(entry)) {
      problems.push({
        kind: "impossible-date",
        message: { id: "no-such-day", written: String(entry.value) },
        start: entry.start,
      });
    } else if (value === undefined) {
      problems.push({ kind: "front-matter-value", message: { ...takes, key }, start: entry.start });
    } else {
      fields[field] = value;
      places[field] = { start: entry.start, end: entry.end };
    }
  }
  return { fields: fields as FrontMatterFields, places, problems };
}
