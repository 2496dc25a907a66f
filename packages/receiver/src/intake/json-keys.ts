/** The keys of a JSON text as they are written, because JSON.parse tells nothing of those that it dropped or misread. */

/**
 * Calls `found` with where each key begins and ends, quotes included.
 *
 * @param text known to be JSON.
 */
export function eachKey(text: string, found: (start: number, end: number) => void): void {
  for (let start = text.indexOf('"'); start !== -1;) {
    const end = endOfString(text, start);
    let next = end;
    while (isSpace(text.charCodeAt(next))) next++;
    if (text[next] === ':') found(start, end);
    start = text.indexOf('"', next);
  }
}

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end + 1;
}

function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text[first - 1] === '\\') first--;
  return (index - first) % 2 === 1;
}

/** What JSON counts as white space. */
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * The same JSON with every key written without escapes, or `null` where a key cannot be: one with a quotation mark, a
 * backslash, a control character or half a character in it.
 *
 * Some versions of V8 guess the next key from objects that were read before, and take `"n\u0061me"` for `n\` where that
 * was a key before. So what one sender wrote could change how another's message is read.
 *
 * @param text known to be JSON.
 */
export function withPlainKeys(text: string): string | null {
  if (!text.includes('\\')) return text;
  const parts: string[] = [];
  let from = 0;
  let isPossible = true;
  eachKey(text, (start, end) => {
    const written = text.slice(start, end);
    if (!written.includes('\\')) return;
    const plain = JSON.stringify(JSON.parse(written));
    isPossible &&= !plain.includes('\\');
    parts.push(text.slice(from, start), plain);
    from = end;
  });
  if (!isPossible) return null;
  return parts.length === 0 ? text : parts.join('') + text.slice(from);
}
