/**
 * `\p{L}`, `\p{Lu}` and `\p{Ll}` of the scripts that councils write in, Latin, Greek and Cyrillic, for the classes of
 * patterns: `[${L}\d]`. A class of all letters of the world costs V8 up to 0.7 ms in each pattern, as much as
 * a page of text.
 */
export const L = "A-Za-zªµºÀ-ÖØ-öø-ɏ\u0370-\u0374\u0376\u0377\u037a-\u037d\u037fΆΈ-ϵϷ-ҁҊ-ԯḀ-ỿ";
export const Lu = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚẞΆΈ-ΏΑ-ΫЀ-Я";
export const Ll = "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșțά-ώа-џ";

const small = new RegExp(`^[${Ll}]`);
const capital = new RegExp(`^[${Lu}]`);

export const beginsSmall = (text: string): boolean => small.test(text);
export const beginsCapital = (text: string): boolean => capital.test(text);
