import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { type Message, say } from "../language/message.ts";
import type { FileProblem } from "../problem/problem.ts";
import type { IndexCost } from "./index-cost.ts";

/** What a person is told while something is done. None of these keeps the answer from being right. */
export type Remark =
  /** The papers showed whose they are; nobody said so. */
  | { readonly kind: "municipality-recognised"; readonly municipality: string }
  /** Nobody declared the town: the forms of its numbers, as patterns, were learned from its papers; none if they show too little. */
  | { readonly kind: "numbers-learned"; readonly patterns: readonly string[] }
  /** Files changed since the index was made, and were not read again, because the corpus is large. */
  | { readonly kind: "index-behind" }
  /** No settings lie in the folder that is taken for a corpus, but these lie below it: another folder may be meant. */
  | { readonly kind: "settings-below"; readonly path: string; readonly folder: string }
  /** The index was found damaged when it was opened, and has been built again. */
  | { readonly kind: "index-rebuilt"; readonly reason: Message }
  /** The index was not built by this user on this machine: it was not believed, and has been built again. */
  | { readonly kind: "index-foreign" }
  /** The index could not be read, as the system says, and has been built again. */
  | { readonly kind: "index-unreadable"; readonly reason: Message }
  /** The index turned out to be damaged while it was asked, and is being built again. */
  | { readonly kind: "index-damaged"; readonly reason: Message }
  /** The index could not be written; the answer comes from one in memory. */
  | { readonly kind: "index-unsaved"; readonly reason: Message; readonly isForbidden?: boolean }
  /** A file or folder could not be read. */
  | { readonly kind: "unreadable"; readonly problem: FileProblem }
  /** News of a number are asked for that no paper has: there will be some when a paper comes. `names`: of its watches. */
  | { readonly kind: "no-such-number"; readonly drucksache: string; readonly names: readonly string[] }
  /** A server wants to be asked later, or does not answer now: the run waits. */
  | { readonly kind: "server-waits"; readonly seconds: number; readonly isBusy: boolean }
  /** Standard input is read, and it is a terminal. */
  | { readonly kind: "reading-terminal" };

/** How whoever asks is told, on the way to the answer. */
export interface Listener {
  readonly onRemark?: (remark: Remark) => void;
  /** Papers that were read, and how many there are to read; called often. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Whether a large index may be built that nobody asked for; without it none is. */
  readonly mayBuild?: (cost: IndexCost) => Promise<boolean>;
}

type Spoken = Exclude<Remark, { kind: "unreadable" }>;
type Texts = {
  readonly [Kind in Spoken["kind"]]: (remark: Extract<Spoken, { kind: Kind }>, say: Say) => string | undefined;
};
type Say = (inner: unknown) => string;

/** A remark in words; `undefined` for one that needs none. A path in it may hold what steers a terminal. */
export function remarkText(remark: Remark, language: Language): string | undefined {
  if (remark.kind === "unreadable") {
    const { file, message, kind } = remark.problem;
    return `${file}: ${say(message, language)} [${kind}]`;
  }
  const texts: Texts = catalogueOf(language).remarks;
  const text = texts[remark.kind] as (remark: Spoken, say: Say) => string | undefined;
  return text(remark, (inner) => say(inner as Message, language));
}
