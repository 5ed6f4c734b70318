import { L, Ll, Lu } from "../../../text/letters.ts";
import { lengthen } from "./form-reading.ts";
import type { Reader } from "./reader.ts";
import { isByWhom, isGroup, withoutMark } from "./shapes.ts";

// How a title on several lines continues: `Anträgen`, `bzw. ERGÄNZUNGSANTRAG`, `gemeinsamen Antrag`.
const restOfTitle = new RegExp(
  `^(?:(?:bzw\\.|und|oder|sowie) )?(?:(?:gemeinsame|interfraktionelle|dringliche)[nrs]? )?[${L}-]*(?:antr[aä]g|anfrage)(?:e?[ns]?)$`,
  "i",
);

export const readTitleRest: Reader = ({ isUnderTitle, senders }, { text }) =>
  isUnderTitle && senders.length === 0 && restOfTitle.test(text);

// What clerks write on a paper: `- Bitte austauschen -`, `- neu -`, `Stand: 18.06.2024`, `Anlage`, `zur Beratung am 18.06.2024`,
// `Anhörung des Ortschaftsrates`.
const note =
  /^[-–\s]*(?:bitte austauschen|neu|alt|korrigiert(?:e Fassung)?|Anlagen?|Stand\b.{0,40}|zur (?:Beratung|Sitzung) am\b.{0,40}|Anhörung de[rs] .{3,60})[-–!\s]*$/i;

/** A clerk's note is part of no field, and the label of the movers none of their names. */
export const readNote: Reader = ({ isUnderTitle }, { text }, { vocabulary }) => {
  const label = vocabulary.parseLabel(text);
  return note.test(text) || (isUnderTitle && label?.field === "sender" && label.length === text.length);
};

// `Wettersbach` below `CDU-Fraktion`. Not: `KULT`.
const placeAlone = new RegExp(`^[${Lu}][${Ll}]{3,}(?:-[${Lu}][${Ll}]+)?$`, "u");

// `(SPD)` below the name of a member.
const partyAlone = new RegExp(`^\\([${L}][${L}\\d/ .-]{1,30}\\)$`);

export const readSender: Reader = (reading, line) => {
  const { senders, titles, growing, isUnderTitle } = reading;
  const isPlace = placeAlone.test(line.text) && reading.letterhead.some(({ text }) => text.endsWith(line.text));
  if (isUnderTitle && senders.length > 0 && (partyAlone.test(line.text) || isPlace)) {
    lengthen(senders, line);
    return true;
  }
  const isGrowing = growing === senders;
  const isSender =
    isGrowing || (titles.length > 0 && isByWhom(line.text)) || (isUnderTitle && isGroup(withoutMark(line).text));
  if (!isSender) return false;
  // `der Stadträtin Eva Lang sowie / der FW-Fraktion vom 3. / Mai 2006` is one phrase.
  const goesOn = isGrowing && !isGroup(line.text);
  if (goesOn) lengthen(senders, line);
  else senders.push(line);
  if (isByWhom(line.text) || goesOn) reading.growing = senders;
  return true;
};
