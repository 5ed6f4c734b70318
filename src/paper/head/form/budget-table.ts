import { L } from "../../../text/letters.ts";
import type { Reader } from "./reader.ts";

// `198 3650`, `-1.239.750 -991.800`, `2026 2027 2028`, `31 ff.`, `1.500.41.40 diverse`. Not: `2015 wurde der Weg gebaut`.
const figures = new RegExp(`^[-–+\\d](?:[^${L}]|(?<![${L}])(?:ff|diverse|neu)(?![${L}]))*$`);

/**
 * The table below the movers of a motion on the budget that says where in the budget it belongs: titles with their
 * values below, sorts of cost and figures. Below it the subject comes.
 */
export const readBudget: Reader = (reading, { text }, { form, isBelowGap }) => {
  if (reading.titles.length === 0) return false;
  if (form.isBudgetTitle(text)) {
    reading.budget = "title";
    reading.isLabelled = true;
    reading.isUnderTitle = false;
    reading.growing = undefined;
    return true;
  }
  if (!reading.budget) return false;
  const isValue = reading.budget === "title" && !isBelowGap;
  reading.budget = "cell";
  return isValue || form.isAccount(text) || figures.test(text);
};
