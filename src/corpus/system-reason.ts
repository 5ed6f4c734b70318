// What the operating system says, in the words of someone who does not know its codes.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOTDIR: "a part of the path is not a folder",
  EISDIR: "is a folder, not a file",
  ELOOP: "its symbolic links lead in a circle",
  ENAMETOOLONG: "the path is too long for the system",
  EMFILE: "too many files are open",
  EIO: "the disk reports a read error",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be larger than the system allows",
  EROFS: "the disk is read-only",
  ENFILE: "too many files are open",
  ENOTEMPTY: "the folder is not empty",
  EBUSY: "is in use by another program",
};

/** Why the system refused a path, in plain words. Codes that are not listed keep the system's own sentence. */
export function systemReason(error: unknown, path: string): string {
  const code = systemCode(error);
  // Node turns bytes that are not UTF-8 into U+FFFD, and the name with U+FFFD in it does not exist.
  if (code === "ENOENT" && path.includes("\uFFFD")) return "the name is not valid UTF-8; rename it";
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code] ?? code;
  const message = error instanceof Error ? error.message : String(error);
  // Node writes "EXDEV: cross-device link not permitted, rename 'a' -> 'b'".
  return /^[A-Z0-9_]+: ([^,]+)/.exec(message)?.[1] ?? message;
}

/** The system's code, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
