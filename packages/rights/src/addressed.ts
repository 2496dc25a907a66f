/** The other form of address, for whoever asks for it. */
import type { Law } from './load-cancel.ts';
import type { Sentences } from './sentences/nl.ts';

const overlays: Record<string, (() => Promise<{ sentences: Partial<Sentences> }>) | undefined> = {
  'nl-formal': () => import('./sentences/nl.formal.ts'),
  'de-informal': () => import('./sentences/de.informal.ts'),
};

/**
 * A law whose sentences address the person as the language tag asks: with `nl-BE-x-formal` as *u*, with `de-x-informal` as
 * *du*. In a language that has no such form, or has it of its own accord, it is the law as it was.
 */
export async function addressed(law: Law, tag: string): Promise<Law> {
  const [, form] = /-x-((in)?formal)$/i.exec(tag) ?? [];
  const other = await overlays[`${law.language}-${form?.toLowerCase()}`]?.();
  return other ? { ...law, sentences: { ...law.sentences, ...other.sentences } } : law;
}
