import { availableParallelism } from "node:os";
import { measure } from "./measure.mjs";
import { ftsOn, stockOn } from "./rivals.mjs";
import { limitRow, missingRow, ratioRow, shareRow } from "./rows.mjs";
import { isInstalled, withPeak } from "./run.mjs";
import { megabytes, milliseconds, seconds } from "./table.mjs";

const MB = 1e6;

/** Builds take long: fewer runs, and none to warm up, the files having just been read to choose the words. */
const builds = { runs: 3, warmUp: false };

/** Builds the index and those of others by turns. Leaves the index there, and stock MiniSearch's in a file. */
export async function measureBuilds({ drs, corpus, folder, stockFile }) {
  const stock = stockOn({ corpus, file: stockFile });
  const fts = isInstalled("sqlite3") ? [ftsOn({ corpus, folder })] : [];
  const [own, theirs, sqlite] = await measure([withPeak(drs.build), stock.build, ...fts], builds);
  return { own, stock: { ms: theirs.ms, bytes: JSON.parse(theirs.stdout).bytes }, sqlite };
}

export async function measureBuild(drs) {
  const [figures] = await measure([withPeak(drs.build)], builds);
  return figures;
}

export function buildRows({ own, stock, sqlite, doubled, scaled }) {
  const what = "build, parsing included";
  const time = { value: own.ms, spread: own.spread, as: seconds };
  return [
    ratioRow(what, { ...time, against: stock.ms, name: "MiniSearch addAll, raw texts", most: 1 / 3 }),
    sqlite
      ? ratioRow(what, { ...time, against: sqlite.ms, name: "SQLite FTS5, raw texts", most: 3 })
      : missingRow(`${what}, and SQLite FTS5`, "sqlite3 is not installed"),
    limitRow("memory of a build", { value: own.peak, as: megabytes, most: 600 * MB }),
    limitRow("the same at twice the corpus", { value: doubled.peak, as: megabytes, most: 650 * MB }),
    scaled
      ? ratioRow("build with four cores", {
          value: scaled.four.ms,
          against: scaled.two.ms,
          name: "two",
          as: seconds,
          most: 0.6,
        })
      : missingRow("build with four cores", `the machine has ${availableParallelism()}, or no taskset`),
  ];
}

/** Builds with two and with four cores, by turns; `undefined` where the machine has fewer. */
export async function measureCores(drs) {
  if (availableParallelism() < 4 || !isInstalled("taskset")) return undefined;
  const [two, four] = await measure(
    ["0,1", "0-3"].map((cores) => onCores(drs.build, cores)),
    builds,
  );
  return { two, four };
}

const onCores = (command, cores) => ({
  ...command,
  file: "taskset",
  args: ["-c", cores, command.file, ...command.args],
});

/** An update after one file changed, next to the full build. */
export async function updateRow(update, { build, runs }) {
  const [{ ms }] = await measure([update], { runs });
  const compared = { value: ms, against: build.ms, name: "full build", as: milliseconds, most: 1 / 50 };
  return ratioRow("update after one file changed", compared);
}

export function sizeRow(bytes, textBytes) {
  return shareRow("size of the index", { value: bytes, against: textBytes, name: "text", as: megabytes, most: 0.25 });
}

/** For information: drs next to a search in the JSON of stock MiniSearch. */
export async function stockQueryRows({ drs, indexBytes, stockBytes, word, stockFile, runs }) {
  const name = "MiniSearch loadJSON";
  if (stockBytes === 0) return [missingRow(name, "its JSON is longer than a string can be")];
  const stock = stockOn({ file: stockFile });
  const commands = [drs.search([word]), stock.query(word)];
  const [own, theirs] = await measure(commands, { runs });
  const [ownPeak, theirPeak] = await measure(commands.map(withPeak), { runs: 3 });
  return [
    ratioRow("size of the index", { value: indexBytes, against: stockBytes, name: "MiniSearch JSON", as: megabytes }),
    ratioRow("search, a rare word", { value: own.ms, against: theirs.ms, name, as: milliseconds }),
    ratioRow("memory of it", { value: ownPeak.peak, against: theirPeak.peak, name, as: megabytes }),
  ];
}
