import { z } from "zod";
import { paperKinds } from "../paper/record.ts";
import type { Filters } from "../search/query/filters.ts";
import { type Period, periodOf } from "../search/query/period.ts";
import type { Texts } from "./texts.ts";

// In characters: more than anybody types, and few enough to look up.
const LONGEST_QUERY = 1_000;
const LONGEST_NAME = 300;
// Of a draft, in characters: some hundred pages.
const LONGEST_TEXT = 400_000;

/** Conditions beside the words, as the command line has them. */
export function filterArguments({ arguments: about, noDay }: Texts) {
  const day = z
    .string()
    .max(20)
    .refine((typed) => dayIn(typed) !== undefined, noDay);
  return {
    query: z.string().max(LONGEST_QUERY).optional().describe(about.query),
    kind: z.enum(paperKinds).optional().describe(about.kind),
    sender: z.string().max(LONGEST_NAME).optional().describe(about.sender),
    committee: z.string().max(LONGEST_NAME).optional().describe(about.committee),
    from: day.optional().describe(about.from),
    to: day.optional().describe(about.to),
  };
}

type Given = { readonly [Name in keyof Filters]?: Filters[Name] | undefined };

/** A day, or the first and last one of a month or year. */
function dayIn(typed: string): Required<Period> | undefined {
  const { from, to } = /\.\.|[<>]/.test(typed) ? {} : (periodOf(typed) ?? {});
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** Those of the filters that were given. */
export function filtersIn({ kind, sender, committee, ...given }: Given): Filters {
  const from = given.from === undefined ? undefined : dayIn(given.from)?.from;
  const to = given.to === undefined ? undefined : dayIn(given.to)?.to;
  return {
    ...(kind && { kind }),
    ...(sender !== undefined && { sender }),
    ...(committee !== undefined && { committee }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

export function limitArgument({ arguments: about }: Texts, usual: number) {
  return z.number().int().min(1).max(50).default(usual).describe(about.limit);
}

export function cursorArgument({ arguments: about }: Texts) {
  return z.string().max(100).optional().describe(about.cursor);
}

export function numberArgument({ arguments: about }: Texts) {
  return z.string().min(1).max(LONGEST_NAME).describe(about.number);
}

export function textArgument({ arguments: about }: Texts) {
  return z.string().min(1).max(LONGEST_TEXT).describe(about.text);
}
