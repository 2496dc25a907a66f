/** What the buttons and the page with the confirm button must look like. */
import type { Label, Rights } from './answer.ts';
import type { Case } from './case.ts';
import type { CompiledLaw } from './compiled.ts';
import { LazyTrace, sourceOf, type Step } from './trace.ts';

/** The words on each button: those the law asks for, else an authority's example, else plain words of ours. */
export function resolveLabels(c: Case): Rights['labels'] {
  const { law } = c;
  const labels: Record<string, Label> = {};
  // What a jurisdiction says itself comes before what it inherits, and ours comes last.
  for (const rule of c.rules('button-label')) {
    for (const { role, mandated, words } of rule.labels) {
      const [text, ...equivalents] = words[law.tag] ?? words[law.language] ?? words.en;
      labels[role] ??= { text, mandated, equivalents, sources: [sourceOf(rule)] };
    }
  }
  for (const [role, text] of Object.entries(law.sentences.labels))
    labels[role] ??= { text, mandated: false, equivalents: [], sources: [] };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every language has words for each role
  return labels as Record<keyof typeof law.sentences.labels, Label>;
}

/** The rules for the page on which the subscriber confirms. */
export function resolvePage(c: Case): Rights['page'] {
  const { book } = c.law;
  const rules = c.rules('page');
  const steps = rules.flatMap((rule) => rule.says.map((sentence): Step => [sentence, rule]));
  const asked = rules.map(({ asks }) => asks);
  const page: CompiledLaw['page'] = Object.assign({}, book.page, ...asked.toReversed());
  const listed = page.fields ? 'pageListed' : book.unlisted;
  return { ...page, trace: new LazyTrace(c.law, [[listed, ...rules], ...steps]) };
}
