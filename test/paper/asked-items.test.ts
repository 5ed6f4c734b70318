import { expect, test } from "vitest";
import { findAskedItems } from "../../src/paper/questions/asked-items.ts";
import { linesOf } from "../../src/text/lines.ts";

const asked = (text: string): string[] =>
  findAskedItems(linesOf(text), (line) => line === "Begründung:").map(
    ({ number, text: words }) => `${number}: ${words}`,
  );

test.each([
  ["a list", "1. Wer?\n2. Was ist\nes?\n\nBegründung:\n\nWer weiß?", ["1: Wer?", "2: Was ist es?"]],
  ["a list without blank lines", "1. Wer?\n2. Was?\nBegründung:\nEs fehlt.", ["1: Wer?", "2: Was?"]],
  ["a list with numbers above", "1.\n\nWer?\n\n2.\n\nWas?", ["1: Wer?", "2: Was?"]],
  ["with what is added", "1. Wer? Bitte mit Namen.\n2. Was?", ["1: Wer? Bitte mit Namen.", "2: Was?"]],
  ["one without question mark", "1. Wer?\n2. Stand des Umbaus\n3. Wo?", ["1: Wer?", "2: Stand des Umbaus", "3: Wo?"]],
  ["the first without question mark", "1. Stand des Umbaus\n2. Wo?", ["1: Stand des Umbaus", "2: Wo?"]],
  ["with parts", "1. Wer\na) heute?\nb) morgen?\n2. Was?", ["1: Wer a) heute? b) morgen?", "2: Was?"]],
  ["paragraphs", "Wer ist es?\n\nWas will er?\n\nBegründung:\n\nWer weiß?", ["1: Wer ist es?", "2: Was will er?"]],
  ["below a title", "Anfrage:\nWer ist es?", ["1: Wer ist es?"]],
  ["bullets", "- Wer?\n- Was?", ["1: Wer?", "2: Was?"]],
  ["no date", "1. Wer?\n\n2. Juni 2025? Nein.", ["1: Wer?"]],
  ["nothing that asks", "1. Der Ring\n2. Das Tor\n\nEs ist so.", []],
])("%s", (_, text, expected) => {
  expect(asked(text)).toEqual(expected);
});
