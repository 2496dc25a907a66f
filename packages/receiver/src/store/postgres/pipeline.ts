/** Statements that are sent without waiting for one another, and values in the form in which they cost least. */

/**
 * Waits for statements that were sent one after the other.
 *
 * @throws {unknown} what the first of them failed with: those after it fail only because the transaction has.
 */
export async function allOf<T extends readonly unknown[] | []>(
  sent: T,
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  for (const each of await Promise.allSettled(sent)) if (each.status === 'rejected') throw each.reason;
  return Promise.all(sent);
}

const TEXT_OID = 25;
/** Dimensions, whether there are nulls, the type, how many, and the number of the first. */
const HEAD_BYTES = 20;

/**
 * A `TEXT[]` as the server reads it (binary, `array_recv`): written as a literal, every quotation mark of a message
 * would be escaped here and read back there.
 */
export function textArray(cells: readonly (string | number | boolean | null)[]): Buffer {
  const texts = cells.map((cell) => (cell === null ? null : String(cell)));
  const sizes = texts.map((text) => (text === null ? 0 : Buffer.byteLength(text)));
  const bytes = Buffer.allocUnsafe(sizes.reduce((sum, size) => sum + 4 + size, HEAD_BYTES));
  let at = 0;
  for (const number of [1, texts.includes(null) ? 1 : 0, TEXT_OID, texts.length, 1]) {
    at = bytes.writeInt32BE(number, at);
  }
  texts.forEach((text, index) => {
    at = bytes.writeInt32BE(text === null ? -1 : (sizes[index] ?? 0), at);
    if (text !== null) at += bytes.write(text, at);
  });
  return bytes;
}
