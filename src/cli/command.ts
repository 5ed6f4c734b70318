import type { Command, Option } from "commander";
import type { Catalogue } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import type { ExitCode } from "./exit-code.ts";

/** What a command needs to be declared. */
export interface Declaring {
  /** What the command says. */
  readonly language: Language;
  /** The texts of that language. */
  readonly texts: Pick<Catalogue, "help" | "usage">;
  readonly program: Command;
  /**
   * Adds a command. Its flags are made only when it may run or its help be printed.
   */
  readonly add: (name: string, about: string, flags: () => readonly Option[]) => Command;
  /** Is told how the command that ran ends. */
  readonly finish: (code: ExitCode) => void;
}

/** Declares a command and its flags. What it needs to run is loaded when it runs. */
export type Declare = (declaring: Declaring) => void;
