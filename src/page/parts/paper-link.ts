import { type Address, hrefOf, kept } from "../address/address.ts";
import type { HeadJson } from "../answers.ts";

interface Place {
  readonly line?: number | undefined;
  readonly page?: number | undefined;
}

/**
 * Where a paper is read. Its number leads there where it says enough: one without its year may be another paper's, too. What was
 * looked for stays, so that it can be marked.
 */
export function paperHref(
  { drucksache, yearForm, file }: Pick<HeadJson, "drucksache" | "yearForm" | "file">,
  { lang, q }: Address,
  { line }: Place = {},
): string {
  return hrefOf({
    ...(drucksache === undefined || yearForm !== undefined ? {} : { paper: drucksache }),
    file,
    ...(q !== undefined && { q }),
    ...(line !== undefined && { line: String(line) }),
    ...(lang !== undefined && { lang }),
  });
}

/** Where a number leads that a paper cites. */
export function numberHref(number: string, address: Address): string {
  return hrefOf({ paper: number, ...kept(address) });
}
