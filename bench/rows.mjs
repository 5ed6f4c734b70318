import { mostTimes, percent, times, toTable } from "./table.mjs";

/** @typedef {readonly [what: string, measured: string, compared: string, ratio: string, bar: string, ok: string]} Row */

const heads = ["what", "measured", "compared with", "ratio", "bar", "ok"];

export const toRowsTable = (rows) => toTable(heads, rows);

/**
 * @returns {Row} a figure next to another, which it may exceed so many times; `most` is left out for information. `spread`
 *   is the quartiles of the figure, where there are some
 */
export function ratioRow(what, { value, spread, against, name, as, most, strictly = false }) {
  const ratio = value / against;
  const bar = most === undefined ? "–" : mostTimes(most).replace("≤", strictly ? "<" : "≤");
  const measured = spread ? `${as(value)} (${spread.map(as).join(" to ")})` : as(value);
  return [what, measured, `${name}: ${as(against)}`, times(ratio), bar, ok(ratio, most, strictly)];
}

/** @returns {Row} a figure as a share of another */
export function shareRow(what, { value, against, name, as, most }) {
  const share = value / against;
  return [what, as(value), `${name}: ${as(against)}`, percent(share), `≤ ${100 * most} %`, ok(share, most)];
}

/** @returns {Row} a figure with a limit of its own; `most` is left out for information */
export const limitRow = (what, { value, as, most }) => {
  const bar = most === undefined ? "–" : `≤ ${as(most)}`;
  return [what, as(value), "–", "–", bar, ok(value, most)];
};

/**
 * Rows, or one that says no where something did not do what was to be measured, so that the others are measured all the same.
 *
 * @param {() => Promise<readonly Row[]>} rows
 */
export async function rowsOrNo(what, rows) {
  try {
    return await rows();
  } catch (error) {
    if (error.name === "AbortError") throw error;
    process.stderr.write(`bench: ${what}: ${error.message}\n`);
    return [[what, "failed", "–", "–", "–", "no"]];
  }
}

/** @returns {Row} what could not be measured, and why */
export const missingRow = (what, why) => [what, why, "–", "–", "–", "–"];

function ok(value, most, strictly = false) {
  if (most === undefined) return "–";
  return (strictly ? value < most : value <= most) ? "yes" : "no";
}
