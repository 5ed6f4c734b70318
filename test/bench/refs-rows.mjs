import { spawnSync } from "node:child_process";
import { appendFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { papersOf } from "./corpora.mjs";
import { bareNode } from "./drs.mjs";
import { measure } from "./measure.mjs";
import { missingRow, ratioRow } from "./rows.mjs";
import { isInstalled, run } from "./run.mjs";
import { milliseconds } from "./table.mjs";

const MOST = 2.5;

/** The check of every citation: with all findings known, so that it is not measured how they are printed. */
export async function allRefsRow({ drs, folder, runs }) {
  const baseline = join(folder, "known.json");
  await run(drs.learnBaseline(baseline));
  const [{ ms }, node] = await measure([drs.checkAgainst(baseline), bareNode], { runs });
  const compared = { value: ms, against: node.ms, name: "node -e 0", as: milliseconds, most: MOST };
  return ratioRow("refs, all citations, none new", compared);
}

/** The check of the lines that changed in one paper: a folder of papers is put under git and its index made. */
export async function changedRefsRow({ drs, corpus, cited, runs }) {
  const what = "refs --since, one paper changed";
  if (!isInstalled("git")) return missingRow(what, "git is not installed");
  if (cited === undefined) return missingRow(what, "no paper found for it");
  inGit(corpus, ["init", "--quiet"]);
  inGit(corpus, ["add", "."]);
  inGit(corpus, ["-c", "user.name=bench", "-c", "user.email=bench@localhost", "commit", "--quiet", "-m", "papers"]);
  const [paper] = papersOf(corpus);
  appendFileSync(paper, `\nSiehe Vorlage ${cited}.\n`);
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(paper, aMinuteAgo, aMinuteAgo);
  await run(drs.build);
  const [{ ms }, node] = await measure([drs.refsSince("HEAD"), bareNode], { runs });
  return ratioRow(what, { value: ms, against: node.ms, name: "node -e 0", as: milliseconds, most: MOST });
}

function inGit(folder, args) {
  const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}
