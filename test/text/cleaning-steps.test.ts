import { describe, expect, test } from "vitest";
import { closeSpacedLetters } from "../../src/text/clean/close-spaced-letters.ts";
import { dropControls } from "../../src/text/clean/drop-controls.ts";
import { dropFurniture } from "../../src/text/clean/drop-furniture.ts";
import { dropMarkup } from "../../src/text/clean/drop-markup.ts";
import { dropUprightNote } from "../../src/text/clean/drop-upright-note.ts";
import { joinDates } from "../../src/text/clean/join-dates.ts";
import { joinHyphens } from "../../src/text/clean/join-hyphens.ts";
import { squeezeBlanks } from "../../src/text/clean/squeeze-blanks.ts";
import type { CleaningStep } from "../../src/text/clean.ts";
import { applyEdits, uneditedText } from "../../src/text/edited-text.ts";

const applied = (step: CleaningStep, text: string): string => applyEdits(uneditedText(text), step(text)).text;

describe("dropControls", () => {
  test.each([
    ["line ends of Windows", "a\r\nb", "a\nb"],
    ["of old Macs", "a\rb", "a\nb"],
    ["next line, line and paragraph separator, vertical tab", "a\u0085b\u2028c\u2029d\ve", "a\nb\nc\nd\ne"],
    ["a soft hyphen in a word", "Drucksachen\u00adnummer", "Drucksachennummer"],
    ["a soft hyphen at a line's end", "Drucksachen\u00ad\nnummer", "Drucksachen-\nnummer"],
    ["… with a blank after it", "Drucksachen\u00ad \r\nnummer", "Drucksachen- \nnummer"],
    ["blanks of odd widths", "§\u00a03\u2009Abs.\u202f2\u3000x\u2003y\u205fz", "§ 3 Abs. 2 x y z"],
    ["colours", "\u001b[1;31mrot\u001b[0m", "rot"],
    ["cursor movements", "\u001b[2J\u001b[?25lx", "x"],
    ["links and titles of terminals", "\u001b]8;;https://example.org\u0007Text\u001b]8;;\u001b\\", "Text"],
    ["a lone ESC", "a\u001bb", "ab"],
    ["of a title that is never closed, ESC alone", "\u001b]0;Titel\nb", "]0;Titel\nb"],
    ["zero-width characters", "25\u200b-\u200d26577\ufeff\u2060", "25-26577"],
    ["direction marks and overrides", "a\u202eb\u202c\u200f\u2066c\u2069", "abc"],
    ["controls of both ranges", "\u0000a\u0007b\u0008\u007f\u0090", "ab"],
    ["nothing else: tab, form feed, umlauts, emoji, U+FFFD", "\tä\f😀\ufffd\uf0b7", "\tä\f😀\ufffd\uf0b7"],
  ])("%s", (_, text, expected) => {
    expect(applied(dropControls, text)).toBe(expected);
  });
});

describe("dropMarkup", () => {
  test.each([
    ["heading marks", "### Sachverhalt:\n# Titel", "Sachverhalt:\nTitel"],
    ["no number sign in a line", "Nr. # 3, #hash", "Nr. # 3, #hash"],
    ["an escaped star", "Vertreter\\*innen", "Vertreter*innen"],
    ["other escapes", "1\\. \\[Anlage\\] \\- \\_x\\_ \\#", "1. [Anlage] - _x_ #"],
    ["no backslash before a letter", "C:\\Daten", "C:\\Daten"],
    ["a hard break", "Stadt\\\nRat", "Stadt\nRat"],
    ["bold", "**22-18940**", "22-18940"],
    ["bold over a line break", "**Vertreter  \naus dem Rat**", "Vertreter  \naus dem Rat"],
    ["not over a blank line", "**a\n\nb**", "**a\n\nb**"],
    ["a footnote mark without partner", "1.200 €**) und", "1.200 €**) und"],
    ["bold with a gender star", "**Bürger*innen**", "Bürger*innen"],
    ["italic", "der *Stobenstraße* entlang", "der Stobenstraße entlang"],
    ["gender stars", "Bürger*innen und Schüler*innen", "Bürger*innen und Schüler*innen"],
    ["gender underscores", "Bürger_innen und Schüler_innen", "Bürger_innen und Schüler_innen"],
    ["a star as a sign", "2 * 3 * 4", "2 * 3 * 4"],
    ["bullets", "* eins\n* zwei", "* eins\n* zwei"],
    ["HTML in a word", "<strong>Stadt</strong>bezirksrates", "Stadtbezirksrates"],
    ["HTML with attributes", '<span style="x">a</span><p class="y">b</p>', "ab"],
    ["a line break in HTML", "eins<br />zwei<br>drei", "eins\nzwei\ndrei"],
    ["… though the line ends soon", "eins<br />zwei\ndrei", "eins\nzwei\ndrei"],
    ["… that stands before one", "eins<br />\nzwei", "eins\nzwei"],
    ["no less-than sign", "a < b und c > d, <Name>", "a < b und c > d, <Name>"],
  ])("%s", (_, text, expected) => {
    expect(applied(dropMarkup, text)).toBe(expected);
  });

  test("edits rise and do not overlap where marks nest", () => {
    expect(applied(dropMarkup, "### **Bürger\\*innen *im* Rat**")).toBe("Bürger*innen im Rat");
  });
});

describe("closeSpacedLetters", () => {
  test.each([
    ["a heading", "S A C H S T A N D", "SACHSTAND"],
    ["with a colon", "A N L A G E N :", "ANLAGEN:"],
    ["words parted by two blanks", "Z u r  A n f r a g e :", "Zur Anfrage:"],
    ["lower case", "V o r b e m e r k u n g", "Vorbemerkung"],
    ["umlauts", "B e g r ü n d u n g", "Begründung"],
    ["the rest of the line stays", "siehe  S a t z  1 und z. B. 2", "siehe  Satz  1 und z. B. 2"],
    ["the alphabet", "Gruppen A B C D", "Gruppen A B C D"],
    ["crosses", "x x x x", "x x x x"],
    ["short runs", "z. B. a b c", "z. B. a b c"],
    ["words", "im Rat der Stadt", "im Rat der Stadt"],
  ])("%s", (_, text, expected) => {
    expect(applied(closeSpacedLetters, text)).toBe(expected);
  });
});

describe("squeezeBlanks", () => {
  test.each([
    ["at both ends of a line", "  Stadt \t\n\tRat  ", "Stadt\nRat"],
    ["doubled inside", "im  Rat   der Stadt", "im Rat der Stadt"],
    ["blank lines stay", "a\n \n\t\nb", "a\n\n\nb"],
    ["tabs inside stay: cells", "Ausschuss\t30.04.2026\tÖ", "Ausschuss\t30.04.2026\tÖ"],
    ["single blanks stay", "ein Wort", "ein Wort"],
  ])("%s", (_, text, expected) => {
    expect(applied(squeezeBlanks, text)).toBe(expected);
  });
});

describe("dropFurniture", () => {
  test.each([
    "– 2 –",
    "- 12 -",
    "-- 1 of 4 --",
    "Seite 2",
    "Seite: 2",
    "Seite 2 von 3",
    "Seite 2/3",
    "1 von 2",
    "1 von 2 in Zusammenstellung",
    "Ausdruck vom: 03.04.2019 Seite: 1/2",
    "Gedruckt auf 100 Prozent Recyclingpapier",
    "Loading...",
    "Reduzieren",
    "\f",
  ])("%j goes", (line) => {
    expect(applied(dropFurniture, `Ein Satz.\n${line}\nNoch einer.`)).toBe("Ein Satz.\n\nNoch einer.");
    expect(applied(dropFurniture, `Ein Satz.\n\n${line}\n\nNoch einer.`)).toBe("Ein Satz.\n\nNoch einer.");
    expect(applied(dropFurniture, `Wir haben\n\n${line}\n\nzwei Zeilen.`)).toBe("Wir haben\nzwei Zeilen.");
    expect(applied(dropFurniture, `${line}\nEin Satz.`)).toBe("Ein Satz.");
  });

  test.each([
    "2",
    "Seite 2 der Anlage",
    "siehe Seite 2",
    "– 2 Plätze –",
    "1/2",
    "1 von 20 Bäumen",
    "Erläuterungen",
    "Stellungnahme - 24-24242-01",
    "- 2",
  ])("%j stays", (line) => {
    const text = `Ein Satz.\n${line}\nNoch einer.`;
    expect(applied(dropFurniture, text)).toBe(text);
  });

  test("pages counted to the same last page", () => {
    expect(applied(dropFurniture, "a.\n1/2\nB.\n2/2\nC.")).toBe("a.\n\nB.\n\nC.");
    expect(applied(dropFurniture, "Los 1/2\n1/2\n3/4")).toBe("Los 1/2\n1/2\n3/4");
  });

  test("a running header beside a page mark: by kind and number, or because it stands there again", () => {
    expect(applied(dropFurniture, "Ein Satz.\nSeite 2\nStellungnahme - 24-24242-01\nNoch einer.")).toBe(
      "Ein Satz.\n\nNoch einer.",
    );
    const header = "Stadt Braunschweig";
    expect(applied(dropFurniture, `${header}\n\nA.\nSeite 1\n${header}\nB.\nSeite 2\n${header}\nC.`)).toBe(
      `${header}\n\nA.\n\nB.\n\nC.`,
    );
    expect(applied(dropFurniture, `A.\nSeite 1\n${header}\nB.`)).toBe(`A.\n\n${header}\nB.`);
  });

  test("a hundred thousand page marks in a row are one", () => {
    expect(applied(dropFurniture, `Ein Satz.\n${"Seite 2\n\f".repeat(50_000)}Noch einer.`)).toBe(
      "Ein Satz.\n\nNoch einer.",
    );
  });

  test("a form feed in mid-line parts lines", () => {
    expect(applied(dropFurniture, "Ein Satz.\n\fNoch einer.")).toBe("Ein Satz.\n\nNoch einer.");
    expect(applied(dropFurniture, "mit dem\n\fselben Satz")).toBe("mit dem\nselben Satz");
  });
});

describe("joinDates", () => {
  test.each([
    ["am 17. November \n2020 war", "am 17. November 2020 war"],
    ["Seestadt, den 17.\n November 2020\n", "Seestadt, den 17. November 2020\n"],
    ["vom 3. Mai\n2020 bis 4. Juni\n2020", "vom 3. Mai 2020 bis 4. Juni 2020"],
    ["2.\nMai 2020", "2.\nMai 2020"],
    ["im November\n2020", "im November\n2020"],
    ["17. November\n20200", "17. November\n20200"],
  ])("%j", (text, expected) => {
    expect(applied(joinDates, text)).toBe(expected);
  });
});

describe("dropUprightNote", () => {
  test("the printer's note in single letters, and nothing else", () => {
    const note = [..."Gedruckt", " ", ..."auf", " ", ..."100", " ", ..."Prozent", " ", ..."Recyclingpapier"].join("\n");
    expect(applied(dropUprightNote, `${note}\nAnfrage`)).toBe("\nAnfrage");
    expect(applied(dropUprightNote, "G\ne\nh\nw\ne\ng\n")).toBe("G\ne\nh\nw\ne\ng\n");
  });
});

describe("joinHyphens", () => {
  test.each([
    ["a broken word", "unterschiedli-\nchen", "unterschiedlichen"],
    ["with a blank after the hyphen", "er- \nöffne", "eröffne"],
    ["over blank lines, in double-spaced letters", "Gebiets-\n\nkörperschaft", "Gebietskörperschaft"],
    ["a hyphen of the word's own", "IT-\nSicherheit", "IT-Sicherheit"],
    ["a name", "Smart-\nCity-Projekte", "Smart-City-Projekte"],
    ["an abbreviation before a small letter", "IT-\ngestützt", "IT-gestützt"],
    ["figures", "18-\nmal", "18-mal"],
    ["a word left out", "Kommunikations- \nund Prozessabläufe", "Kommunikations- und Prozessabläufe"],
    ["two words left out", "Stadt-\noder Landkreis", "Stadt- oder Landkreis"],
    ["no join to a title below blank lines", "Kultur-\n\n\nSachverhalt", "Kultur-\n\n\nSachverhalt"],
    ["a dash", "Rat –\nund Verwaltung", "Rat –\nund Verwaltung"],
    ["a hyphen between blanks", "Rat -\nund", "Rat -\nund"],
    ["a number over lines", "23-\n20999", "23-\n20999"],
    ["a hyphen inside a line", "Ganztags-betrieb", "Ganztags-betrieb"],
    ["a bullet below", "Personal-\n- Kosten", "Personal-\n- Kosten"],
  ])("%s", (_, text, expected) => {
    expect(applied(joinHyphens, text)).toBe(expected);
  });
});
