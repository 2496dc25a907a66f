/** Fetches what people read on: the rules of a jurisdiction with titles and summaries, in one language. */
import type { Source } from './answer.ts';
import { readOn } from './compiled/read-on.ts';
import type { CompiledLaw, CompiledRule } from './compiled.ts';
import type { Law } from './load-cancel.ts';

/**
 * In French for who reads French, where the law is French; else in the language of the explanations.
 *
 * @returns puts it into a law
 */
export async function fetchReadOn(
  jurisdiction: string,
  { tag, language }: Pick<Law, 'language' | 'tag'>,
): Promise<(law: Law) => Law> {
  const doors = Object.hasOwn(readOn, jurisdiction) ? readOn[jurisdiction] : undefined;
  const fetched = await ((tag === 'fr' && doors?.fr) || doors?.[language])?.();
  if (!fetched) return (law) => law;
  const { rules } = fetched;
  const titles = new Map(
    rules.map(({ ruleId, title, language: written }) => [ruleId, { title, language: written }]),
  );
  return (law) => ({ ...law, book: withTitles(law.book, titles), readOn: rules });
}

function withTitles(
  book: CompiledLaw,
  titles: ReadonlyMap<string, Pick<Source, 'title' | 'language'>>,
): CompiledLaw {
  const entitle = (rule: CompiledRule): CompiledRule => {
    const { ruleId, locator } = rule.source;
    return { ...rule, source: { ...rule.source, ...(titles.get(ruleId) ?? { title: locator }) } };
  };
  const rules = Object.entries(book.rules).map(([kind, all]) => [kind, all.map(entitle)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each stays under its own kind
  return { ...book, rules: Object.fromEntries(rules) as CompiledLaw['rules'] };
}
