// Prints the manual page, from the table of commands and flags that the help is made from, and the exit codes of `docs/cli.md`.
import { readFileSync } from "node:fs";
import { version } from "../../dist/app/version.js";
import { buildProgram } from "../../dist/cli/program.js";

const cli = readFileSync(new URL("../cli.md", import.meta.url), "utf8");
const program = buildProgram(() => {});
const help = program.createHelp();

process.stdout.write(
  [
    `.TH DRS 1 "" "drs ${version}" "User Commands"`,
    ".SH NAME",
    `drs \\- ${escaped(program.description())}`,
    ".SH SYNOPSIS",
    ".B drs",
    ".I command",
    "[\\fIargument\\fR ...] [\\fIflag\\fR ...]",
    ".SH COMMANDS",
    ...commandsOf(program).flatMap(commandLines),
    ".SH EXIT STATUS",
    ...exitCodes().flatMap(([code, means]) => entry(code, means)),
    "",
  ].join("\n"),
);

/** The commands that can be run, each after those that it belongs to. */
function commandsOf(command, path = []) {
  const visible = help.visibleCommands(command).filter((one) => one.name() !== "help");
  return visible.flatMap((one) => {
    const own = [...path, one.name()];
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
  if (rows.length === 0) throw new Error("docs/cli.md has no exit codes");
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
