import { findDate } from "../../../text/dates.ts";
import { L } from "../../../text/letters.ts";
import type { Consultation } from "../../record.ts";
import { cellsAfter } from "../sitting-cells.ts";
import { joinedName } from "../sittings.ts";
import type { Cell } from "./cells.ts";
import { type Column, columnOf } from "./columns.ts";

/** The cells of one sitting. */
export interface SittingCells {
  readonly name: readonly Cell[];
  readonly day: Cell;
  readonly others: readonly Cell[];
}

// In characters.
const LONGEST_NAME = 160;
// `Bauausschuss (Vorberatung)`. Not: `Schulausschuss (SchA)`.
const bracketed = /^(.{3,}?) ?\(((?:zur )?\p{Lu}\p{Ll}{4}[^()]*)\)$/u;
const itemNumber = /^(?:TOP )?(\d{1,3}(?:\.\d{1,2}){0,3}(?: ?[a-z])?)\.?$/;
const access = new RegExp(`^(nicht[- ]?)?(?:öffentlich|ö)(?![${L}])|^(N|NÖ|nö)$`, "i");

/** The record's consultation of a row's cells; `undefined` where a day or a name is none. */
export function sittingOf({ name, day, others }: SittingCells, columns: readonly Column[]): Consultation | undefined {
  const printed = name.reduce((text, cell) => joinedName(text, cell.text), "");
  const [, committee = printed, purpose] = bracketed.exec(printed) ?? [];
  const date = findDate(day.text)?.iso;
  if (committee.length < 3 || committee.length > LONGEST_NAME || !date) return undefined;
  let [role, result, top, status]: Array<string | undefined> = [purpose];
  for (const cell of others) {
    const holds = columnOf(cell, columns)?.holds;
    const number = itemNumber.exec(cell.text)?.[1];
    const shown = /^(?:Ö|N)$/.test(cell.text) ? cell.text : access.test(cell.text) ? accessOf(cell.text) : undefined;
    if (holds === "top" && number !== undefined) top ??= number;
    else if (shown !== undefined && holds !== "result") status ??= shown;
    else if (holds === "role") role = joinedName(role ?? "", cell.text);
    else if (holds === "result") result = joinedName(result ?? "", cell.text);
    else if (holds === "status" || holds === "committee") {
      const found = cellsAfter(cell.text);
      role ??= found.role;
      result ??= found.result;
    }
  }
  const all = [...name, day, ...others];
  return {
    committee,
    ...(role !== undefined && { role }),
    date,
    ...(top !== undefined && { top }),
    ...((status === "Ö" || status === "N") && { status }),
    ...(result !== undefined && { result }),
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
  };
}

const accessOf = (text: string): "Ö" | "N" => (/^n/i.test(text) ? "N" : "Ö");
