/** What `make` gives, or undefined where it throws: what a browser lacks or denies, and what cannot be read. */
export function tried<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
