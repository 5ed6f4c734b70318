import type { Paper, PaperKind } from "../../paper/record.ts";
import type { PaperRole } from "./thread.ts";

const roles: Readonly<Record<PaperKind, PaperRole>> = {
  anfrage: "question",
  antrag: "motion",
  aenderungsantrag: "amendment",
  ergaenzungsantrag: "supplement",
  vorlage: "proposal",
  beschlussvorlage: "proposal",
  ergaenzungsvorlage: "supplement",
  informationsvorlage: "information",
  mitteilung: "information",
  stellungnahme: "opinion",
  beschluss: "paper",
  einladung: "paper",
  bekanntmachung: "paper",
  protokoll: "paper",
  anlage: "annex",
};

/** What a paper of this kind is to its own matter. */
export function roleOf({ kind }: Pick<Paper, "kind">): PaperRole {
  return kind === undefined ? "paper" : roles[kind];
}

/** Whether a paper changes or adds to another one. */
export function isBeside(paper: Pick<Paper, "kind">): boolean {
  const role = roleOf(paper);
  return role === "amendment" || role === "supplement";
}

const begins: readonly PaperRole[] = ["question", "motion", "proposal", "information"];

/** Whether a paper may be what a matter begins with. */
export function isMain(paper: Pick<Paper, "kind">): boolean {
  return begins.includes(roleOf(paper));
}

/** Whether it is a paper of the administration that proposes something or informs. */
export function isBill(paper: Pick<Paper, "kind">): boolean {
  const role = roleOf(paper);
  return role === "proposal" || role === "information";
}

/** Whether it tells of a session: minutes, an invitation, a notice. */
export function isOfSession({ kind }: Pick<Paper, "kind">): boolean {
  return kind === "protokoll" || kind === "einladung" || kind === "bekanntmachung";
}

interface Dated extends Pick<Paper, "beratungsfolge"> {
  readonly submitted?: string | undefined;
  readonly date?: string | undefined;
}

/** When a paper came about: when it was handed in, its date, or the first session that it is meant for. */
export function dayOf({ submitted, date, beratungsfolge }: Dated): string | undefined {
  if (submitted !== undefined) return submitted;
  return [date, ...beratungsfolge.map((station) => station.date)].flatMap((day) => day ?? []).sort()[0];
}
