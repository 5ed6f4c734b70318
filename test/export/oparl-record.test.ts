import fc from "fast-check";
import { expect, test } from "vitest";
import { agendaItemObject, consultationObject } from "../../src/export/oparl/consultation-objects.ts";
import { fileObject } from "../../src/export/oparl/file-object.ts";
import { meetingObject } from "../../src/export/oparl/meeting-object.ts";
import type { OParlObject } from "../../src/export/oparl/oparl-object.ts";
import { organizationObject } from "../../src/export/oparl/organization-object.ts";
import { paperObject } from "../../src/export/oparl/paper-object.ts";
import { type Plan, planExport } from "../../src/export/oparl/plan.ts";
import { kindNames } from "../../src/paper/kind-names.ts";
import { type Paper, paperKinds } from "../../src/paper/record.ts";
import type { Parsed } from "./exported.ts";

const word = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const name = fc.constantFrom("Rat", "rat", "Rat/Ö", "Bauausschuss", "Ausschuss für Wölfe", "SPD-Fraktion", "…", "../x");
const day = fc.constantFrom("2024-03-31", "2024-04-01", "2023-10-29", "1999-12-31");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const span = { start: fc.nat(9999), end: fc.nat(9999), page: optional(fc.integer({ min: 1, max: 99 })) };
const place = { line: fc.integer({ min: 1, max: 999 }), column: fc.integer({ min: 1, max: 99 }) };
const few = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 3 });

const paper = fc.record({
  file: fc.constantFrom("a.md", "A.txt", "x/a.md", "ä #1.md", "x_a.md", `${"lang".repeat(40)}.md`),
  municipality: word,
  drucksache: optional(fc.constantFrom("24-00001", "24-00002", "24-00001-01")),
  drucksacheFrom: optional(fc.constantFrom("text", "front-matter", "filename")),
  yearForm: optional(word),
  kind: optional(fc.constantFrom(...paperKinds)),
  belongsTo: optional(fc.constantFrom("24-00001", "24-09999")),
  public: optional(fc.boolean()),
  withdrawn: optional(fc.constant(true)),
  betreff: optional(word),
  sender: few(name),
  recipient: few(word),
  date: optional(day),
  submitted: optional(day),
  office: optional(name),
  beratungsfolge: few(
    fc.record({
      ...span,
      committee: name,
      role: optional(word),
      date: optional(day),
      top: optional(word),
      status: optional(fc.constantFrom("Ö", "N")),
      result: optional(word),
    }),
  ),
  sections: few(fc.record({ ...span, kind: fc.constantFrom("sachverhalt", "beschluss"), heading: word })),
  questions: few(fc.record({ ...span, number: word, text: word })),
  answers: few(fc.record({ ...span, questions: few(word), heading: optional(fc.record(span)) })),
  attachments: few(fc.record({ ...span, title: word })),
  signatories: few(fc.record({ ...span, name: word, role: optional(word), organization: optional(word) })),
  citations: few(
    fc.record({
      ...span,
      ...place,
      drucksache: fc.constantFrom("24-00001", "24-00002", "24-05555"),
      body: optional(fc.constantFrom("bundestag", "landtag")),
      text: word,
      relation: fc.constantFrom("answers", "cites"),
    }),
  ),
  places: fc.record({ betreff: fc.record(span) }, { requiredKeys: [] }),
  problems: few(
    fc.record({ ...place, kind: fc.constant("missing-date"), message: fc.constant({ id: "missing-date" }) }),
  ),
});
// Unknown scalars are left out of records.
const record = paper.map((one) => JSON.parse(JSON.stringify(one)) as Paper);
const corpus = fc.uniqueArray(record, { selector: ({ file }) => file, maxLength: 4 });

test("out and in again, a record has all that it had", () => {
  fc.assert(
    fc.property(corpus, fc.string({ maxLength: 30 }), fc.nat(30), (papers, text, bodyStart) => {
      const plan = planExport(papers, { base: "https://oparl.example/api/", town: "Musterstadt" });
      const objects = objectsOf(plan, { text, bodyStart });
      for (const one of papers) {
        const exported = paperOf(plan, one, { text, bodyStart });
        expect(readBack(exported, objects)).toEqual(one);
        const { mainFile } = exported as Parsed;
        expect((mainFile["drs:frontMatter"] ?? "") + (mainFile.text ?? "")).toBe(text);
      }
    }),
  );
});

test("no two objects have one address, on any file system", () => {
  fc.assert(
    fc.property(corpus, (papers) => {
      const plan = planExport(papers, { base: "", town: "" });
      for (const names of [plan.names, plan.organizations.names]) {
        const all = Array.from(names.values(), (one) => one.toLowerCase());
        expect(new Set(all).size).toBe(all.length);
        expect(all.filter((one) => !/^[\w-][\w.-]*$/.test(one) || one.length > 110)).toEqual([]);
      }
    }),
  );
});

type Text = Pick<Parameters<typeof fileObject>[2], "text" | "bodyStart">;

function paperOf(plan: Plan, one: Paper, text: Text): OParlObject {
  const file = fileObject(plan, one, { ...text, size: 0, sha512: "0" });
  const consultations = one.beratungsfolge.map((consultation, at) =>
    consultationObject(plan, { paper: one, place: at, consultation }),
  );
  return paperObject(plan, one, { file, consultations });
}

/** All that papers refer to, by its address. */
function objectsOf(plan: Plan, text: Text): ReadonlyMap<string, Parsed> {
  const items = plan.meetings.meetings.flatMap((meeting) =>
    meeting.items.map((planned, order) => agendaItemObject(plan, planned, order)),
  );
  const organizations = Array.from(plan.organizations.names.keys(), (one) => organizationObject(plan, one));
  const papers = plan.papers.map((one) => paperOf(plan, one, text));
  const meetings = plan.meetings.meetings.map((meeting) => meetingObject(plan, meeting, { agendaItems: [] }));
  // As a client gets them.
  const all: Parsed[] = JSON.parse(JSON.stringify([...items, ...organizations, ...papers, ...meetings]));
  return new Map(all.map((one) => [one.id, one]));
}

type Readers = { readonly [Field in keyof Required<Paper>]: (exported: Parsed) => unknown };

/** A record as somebody reads it who has nothing but the objects. */
function readBack(exported: Parsed, objects: ReadonlyMap<string, Parsed>): unknown {
  const nameOf = (address: string): string => objects.get(address).name;
  // A new field does not compile until it is exported.
  const readers: Readers = {
    file: ({ mainFile }) => mainFile["drs:file"],
    municipality: (one) => one["drs:municipality"],
    drucksache: ({ reference }) => reference,
    otherNumbers: (one) => one["drs:otherNumbers"],
    drucksacheFrom: (one) => one["drs:drucksacheFrom"],
    yearForm: (one) => one["drs:yearForm"],
    kind: ({ paperType, ...one }) => {
      expect(paperType).toBe(kindNames[one["drs:kind"] as keyof typeof kindNames]);
      return one["drs:kind"];
    },
    belongsTo: (one) => one["drs:belongsTo"],
    public: (one) => one["drs:public"],
    withdrawn: (one) => one["drs:withdrawn"],
    betreff: ({ name: betreff }) => betreff,
    sender: ({ originatorOrganization = [] }) => originatorOrganization.map(nameOf),
    recipient: (one) => one["drs:recipient"] ?? [],
    date: ({ date }) => date,
    submitted: (one) => one["drs:submitted"],
    office: ({ underDirectionOf: [address] = [] }) => address && nameOf(address),
    beratungsfolge: ({ consultation = [] }) =>
      consultation.map(({ agendaItem, meeting, organization, role, ...own }: Parsed) => {
        const item = objects.get(agendaItem) ?? {};
        const isPublic = { true: "Ö", false: "N" }[String(item.public)];
        const date = objects.get(meeting)?.start.slice(0, 10);
        return {
          committee: nameOf(organization[0]),
          role,
          date,
          top: item.number ?? own["drs:top"],
          status: isPublic ?? own["drs:status"],
          result: item.result ?? own["drs:result"],
          start: own["drs:start"],
          end: own["drs:end"],
          page: own["drs:page"],
        };
      }),
    sections: (one) => one["drs:sections"] ?? [],
    questions: (one) => one["drs:questions"] ?? [],
    answers: (one) => (one["drs:answers"] ?? []).map((answer: Parsed) => ({ questions: [], ...answer })),
    attachments: (one) => one["drs:attachments"] ?? [],
    signatories: (one) => one["drs:signatories"] ?? [],
    citations: (one) =>
      (one["drs:citations"] ?? []).map(({ reference, paper: addresses, ...citation }: Parsed) => {
        for (const address of addresses ?? []) expect(objects.get(address).reference).toBe(reference);
        return { drucksache: reference, ...citation };
      }),
    places: (one) => one["drs:places"] ?? {},
    problems: (one) => one["drs:problems"] ?? [],
  };
  const fields = Object.entries(readers).map(([field, read]) => [field, read(exported)]);
  return JSON.parse(JSON.stringify(Object.fromEntries(fields)));
}
