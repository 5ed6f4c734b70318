/** What a function gave for its last keys, some hundred of them: the papers around one paper are asked for again and again. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    // Who asks for so many different ones reads all of them.
    if (known.size >= MOST) known.clear();
    known.set(key, { value });
    return value;
  };
}

const MOST = 256;
