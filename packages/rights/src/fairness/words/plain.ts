/** Compares words as people read them: without regard to capitals, spaces and the shape of an apostrophe. */

/** The words of a label, to be compared as a whole. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'").trim().replaceAll(/\s+/g, ' ');
}

const spaced = (text: string): string =>
  ` ${plain(text)
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()} `;

/** Whether a text contains a phrase, word for word. */
export function says(text: string, phrase: string): boolean {
  return spaced(text).includes(spaced(phrase));
}
