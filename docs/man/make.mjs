// Prints the manual page, in the language that is named (`en` or `de`), from the table of commands and flags that the help is made from, and the exit codes of `docs/cli.md` or
// `docs/de/befehle.md`.
import { readFileSync } from "node:fs";
import { version } from "../../dist/app/version.js";
import { germanCommands } from "../../dist/cli/names/german-names.js";
import { buildProgram } from "../../dist/cli/program.js";
import { catalogueOf } from "../../dist/language/catalogue.js";

const [language = "en"] = process.argv.slice(2);
const page = language === "de" ? "../de/befehle.md" : "../cli.md";
const cli = readFileSync(new URL(page, import.meta.url), "utf8");
const program = buildProgram(() => {}, { language });
const help = program.createHelp();
const { man } = catalogueOf(language).help;

process.stdout.write(
  [
    `'\\" -*- coding: utf-8 -*-`,
    `.TH DRS 1 "" "drs ${version}" "${man.section}"`,
    `.SH ${man.name}`,
    `drs \\- ${escaped(program.description())}`,
    `.SH ${man.synopsis}`,
    ".B drs",
    `.I ${man.command}`,
    `[\\fI${man.argument}\\fR ...] [\\fI${man.flag}\\fR ...]`,
    `.SH ${man.commands}`,
    ...commandsOf(program).flatMap(commandLines),
    `.SH ${man.exit}`,
    ...exitCodes().flatMap(([code, means]) => entry(code, means)),
    "",
  ].join("\n"),
);

/** The commands that can be run, each after those that it belongs to. */
function commandsOf(command, path = []) {
  const visible = help.visibleCommands(command).filter((one) => one.name() !== "help");
  return visible.flatMap((one) => {
    const own = [...path, language === "de" ? (germanCommands[one.name()] ?? one.name()) : one.name()];
    return one.commands.length > 0 ? commandsOf(one, own) : [{ command: one, name: own.join(" ") }];
  });
}

function commandLines({ command, name }) {
  const places = command.registeredArguments.map((one) => help.argumentTerm(one));
  const written = command.registeredArguments.map((one, i) => {
    const most = one.variadic ? `${places[i]} ...` : places[i];
    return one.required ? most : `[${most}]`;
  });
  return [
    `.SS ${escaped(`drs ${[name, ...written].join(" ")}`)}`,
    escaped(sentence(command.description())),
    ...command.registeredArguments.flatMap((one) => entry(help.argumentTerm(one), help.argumentDescription(one))),
    ...help.visibleOptions(command).flatMap((one) => entry(help.optionTerm(one), help.optionDescription(one))),
  ];
}

function exitCodes() {
  const rows = Array.from(cli.matchAll(/^\| (\d) \| (.+) \|$/gm), ([, code, means]) => [code, means]);
  if (rows.length === 0) throw new Error(`${page} has no exit codes`);
  return rows.map(([code, means]) => [code, means.replaceAll("`", "")]);
}

function entry(term, about) {
  return [".TP", `.B ${escaped(term)}`, escaped(sentence(about))];
}

function sentence(words) {
  const begun = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return /[.)]$/.test(begun) ? begun : `${begun}.`;
}

/** Text that means nothing to `roff`: no requests at the beginning of a line, and hyphens as they are typed. */
function escaped(words) {
  return words.replace(/\\/g, "\\e").replace(/-/g, "\\-").replace(/^[.']/, "\\&$&");
}
