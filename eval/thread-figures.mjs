import { basename } from "node:path";
import { toTable } from "../bench/table.mjs";
import { linkKinds } from "./thread-file.mjs";

/** @typedef {import("./thread-file.mjs").Link} Link */

/** The links of what `drs thread --json` prints: an entry is one, and each file of minutes that a sitting names. @returns {Link[]} */
export function linksOf({ entries }) {
  const minutes = new Set();
  return entries.flatMap((entry) => {
    const { role, date, file, copies = [], doubtful = false, committee = "" } = entry;
    const files = [file, ...copies].map((one) => basename(one));
    if (role === "decision") {
      return [{ kind: "decision", files, date, words: `${entry.words ?? ""} ${entry.vote ?? ""}`, doubtful }];
    }
    if (role !== "sitting") return [{ kind: "paper", files, role, doubtful }];
    const { top, task, result } = entry;
    const sitting = { kind: "sitting", files, date, committees: [committee], details: { top, task, result }, doubtful };
    const own = entry.minutes.map((place) => basename(place.file)).filter((one) => !minutes.has(one));
    for (const one of own) minutes.add(one);
    return [sitting, ...own.map((one) => ({ kind: "minutes", files: [one], doubtful }))];
  });
}

/**
 * Which of the links are wanted, and which wanted ones are missing. What a reader left open counts neither way.
 *
 * @param {import("./thread-file.mjs").WantedThread} wanted
 * @param {readonly Link[]} found
 */
export function compareLinks({ links, optional }, found) {
  const pairs = found.map((link) => ({ link, wanted: links.find((one) => isSameLink(one, link)) }));
  const matched = new Map(pairs.flatMap(({ link, wanted }) => (wanted ? [[wanted, link]] : [])));
  return {
    matched: [...matched].map(([wanted, link]) => ({ wanted, link })),
    missing: links.filter((link) => !matched.has(link)),
    wrong: pairs
      .filter(({ link, wanted }) => !(wanted || optional.some((one) => isSameLink(one, link))))
      .map(({ link }) => link),
  };
}

function isSameLink(wanted, found) {
  if (wanted.kind !== found.kind) return false;
  const hasFile = found.files.some((file) => wanted.files.includes(file));
  if (wanted.kind === "decision") {
    return hasFile && wanted.date === found.date && letters(found.words).includes(letters(wanted.words));
  }
  if (wanted.kind !== "sitting") return hasFile;
  return (
    wanted.date === found.date && wanted.committees.some((one) => found.committees.some((other) => isIn(one, other)))
  );
}

/** `Gemeinderat` in `3. Plenarsitzung des Gemeinderates`. Not: `Ortschaftsrat` in `Gemeinderat`. */
function isIn(committee, other) {
  const words = (text) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    committee !== undefined && words(committee).every((word) => words(other).some((theirs) => theirs.startsWith(word)))
  );
}

const letters = (text) =>
  text
    .toLowerCase()
    .replace(/-\s*\n\s*/g, "")
    .replace(/[^\p{L}\d]/gu, "");

/** A row for each kind of link, one for all, and one without those that `drs thread` calls doubtful. @param compared results of `compareLinks` */
export function threadTable(compared) {
  const all = (key) => compared.flatMap((one) => one[key]);
  const rowOf = (name, applies) => {
    const matched = all("matched").filter(({ link }) => applies(link));
    const matchedOnes = matched.length;
    const missing = all("missing").filter((link) => applies(link)).length;
    const doubted = all("matched").filter(({ link }) => link.doubtful && !applies(link) && name === FIRM).length;
    const wrong = all("wrong").filter((link) => applies(link)).length;
    const [wanted, found] = [matchedOnes + missing + doubted, matchedOnes + wrong];
    return [name, ...[wanted, found].map(String), share(matchedOnes, found), share(matchedOnes, wanted)];
  };
  return toTable(
    ["links", "wanted", "found", "precision", "recall"],
    [
      ...linkKinds.map((kind) => rowOf(kind, (link) => link.kind === kind)),
      rowOf("all", () => true),
      rowOf(FIRM, ({ doubtful }) => !doubtful),
    ],
  );
}

const FIRM = "without doubtful ones";

/** How many of the papers that were found have the role that a reader gives them, and how many sittings all that he found of them. */
export function detailsLine(compared) {
  const matched = compared.flatMap((one) => one.matched);
  const papers = matched.filter(({ wanted }) => wanted.role !== undefined);
  const sittings = matched.filter(({ wanted }) => wanted.kind === "sitting" && Object.keys(wanted.details).length > 0);
  const rightRoles = papers.filter(({ wanted, link }) => wanted.role === link.role).length;
  const whole = sittings.filter(({ wanted, link }) => hasAll(wanted.details, link.details)).length;
  return `roles right: ${rightRoles} of ${papers.length}; sittings with all that papers say: ${whole} of ${sittings.length}\n`;
}

const hasAll = (wanted, found) =>
  Object.entries(wanted).every(([key, value]) => letters(found[key] ?? "") === letters(value));

/** What is missing, wrong, or not as it should be, a line each. */
export function faultLines({ matched, missing, wrong }) {
  const lineOf = (what, { kind, role, date, files, committees = [], words = "" }) =>
    `  ${[what, kind, role, date, committees[0], files.join(" "), words.replace(/\s+/g, " ").slice(0, 80)].filter(Boolean).join(" ")}`;
  const other = matched.flatMap(({ wanted, link }) => {
    if (wanted.role !== undefined && wanted.role !== link.role) return [lineOf(`not ${wanted.role}:`, link)];
    if (wanted.kind !== "sitting" || hasAll(wanted.details, link.details)) return [];
    return [lineOf(`not ${JSON.stringify(wanted.details)}: ${JSON.stringify(link.details)}`, link)];
  });
  return [...missing.map((link) => lineOf("missing:", link)), ...wrong.map((link) => lineOf("wrong:", link)), ...other];
}

const share = (part, of) => (of === 0 ? "–" : (part / of).toFixed(3));
