/** How news can be told: to read, for programs, as a mail's body, as a feed, as a calendar of coming sittings. */
export const newsFormats = ["text", "json", "md", "atom", "ics"] as const;
export type NewsFormat = (typeof newsFormats)[number];
