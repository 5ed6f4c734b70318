import { DocumentError } from "./document-error.ts";
import { membersOfBytes } from "./zip.ts";

// A document of a thousand pages has some 20 MB of markup; its pictures are not unpacked.
const LIMITS = { members: 5_000, bytes: 1024 * 1024 * 1024 };
const LARGEST_PART = 128 * 1024 * 1024;

/** Parts of an office document by their names, as text; those that it does not have are missing. */
export async function readParts<Name extends string>(
  bytes: Uint8Array,
  names: readonly Name[],
): Promise<Partial<Record<Name, string>>> {
  const parts: Partial<Record<Name, string>> = {};
  for await (const member of membersOfBytes(bytes, LIMITS)) {
    const name = names.find((one) => one === member.name);
    if (name === undefined) continue;
    if (member.size > LARGEST_PART) throw new DocumentError({ id: "part-too-large", part: name });
    parts[name] = new TextDecoder().decode(await member.read());
  }
  return parts;
}
