import { kindNames } from "../../paper/kind-names.ts";
import type { Paper } from "../../paper/record.ts";
import { type OParlObject, oparlObject } from "./oparl-object.ts";
import { organizationAddress } from "./organization-object.ts";
import { createdOf, type Plan, paperAddress } from "./plan.ts";

/** What is embedded in a paper, as it is by itself. */
export interface PaperParts {
  readonly file: OParlObject;
  readonly consultations: readonly OParlObject[];
}

/** A paper with its file and its consultations. What OParl has no word for stands under `drs:`, as in the record. */
export function paperObject(plan: Plan, paper: Paper, { file, consultations }: PaperParts): OParlObject {
  const { drucksache, kind, betreff, date, sender, office } = paper;
  const above = plan.above.get(paper.file) ?? [];
  const cited = paper.citations.filter(({ body }) => body === undefined);
  const superordinated = above.map((file) => paperAddress(plan, file));
  return oparlObject("Paper", paperAddress(plan, paper.file), createdOf(paper, plan), {
    body: `${plan.base}body.json`,
    name: betreff,
    reference: drucksache,
    date,
    paperType: kind && kindNames[kind],
    relatedPaper: addressesOf(
      plan,
      paper,
      cited.map((citation) => citation.drucksache),
    ).filter((address) => !superordinated.includes(address)),
    superordinatedPaper: superordinated,
    subordinatedPaper: (plan.below.get(paper.file) ?? []).map((file) => paperAddress(plan, file)),
    mainFile: embedded(file, ["paper", "meeting"]),
    originatorOrganization: sender.map((name) => organizationAddress(plan, name)),
    underDirectionOf: office === undefined ? [] : [organizationAddress(plan, office)],
    consultation: consultations.map((one) => embedded(one, ["paper"])),
    ...ownProperties(plan, paper),
  });
}

/** An object as it stands in another one: without what leads back to that. */
export function embedded(object: OParlObject, backReferences: readonly string[]): OParlObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !backReferences.includes(key))) as OParlObject;
}

/** The papers of the corpus that have one of the numbers. */
function addressesOf(plan: Plan, { file: own }: Paper, numbers: readonly string[]): string[] {
  const papers = numbers.flatMap((number) => plan.papersWith(number));
  return [...new Set(papers.filter(({ file }) => file !== own).map(({ file }) => paperAddress(plan, file)))];
}

function ownProperties(plan: Plan, paper: Paper): Readonly<Record<string, unknown>> {
  const { municipality, otherNumbers, drucksacheFrom, yearForm, kind, belongsTo, recipient, submitted } = paper;
  return {
    "drs:municipality": municipality,
    "drs:drucksacheFrom": drucksacheFrom,
    "drs:otherNumbers": otherNumbers,
    "drs:yearForm": yearForm,
    "drs:kind": kind,
    "drs:belongsTo": belongsTo,
    "drs:public": paper.public,
    "drs:withdrawn": paper.withdrawn,
    "drs:recipient": recipient,
    "drs:submitted": submitted,
    "drs:sections": paper.sections,
    "drs:questions": paper.questions,
    "drs:answers": paper.answers,
    "drs:attachments": paper.attachments,
    "drs:signatories": paper.signatories,
    "drs:citations": paper.citations.map(({ drucksache, ...citation }) => ({
      reference: drucksache,
      ...citation,
      paper: citation.body === undefined ? addressesOf(plan, paper, [drucksache]) : [],
    })),
    "drs:places": paper.places,
    "drs:problems": paper.problems,
  };
}
