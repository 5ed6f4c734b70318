import type { Paper } from "../../paper/record.ts";
import { positionsIn } from "../../text/position.ts";
import type { Citing } from "../graph.ts";
import { decisionIn } from "./decision.ts";
import { gather, type ThreadSource } from "./gather.ts";
import { type PaperTexts, paperEntries } from "./paper-entries.ts";
import { isMain } from "./role.ts";
import { type PlaceIn, type Sitting, sittingsOf } from "./sittings.ts";
import { type DecisionEntry, type Thread, type ThreadEntry, threadRoles } from "./thread.ts";

export interface TextSource extends ThreadSource, PaperTexts {}

/**
 * What became of a matter.
 *
 * @param seeds papers of it; none if only others name its number
 * @param asked its number, where no paper has it
 */
export function threadOf(seeds: readonly Paper[], asked: readonly string[], source: TextSource): Thread {
  const inOrder = [...seeds].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const gathered = gather(inOrder, asked, source);
  const place = placesIn(source);
  const sittings = sittingsOf(gathered.members, gathered.named, place);
  const used = new Set(sittings.flatMap(({ minutes }) => minutes.map(({ paper }) => paper.file)));
  const told = new Set(sittings.map(({ entry }) => entry.file));
  const others = gathered.named.filter(({ paper }) => !used.has(paper.file) && !told.has(paper.file));
  const entries: ThreadEntry[] = [
    ...paperEntries({ ...gathered, named: others }, source, place),
    ...sittings.map(({ entry }) => entry),
    ...decisionsOf(sittings, gathered.numbers, source, place),
  ];
  const papers = gathered.members.map(({ paper }) => paper);
  const main = inOrder[0] ?? papers.find(isMain);
  const drucksache = main?.drucksache ?? asked[0];
  const betreff = main?.betreff ?? gathered.named.find(({ paper }) => paper.kind === "protokoll")?.paper.betreff;
  return {
    id: drucksache ?? main?.file ?? "",
    ...(drucksache !== undefined && { drucksache }),
    ...(betreff !== undefined && { betreff }),
    entries: entries.sort(byTime),
  };
}

function placesIn({ readText }: PaperTexts): PlaceIn {
  const known = new Map<string, ReturnType<typeof positionsIn>>();
  return (file, offset) => {
    const position = known.get(file) ?? positionsIn(readText(file) ?? "");
    known.set(file, position);
    const { line, page } = position(offset);
    return { file, line, ...(page !== undefined && { page }) };
  };
}

/** What the minutes say was decided, each decision once, however many copies of the minutes there are. */
function decisionsOf(
  sittings: readonly Sitting[],
  numbers: readonly string[],
  { readText }: PaperTexts,
  place: PlaceIn,
): DecisionEntry[] {
  return sittings.flatMap(({ entry: { committee, date, top }, minutes }) => {
    const found = new Map<string, DecisionEntry>();
    for (const { paper, citation } of minutes) {
      const text = readText(paper.file);
      const decision =
        text === undefined ? undefined : decisionIn(paper, text, itemAround({ paper, citation }, numbers));
      if (!decision) continue;
      const { words, vote, start } = decision;
      const known = found.get(`${words} ${vote}`);
      const entry: DecisionEntry = known
        ? { ...known, copies: [...(known.copies ?? []), paper.file] }
        : {
            role: "decision",
            ...(date !== undefined && { date }),
            committee,
            ...(top !== undefined && { top }),
            ...(words !== undefined && { words }),
            ...(vote !== undefined && { vote }),
            ...place(paper.file, start),
            rule: "minutes",
          };
      found.set(`${words} ${vote}`, entry);
    }
    return [...found.values()];
  });
}

/** Where the item of minutes begins and ends that a citation stands in: at the next number of another matter. */
function itemAround({ paper, citation }: Citing, numbers: readonly string[]): { from: number; to: number } {
  if (paper.belongsTo !== undefined) return { from: 0, to: Number.POSITIVE_INFINITY };
  const next = paper.citations.find(({ start, drucksache }) => start > citation.end && !numbers.includes(drucksache));
  return { from: citation.start, to: next?.start ?? Number.POSITIVE_INFINITY };
}

function byTime(a: ThreadEntry, b: ThreadEntry): number {
  const [one, other] = [sortKey(a), sortKey(b)];
  return one < other ? -1 : Number(one > other);
}

function sortKey({ date = "none", role, file, line }: ThreadEntry): string {
  const order = threadRoles.indexOf(role) + 10;
  return `${date} ${order} ${file} ${String(line).padStart(9, "0")}`;
}
