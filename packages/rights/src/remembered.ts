/** Remembers what took long to make. */

/** Sites use a handful of each; whoever sends thousands does not get to fill the memory. */
const MOST = 1000;

/** The same function, but what it made for a text is made once. Make nothing that callers change or keep apart. */
export function remembered<Value extends object | string>(
  make: (key: string) => Value,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key);
    if (value !== undefined) return value;
    const made = make(key);
    if (known.size < MOST) known.set(key, made);
    return made;
  };
}
