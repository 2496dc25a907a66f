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

/** What a page knows of something, as texts that may cross the wire; what is none is left out. Undefined where nothing is left. */
export function cleanTexts(fields: object = {}): Record<string, string> | undefined {
  const clean = Object.entries(fields).flatMap(([key, value]) => {
    const text = typeof value === 'string' ? cleanLine(value) : undefined;
    return text ? [[key, text] as const] : [];
  });
  return clean.length > 0 ? Object.fromEntries(clean) : undefined;
}
