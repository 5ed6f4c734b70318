import { Command } from "commander";
import { version } from "../app/version.ts";
import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import type { Declare } from "./command.ts";
import { declareCompletion } from "./commands/completion.ts";
import { declareExport } from "./commands/export.ts";
import { declareFetch } from "./commands/fetch.ts";
import { declareImport } from "./commands/import.ts";
import { declareIndex } from "./commands/index.ts";
import { declareLsp } from "./commands/lsp.ts";
import { declareMcp } from "./commands/mcp.ts";
import { declareMunicipality } from "./commands/municipality.ts";
import { declareNews } from "./commands/news.ts";
import { declareParse } from "./commands/parse.ts";
import { declareRefs } from "./commands/refs.ts";
import { declareSearch } from "./commands/search.ts";
import { declareServe } from "./commands/serve.ts";
import { declareShow } from "./commands/show.ts";
import { declareSite } from "./commands/site.ts";
import { declareThread } from "./commands/thread.ts";
import { declareVerify } from "./commands/verify.ts";
import { langFlag } from "./corpus-flags.ts";
import type { ExitCode } from "./exit-code.ts";
import { helpFormat } from "./names/help-format.ts";
import { print } from "./output.ts";

/** In the order of the help. */
const declarations: readonly Declare[] = [
  declareSearch,
  declareShow,
  declareThread,
  declareNews,
  declareRefs,
  declareImport,
  declareIndex,
  declareParse,
  declareFetch,
  declareExport,
  declareVerify,
  declareMcp,
  declareServe,
  declareSite,
  declareMunicipality,
  declareLsp,
  declareCompletion,
];

interface ProgramOptions {
  /** Of the help and of what the commands print. */
  readonly language: Language;
  /** The one command that is to run, where that is known: the others need no flags then. */
  readonly asked?: string | undefined;
}

/**
 * The commands and their flags. What a command needs is loaded when it runs: help and mistakes are answered at once.
 *
 * @param finish is told the exit code of the command that ran
 */
export function buildProgram(finish: (code: ExitCode) => void, { language, asked }: ProgramOptions): Command {
  const texts = catalogueOf(language);
  const { program: about } = texts.help;
  const program = new Command("drs")
    .description(about.about)
    .version(version, "-V, --version", about.version)
    .addOption(langFlag(texts))
    .helpOption("-h, --help", about.help)
    .helpCommand("help [command]", about.helpCommand)
    .addHelpText("before", about.examples)
    .configureHelp(helpFormat(language))
    // What is wrong with a command line is said by `wrongUsage`.
    .configureOutput({ writeOut: print, writeErr: () => {}, outputError: () => {} })
    .exitOverride();
  for (const declare of declarations) {
    declare({
      ...{ program, finish, language, texts },
      add(name, does, flags) {
        const command = program.command(name).description(does);
        if (asked === undefined || asked === name) {
          for (const flag of [...flags(), langFlag(texts)]) command.addOption(flag);
        }
        return command;
      },
    });
  }
  return program;
}
