import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { addLine, papersOf } from "./corpora.mjs";
import { nodeRow } from "./node-row.mjs";
import { missingRow } from "./rows.mjs";
import { isInstalled, run } from "./run.mjs";

const MOST = 3;

/** The check of every citation: with all findings known, so that it is not measured how they are printed. */
export async function allRefsRow({ drs, folder, runs }) {
  const baseline = join(folder, "known.json");
  await run(drs.learnBaseline(baseline));
  return nodeRow("refs, all citations, none new", drs.checkAgainst(baseline), { most: MOST, runs });
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
  addLine(paper, `Siehe Vorlage ${cited}.`);
  await run(drs.build);
  return nodeRow(what, drs.refsSince("HEAD"), { most: MOST, runs });
}

function inGit(folder, args) {
  const { status, stderr } = spawnSync("git", ["-C", folder, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}
