import { braunschweig } from "./braunschweig.ts";
import type { Municipality } from "./municipality.ts";

/**
 * Karlsruhe: `2015/0307` since autumn 2013, `/1` for supplements, `DHH/…` and `BV/…` for motions on the budget; before,
 * a running number that is cited as `Vorlage Nr. 430`. So far its numbers only: labels and headings are Braunschweig's.
 */
export const karlsruhe: Municipality = {
  ...braunschweig,
  name: "karlsruhe",
  title: "Stadt Karlsruhe",
  numbers: {
    answersShare: true,
    forms: [
      {
        pattern: "{yyyy}/{n4}[/{n1-2}]",
        cited: "bare",
        examples: ["2015/0131", "2017/0788", "2015/0307/1"],
      },
      { pattern: "DHH/{yyyy}/{n4}", cited: "bare", examples: ["DHH/2023/4002"] },
      { pattern: "BV/{yyyy}/{n4}", cited: "bare", examples: ["BV/2023/0123"] },
      { pattern: "{yyyy}/{n2-3}", cited: "prefix", after: ["vorlage", "vorlagen"], examples: ["2021/072"] },
      { pattern: "{n1-4}", cited: "prefix", after: ["vorlage", "vorlagen"], examples: ["430", "1509"] },
    ],
    lookAlikes: [
      "Doppelhaushalt 2024/2025",
      "DHH 2017/2018",
      "Schuljahr 2019/2020",
      "Flst. 13300/12",
      "Az. 2042/22",
      "Termin 10/2013",
      "TOP 20 – 22",
      "§ 13a Abs. 2",
    ],
  },
};
