import type { Catalogue } from "../catalogue.ts";
import { check } from "./check.ts";
import { corpus } from "./corpus.ts";
import { paper } from "./paper.ts";

/** All that drs says in German. A sentence that is missing does not compile. */
export const german: Catalogue = { ...paper, ...corpus, ...check };
