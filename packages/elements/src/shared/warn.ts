const warned = new Set<string>();

/** Tells whoever builds the page what is wrong and how to mend it: once per sentence, and never by throwing. */
export function warnOnce(sentence: string): void {
  if (warned.has(sentence)) return;
  warned.add(sentence);
  // oxlint-disable-next-line no-console -- the console is where the builder of a page looks
  console.warn(`Fairwell: ${sentence}`);
}
