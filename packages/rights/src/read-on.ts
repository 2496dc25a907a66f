/** Fetches what people read on: the rules of a jurisdiction with titles and summaries, in one language. */
import type { Language } from './answer.ts';
import { readOn } from './compiled/read-on.ts';
import type { Law } from './load.ts';

/** In French for who reads French, where the law is French; else in the language of the explanations. */
export async function fetchReadOn(
  jurisdiction: string,
  tag: string,
  spoken: Language,
): Promise<Pick<Law, 'readOn' | 'titles'>> {
  const doors = Object.hasOwn(readOn, jurisdiction) ? readOn[jurisdiction] : undefined;
  const fetched = await ((tag === 'fr' && doors?.fr) || doors?.[spoken])?.();
  if (!fetched) return {};
  const { rules } = fetched;
  return { readOn: rules, titles: new Map(rules.map(({ ruleId, title }) => [ruleId, title])) };
}
