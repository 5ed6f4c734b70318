/** What can be wrong with a file or folder. */
export const corpus = {
  "no-file": () => "no such file or folder",
  "no-permission": () => "permission denied",
  "no-folder-in-path": () => "a part of the path is not a folder",
  "is-folder": () => "is a folder, not a file",
  "is-pipe": () => "is a named pipe, not a file",
  "is-socket": () => "is a socket, not a file",
  "is-device": () => "is a device, not a file",
  "circle-of-links": () => "its symbolic links lead in a circle",
  "path-too-long": () => "the path is too long for the system",
  "too-many-files": () => "too many files are open",
  "disk-error": () => "the disk reports a read error",
  "in-use": () => "is in use by another program",
  "name-not-utf8": () => "the name is not valid UTF-8; rename it",
  "link-to-above": ({ path }: { readonly path: string }) => `leads to ${path}, a folder above itself`,
  "too-large": ({ mebibytes }: { readonly mebibytes: number }) => `larger than ${mebibytes} MiB`,
  "holds-other": ({ what }: { readonly what: unknown }, say: (inner: unknown) => string) =>
    `holds ${say(what)}, no text`,
  "holds-data": () => "holds data, no text",
  "holds-nothing": () => "holds no text",
  "holds-front-matter-only": () => "holds nothing after its front matter",
  "read-as-utf16": () => "read as UTF-16; drs expects UTF-8",
  "read-as-windows1252": ({ byte }: { readonly byte: string }) =>
    `read as Windows-1252, because byte ${byte} is not UTF-8`,
  "bad-bytes": ({ byte, count }: { readonly byte: string; readonly count: number }) =>
    `byte ${byte} is not UTF-8 (${count} such in all); read as U+FFFD`,
  "front-matter-too-long": () => "the front matter is longer than 64 KiB",
  "front-matter-ruled": () => "a line of the front matter begins with ---",
  "front-matter-language": ({ language }: { readonly language: string }) =>
    `front matter in "${language}" is not read; write YAML`,
  "front-matter-empty": () => "the front matter is empty",
  "front-matter-no-keys": () => "the front matter has no keys",
  "key-no-word": () => "a key must be a word",
  "key-twice-first-counts": ({ key }: { readonly key: string }) => `"${key}" is given twice; the first one counts`,
  "yaml-too-deep": ({ levels }: { readonly levels: number }) => `nested more than ${levels} levels deep`,
  "yaml-second-document": () => "a second document begins here",
};
