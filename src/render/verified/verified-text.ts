import { catalogueOf } from "../../language/catalogue.ts";
import { shortened } from "../../text/shortened.ts";
import type { ClaimPlace, ClaimVerdict, VerifiedClaim } from "../../verify/verdict.ts";
import { renderPlaceOf } from "../place.ts";
import { printable } from "../printable.ts";
import type { Style } from "../style.ts";
import { wrapped } from "../wrap.ts";
import { countsOf, placesOf, remarksOn } from "./verdict-lines.ts";

/** Claims of a draft with their verdicts, for people, and a line that sums them up. */
export function renderVerified(file: string, claims: readonly VerifiedClaim[], style: Style): string {
  const { chalk, language } = style;
  const { verified: texts } = catalogueOf(language).shown;
  if (claims.length === 0) return `${wrapped(`${file}: ${texts.nothing}`, style)}\n`;
  const counts = countsOf(claims);
  const color = counts.wrong > 0 ? chalk.red : counts.open > 0 ? chalk.yellow : chalk.green;
  const blocks = claims.map((claim) => renderClaim(file, claim, style));
  return `${[...blocks, color(texts.summary(counts))].join("\n\n")}\n`;
}

const colors: Readonly<Record<ClaimVerdict["kind"], "green" | "yellow" | "red">> = {
  ...{ same: "green", similar: "yellow", unnamed: "yellow" },
  ...{ differs: "red", absent: "red", "wrong-paper": "red", "unknown-paper": "red" },
};

function renderClaim(
  file: string,
  { kind, text, line, column, numbers, verdict }: VerifiedClaim,
  style: Style,
): string {
  const { chalk, language } = style;
  const { verified: texts } = catalogueOf(language).shown;
  const place = renderPlaceOf({ file, line, column }, style);
  const about = [texts.kinds[kind], ...numbers.map(printable)].join(", ");
  return [
    `${place}  ${chalk[colors[verdict.kind]].bold(texts.verdicts[verdict.kind])}  ${chalk.dim(about)}`,
    wrapped(shortened(printable(text), LONGEST), style, 2),
    ...remarksOn(verdict, language).map((remark) => wrapped(chalk.bold(remark), style, 2)),
    ...placesOf(verdict).map((one) => `  ${renderFound(one, verdict.kind === "same", style)}`),
  ].join("\n");
}

// In characters: two lines of a terminal, to recognise it by.
const LONGEST = 150;

/** A place, and unless it says the very same what it says. */
function renderFound({ drucksache, passage, ...place }: ClaimPlace, isSame: boolean, style: Style): string {
  const { chalk } = style;
  const number = drucksache === undefined ? "" : `${chalk.bold.cyan(printable(drucksache))}  `;
  const said = isSame ? "" : `\n${wrapped(chalk.dim(printable(passage)), style, 4)}`;
  return `${number}${renderPlaceOf(place, style)}${said}`;
}
