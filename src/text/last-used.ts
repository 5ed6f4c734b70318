/** Values by their keys. Where they become too many, those go first that were not used for longest. */
export interface LastUsed<Value> {
  /** What is kept under a key, which is kept no more. */
  take(key: string): Value | undefined;
  keep(key: string, value: Value): void;
}

/**
 * @param most how large all that is kept may be
 * @param sizeOf how large one of them is
 */
export function lastUsed<Value extends {}>(most: number, sizeOf: (value: Value) => number): LastUsed<Value> {
  const kept = new Map<string, Value>();
  let size = 0;
  const take = (key: string): Value | undefined => {
    const known = kept.get(key);
    if (known !== undefined) size -= sizeOf(known);
    kept.delete(key);
    return known;
  };
  return {
    take,
    keep(key, value) {
      take(key);
      kept.set(key, value);
      size += sizeOf(value);
      for (const oldest of kept.keys()) {
        if (size <= most) return;
        take(oldest);
      }
    },
  };
}
