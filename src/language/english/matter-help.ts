/** What the help says of the commands that follow a matter. */
export const matterHelp = {
  thread: {
    about: "what became of a matter: its papers, sittings and decisions in the order of time",
    number: "the number of one of its papers, or its file",
  },
  news: {
    about: "what is new, changed, answered, decided, withdrawn or overdue since the last time",
    query: "only papers with these words, or of the matter of a number (default: everything)",
    watched: "what watch: in the settings names: all of it, or one",
    state: "file that says what was told before (default: drs-news.jsonl in the corpus)",
    since: "the first time, count papers from this day, month or year on as new",
    deadline: "tell questions that have waited for so long: 60d, 8w",
    output: "write to a file instead of printing",
    baseUrl: "where a feed will be published: its ids and links begin so",
  },
};
