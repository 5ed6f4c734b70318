import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type KeptObjects, keep, noObjects } from "../../oparl/read/keep.ts";
import type { KeptFile, KeptKind, KeptObject } from "../../oparl/read/objects.ts";
import { UserError } from "../user-error.ts";
import { isSafePath } from "./safe-path.ts";
import type { Done, Entry, Run } from "./state-entry.ts";
import { cutAfter, linesIn, readLineAt } from "./state-lines.ts";

/** What is known of a server, and what of it is in the corpus. Everything is on the disk as soon as it is known. */
export interface FetchState {
  readonly objects: KeptObjects;
  /** Of a document: its file below the corpus' folder. */
  readonly names: ReadonlyMap<string, string>;
  readonly done: ReadonlyMap<string, Done>;
  /** The run that has not ended. */
  run(): Run | undefined;
  /** The last one that did. */
  last(): Run | undefined;
  /** Where a list goes on in this run; `end` if it was read to its end, `undefined` if it was not begun. */
  listAt(list: string): string | "end" | undefined;
  add(entries: readonly Entry[]): void;
  /** The text that a server gave for a file. */
  textOf(file: string): string | undefined;
  /** The run is over: all that is known becomes one file. */
  end(run: Run): void;
}

/** The folder of the state, in that of the corpus: hidden, so that nothing in it is a paper. */
export const stateFolder = ".oparl";

const kinds: readonly KeptKind[] = ["organization", "person", "meeting", "agendaItem", "consultation", "paper", "file"];

/** @throws UserError of kind `bad-fetch-state` */
export function openFetchState(corpus: string): FetchState {
  const folder = join(corpus, stateFolder);
  const [whole, journal] = [join(folder, "state.jsonl"), join(folder, "journal.jsonl")];
  const objects = noObjects();
  const names = new Map<string, string>();
  const done = new Map<string, Done>();
  const lists = new Map<string, string>();
  const texts = new Map<string, { readonly path: string; readonly offset: number; readonly length: number }>();
  let run: Run | undefined;
  let last: Run | undefined;
  let end = 0;

  const apply = (entry: Entry): void => {
    switch (entry.kind) {
      case "run":
        run = entry.run;
        lists.clear();
        break;
      case "end":
        [run, last] = [undefined, entry.run];
        break;
      case "page":
        lists.set(entry.list, entry.next ?? "end");
        break;
      case "name":
        if (isSafePath(entry.path)) names.set(entry.id, entry.path);
        break;
      case "done":
        done.set(entry.id, entry.done);
        break;
      default:
        keep(objects, withoutText(entry));
    }
  };

  const replay = (path: string): void => {
    for (const { text, offset, length } of linesIn(path)) {
      const entry = parsed(text, path);
      // A journal that was written before the file that holds all of it.
      if (entry.kind === "run" && path === journal && isSame(entry.run, last)) return;
      apply(entry);
      if (entry.kind === "file" && entry.object.text !== undefined)
        texts.set(entry.object.id, { path, offset, length });
      if (path === journal) end = offset + length + 1;
    }
  };
  replay(whole);
  replay(journal);
  cutAfter(journal, end);

  return {
    ...{ objects, names, done },
    run: () => run,
    last: () => last,
    listAt: (list) => lists.get(list),
    add(entries) {
      let lines = "";
      for (const entry of entries) {
        const line = JSON.stringify(entry);
        if (entry.kind === "file" && entry.object.text !== undefined) {
          const offset = end + Buffer.byteLength(lines);
          texts.set(entry.object.id, { path: journal, offset, length: Buffer.byteLength(line) });
        }
        lines += `${line}\n`;
        apply(entry);
      }
      mkdirSync(folder, { recursive: true });
      appendFileSync(journal, lines);
      end += Buffer.byteLength(lines);
    },
    textOf(file) {
      const place = texts.get(file);
      const entry = place && parsed(readLineAt(place.path, place), place.path);
      return entry?.kind === "file" ? entry.object.text : undefined;
    },
    end(ended) {
      const entries: Entry[] = [
        ...kinds.flatMap((kind) => sorted(objects[kind]).map(([, object]) => ({ kind, object }) as KeptObject)),
        ...sorted(names).map(([id, path]) => ({ kind: "name", id, path }) as const),
        ...sorted(done).map(([id, one]) => ({ kind: "done", id, done: one }) as const),
        { kind: "end", run: ended },
      ];
      const beside = `${whole}.new`;
      writeFileSync(beside, "");
      for (const entry of entries) appendFileSync(beside, `${JSON.stringify(entry)}\n`);
      renameSync(beside, whole);
      rmSync(journal, { force: true });
      apply({ kind: "end", run: ended });
      texts.clear();
      end = 0;
    },
  };
}

const isSame = (one: Run, other: Run | undefined): boolean => one.started === other?.started && one.url === other.url;

const sorted = <Value>(map: ReadonlyMap<string, Value>): Array<[string, Value]> =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1));

function parsed(line: string, path: string): Entry {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError({ kind: "bad-fetch-state", path });
  }
}

/** Texts may be larger than the memory: they stay on the disk. */
function withoutText(entry: KeptObject): KeptObject {
  if (entry.kind !== "file" || entry.object.text === undefined) return entry;
  const { text, ...object } = entry.object;
  const file: KeptFile = { ...object, textHash: createHash("sha256").update(text).digest("hex") };
  return { kind: "file", object: file };
}
