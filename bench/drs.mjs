import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeCommand, run } from "./run.mjs";

const program = fileURLToPath(new URL("../bin/drs.js", import.meta.url));

/** The least that any program of Node takes. */
export const bareNode = nodeCommand(["-e", "0"]);

/** The commands of drs on one corpus, with its index in a folder of its own. */
export function drsOn({ corpus, index, municipality }) {
  const flags = ["--index", index, ...(municipality ? ["--municipality", municipality] : [])];
  const drs = (args, expected) => nodeCommand([program, ...args, ...flags], expected);
  // Files that cannot be read make `index` end with 2; the index of the others is there all the same.
  const indexing = { codes: [0, 2] };
  return {
    index,
    // Without --index: it asks nothing.
    version: nodeCommand([program, "--version"], { says: /^\d+\.\d+\.\d+/ }),
    build: drs(["index", corpus], {
      ...indexing,
      says: /^[1-9]\d* papers? in .*files: [1-9]\d* new, 0 changed, 0 removed/,
      prepare: () => rmSync(index, { recursive: true, force: true }),
    }),
    update: drs(["index", corpus], { ...indexing, says: /files: 0 new, 1 changed, 0 removed/ }),
    search: (words) =>
      drs(["search", ...words], { says: /^(?:\d+ of )?(?:[1-9]\d* matters? in )?[1-9]\d* papers?\b/m }),
    searchJson: (words) => drs(["search", "--json", "--limit", "50", ...words], { says: /"hits"/ }),
    // A number that several years have is shown with its year.
    show: (number) => drs(["show", number], { says: new RegExp(`^\\S*${number.replace(/\W/g, "\\$&")}\\b`) }),
    // Exit code 1 is an answer: a cited paper is missing.
    refs: (number) => drs(["refs", number], { codes: [0, 1], says: fewChecked }),
    learnBaseline: (file) => drs(["refs", "--baseline", file, "--update-baseline"]),
    checkAgainst: (file) =>
      drs(["refs", "--baseline", file], { says: /^[1-9]\d* citations? in [1-9]\d* files? checked/m }),
    refsSince: (revision) =>
      drs(["refs", "--since", revision], { codes: [0, 1], says: /^1 citation in 1 file checked/m }),
  };
}

/** What `refs` says of a paper of the usual length: of one with hundreds of citations it would be measured how it prints. */
const fewChecked = /^[1-9] citations? in [1-9] files? checked/m;

/** Numbers that `show` and `refs` have something to say about, each `undefined` if the corpus has none. */
export async function findNumbers(drs, words) {
  const numbers = [];
  // Motions and questions are of the usual length; what has common words most often is minutes and budgets.
  for (const kind of ["antrag", "anfrage"]) {
    const found = await run({ ...drs.searchJson([words[0], "--kind", kind]), codes: [0, 1] });
    numbers.push(...JSON.parse(found.stdout).hits.flatMap(({ drucksache }) => drucksache ?? []));
  }
  for (const number of numbers) {
    const { code, stdout } = await run({ ...drs.refs(number), codes: [0, 1, 2], says: undefined });
    if (code !== 2 && fewChecked.test(stdout)) return { shown: number, cited: number };
  }
  return { shown: numbers[0], cited: undefined };
}
