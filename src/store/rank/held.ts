import type { Query } from "minisearch";
import { isCombination, type Word } from "./expand.ts";
import type { Leaf } from "./match-leaves.ts";

/**
 * A choice between words without those that nothing is held of, and each with just the fields that something is held of: the same
 * documents with the same scores. Any other query than one of `toMiniSearch` stays as it is.
 *
 * @param leaves the words of the query, if any of them will do
 */
export function heldOf(
  query: Query,
  leaves: readonly Leaf[] | undefined,
  fieldsOf: (word: Word) => ReadonlySet<string>,
): Query {
  if (!isCombination(query) || leaves?.length !== query.queries.length) return query;
  const queries = query.queries.flatMap((part, place): Query[] => {
    const leaf = leaves[place];
    if (leaf?.of !== part || !isCombination(part) || !part.fields) return [part];
    const held = fieldsOf(leaf.word);
    const fields = part.fields.filter((field) => held.has(field));
    return fields.length > 0 ? [{ ...part, fields }] : [];
  });
  return { ...query, queries };
}
