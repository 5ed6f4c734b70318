import type { KeptKind, KeptKinds, KeptObject } from "./objects.ts";
import { addressOf, dayOf, idOf, idsOf, isRaw, lineOf, listOf, type Raw, under } from "./values.ts";

/**
 * An object as it is kept, and before it the objects that are embedded in it. What is not said is left out, so that it does not
 * take the place of what another copy says. Empty for what has no address.
 *
 * @param base the address that it was read from
 */
export function readObject(kind: KeptKind, raw: Raw, base: string): KeptObject[] {
  const id = idOf(raw, base);
  if (id === undefined) return [];
  const { object, embedded } = readers[kind](raw, base);
  const modified = lineOf(raw["modified"]);
  const whole = {
    ...withoutUndefined(object),
    id,
    ...(modified !== undefined && { modified }),
    ...(raw["deleted"] === true && { deleted: true as const }),
  };
  return [...embedded.map((one) => withOwner(one, kind, id)), { kind, object: whole } as KeptObject];
}

interface Reading<Kind extends KeptKind> {
  readonly object: {
    readonly [Key in keyof Omit<KeptKinds[Kind], "id" | "modified" | "deleted">]: KeptKinds[Kind][Key] | undefined;
  };
  readonly embedded: readonly KeptObject[];
}

const readers: { readonly [Kind in KeptKind]: (raw: Raw, base: string) => Reading<Kind> } = {
  organization: (raw) => ({ object: { name: lineOf(under(raw, "name", "shortName")) }, embedded: [] }),
  person: (raw) => ({ object: { name: lineOf(under(raw, "name", "familyName")) }, embedded: [] }),
  consultation: (raw, base) => ({
    object: {
      paper: idOf(raw["paper"], base),
      meeting: idOf(raw["meeting"], base),
      agendaItem: idOf(raw["agendaItem"], base),
      organizations: idsOf(under(raw, "organization", "organizations"), base),
      role: lineOf(raw["role"]),
      authoritative: typeof raw["authoritative"] === "boolean" ? raw["authoritative"] : undefined,
    },
    embedded: embeddedIn("organization", under(raw, "organization", "organizations"), base),
  }),
  file: (raw, base) => ({ object: fileOf(raw, base), embedded: [] }),
  paper: (raw, base) => {
    const [main, auxiliary] = [under(raw, "mainFile", "file"), under(raw, "auxiliaryFile", "auxiliaryFiles", "files")];
    const consultations = under(raw, "consultation", "consultations");
    const organizations = under(raw, "originatorOrganization", "originatorOrganizations");
    return {
      object: {
        name: lineOf(raw["name"]),
        reference: lineOf(raw["reference"]),
        date: dayOf(under(raw, "date", "publishedDate")),
        paperType: lineOf(raw["paperType"]),
        mainFile: idsOf(main, base)[0],
        auxiliaryFiles: idsOf(auxiliary, base),
        consultations: idsOf(consultations, base),
        originators: [
          ...idsOf(organizations, base),
          ...idsOf(under(raw, "originatorPerson", "originatorPersons"), base),
        ],
        directions: idsOf(raw["underDirectionOf"], base),
        related: idsOf(under(raw, "relatedPaper", "relatedPapers"), base),
        superordinated: idsOf(under(raw, "superordinatedPaper", "superordinatedPapers"), base),
        subordinated: idsOf(under(raw, "subordinatedPaper", "subordinatedPapers"), base),
      },
      embedded: [
        ...embeddedIn("file", main, base),
        ...embeddedIn("file", auxiliary, base),
        ...embeddedIn("consultation", consultations, base),
        ...embeddedIn("organization", organizations, base),
      ],
    };
  },
  agendaItem: (raw, base) => {
    const auxiliary = under(raw, "auxiliaryFile", "auxiliaryFiles", "files");
    const decision = embeddedIn("file", raw["resolutionFile"], base);
    const resolution = idsOf(raw["resolutionFile"], base).length > 0 ? [] : resolutionIn(raw, base);
    return {
      object: {
        meeting: idOf(raw["meeting"], base),
        number: lineOf(raw["number"]),
        name: lineOf(raw["name"]),
        public: typeof raw["public"] === "boolean" ? raw["public"] : undefined,
        consultation: idsOf(under(raw, "consultation", "consultations"), base)[0],
        result: lineOf(raw["result"]),
        resolutionFile: idsOf(raw["resolutionFile"], base)[0] ?? resolution[0]?.object.id,
        auxiliaryFiles: idsOf(auxiliary, base),
      },
      embedded: [
        ...decision,
        ...resolution,
        ...embeddedIn("file", auxiliary, base),
        ...embeddedIn("consultation", under(raw, "consultation", "consultations"), base),
      ],
    };
  },
  meeting: (raw, base) => {
    const auxiliary = under(raw, "auxiliaryFile", "auxiliaryFiles", "files");
    const items = under(raw, "agendaItem", "agendaItems");
    const organizations = under(raw, "organization", "organizations");
    const file = (key: string): string | undefined => idsOf(raw[key], base)[0];
    return {
      object: {
        name: lineOf(raw["name"]),
        date: dayOf(raw["start"]),
        organizations: idsOf(organizations, base),
        invitation: file("invitation"),
        resultsProtocol: file("resultsProtocol"),
        verbatimProtocol: file("verbatimProtocol"),
        auxiliaryFiles: idsOf(auxiliary, base),
        agendaItems: idsOf(items, base),
      },
      embedded: [
        ...["invitation", "resultsProtocol", "verbatimProtocol"].flatMap((key) => embeddedIn("file", raw[key], base)),
        ...embeddedIn("file", auxiliary, base),
        ...embeddedIn("agendaItem", items, base),
        ...embeddedIn("organization", organizations, base),
      ],
    };
  },
};

function fileOf(raw: Raw, base: string): Reading<"file">["object"] {
  const { text, size } = raw;
  const own = lineOf(raw["drs:file"]);
  const frontMatter = typeof raw["drs:frontMatter"] === "string" ? raw["drs:frontMatter"] : "";
  return {
    name: lineOf(under(raw, "name", "title")),
    fileName: lineOf(raw["fileName"]),
    mimeType: lineOf(raw["mimeType"]),
    date: dayOf(raw["date"]),
    size: typeof size === "number" && size >= 0 ? size : undefined,
    checksum: lineOf(under(raw, "sha512Checksum", "sha1Checksum")),
    url: addressOf(under(raw, "downloadUrl", "accessUrl"), base),
    text: typeof text === "string" && text.trim() !== "" ? text : own === undefined ? undefined : String(text ?? ""),
    papers: idsOf(under(raw, "paper", "papers"), base),
    meetings: idsOf(under(raw, "meeting", "meetings"), base),
    exported: own === undefined ? undefined : { file: own, frontMatter },
  };
}

/** What was decided, where the server gives its words and no file: as a file with a text. */
function resolutionIn(raw: Raw, base: string): KeptObject[] {
  const { resolutionText: text } = raw;
  const item = idOf(raw, base);
  if (item === undefined || typeof text !== "string" || text.trim() === "") return [];
  const number = lineOf(raw["number"]);
  const name = number === undefined ? "Beschluss" : `Beschluss TOP ${number}`;
  return [{ kind: "file", object: { id: `${item}#resolutionText`, name, text, papers: [], meetings: [] } }];
}

function embeddedIn(kind: KeptKind, value: unknown, base: string): KeptObject[] {
  return listOf(value).flatMap((one) => (isRaw(one) ? readObject(kind, one, base) : []));
}

/** What is embedded need not say in what. */
function withOwner(one: KeptObject, kind: KeptKind, id: string): KeptObject {
  if (one.kind === "consultation" && kind === "paper") return { ...one, object: { paper: id, ...one.object } };
  if (one.kind === "agendaItem" && kind === "meeting") return { ...one, object: { meeting: id, ...one.object } };
  return one;
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;
}
