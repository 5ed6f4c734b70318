import { check } from "./check.ts";
import { corpus } from "./corpus.ts";
import { paper } from "./paper.ts";

/** All that drs says in English, a file for each subject. Each sentence is a function of what it is about. */
export const english = { ...paper, ...corpus, ...check };
