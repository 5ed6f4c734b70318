import type { Listener, Remark } from "../app/remark.ts";
import { say } from "../language/message.ts";
import { printablePath } from "../render/printable.ts";
import { note } from "./output.ts";
import { showProgress } from "./progress.ts";

// What two steps of a command have to say is said once.
const said = new Set<string>();

/** Says on standard error what happens on the way to an answer. */
export const listener: Required<Listener> = {
  onRemark(remark) {
    const text = textOf(remark);
    if (text === undefined || said.has(text)) return;
    said.add(text);
    note(text);
  },
  onProgress: showProgress,
};

function textOf(remark: Remark): string | undefined {
  switch (remark.kind) {
    case "municipality-recognised":
      return undefined;
    case "numbers-learned":
      return remark.patterns.length > 0
        ? `nobody declared this town; numbers such as ${remark.patterns.join(" and ")} were learned from its papers: drs municipality learn shows why`
        : "nobody declared this town, and its papers do not show how it numbers them: see docs/municipality.md";
    case "index-behind":
      return "the index is older than the corpus: run drs index";
    case "index-rebuilt":
      return `the index was damaged and has been built again (${remark.reason})`;
    case "index-foreign":
      return "you did not build the index on this machine, so it was not used, and has been built again";
    case "index-unreadable":
      return `the index could not be read, and has been built again (${remark.reason})`;
    case "index-damaged":
      return `the index is damaged and is being built again (${remark.reason})`;
    case "index-unsaved":
      return `the index could not be written: ${remark.reason}`;
    case "unreadable":
      return `${printablePath(remark.problem.file)}: ${say(remark.problem.message, "en")} [${remark.problem.kind}]`;
    case "reading-terminal":
      return "reading a paper from the terminal; end it with Ctrl-D";
  }
}
