/** The formats in which the network of references is drawn or read. */
export const graphFormats = ["dot", "mermaid", "graphml", "json"] as const;
export type GraphFormat = (typeof graphFormats)[number];
