import { otherBodies, relations } from "../../citation/citation.ts";
import { isMessage } from "../../language/message.ts";
import { paperKinds, sectionKinds } from "../../paper/record.ts";
import { problemKinds } from "../../problem/problem.ts";
import { isCount, isListOf, isObject, isOneOf, isPathBelow, isText, type Shape } from "./shape.ts";

const span = { start: isCount, end: isCount };
const position = { line: isCount, column: isCount };
const page = { page: isCount };
const texts = isListOf(isText);
const isKind = isOneOf(paperKinds);
const isBoolean: Shape = (value) => typeof value === "boolean";
const isSpan = isObject(span, page);

const session = { role: isText, date: isText };
const isProblem = isObject({ kind: isOneOf(Object.keys(problemKinds)), message: isMessage, ...position }, page);
const cited = { drucksache: isText, ...position, relation: isOneOf(relations) };
const isBody = isOneOf(otherBodies);

/** Whether a value may be a paper's record: every key that others read has the type that they expect. */
export const isPaper = isObject(
  {
    file: isPathBelow,
    municipality: isText,
    sender: texts,
    recipient: texts,
    beratungsfolge: isListOf(
      isObject(
        { ...span, committee: isText },
        { ...page, ...session, top: isText, status: isOneOf(["Ö", "N"]), result: isText },
      ),
    ),
    sections: isListOf(isObject({ ...span, kind: isOneOf(sectionKinds), heading: isText }, page)),
    questions: isListOf(isObject({ ...span, number: isText, text: isText }, page)),
    answers: isListOf(isObject({ ...span, questions: texts }, { ...page, heading: isSpan })),
    attachments: isListOf(isObject({ ...span, title: isText }, page)),
    signatories: isListOf(isObject({ ...span, name: isText }, { ...page, role: isText, organization: isText })),
    citations: isListOf(isObject({ ...span, ...cited, text: isText }, { ...page, body: isBody })),
    places: (value) => isObject({})(value) && Object.values(value as object).every(isSpan),
    problems: isListOf(isProblem),
  },
  {
    drucksache: isText,
    otherNumbers: texts,
    drucksacheFrom: isText,
    yearForm: isText,
    kind: isKind,
    belongsTo: isText,
    public: isBoolean,
    betreff: isText,
    date: isText,
    submitted: isText,
    office: isText,
    withdrawn: isBoolean,
  },
);

/** The same for what lists and filters ask for. */
export const isHead = isObject(
  { file: isPathBelow },
  {
    drucksache: isText,
    otherNumbers: texts,
    yearForm: isText,
    kind: isKind,
    date: isText,
    betreff: isText,
    sender: texts,
    session: isObject({ committee: isText }, session),
    submitted: isText,
    answersTo: texts,
    textStart: isCount,
  },
);

/** The same for what a check of references asks for. */
export const isReferences = isObject(
  { file: isPathBelow },
  {
    drucksache: isText,
    otherNumbers: texts,
    kind: isKind,
    date: isText,
    sender: texts,
    citations: isListOf(
      isObject(cited, {
        ...page,
        body: isBody,
        text: isText,
        claim: isObject({}, { kind: isKind, group: isText, date: isText }),
      }),
    ),
    problems: isListOf(isProblem),
    suppressionRemarks: isListOf(
      isObject({ ...position, what: isText, lastLine: isCount }, { ...page, reason: isText }),
    ),
  },
);

export const isDetails = isObject(
  {},
  { numberPlace: isObject(position, page), sentences: isListOf(isObject({ text: isText, at: isCount })) },
);
