import { createInterface } from "node:readline";
import type { IndexCost } from "../app/index-cost.ts";
import { catalogueOf } from "../language/catalogue.ts";
import type { Language } from "../language/language.ts";
import { printable } from "../render/printable.ts";

/** Asks a person whether a large index is to be built. Nobody is asked where nobody can answer; no answer is no. */
export async function mayBuild(cost: IndexCost, language: Language): Promise<boolean> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return false;
  const asking = createInterface({ input, output });
  const answer = await new Promise<string>((answered) => {
    asking.once("close", () => answered("\n")).once("SIGINT", () => asking.close());
    asking.question(printable(catalogueOf(language).usage.mayBuild(cost)), answered);
  });
  asking.close();
  if (answer === "\n") output.write(answer);
  return /^\s*(?:y|yes|j|ja)\s*$/i.test(answer);
}
