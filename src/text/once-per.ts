/**
 * Builds a value for an object when it is first asked for, and keeps it as long as the object lives. For what is costly
 * to build and rarely needed, such as the patterns of a town.
 */
export function oncePer<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const built = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = built.get(key);
    if (known) return known.value;
    const value = build(key);
    built.set(key, { value });
    return value;
  };
}

/** What is built when it is first asked for, and then kept. */
export function once<Value extends object>(build: () => Value): () => Value {
  let built: Value | undefined;
  return () => {
    built ??= build();
    return built;
  };
}
