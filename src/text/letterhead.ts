import { L, Lu } from "./letters.ts";
import { once } from "./once-per.ts";

const patterns = once(() => ({
  // Most lines begin otherwise.
  starts: new RegExp(
    `^(?=[${Lu}])(?:[${L}]{0,14}(?:[Ss]tadt|[Gg]emeinde|[Kk]reis|amt)|Markt|STADT|GEMEINDE|MARKT|LANDKREIS|KREIS|Amt|Fach|Dezernat)`,
    "u",
  ),
  // `Gemeinde Aubach`, `STADT AUBACH`, `Landkreis Aubach - Der Landrat -`, `Fachbereich 3`, `Bauamt`.
  issuer: new RegExp(
    `^(?:(?:Hanse|Landeshaupt|Kreis|Universitäts)?[Ss]tadt|(?:Samt|Verbands|Orts|Einheits)?[Gg]emeinde|Markt|(?:Land)?[Kk]reis|STADT|GEMEINDE|MARKT|LANDKREIS|KREIS|Amt|Fachbereich|Fachdienst|Dezernat|[${Lu}][${L}]{2,20}amt)(?: [${L}\\d.()/-]{1,20}){0,6}$`,
    "u",
  ),
  // `Beschlussvorlage`, `ANTRAG`, `Vorlage Nr. 12/2024`, `Nr. GR 45/2020`.
  paper: new RegExp(
    ` (?=(?:(?:[${Lu}][${L}-]{0,20})?(?:vorlage|drucksache|VORLAGE|DRUCKSACHE|antrag|ANTRAG|Vorlage|Antrag|Anfrage|ANFRAGE|Mitteilung|MITTEILUNG)(?:(?: |-(?=Nr))(?:Nr\\.?:? )?[\\dA-ZÄÖÜ][\\dA-ZÄÖÜ ./-]{1,20}\\d)?|Nr\\.:? [\\dA-ZÄÖÜ][\\dA-ZÄÖÜ ./-]{1,20}\\d)$)`,
    "u",
  ),
}));

// In characters.
const LONGEST = 90;

/** Where in a line of a letterhead, behind who issues the paper, it says what that is, or gives its number. */
export function behindIssuer(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const { starts, issuer, paper } = patterns();
  if (!starts.test(text)) return undefined;
  const at = paper.exec(text)?.index;
  return at !== undefined && issuer.test(text.slice(0, at)) ? at + 1 : undefined;
}
