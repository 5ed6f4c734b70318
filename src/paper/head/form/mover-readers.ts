import { L } from "../../../text/letters.ts";
import { lengthen } from "./form-reading.ts";
import type { Reader } from "./reader.ts";
import { isByWhom, isGroup, withoutMark } from "./shapes.ts";

// How a title on several lines continues: `Anträgen`, `bzw. ERGÄNZUNGSANTRAG`.
const restOfTitle = new RegExp(`^(?:(?:bzw\\.|und|oder|sowie) )?[${L}-]*(?:antr[aä]g|anfrage)(?:e?[ns]?)$`, "i");

export const readTitleRest: Reader = ({ isUnderTitle, senders }, { text }) =>
  isUnderTitle && senders.length === 0 && restOfTitle.test(text);

// `(SPD)` below the name of a member.
const partyAlone = new RegExp(`^\\([${L}][${L}\\d/ .-]{1,30}\\)$`);

export const readSender: Reader = (reading, line) => {
  const { senders, titles, growing, isUnderTitle } = reading;
  if (isUnderTitle && senders.length > 0 && partyAlone.test(line.text)) {
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
