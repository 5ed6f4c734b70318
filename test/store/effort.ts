/** Whether there is time for many more cases than each change of the program is worth: `npm run test:long`. */
export const isLong = process.env["DRS_LONG"] === "1";

/** Of a test that has a number of cases: `DRS_CASES=500 DRS_SEED=7` asks for so many others. */
export const seedFor = (seed: number): number => seed + Number(process.env["DRS_SEED"] ?? 0) * 7_919;
const cases = (usual: number): number => Number(process.env["DRS_CASES"] ?? usual);

/** How long a test may take, in milliseconds. */
export const patience = isLong ? 3_600_000 : 300_000;

/** How much each test goes through. */
export const effort = isLong
  ? {
      corpora: 3_000,
      updates: 200,
      histories: cases(1_000),
      forgeries: cases(10_000),
      lexicons: 500,
      // Of each sort of run: builds, updates, compactings, rebuildings, watches.
      kills: cases(200),
      diskSizes: 60,
      flipEvery: 1,
      truncations: 300,
      readers: 100,
    }
  : {
      corpora: 12,
      updates: 8,
      histories: cases(5),
      forgeries: cases(40),
      lexicons: 15,
      kills: cases(1),
      diskSizes: 2,
      flipEvery: 97,
      truncations: 6,
      readers: 4,
    };
