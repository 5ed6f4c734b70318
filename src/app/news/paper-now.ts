import { createHash } from "node:crypto";
import type { Now, PaperNow } from "../../news/compare.ts";
import type { NewsPaper } from "../../news/item.ts";
import type { Paper } from "../../paper/record.ts";
import { daysSince } from "../../paper/references/asked-on.ts";
import { matterOf } from "../../paper/references/matter.ts";
import { repliesOf } from "../../refs/replies.ts";
import { decisionIn } from "../../refs/thread/decision.ts";
import { itemsOf } from "../../refs/thread/minutes.ts";
import { findUnanswered } from "../../refs/unanswered.ts";
import type { PaperIndex } from "../../store/index.ts";
import { readerIn } from "../read-text.ts";
import type { Session } from "../session.ts";

interface Options extends Pick<Now, "deadline" | "since"> {
  readonly today: string;
}

/** The papers of an index as news are made of them, for several readers. */
export function papersNow(index: PaperIndex, session: Session, today: string) {
  const { numbers } = session.corpus.municipality;
  const { prefix } = index;
  const below = (file: string): string => file.slice(prefix.length);
  const { readText } = readerIn(session.corpus);
  const open = new Map(
    findUnanswered(index.heads("asks"), index.heads("answers"), numbers).map((head) => [below(head.file), head]),
  );
  const hashes = new Map<string, string>();
  const hashOf = (file: string): string => {
    const hash = hashes.get(file) ?? shortHash(readText(prefix + file)?.text);
    hashes.set(file, hash);
    return hash;
  };
  const read = (file: string): PaperNow | undefined => {
    const paper = index.paper(prefix + file);
    if (!paper) return undefined;
    // Of all others the text is hashed at most.
    const text = isOfDecision(paper) ? readText(paper.file)?.text : undefined;
    const decision = text === undefined ? undefined : decisionIn(paper, text);
    const about = paper.belongsTo ?? itemsOf(paper)[0]?.drucksache;
    return {
      state: { ...shownPaper(paper, below), hash: hashOf(file), ...kept(paper) },
      ...(decision && {
        decision: {
          ...(about !== undefined && { about }),
          ...(decision.words !== undefined && { words: decision.words }),
          ...(decision.vote !== undefined && { vote: decision.vote }),
        },
      }),
    };
  };
  return (files: readonly string[], { deadline, since }: Omit<Options, "today">): Now => ({
    hashes: new Map(
      files
        .map(below)
        .sort()
        .map((file) => [file, hashOf(file)]),
    ),
    read,
    isOpen: (file) => open.has(file),
    daysOpen(file) {
      const question = open.get(file);
      return question && daysSince(question, today);
    },
    answersTo(file) {
      const question = index.paper(prefix + file);
      const replies = question ? repliesOf(question, index, numbers).answering : [];
      return replies.filter(({ paper }) => paper.file !== question?.file).map(({ paper }) => shownPaper(paper, below));
    },
    isThere: (file) => index.sets.paperOf(prefix + file) !== undefined,
    deadline,
    since,
  });
}

function isOfDecision({ kind }: Paper): boolean {
  return kind === "protokoll" || kind === "beschluss";
}

function shownPaper(paper: Paper, below: (file: string) => string): NewsPaper {
  const { file, drucksache, kind, betreff, sender } = paper;
  const { session } = matterOf(paper);
  const date = paper.date ?? session?.date;
  return {
    file: below(file),
    ...(drucksache !== undefined && { drucksache }),
    ...(kind && { kind }),
    ...(betreff !== undefined && { betreff }),
    ...(date !== undefined && { date }),
    ...(sender.length > 0 && { sender }),
  };
}

function kept({ withdrawn, beratungsfolge }: Paper): object {
  const results = beratungsfolge.flatMap(({ committee, date, result }) =>
    result === undefined ? [] : [`${[date, committee].filter((part) => part).join(" ")}: ${result}`],
  );
  const sessions = beratungsfolge.flatMap(({ committee, date, top }) =>
    date === undefined ? [] : [{ date, committee, ...(top !== undefined && { top }) }],
  );
  return {
    ...(withdrawn && { withdrawn }),
    ...(results.length > 0 && { results }),
    ...(sessions.length > 0 && { sessions }),
  };
}

/** What tells two texts apart, whatever their line ends; that of a file that is gone is its own. */
function shortHash(text: string | undefined): string {
  return text === undefined
    ? ""
    : createHash("sha256").update(text.replace(/\r\n?/g, "\n")).digest("base64url").slice(0, 16);
}
