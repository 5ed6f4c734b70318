import type { Language } from "../language/language.ts";
import { municipalities as builtIn } from "../municipality/municipalities.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { ProblemKind, SeverityChoice } from "../problem/problem.ts";
import type { Position } from "../text/position.ts";

/** The one settings file, at the corpus root. */
export const settingsFile = "drs.yaml";

export interface Settings {
  /** The town whose papers these are: the name of a declared or a built-in one. */
  readonly municipality?: string;
  /** Numbers that are cited and rightly missing: canonical, or forms and numbers with `*` as `matchNumbers` takes them. */
  readonly known: ReadonlyMap<string, DeclaredSuppression>;
  /** Files, as patterns that `matchFiles` takes, in which findings are to be expected. */
  readonly allow: ReadonlyMap<string, FileSuppression>;
  /** Files, as patterns that `matchFiles` takes, that are papers whatever they are called. */
  readonly papers: readonly string[];
  /** The first and the last year of which the corpus holds the papers; infinite where it is open. */
  readonly holds?: readonly [first: number, last: number];
  /** What findings of a kind weigh, where it is not the usual. */
  readonly severity: ReadonlyMap<ProblemKind, SeverityChoice>;
  /** Official words for everyday ones, besides the usual: who looks for the word finds papers with any of the others, too. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** The groups of the council besides the usual parties: the name shown, and how people call each. */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** How an editor is told to open a file at a line, with `{path}` and `{line}`: `vscode://file/{path}:{line}`. */
  readonly editor?: string;
  /** The language of messages, unless the person who asks chose another; see `settingsLanguage`. */
  readonly language?: Language;
  /** What somebody waits for: what is told of it, and when an answer is overdue. */
  readonly watch: readonly Watch[];
  /** The towns that the file declares. */
  readonly municipalities: readonly Municipality[];
}

/** What somebody waits for. */
export interface Watch {
  readonly name: string;
  /** Words as for a search, or a number; everything without. */
  readonly query?: string;
  /** Of the query in the settings file. */
  readonly place?: Pick<Position, "line" | "column">;
  /** After how many days a question has waited too long. */
  readonly deadline?: number;
}

/** Why something is not to be reported. */
export interface DeclaredSuppression {
  readonly reason: string;
  /** The last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** In the settings file, from 1. */
  readonly line: number;
  readonly column: number;
}

export interface FileSuppression extends DeclaredSuppression {
  /** All kinds of findings, unless told. */
  readonly kinds?: readonly ProblemKind[];
}

export const noSettings: Settings = {
  papers: [],
  known: new Map(),
  allow: new Map(),
  severity: new Map(),
  words: new Map(),
  parties: new Map(),
  watch: [],
  municipalities: [],
};

/** The towns that a corpus may be of: those that are declared first. */
export function townsOf(settings: Settings): readonly Municipality[] {
  return [...settings.municipalities, ...builtIn];
}

/** The town of a name, declared or built in. */
export function findMunicipality(name: string, settings: Settings): Municipality | undefined {
  return townsOf(settings).find((municipality) => municipality.name === name);
}
