/** By what the papers that were found can be counted. */
export const facetNames = ["kind", "sender", "committee", "year"] as const;
export type FacetName = (typeof facetNames)[number];
