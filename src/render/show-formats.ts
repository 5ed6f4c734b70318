/** How a paper can be printed. */
export const showFormats = ["text", "json", "md"] as const;
export type ShowFormat = (typeof showFormats)[number];
