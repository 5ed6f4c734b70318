import type { Message } from "../language/message.ts";

// What the operating system says, in the words of someone who does not know its codes.
const reasons: Readonly<Record<string, Message>> = {
  ENOENT: { id: "no-file" },
  EACCES: { id: "no-permission" },
  EPERM: { id: "no-permission" },
  ENOTDIR: { id: "no-folder-in-path" },
  EISDIR: { id: "is-folder" },
  ELOOP: { id: "circle-of-links" },
  ENAMETOOLONG: { id: "path-too-long" },
  EMFILE: { id: "too-many-files" },
  EIO: { id: "disk-error" },
  ENOSPC: { id: "disk-full" },
  EDQUOT: { id: "quota-used-up" },
  EFBIG: { id: "file-too-large" },
  EROFS: { id: "disk-read-only" },
  ENFILE: { id: "too-many-files" },
  EBUSY: { id: "in-use" },
};

/** Why the system refused a path, in plain words. Codes that are not listed keep the system's own sentence. */
export function systemReason(error: unknown, path: string): Message {
  const code = systemCode(error);
  // Node turns bytes that are not UTF-8 into U+FFFD, and the name with U+FFFD in it does not exist.
  if (code === "ENOENT" && path.includes("\uFFFD")) return { id: "name-not-utf8" };
  if (code !== undefined && Object.hasOwn(reasons, code)) return reasons[code] ?? { id: "in-other-words", text: code };
  const message = error instanceof Error ? error.message : String(error);
  // Node writes "EXDEV: cross-device link not permitted, rename 'a' -> 'b'".
  return { id: "in-other-words", text: /^[A-Z0-9_]+: ([^,]+)/.exec(message)?.[1] ?? message };
}

/** The system's code, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
