const warned = new Set<string>();

/**
 * Tells whoever builds the page what is wrong and how to mend it: each mistake once, and never by throwing.
 *
 * @param code - Stays the same whatever the sentence says, so that it can be searched for. Each has its section in
 *   `docs/advice.md`: 1xx nothing can be sent, 2xx the configuration, 3xx the law, 4xx the way to the receiver.
 */
export function warnOnce(code: `FW${number}`, sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  // oxlint-disable-next-line no-console -- the console is where the builder of a page looks
  console.warn(`Fairwell ${code}: ${sentence} See docs/advice.md#${code.toLowerCase()}`);
}
