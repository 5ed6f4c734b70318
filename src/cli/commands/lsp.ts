import { Option } from "commander";
import type { Declare } from "../command.ts";

export const declareLsp: Declare = ({ add, finish, texts, language }) => {
  const { lsp: help } = texts.help;
  // Most editors say so; there is no other way.
  add("lsp", help.about, () => [new Option("--stdio").hideHelp()]).action(async () =>
    finish(await (await import("./run-lsp.ts")).runLsp(language)),
  );
};
