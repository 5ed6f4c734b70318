import type { z } from "zod";
import type { Session } from "../app/session.ts";
import type { Language } from "../language/language.ts";
import type { Texts } from "./texts.ts";

/** What every tool answers from. */
export interface Context {
  readonly session: Session;
  readonly language: Language;
  readonly texts: Texts;
  /** The day up to which days are counted, `YYYY-MM-DD`; this day, unless told. */
  readonly today?: string;
}

/** What one call is answered from. */
export interface CallContext extends Context {
  /** Where the answer begins: at 0, or where an earlier one says that it goes on. */
  readonly from: number;
}

/** The same answer twice: as a model reads it, and as data. */
export interface Answer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where it goes on, if it does: the caller gets a cursor for that. */
  readonly next?: number | undefined;
}

/** Something that an assistant can ask for. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  /** For a model: what it does, and what it gives. */
  readonly about: string;
  readonly input: Input;
  /** @throws RefusedError, or what `app/` throws */
  readonly answer: (given: z.infer<Input>, context: CallContext) => Promise<Answer>;
}

/** Keeps the type of what a tool is given between its schema and its answer. */
export function tool<Input extends z.ZodObject>(one: Tool<Input>): Tool {
  return one as unknown as Tool;
}

/** Something that whoever called can put right; the message says how. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
}
