import type { germanViews } from "./german-views.ts";

/** What is said about open questions, threads, topics and findings. */
export const englishViews: typeof germanViews = {};
