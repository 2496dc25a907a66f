/** Whether the words say what happens, and leave people their dignity. */
import type { Judged, Violation } from '../judged.ts';
import { clearLabels, type LabelRole } from '../words/labels.ts';
import { plain, says } from '../words/plain.ts';
import { shamingLists } from '../words/shaming.ts';
import { ambiguousWords, stayingWords } from '../words/staying.ts';

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** The words that may stand on a button in the language of the flow; none where nobody has looked at that language. */
function acceptedWords(role: LabelRole, { flow, rights, english }: Judged): string[] {
  const language = primary(flow.language);
  const { text, equivalents, mandated } = rights.labels[role];
  const isInLanguage = rights.language === language || text !== english[role].text;
  return [
    ...(isInLanguage ? [text, ...equivalents] : []),
    ...(mandated ? [] : (clearLabels[language]?.[role] ?? [])),
  ];
}

/** R05: the words the law wants, or clear ones; and the same words for people who listen. */
export function* labelled(judged: Judged): Iterable<Violation> {
  const { flow, rights } = judged;
  const { entry, confirm, withdrawal } = flow;
  const shown: [LabelRole, string, string][] = [
    ['cancelEntry', entry.label, '/entry/label'],
    ['cancelConfirm', confirm.label, '/confirm/label'],
  ];
  if (withdrawal) {
    shown.push(['withdrawEntry', withdrawal.label, '/withdrawal/label']);
    shown.push(['withdrawConfirm', withdrawal.confirmLabel, '/withdrawal/confirmLabel']);
  }
  for (const [role, words, where] of shown) {
    const label = rights.labels[role];
    const accepted = acceptedWords(role, judged);
    const [wanted] = accepted;
    if (wanted === undefined || accepted.some((one) => plain(one) === plain(words))) continue;
    const text = label.mandated ? 'labelMandated' : 'labelUnclear';
    yield {
      rule: 'R05',
      text,
      where,
      gaps: [words, wanted],
      sources: label.sources,
      isMild: !label.mandated,
    };
  }
  for (const [name, { label, accessibleName }] of Object.entries({ entry, confirm })) {
    if (accessibleName === undefined || plain(accessibleName) === plain(label)) continue;
    yield {
      rule: 'R05',
      text: 'labelUnheard',
      where: `/${name}/accessibleName`,
      gaps: [label, accessibleName],
    };
  }
}

/** R09: nobody has to say something bad about themselves to leave. */
export function* dignified({ flow }: Judged): Iterable<Violation> {
  const texts: [string | undefined, string][] = [
    [flow.entry.label, '/entry/label'],
    [flow.confirm.label, '/confirm/label'],
    [flow.keep?.label, '/keep/label'],
    ...flow.steps.flatMap(({ offers }, step) =>
      offers.flatMap(({ accept, decline }, index): [string | undefined, string][] => [
        [accept.label, `/steps/${step}/offers/${index}/accept/label`],
        [decline, `/steps/${step}/offers/${index}/decline`],
      ]),
    ),
    ...flow.texts.map((text, index): [string, string] => [text, `/texts/${index}`]),
  ];
  for (const [text, where] of texts) {
    for (const { phrases, source } of shamingLists) {
      const phrase = text && phrases.find((one) => says(text, one));
      if (phrase) yield { rule: 'R09', text: 'shaming', where, gaps: [phrase], sources: [source] };
    }
  }
}

/** R14: "cancel" never means stay, and the control to stay says so. */
export function* straight({ flow }: Judged): Iterable<Violation> {
  if (!flow.keep) return;
  const { label } = flow.keep;
  const staying = stayingWords[primary(flow.language)];
  if (staying?.some((word) => says(label, word))) return;
  const isAmbiguous = ambiguousWords.some((word) => says(label, word));
  if (isAmbiguous) yield { rule: 'R14', text: 'cancelMeansStay', where: '/keep/label', gaps: [label] };
  else if (staying) yield { rule: 'R14', text: 'keepUnclear', where: '/keep/label', gaps: [label] };
}
