import type { Say } from "./say.ts";

/** Why an index is not used or written, git does not answer, and a baseline is none. */
export const trouble = {
  "index-replaced": () => "the index was replaced while it was checked",
  "index-not-yours": () => "you did not build it on this machine",
  "index-locked": ({
    owner,
  }: {
    readonly owner?: { readonly pid: number; readonly host: string; readonly since: string };
  }) => {
    const who = owner ? `process ${owner.pid} on ${owner.host} since ${owner.since}` : "another process";
    return `the index is being written by ${who}; if that no longer runs, delete the file lock`;
  },
  "index-not-believed": () =>
    "no cache folder of your own can say that you built it, so the next run builds it again; set DRS_TRUST_INDEX=1 to use it all the same",
  "folder-refused": ({ folder, why }: { readonly folder: string; readonly why: unknown }, say: Say) =>
    `${folder} ${say(why)}`,
  "refused-link": () => "is a link; name the folder that it leads to with --index",
  "refused-no-folder": () => "is no folder",
  "refused-of-others": () => "belongs to another user; name a folder of your own with --index",
  "refused-other-files": () =>
    "holds a manifest.json or lock that is not of an index; name another folder with --index",
  "of-path": ({ path, reason }: { readonly path: string; readonly reason: unknown }, say: Say) =>
    `${path}: ${say(reason)}`,
  "no-repository": ({ folder }: { readonly folder: string }) => `${folder} is in no repository`,
  "repository-of-others": ({ path }: { readonly path: string }) => `${path} belongs to another user`,
  "no-common-commit": ({ revision }: { readonly revision: string }) => `${revision} and HEAD have no commit in common`,
  "no-file-of-git": ({ path }: { readonly path: string }) => `${path} is no file of git's`,
  "git-stopped": ({ command }: { readonly command: string }) => `${command} was stopped`,
  "no-baseline": () => "it is not a baseline of drs",
  "foreign-finding": ({ at }: { readonly at: number }) => `finding ${at} is not one that drs wrote`,
};
