/** What the help says of the commands that follow a matter. */
export const matterHelp = {
  thread: {
    about: "what became of a matter: its papers, sittings and decisions in the order of time",
    number: "the number of one of its papers, or its file",
  },
};
