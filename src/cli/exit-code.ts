/** Exit codes are an interface: documented in `docs/cli.md` and tested. */
export const exitCode = {
  /** The answer is there, or there is nothing to complain of. */
  fine: 0,
  /** The answer is no: nothing found, or unresolved citations. */
  no: 1,
  /** The run failed: wrong usage, unreadable input, damaged data. */
  failed: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
