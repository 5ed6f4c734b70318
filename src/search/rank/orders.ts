/** By what papers can be put in order instead of by how well they match: the newest first, or the lowest number. */
export const orders = ["date", "number"] as const;
export type Order = (typeof orders)[number];
