import { describe, expect, test } from "vitest";
import { textsOf } from "../../src/import/pdf/page-text.ts";
import type { Run } from "../../src/import/pdf/run.ts";

/* Letters at their places, as a page prints them, and the text that a reader reads there. Each letter is half as wide as high. */
const SIZE = 10;
const WIDTH = 5;

const run = (text: string, x: number, y: number, about: Partial<Run> = {}): Run => ({
  ...{ text, x, y, angle: 0, size: SIZE, width: text.length * WIDTH },
  ...about,
});

/** Lines below each other, a line's height apart. */
const lines = (texts: readonly string[], x: number, y: number): Run[] =>
  texts.map((text, i) => run(text, x, y - 12 * i));

const textOf = (runs: readonly Run[], rotate = 0): string => textsOf([{ runs, rotate }])[0] ?? "";

const column = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name} Zeile ${String(i).padStart(2, "0")} mit Text bis zum Ende.`);

describe("columns", () => {
  const left = column("Linke", 8);
  const right = column("Rechte", 8).map((text) => text.slice(0, 38));

  test("are read one after the other, below the title across them, wherever the file has them", () => {
    const runs = [
      ...lines(right, 320, 700),
      run("Ein Titel, der über beide Spalten der ganzen Seite geht, und noch weiter", 60, 740),
      ...lines(left, 60, 700),
    ];
    const title = "Ein Titel, der über beide Spalten der ganzen Seite geht, und noch weiter";
    expect(textOf(runs)).toBe(`${title}\n\n${left.join("\n")}\n\n${right.join("\n")}`);
  });

  test("need not be on the same lines, nor of the same length", () => {
    const short = right.slice(0, 4);
    expect(textOf([...lines(left, 60, 700), ...lines(short, 320, 695)])).toBe(
      `${left.join("\n")}\n\n${short.join("\n")}`,
    );
  });

  test("begin below a table that stands near them", () => {
    const table = ["Gremium", "Rat"].flatMap((text, i) => [
      run(text, 60, 740 - 16 * i),
      run(["Termin", "14.06.2022"][i] ?? "", 400, 740 - 16 * i),
    ]);
    const text = textOf([...table, ...lines(left, 60, 704), ...lines(right, 320, 704)]);
    expect(text).toBe(`Gremium\tTermin\nRat\t14.06.2022\n\n${left.join("\n")}\n\n${right.join("\n")}`);
  });

  test("that are level end before a signature below both", () => {
    const runs = [...lines(left, 60, 700), ...lines(right, 320, 700), run("gez. Muster", 60, 590)];
    expect(textOf(runs)).toBe(`${left.join("\n")}\n\n${right.join("\n")}\n\ngez. Muster`);
  });

  test("of short lines are known by another page of the document", () => {
    const long = Array.from({ length: 20 }, (_, i) => `Zeile ${i + 10} mit Text bis zum Ende der Spalte.`);
    const page = { runs: [...lines(long, 60, 700), ...lines(long, 320, 700)], rotate: 0 };
    const short = { runs: [...lines(["Radweg", "Gehweg"], 60, 700), ...lines(["1,50", "2,00"], 320, 700)], rotate: 0 };
    expect(textsOf([short])).toEqual(["Radweg\t1,50\nGehweg\t2,00"]);
    expect(textsOf([page, short])[1]).toBe("Radweg\nGehweg\n1,50\n2,00");
  });

  test("beside the mark of a list are none of its text", () => {
    const marked = left.map((text, i) => (i === 4 ? "13." : text));
    expect(textOf([...lines(marked, 60, 700), ...lines(right, 320, 700)])).toBe(
      `${marked.join("\n")}\n\n${right.join("\n")}`,
    );
  });

  test("of short lines are told from a table by lines that are not level", () => {
    const [some, others] = [17, 15].map((count, side) =>
      Array.from({ length: count }, (_, i) => `${side === 0 ? "Ort" : "Preis"} ${i}`),
    ) as [string[], string[]];
    const spread = (texts: string[], x: number, step: number): Run[] =>
      texts.map((text, i) => run(text, x, 700 - step * i));
    expect(textOf([...spread(some, 60, 18.3), ...spread(others, 320, 20.7)])).toBe(
      `${some.join("\n")}\n\n${others.join("\n")}`,
    );
    const centred = others.flatMap((text, i) => [
      ...lines([`Ausschuss ${i} für Bau`, "und Verkehr"], 60, 700 - 40 * i),
      run(text, 320, 694 - 40 * i),
    ]);
    const rows = textOf(centred);
    expect(rows.indexOf("Preis 0")).toBeLessThan(rows.indexOf("Ausschuss 1"));
  });

  test("have lines whose blanks fill them, and no columns in these", () => {
    const texts = [
      "Ausbaubedarf anhand der vom Amt für",
      "Stadtentwicklung zur Verfügung gestellten",
      "Bevölkerungsdaten für die Alterskohorte der",
    ];
    const filled = texts.flatMap((text, i) => {
      const words = text.split(" ");
      const blank = (240 - WIDTH * words.join("").length) / (words.length - 1);
      return words.map((word, at) => {
        const before = words.slice(0, at);
        return run(word, 320 + before.join("").length * WIDTH + at * blank, 688 - 12 * i);
      });
    });
    const full = "Diese Zeile ist so breit, wie es die ganze Spalte";
    const text = textOf([
      ...lines(left, 60, 700),
      ...[run(full, 320, 700), ...filled, ...lines([full, full], 320, 652)].map((one) => ({
        ...one,
        ...(one.text === full && { width: 240 }),
      })),
    ]);
    expect(text.replace(/\t/g, " ")).toBe(`${left.join("\n")}\n\n${[full, ...texts, full, full].join("\n")}`);
  });

  test("go on in the next one in the midst of a sentence", () => {
    const runs = [
      ...lines(left, 60, 700),
      ...lines(["und so weiter geht er hier noch fort bis", ...right], 320, 712),
      run("denn die Zeile ist noch lange nicht zu", 60, 604),
    ];
    expect(textOf(runs)).toContain("nicht zu\nund so weiter");
  });
});

describe("tables", () => {
  test("have a row a line, cells parted by tabs, though the file has them column by column", () => {
    const runs = [
      ...["Gremium", "Bauausschuss", "Rat"].map((text, i) => run(text, 60, 700 - 20 * i)),
      ...["Termin", "14.06.2022", "28.06.2022"].map((text, i) => run(text, 250, 700 - 20 * i)),
      ...["Status", "Ö", "N"].map((text, i) => run(text, 400, 700 - 20 * i)),
    ];
    expect(textOf(runs)).toBe("Gremium\tTermin\tStatus\nBauausschuss\t14.06.2022\tÖ\nRat\t28.06.2022\tN");
  });

  test.each([
    ["at their top", 680],
    ["in their middle", 674],
  ])("keep what wraps in a cell together, cells aligned %s", (_, y) => {
    const runs = [
      ...[run("Gremium", 60, 710), run("Termin", 200, 710)],
      ...[
        ...lines(["Ausschuss für Mobilität,", "Tiefbau und Auftragsver-", "gaben"], 60, 680),
        run("14.06.2022", 200, y === 680 ? 680 : 668),
      ],
      ...[run("Rat", 60, 630), run("28.06.2022", 200, 630)],
    ];
    expect(textOf(runs)).toBe(
      "Gremium\tTermin\nAusschuss für Mobilität, Tiefbau und Auftragsvergaben\t14.06.2022\nRat\t28.06.2022",
    );
  });

  test("without room between their rows have a row for each line", () => {
    const runs = ["Absender:", "Datum:", "Amt:"].flatMap((text, i) => [
      run(text, 60, 700 - 12 * i),
      run(["Gruppe Mitte", "01.02.2025", "61"][i] ?? "", 200, 700 - 12 * i),
    ]);
    expect(textOf(runs)).toBe("Absender:\tGruppe Mitte\nDatum:\t01.02.2025\nAmt:\t61");
  });

  test("with cells full of text are no columns", () => {
    const cell = (text: string, x: number, y: number): Run[] =>
      lines([`${text} erster Satz im Feld`, `${text} zweiter Satz im F.`], x, y);
    const runs = [0, 1, 2, 3].flatMap((i) => [
      ...cell(`alt ${i}`, 60, 700 - 40 * i),
      ...cell(`neu ${i}`, 300, 700 - 40 * i),
    ]);
    expect(textOf(runs).split("\n")[1]).toBe(
      "alt 1 erster Satz im Feld alt 1 zweiter Satz im F.\tneu 1 erster Satz im Feld neu 1 zweiter Satz im F.",
    );
  });

  test("are not made of the marks of a list", () => {
    const runs = ["1.", "2."].flatMap((mark, i) => [
      run(mark, 60, 700 - 24 * i),
      ...lines([`Frage ${i} an die`, "Verwaltung?"], 90, 700 - 24 * i),
    ]);
    expect(textOf(runs)).toBe("1. Frage 0 an die\nVerwaltung?\n2. Frage 1 an die\nVerwaltung?");
  });
});

describe("lines", () => {
  test("are made of words, by the room between their letters", () => {
    const words = [run("Der", 60, 700), run("Rat", 77.5, 700), run("haus", 92.5, 700), run(",", 112.7, 700)];
    expect(textOf(words)).toBe("Der Rathaus,");
  });

  test("have empty lines between paragraphs, over all pages alike", () => {
    const page = [
      ...lines(["Ein Absatz", "von zwei Zeilen"], 60, 700),
      run("Der nächste", 60, 668),
      run("Noch einer", 60, 648),
    ];
    const single = [run("Eine Zeile", 60, 700), run("Noch eine", 60, 680)];
    expect(
      textsOf([
        { runs: [...page, ...lines(["und", "noch", "mehr"], 60, 636)], rotate: 0 },
        { runs: single, rotate: 0 },
      ]),
    ).toEqual(["Ein Absatz\nvon zwei Zeilen\n\nDer nächste\n\nNoch einer\nund\nnoch\nmehr", "Eine Zeile\n\nNoch eine"]);
  });

  test("hold figures that are raised or lowered", () => {
    const small = { size: 6, width: 3 };
    expect(
      textOf([run("CO", 60, 700), run("2", 70, 697, small), run("-frei, 5 m", 73, 700), run("2", 123.5, 704, small)]),
    ).toBe("CO2-frei, 5 m2");
  });

  test("do not cut a number in two", () => {
    expect(textOf(lines(["Der Rat hat die Ds. 25-26001-", "01) beschlossen,"], 60, 700))).toBe(
      "Der Rat hat die Ds. 25-26001-01)\nbeschlossen,",
    );
    expect(textOf(lines(["Am Wall 26 -", "38100 Stadt"], 60, 700))).toBe("Am Wall 26 -\n38100 Stadt");
  });

  test.each([
    ["ligatures", "öffentliche Pﬂicht", "öffentliche Pflicht"],
    ["dots after their letter", "Stra\u00DFe fu\u00A8r Ma\u00A8use", "Straße für Mäuse"],
    ["dots before it, as TeX has them", "f\u00A8ur \u00A8Amter", "für Ämter"],
    ["soft hyphens", "Haus\u00ADhalt", "Haushalt"],
    ["a soft hyphen at the end", "Haus\u00AD", "Haus-"],
  ])("have %s as they are written", (_, printed, written) => {
    expect(textOf([run(printed, 60, 700)])).toBe(written);
  });
});

describe("what is printed twice", () => {
  test("for a shadow is read once", () => {
    expect(textOf([run("Antrag", 60, 700), run("Antrag", 60.8, 699.2), run("Antrag", 60, 640)])).toBe("Antrag\nAntrag");
  });

  test("as hidden text of a picture is read once, in other pieces too", () => {
    const hidden = [run("Radweg", 105, 700.5), run("am", 140, 700.5), run("Der", 60, 700.5)];
    expect(textOf([run("Der neue Radweg am Wall", 60, 700), ...hidden])).toBe("Der neue Radweg am Wall");
  });

  test("keeps letters that only touch", () => {
    expect(textOf([run("entdecken, Fr", 60, 700), run(",", 125.3, 700)])).toBe("entdecken, Fr,");
  });
});

describe("a page that is turned", () => {
  // A page turned clockwise by viewers: what is up there is on the left in the file.
  const turned = (text: string, x: number, y: number): Run => run(text, y, x, { angle: Math.PI / 2 });

  test("is read as viewers show it", () => {
    expect(textOf([turned("unten", 60, 150), turned("oben", 60, 100), turned("rechts", 200, 100)], 90)).toBe(
      "oben\trechts\nunten".replace("\t", "\t"),
    );
  });

  test("is read upright where only its letters are turned", () => {
    expect(textOf([turned("unten", 60, 150), turned("oben", 60, 100)])).toBe("oben\nunten");
  });

  test("has what stands across it after the rest", () => {
    expect(textOf([turned("Am Rand", 300, 20), ...lines(["Der Text", "der Seite"], 60, 700)])).toBe(
      "Der Text\nder Seite\n\nAm Rand",
    );
  });

  test("is read straight where it lies askew", () => {
    const angle = 0.03;
    const askew = (text: string, x: number, y: number): Run =>
      run(text, x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle), { angle });
    expect(textOf([askew("links", 60, 700), askew("rechts", 88, 700), askew("weit", 120, 700)])).toBe(
      "links rechts weit",
    );
  });
});
