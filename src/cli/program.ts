import { Argument, Command, Option } from "commander";
import { version } from "../app/version.ts";
import { municipalities } from "../municipality/municipalities.ts";
import { paperKinds } from "../paper/record.ts";
import { graphFormats } from "../render/graph/formats.ts";
import { reportFormats } from "../render/report/formats.ts";
import { facetNames } from "../search/rank/facets.ts";
import { orders } from "../search/rank/orders.ts";
import {
  parseDays,
  parseFacets,
  parseFrom,
  parseKind,
  parseLimit,
  parseName,
  parseOutput,
  parseTo,
} from "./arguments.ts";
import { shells } from "./completion/shells.ts";
import type { ExitCode } from "./exit-code.ts";
import { print, printError } from "./output.ts";

// Papers, at most.
const ALL = 9_999_999;

// Flags of `index` that change it.
const updating = ["rebuild", "compact", "watch"];

const examples = `
Examples:
  drs search Digitalisierungsstrategie      find papers in ./corpus or here
  drs search Radweg --kind anfrage --from 2024
  drs search --unanswered --older-than 60d  questions that wait for an answer
  drs show 25-26577                         read one, with what it cites and who cites it
  drs refs                                  does every cited Drucksache exist?
  drs parse paper.txt | jq .betreff         a paper as a record
`;

/**
 * The commands and their flags. What a command needs is loaded when it runs: help and mistakes are answered at once.
 *
 * @param finish is told the exit code of the command that ran
 * @param asked the one command that is to run, where that is known: the others need no flags then
 */
export function buildProgram(finish: (code: ExitCode) => void, asked?: string): Command {
  const program = new Command("drs")
    .description("Read, search and check the Drucksachen of a German town council.")
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .addHelpText("before", examples.trimStart())
    .showHelpAfterError("(drs --help lists commands and flags)")
    .configureOutput({ writeOut: print, writeErr: printError })
    .exitOverride();

  const index = new Option("--index <dir>", "folder of the index (default: .drs in the corpus)");
  const towns = municipalities.map(({ name }) => name).join(", ");
  const municipality = new Option("--municipality <name>", `whose papers these are: ${towns}, or one of drs.yaml`);
  const color = new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto");
  const command = (name: string, description: string, flags: () => readonly Option[]): Command => {
    const made = program.command(name).description(description);
    if (asked === undefined || asked === name) for (const flag of flags()) made.addOption(flag);
    return made;
  };

  command("search", "find papers by their words, best first", () => [
    new Option("--limit <n>", "how many papers at most").argParser(parseLimit).default(10),
    new Option("--sort <by>", "best, newest or lowest first").choices(["score", ...orders]).default("score"),
    new Option("--facets <names>", `count the papers by ${facetNames.join(", ")}`).argParser(parseFacets),
    new Option("--explain", "say which rule matched which word, and its share of the score"),
    new Option("--no-fold", "list each paper by itself, also those of one matter"),
    new Option("--literal", "take every word as a word: none for a kind, a party or a year, none for an official one"),
    new Option("--format <format>", "how to print").choices(["text", "json", "jsonl", "csv", "md"]).default("text"),
    new Option("--json", "the same as --format json").implies({ format: "json" }),
    new Option("-l, --files-with-matches", "print the files only, all of them").implies({
      format: "files",
      limit: ALL,
    }),
    new Option("-0, --null", "the same, each ended by a zero byte").implies({ format: "files0", limit: ALL }),
    new Option("--any", "of the files also those that have only some of the words"),
    new Option("--kind <kind>", `one of ${paperKinds.join(", ")}`).argParser(parseKind),
    new Option("--sender <words>", "words of a sender's name").argParser(parseName),
    new Option("--committee <words>", "words of a committee's name").argParser(parseName),
    new Option("--from <date>", "not before this day, month or year").argParser(parseFrom),
    new Option("--to <date>", "not after it").argParser(parseTo),
    new Option("--unanswered", "questions that no paper of the corpus answers, the oldest first"),
    new Option("--older-than <span>", "of these those that were asked so long ago: 60d, 8w").argParser(parseDays),
    ...[index, municipality, color],
  ])
    .argument("[words...]", "words to look for")
    .action(async (words, flags) =>
      finish(await (await import("./commands/search-command.ts")).runSearch(words, flags)),
    );

  command("show", "read one paper", () => [new Option("--json", "print JSON"), index, municipality, color])
    .argument("<number>", "its number as you would write it, or its file")
    .action(async (number, flags) => finish(await (await import("./commands/show-command.ts")).runShow(number, flags)));

  command("refs", "check that every cited Drucksache exists", () => [
    new Option("--format <format>", "how to print").choices(reportFormats).default("text"),
    new Option("--output <format=file>", "write the report to a file too, in any format; may be repeated").argParser(
      parseOutput,
    ),
    new Option("--since <revision>", "only lines that changed since a revision that git knows"),
    new Option("--list", "every citation found, with place and verdict, checking nothing"),
    new Option("--graph <format>", "who names whom, to draw or to read").choices(graphFormats),
    new Option("--around <number>", "of the graph what lies around a number"),
    new Option("--depth <n>", "how many steps around it").argParser(parseLimit).default(2),
    new Option("--strict", "notes fail the check too"),
    new Option("--allow-empty", "checking nothing is no failure"),
    new Option("--baseline <file>", "leave out the findings that a file holds"),
    new Option("--update-baseline", "write the findings of now into that file"),
    ...[index, municipality, color],
  ])
    .argument("[targets...]", "numbers, files or folders to check (default: the whole corpus)")
    .action(async (targets, flags) =>
      finish(await (await import("./commands/refs-command.ts")).runRefs(targets, flags)),
    );

  command("index", "build the index, or bring it up to date", () => [
    new Option("--rebuild", "read everything anew").conflicts(["compact"]),
    new Option("--compact", "leave one segment, without papers that are no more"),
    new Option("--watch", "stay, and take in changes as they come"),
    new Option("--check", "read the whole index and say whether it is as it was written").conflicts(updating),
    new Option("--status", "say what the index holds, and what changed since").conflicts([...updating, "check"]),
    new Option("--json", "print the status as JSON").implies({ status: true }),
    ...[index, municipality],
  ])
    .argument("[path]", "the corpus' folder")
    .action(async (path, flags) => finish(await (await import("./commands/index-command.ts")).runIndex(path, flags)));

  command("parse", "print papers as records, one JSON object a line", () => [municipality])
    .argument("<files...>", "files or folders; - is standard input")
    .action(async (files, flags) => finish(await (await import("./commands/parse-command.ts")).runParse(files, flags)));

  program
    .command("municipality")
    .description("see what a town's data finds")
    .command("check")
    .description("print what the data of a town, your own perhaps, finds in some of its papers")
    .addOption(new Option("--json", "print JSON"))
    .addOption(municipality)
    .addOption(color)
    .argument("<files...>", "files or folders")
    .action(async (files, flags) =>
      finish(await (await import("./commands/municipality-command.ts")).runMunicipalityCheck(files, flags)),
    );

  const shell = new Argument("<shell>", "whose language it is in").choices(shells);
  command("completion", "print a script that lets a shell complete commands, flags, words and numbers", () => [])
    .addArgument(shell)
    .action(async (name) => finish(await (await import("./commands/complete-command.ts")).runCompletion(name)));

  // What the scripts ask.
  program
    .command("complete", { hidden: true })
    .addArgument(shell)
    .argument("[words...]", "what stands before the cursor")
    .requiredOption("--at <word>", "what stands at it")
    .action(async (name, words, { at }) =>
      finish(await (await import("./commands/complete-command.ts")).runComplete(program, { shell: name, words, at })),
    );

  return program;
}
