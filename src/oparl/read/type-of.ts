import type { Raw } from "./values.ts";

/** The types of OParl's objects that matter here. */
export type ObjectType =
  | "system"
  | "body"
  | "organization"
  | "person"
  | "meeting"
  | "agendaItem"
  | "paper"
  | "consultation"
  | "file";

const named: Readonly<Record<string, ObjectType>> = {
  system: "system",
  body: "body",
  organization: "organization",
  person: "person",
  meeting: "meeting",
  agendaitem: "agendaItem",
  paper: "paper",
  consultation: "consultation",
  file: "file",
};

// What only objects of a type have, the surest first.
const shapes: ReadonlyArray<readonly [ObjectType, readonly string[]]> = [
  ["system", ["oparlVersion"]],
  ["file", ["accessUrl", "downloadUrl", "mimeType", "masterFile"]],
  ["body", ["legislativeTerm", "ags", "rgs"]],
  ["paper", ["paperType", "mainFile", "reference", "consultations"]],
  ["meeting", ["agendaItem", "agendaItems", "invitation", "resultsProtocol", "start", "meetingState"]],
  ["agendaItem", ["resolutionText", "resolutionFile", "order"]],
  ["person", ["familyName", "givenName", "formOfAddress"]],
  ["organization", ["organizationType", "post", "memberCount"]],
  ["consultation", ["authoritative", "role"]],
];

/** What an object is, by its type (`https://schema.oparl.org/1.1/Paper`), or by its keys where a server gives none. */
export function typeOf(raw: Raw): ObjectType | undefined {
  const [, name = ""] = /([A-Za-z]+)\/?$/.exec(String(raw["type"] ?? raw["@type"] ?? "")) ?? [];
  return named[name.toLowerCase()] ?? shapes.find(([, keys]) => keys.some((key) => key in raw))?.[0];
}
