import { DASH } from "../../../text/dash.ts";
import { L, Lu } from "../../../text/letters.ts";
import type { FormVocabulary } from "../../vocabulary/form-vocabulary.ts";

// `2019/000121`, `467`, `111 + 112`, `1235-1237`, `12/HA`: what is printed in a number's place, though it may not have the town's form.
const inNumbersPlace = new RegExp(
  String.raw`^(?:[${Lu}]{2,4}/)?\d[\d/+. ]*(?:${DASH} ?\d{3,4}(?!\d))?(?:[${Lu}][${L}]{1,6}$)?`,
  "u",
);

// Between two numbers of a paper under several: `2015/0377 und 2015/0378`.
const betweenNumbers = /^ ?(?:[,;+&]|und|u\.|sowie) ?/u;

/** The length of the town's number that a text begins with, or of a list of them. */
export function numbersLength(text: string, form: FormVocabulary): number {
  let length = form.numberLength(text);
  while (length > 0) {
    const between = betweenNumbers.exec(text.slice(length))?.[0].length ?? 0;
    const next = between > 0 ? form.numberLength(text.slice(length + between)) : 0;
    if (next === 0) break;
    length += between + next;
  }
  return length;
}

// A template whose number nobody has filled in: `2025/....`, `2025/____`.
const blank = /^\d+ ?\/ ?[._…]/u;

/** The length of the numbers that a value begins with, or of what should be one. */
export const numberLength = (text: string, form: FormVocabulary): number =>
  blank.test(text) ? 0 : numbersLength(text, form) || (inNumbersPlace.exec(text)?.[0] ?? "").trimEnd().length;
