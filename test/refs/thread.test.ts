import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import type { Paper, PaperKind } from "../../src/paper/record.ts";
import { buildGraph } from "../../src/refs/graph.ts";
import { threadOf } from "../../src/refs/thread/build-thread.ts";
import type { ThreadEntry } from "../../src/refs/thread/thread.ts";
import { paper } from "./papers.ts";

const amends = (drucksache: string) => ({ drucksache, relation: "amends" as const });
const station = (date: string, top: string, more = {}) => ({ committee: "Rat", date, top, start: 0, end: 0, ...more });

/** What belongs to the first of some papers, an entry a line: role, what, and rule. */
function thread(papers: readonly Paper[], texts: Readonly<Record<string, string>> = {}): string[] {
  const [seed] = papers;
  const source = {
    graph: buildGraph(papers),
    scheme: braunschweig.numbers,
    papersOnDay: (day: string) =>
      papers.filter(({ beratungsfolge }) => beratungsfolge.some(({ date }) => date === day)),
    minutesOnDay: (day: string) => papers.filter(({ kind, date }) => kind === "protokoll" && date === day),
    papersAbout: ({ betreff }: Paper) => papers.filter((one) => one.betreff === betreff),
    readText: (file: string) => texts[file],
  };
  return threadOf(seed ? [seed] : [], [], source).entries.map(line);
}

function line(entry: ThreadEntry): string {
  const { role, date = "never", rule, doubtful } = entry;
  const what =
    role === "sitting"
      ? `${entry.committee} ${entry.minutes.length}`
      : role === "decision"
        ? `${entry.words} / ${entry.vote}`
        : (entry.drucksache ?? entry.file);
  return `${date} ${role} ${what} (${rule}${doubtful ? "?" : ""})`;
}

const bill: Paper = {
  ...paper({ drucksache: "24-20001" }),
  kind: "beschlussvorlage",
  betreff: "Radweg am Ring",
  beratungsfolge: [station("2024-09-24", "7")],
};

describe("a thread", () => {
  test("has the family, what says that it amends, and what cites", () => {
    const amendment: Paper = {
      ...paper({ drucksache: "24-20009", cites: [amends("24-20001")] }),
      kind: "aenderungsantrag",
    };
    const opinion: Paper = { ...paper({ drucksache: "24-20009-01" }), kind: "stellungnahme" };
    const other: Paper = { ...paper({ drucksache: "24-20500", cites: ["24-20001"] }), kind: "anfrage" };
    expect(thread([bill, amendment, opinion, other])).toEqual([
      "2024-09-24 proposal 24-20001 (asked)",
      "2024-09-24 sitting Rat 0 (stations)",
      "never amendment 24-20009 (amends)",
      "never opinion 24-20009-01 (family)",
      "never citing 24-20500 (cites)",
    ]);
  });

  test("has a motion to change it that names no number, at the same item of the agenda", () => {
    const own = { kind: "aenderungsantrag" as const, betreff: "Radweg am Ring" };
    const beside = { ...paper({ drucksache: "24-20009" }), ...own, beratungsfolge: [station("2024-09-24", "7.2")] };
    const elsewhere = { ...paper({ drucksache: "24-20010" }), ...own, beratungsfolge: [station("2024-09-24", "8")] };
    expect(thread([bill, beside, elsewhere])).toEqual([
      "2024-09-24 proposal 24-20001 (asked)",
      "2024-09-24 amendment 24-20009 (item)",
      "2024-09-24 sitting Rat 0 (stations)",
    ]);
  });

  const atItem = (drucksache: string, kind: PaperKind, betreff: string, top = "7"): Paper => ({
    ...paper({ drucksache }),
    kind,
    betreff,
    beratungsfolge: [station("2024-09-24", top)],
  });

  test("has what changes it at its very item, doubtfully if that is about something else", () => {
    const narrower = atItem("24-20009", "aenderungsantrag", "Radweg am Ring: Breite prüfen");
    const unlike = atItem("24-20010", "ergaenzungsantrag", "Mehr Bänke", "7.");
    const below = atItem("24-20011", "aenderungsantrag", "Radweg am Ring: Farbe prüfen", "7.1");
    const expected = [
      "2024-09-24 proposal 24-20001 (asked)",
      "2024-09-24 amendment 24-20009 (item)",
      "2024-09-24 supplement 24-20010 (item?)",
      "2024-09-24 sitting Rat 0 (stations)",
    ];
    expect(thread([bill, narrower, unlike, below])).toEqual(expected);
    expect(thread([narrower, bill])).toEqual([
      "2024-09-24 proposal 24-20001 (item)",
      "2024-09-24 amendment 24-20009 (asked)",
      "2024-09-24 sitting Rat 0 (stations)",
    ]);
  });

  test("looks at each session of its Beratungsfolge", () => {
    const twice: Paper = { ...bill, beratungsfolge: [station("2024-09-24", "7"), station("2024-10-22", "3")] };
    expect(thread([twice, atItem("24-20009", "aenderungsantrag", "Radweg am Ring")])[1]).toBe(
      "2024-09-24 amendment 24-20009 (item)",
    );
  });

  test("has no motions of an item at which all motions stand", () => {
    const motions = Array.from({ length: 21 }, (_, i) => atItem(`24-3${1000 + i}`, "aenderungsantrag", `Posten ${i}`));
    const narrower = atItem("24-20009", "aenderungsantrag", "Radweg am Ring: Breite prüfen");
    expect(thread([bill, ...motions, narrower])).toHaveLength(3);
    expect(thread([bill, ...motions.slice(1), narrower])).toHaveLength(23);
  });

  test("has an opinion at its item on a motion that is not at hand", () => {
    const opinion = atItem("24-20009", "stellungnahme", "Radweg am Ring: Breite prüfen");
    expect(thread([bill, opinion])[1]).toBe("2024-09-24 opinion 24-20009 (item)");
    const motion: Paper = { ...paper({ drucksache: "24-20009", file: "motion.md" }), kind: "antrag" };
    expect(thread([bill, opinion, motion]).join("\n")).not.toContain("24-20009");
  });

  test("tells opinions on motions from answers to questions", () => {
    const amendment = atItem("24-20009", "aenderungsantrag", "Radweg am Ring: Breite prüfen");
    const question = atItem("24-20010", "anfrage", "Radweg am Ring: Breite prüfen");
    const replyTo = (drucksache: string): Paper => ({
      ...atItem(drucksache, "stellungnahme", "Radweg am Ring: Breite prüfen"),
      file: `${drucksache}-reply.md`,
    });
    const papers = [amendment, question, replyTo("24-20009"), replyTo("24-20010")];
    expect(thread(papers).filter((one) => /opinion|answer/.test(one))).toEqual([
      "2024-09-24 opinion 24-20009 (number)",
      "2024-09-24 answer 24-20010 (item)",
    ]);
  });

  const text =
    "Vorlage: 24-20001\nVorlage: 24-20009\n\nBeschluss:\nDer Radweg wird ge-\nbaut.\n\nAbstimmungsergebnis:\neinstimmig\n\nDer Vorsitzende ruft auf.\n";
  const minutes: Paper = {
    ...paper({ file: "minutes.txt", cites: ["24-20001", "24-20009"] }),
    kind: "protokoll",
    belongsTo: "24-20001",
    date: "2024-09-24",
    beratungsfolge: [{ ...station("2024-09-24", "7"), committee: "3. Sitzung Rat" }],
    sections: [{ kind: "beschluss", heading: "Beschluss:", start: text.indexOf("Beschluss"), end: text.length }],
  };

  test("has what minutes name with it, the sitting once, and the decision in its words", () => {
    const supplement: Paper = { ...paper({ drucksache: "24-20009" }), kind: "ergaenzungsantrag" };
    expect(thread([bill, supplement, minutes], { "minutes.txt": text })).toEqual([
      "2024-09-24 proposal 24-20001 (asked)",
      "2024-09-24 sitting Rat 1 (stations)",
      "2024-09-24 decision Der Radweg wird gebaut. / einstimmig (minutes)",
      "never supplement 24-20009 (minutes)",
    ]);
  });

  test("has no motion that is only debated with it", () => {
    const motion: Paper = { ...paper({ drucksache: "24-20009" }), kind: "antrag" };
    expect(thread([bill, motion, minutes], { "minutes.txt": text }).join("\n")).not.toContain("24-20009");
  });

  test("tells copies of minutes once", () => {
    const copy: Paper = { ...minutes, file: "minutes-2.txt" };
    expect(thread([bill, minutes, copy], { "minutes.txt": text, "minutes-2.txt": text })).toEqual([
      "2024-09-24 proposal 24-20001 (asked)",
      "2024-09-24 sitting Rat 2 (stations)",
      "2024-09-24 decision Der Radweg wird gebaut. / einstimmig (minutes)",
    ]);
  });

  test("has minutes with a misprinted number, by subject, session and item", () => {
    const misprinted: Paper = {
      ...paper({ file: "minutes.txt", cites: ["24-2001"] }),
      kind: "protokoll",
      belongsTo: "24-2001",
      betreff: bill.betreff ?? "",
      date: "2024-09-24",
      beratungsfolge: [station("2024-09-24", "7")],
      sections: minutes.sections,
    };
    const told = "2024-09-24 decision Der Radweg wird gebaut. / einstimmig (minutes)";
    expect(thread([bill, misprinted], { "minutes.txt": text })).toContain(told);
    const other: Paper = { ...misprinted, beratungsfolge: [station("2024-09-24", "8")] };
    expect(thread([bill, other], { "minutes.txt": text })).not.toContain(told);
    const unlike: Paper = { ...paper({ drucksache: "24-2001" }), kind: "beschlussvorlage" };
    expect(thread([bill, misprinted, unlike], { "minutes.txt": text })).toContain(told);
    const meant: Paper = { ...unlike, beratungsfolge: [station("2024-09-24", "9")] };
    expect(thread([bill, misprinted, meant], { "minutes.txt": text })).not.toContain(told);
  });

  test("has a vote where minutes say no more", () => {
    const brief = "Vorlage: 24-20001\n\nAbstimmungsergebnis:\nmehrheitlich abgelehnt\n\nDer Vorsitzende ruft auf.\n";
    const bare: Paper = { ...minutes, sections: [] };
    expect(thread([bill, bare], { "minutes.txt": brief })).toContain(
      "2024-09-24 decision undefined / mehrheitlich abgelehnt (minutes)",
    );
    const later = "Vorlage: 24-20001\n\nDer Vorsitzende ruft auf.\n\nAbstimmungsergebnis:\nwird nachgereicht\n";
    expect(thread([bill, bare], { "minutes.txt": later }).join("\n")).not.toContain("decision");
  });

  test("has a later bill with its subject, doubtfully unless that names it", () => {
    const later = {
      ...bill,
      ...paper({ drucksache: "25-20001" }),
      kind: bill.kind,
      betreff: bill.betreff,
      date: "2025-01-10",
    } as Paper;
    expect(thread([bill, later]).at(-1)).toBe("2025-01-10 version 25-20001 (subject?)");
    const naming = { ...later, citations: paper({ cites: ["24-20001"] }).citations };
    expect(thread([bill, naming]).at(-1)).toBe("2025-01-10 version 25-20001 (cites)");
  });

  test("doubts a sitting years after the paper", () => {
    const far: Paper = { ...bill, submitted: "2024-08-01", beratungsfolge: [station("2034-09-24", "7")] };
    expect(thread([far])).toEqual(["2024-08-01 proposal 24-20001 (asked)", "2034-09-24 sitting Rat 0 (stations?)"]);
  });

  test("takes a motion to change it that is dated a year too early by its sitting", () => {
    const early: Paper = {
      ...paper({ drucksache: "24-20001-01" }),
      kind: "aenderungsantrag",
      submitted: "2023-09-20",
      beratungsfolge: [station("2024-09-24", "7.1")],
    };
    expect(thread([bill, early])[1]).toBe("2024-09-24 amendment 24-20001-01 (family)");
  });
});
