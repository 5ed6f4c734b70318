import { L } from "../../text/letters.ts";

/** What stands behind a committee on its line: item of the agenda, access, purpose, result. */
export interface RowTail {
  readonly name: string;
  readonly role?: string;
  readonly top?: string;
  readonly status?: "Ö" | "N";
}

const top = /[ ,;-]*(?:TOP|Punkt|Tagesordnungspunkt):? ?(?:[öÖnN] ?)?(\d{1,3}(?:\.\d{1,2}){0,3})[ -]{0,3}$/;
const access = /[ ,;(-]*(?<![\p{L}])((?:nicht[- ]?)?öffentlich(?:e Sitzung)?)[) -]{0,3}$/iu;
const role = new RegExp(
  `[ ,;(-]*(?<![${L}])((?:zur )?(?:Vor|Mit)?(?:[Bb]eratung|[Ee]ntscheidung|[Bb]eschlussfassung|[Kk]enntnis(?:nahme)?|[Aa]nhörung|[Ee]mpfehlung|[Ii]nformation))\\)?$`,
);
// Of these each at most once, and one more look.
const MOST = 4;

/** A committee's name without what stands behind it. */
export function withoutTail(text: string): RowTail {
  let found: RowTail = { name: text.trim() };
  for (let i = 0; i < MOST; i++) {
    const [tail = "", value = ""] = top.exec(found.name) ?? access.exec(found.name) ?? role.exec(found.name) ?? [];
    if (tail === "" || tail.length === found.name.length) break;
    const name = found.name.slice(0, -tail.length).trimEnd();
    if (/^\d/.test(value)) found = { ...found, name, top: value };
    else if (/öffentlich/i.test(value)) found = { ...found, name, status: /^n/i.test(value) ? "N" : "Ö" };
    else found = { ...found, name, role: value };
  }
  return found;
}
