/**
 * The same function, which remembers what it found. When that becomes too much, it begins anew.
 *
 * @param most how large all that is remembered may be
 * @param sizeOf how large one of them is; 1, unless told
 */
export function bounded<Key, Value extends {}>(
  most: number,
  find: (key: Key) => Value,
  sizeOf: (key: Key, value: Value) => number = () => 1,
): (key: Key) => Value {
  let known = new Map<Key, Value>();
  let size = 0;
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    size += sizeOf(key, found);
    if (size > most) {
      known = new Map();
      size = sizeOf(key, found);
    }
    known.set(key, found);
    return found;
  };
}
