/** How far a copy reaches, as people read it. */
import type { Manifest } from './manifest.ts';
import { writeDay } from './locale/words.ts';
import type { Words } from './locale/nl.ts';

export function upTo({ sequence, receivedAt }: Manifest, words: Words): string {
  if (receivedAt === null) return words.copies.empty;
  const day = writeDay(receivedAt.slice(0, 10), words);
  return words.copies.upTo(sequence.toLocaleString(words.locale), `${day} ${receivedAt.slice(11, 16)}`);
}
