import type { Vocabulary } from "../../vocabulary/vocabulary.ts";
import type { ToCells } from "../cells/cells.ts";

/** How a head is read. */
export interface Reading {
  readonly toCells: ToCells;
  readonly vocabulary: Vocabulary;
}
