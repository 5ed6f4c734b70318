import { L } from "../../text/letters.ts";

// What a committee is to do, what came of it, or who may attend.
export const role =
  /^(?:(?:zur |Vor|Mit|Nach)?(?:Beratung|Entscheidung|Anhörung|Empfehlung|Kenntnis|Beschluss|Information|Unterrichtung|Mitteilung|Zustimmung|Stellungnahme)|Ö|N|nicht[- ]?öffentlich|öffentlich|einstimmig|mehrheitlich|ungeändert|geändert|abgelehnt|vertagt|zurückgestellt|abgesetzt|zugestimmt|beschlossen)/i;

// `Einstimmig lt. Beschlussvorschlag`, `6 Ja-Stimmen, 1 Nein-Stimme`, `ungeändert beschlossen`: what came of it.
const outcome = new RegExp(
  `(?<![${L}\\d])(?:einstimmig|mehrheitlich|\\d{1,3} (?:Ja|Nein|Stimmen)|(?:un)?geändert|abgelehnt|vertagt|zurückgestellt|abgesetzt|zugestimmt|beschlossen|(?:zustimmend )?zur Kenntnis genommen|keine? Beschluss|gilt als)`,
  "i",
);

// `Beratung und Beschlussfassung`, `zur Kenntnisnahme`, as one purpose or two.
const word = `(?:zur )?(?:Vor|Mit|Nach)?(?:Beratung|Entscheidung|Anhörung|Empfehlung|Kenntnis|Beschluss|Information|Unterrichtung|Mitteilung|Zustimmung|Stellungnahme)[${L}]{0,12}`;
const purposes = new RegExp(`^${word}(?:(?: ?[/,] ?| und )${word})?(?![${L}])`, "i");

/** What stands after a row's date: what the committee is to do, and what came of it; nothing of what is neither. */
export function cellsAfter(after: string): { readonly role?: string; readonly result?: string } {
  const text = after.trim();
  const [purpose = ""] = purposes.exec(text) ?? [];
  const rest = text.slice(purpose.length).replace(/^[\s|]+/, "");
  if (purpose === "" && outcome.exec(rest)?.index !== 0) return role.test(text) ? { role: text } : {};
  return { ...(purpose && { role: purpose }), ...(outcome.exec(rest)?.index === 0 && { result: rest }) };
}
