/** Remembers what took long to make. */

/** Sites use a handful of each; whoever sends thousands does not get to fill the memory. */
const MOST = 1000;

/** The same function, but what it made is made once, until that is too much. Make nothing that callers change. */
export function remembered<Key extends string | number | object, Value extends object | string | number>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size === MOST) known.clear();
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
