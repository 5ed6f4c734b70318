export function proseErrors(
  files: ReadonlyMap<string, unknown>,
  paths: readonly string[],
  base: string,
): readonly string[];
