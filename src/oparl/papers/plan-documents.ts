import type { PaperKind } from "../../paper/record.ts";
import type { KeptObjects } from "../read/keep.ts";
import type { KeptFile, KeptMeeting, KeptPaper } from "../read/objects.ts";
import { kindOf } from "./kinds.ts";
import { meetingDocuments } from "./meeting-documents.ts";
import { type Fields, filled, type PlannedDocument } from "./planned-document.ts";
import { type References, referencesIn } from "./references.ts";
import { stationAt, stationsOf } from "./stations.ts";

/** What of a server's objects becomes papers of a corpus: the same objects give the same documents in the same order. */
export function planDocuments(objects: KeptObjects): readonly PlannedDocument[] {
  const references = referencesIn(objects);
  const papers = inOrder(objects.paper.values());
  const meetings = inOrder(objects.meeting.values());
  const documents = [
    ...papers.map((paper) => paperDocument(paper, objects, references)),
    ...papers.flatMap((paper) => annexesOf(paper, objects)),
    ...meetings.flatMap((meeting) => meetingDocuments(meeting, objects, references)),
    ...inOrder(objects.file.values()).flatMap((file) => looseDocument(file, objects) ?? []),
  ];
  // A file may stand at several places: the first counts.
  const planned = new Map<string, PlannedDocument>();
  for (const one of documents) if (!planned.has(one.id)) planned.set(one.id, marked(one));
  return [...planned.values()];
}

/** By day and address: what comes first gets the better name. */
function inOrder<One extends { readonly id: string; readonly date?: string }>(all: Iterable<One>): One[] {
  const keyOf = ({ date = "", id }: One): string => `${date} ${id}`;
  return [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function marked(document: PlannedDocument): PlannedDocument {
  const withdrawn = document.withdrawn || document.file?.deleted === true;
  return withdrawn ? { ...document, withdrawn, fields: { ...document.fields, withdrawn } } : document;
}

function paperDocument(paper: KeptPaper, objects: KeptObjects, references: References): PlannedDocument {
  const { id, reference, name, paperType, date, deleted } = paper;
  const file = objects.file.get(paper.mainFile ?? "");
  const attachments = paper.auxiliaryFiles.flatMap((one) => objects.file.get(one)?.name ?? []);
  const kind = kindOf(paperType);
  const above = references.above(paper);
  const others = paper.related.flatMap((one) => objects.paper.get(one) ?? []).filter((one) => !above.includes(one));
  return {
    id: file?.id ?? id,
    ...(file && { file }),
    isPaper: true,
    named: { drucksache: reference, subject: name },
    withdrawn: deleted === true,
    fields: {
      drucksache: reference,
      kind,
      betreff: name,
      date,
      sender: filled(namesOf(paper.originators, objects)),
      office: filled(namesOf(paper.directions, objects))?.join(" / "),
      beratungsfolge: filled(stationsOf(paper, objects, references)),
      attachments: filled(attachments),
      ...relationTo(numbersOf(above), kind),
      related: filled(numbersOf(others)),
      oparl: { paper: id, ...(file && { file: file.id }), ...(paperType !== undefined && { paperType }) },
    },
  };
}

const numbersOf = (papers: readonly KeptPaper[]): string[] => [
  ...new Set(papers.flatMap(({ reference }) => reference ?? [])),
];

/** What a paper of the kind does to those that it is subordinate to. */
function relationTo(numbers: readonly string[], kind: PaperKind | undefined): Fields {
  const [first, ...rest] = numbers;
  if (first === undefined) return {};
  switch (kind) {
    case "anlage":
    case "beschluss":
    case "protokoll":
      return { belongsTo: first, supplements: filled(rest) };
    case "stellungnahme":
      return { answersTo: numbers };
    case "aenderungsantrag":
      return { amends: numbers };
    default:
      return { supplements: numbers };
  }
}

function annexesOf(paper: KeptPaper, { file }: KeptObjects): PlannedDocument[] {
  return paper.auxiliaryFiles.flatMap((id) => {
    const annex = file.get(id);
    return annex ? [annexDocument(annex, paper)] : [];
  });
}

function annexDocument(file: KeptFile, { id, reference, name, date, deleted }: KeptPaper): PlannedDocument {
  return {
    ...{ id: file.id, file, isPaper: false, withdrawn: deleted === true },
    named: { drucksache: reference, subject: file.name ?? name },
    fields: {
      kind: "anlage",
      belongsTo: reference,
      betreff: file.name,
      date: file.date ?? date,
      oparl: { paper: id, file: file.id },
    },
  };
}

/** A file that nothing refers to, and that itself says what it belongs to. */
function looseDocument(file: KeptFile, objects: KeptObjects): PlannedDocument | undefined {
  const [paper] = file.papers.flatMap((id) => objects.paper.get(id) ?? []);
  const [meeting] = file.meetings.flatMap((id) => objects.meeting.get(id) ?? []);
  if (paper) return annexDocument(file, paper);
  return meeting && ofMeeting(file, meeting, objects);
}

function ofMeeting(file: KeptFile, meeting: KeptMeeting, objects: KeptObjects): PlannedDocument {
  return {
    ...{ id: file.id, file, isPaper: false, withdrawn: meeting.deleted === true },
    named: { subject: `${meeting.date ?? ""} ${file.name ?? meeting.name ?? ""}` },
    fields: {
      kind: "anlage",
      betreff: file.name,
      date: meeting.date ?? file.date,
      beratungsfolge: filled(stationAt(meeting, objects)),
      oparl: { meeting: meeting.id, file: file.id },
    },
  };
}

function namesOf(ids: readonly string[], { organization, person }: KeptObjects): string[] {
  return ids.flatMap((id) => organization.get(id)?.name ?? person.get(id)?.name ?? []);
}
