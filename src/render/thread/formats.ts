/** How a thread can be printed: to read, for programs, to draw, for calendars. */
export const threadFormats = ["text", "json", "md", "mermaid", "svg", "ics"] as const;
export type ThreadFormat = (typeof threadFormats)[number];
