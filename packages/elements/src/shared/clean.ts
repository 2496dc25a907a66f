/**
 * A text as it may cross the wire: trimmed, cut to length, without lone surrogates or NUL, which no receiver can
 * keep faithfully. Undefined where nothing is left.
 */
export function cleanText(text: string | undefined, max: number): string | undefined {
  return text?.replaceAll('\0', '').trim().slice(0, max).toWellFormed() || undefined;
}

/** The same on one line: control characters become spaces. */
export function cleanLine(text: string | undefined, max: number = 200): string | undefined {
  return cleanText(text?.replace(/\p{Cc}+/gu, ' '), max);
}
