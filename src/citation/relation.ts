import { L } from "../text/letters.ts";
import { sentenceAround } from "../text/sentence.ts";
import type { Span } from "../text/span.ts";
import type { Relation } from "./citation.ts";
import { relationInHeading, relationInTitle } from "./title-wording.ts";

// `Zur Anfrage der FDP-Fraktion vom 3. Juni 2025 (` … `) wird wie folgt Stellung genommen:`, `Zum Antrag …`,
// `Zu den Anfragen …`. Not: `Wie in der Stellungnahme zur Anfrage 24-24242 dargelegt, …`.
const formulaBegins = new RegExp(
  String.raw`^Zu(?:r|m| der| den| dem)?\s(?:[${L}-]+\s){0,3}?[${L}-]*(?:anfragen?|antrag|anträgen?|vorlagen?|drucksachen?|ds|drs)\b`,
  "i",
);
const formulaEnds =
  /\b(?:Stellung\s+(?:genommen|bezogen)|nehme[n]?|nimmt|beantworte[nt]*|antworte[nt]*|geantwortet|mitgeteilt|teilt|teile)\b/u;

// `Die Vorlage 18-09435 wird wie folgt geändert:`, `… ist wie folgt zu ergänzen:`. Not: `… wurde wie folgt geändert`.
const following = `^[^!?;]{0,120}?(?<![${L}])(?:wird|werden|ist|sind|soll|sollen|möge|mögen)(?![${L}])[^!?;]{0,80}?`;
const changes = new RegExp(
  `${following}wie\\s+folgt\\s+(?:zu\\s+)?(?:(?:ab)?(?:zu)?(?:ge)?änder[nt]|ergänz(?:t|en)|erweiter[nt]|ersetz(?:t|en)|neu\\s+gefasst)(?![${L}])`,
  "u",
);
// The sentence is about the paper itself, or a part of it: `Die Vorlage 18-09435 …`, `2. Punkt 3 der Vorlage …`. Not:
// `Der Beschlussvorschlag zum Antrag 18-08744 …`, which may stand in a third paper.
const subject = new RegExp(
  String.raw`^(?:\d{1,2}[.)]\s+|[-•*]\s*)?(?:(?:Punkt|Ziffer|Abschnitt)\s\d{1,2}\s(?:der|des)|Der\sBeschluss(?:vorschlag|text)?\s(?:der|des)|Die|Der|Das)\s+(?:[${L}-]+\s+)?[${L}-]*(?:vorlagen?|antr(?:ag(?:e?s)?|äge)|anfragen?|drucksachen?|mitteilung|stellungnahme|ds|drs)(?![${L}])`,
  "i",
);
const isAnswered = new RegExp(`${following}wie\\s+folgt\\s+beantwortet(?![${L}])`, "u");
// `Ergänzend zur Vorlage 22-19541 …`, `In Ergänzung der Mitteilung …`.
const supplementBegins = /^(?:Ergänzend\s+zu|In\s+Ergänzung\s+(?:zu|de[rs]))[^.!?;]{0,120}$/u;
// `… (vgl. 20-13007) …`: what is only compared is not what the sentence is about.
const compared = new RegExp(String.raw`(?<![${L}])(?:vgl\.|siehe|gemäß|laut|s\.)\s[^,)]{0,30}$`, "i");

/** What is known of the citing paper. */
export interface CitingPaper {
  /** What a paper of its kind does to another: an Änderungsantrag amends, an Anfrage only cites. */
  readonly deed?: Relation;
  /** Where its title stands. */
  readonly title?: Span;
}

/** What a citation does to the cited paper. `marker` is where the wording that says so begins. */
export interface RelationFound {
  readonly relation: Relation;
  readonly marker: number;
}

/** The relation of the citation at a place of a cleaned text; `cites` where the wording says nothing else. */
export function findRelation(text: string, { start, end }: Span, citing: CitingPaper = {}): RelationFound {
  const relation = relationInSentence(text, { start, end }, citing.deed);
  if (relation) return { relation, marker: start };
  const mayBeMore = citing.deed !== "cites";
  const { title } = citing;
  return (
    relationInHeading(text, { start, end }, mayBeMore) ??
    (title && mayBeMore ? relationInTitle(text, { start, end }, title) : undefined) ?? {
      relation: "cites",
      marker: start,
    }
  );
}

function relationInSentence(text: string, { start, end }: Span, deed: Relation | undefined): Relation | undefined {
  const sentence = sentenceAround(text, start);
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (formulaBegins.test(before) && formulaEnds.test(after)) return "answers";
  if (deed === "cites" || compared.test(before)) return undefined;
  const isSubject = subject.test(before);
  if (isSubject && isAnswered.test(after)) return "answers";
  // Whether the sentence changes the other paper or reports a change, only the kind of the paper says.
  if ((deed === "amends" || deed === "supplements") && isSubject && changes.test(after)) return deed;
  return deed === "supplements" && supplementBegins.test(before) ? deed : undefined;
}
