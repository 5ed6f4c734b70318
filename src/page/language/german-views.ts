/** What is said about open questions, threads, topics and findings. */
export const germanViews = {};
