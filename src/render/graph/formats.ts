/** The formats of the network of references, for drawing programs and scripts. */
export const graphFormats = ["dot", "mermaid", "graphml", "json"] as const;
export type GraphFormat = (typeof graphFormats)[number];
