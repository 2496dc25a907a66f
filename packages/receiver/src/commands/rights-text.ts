/** Rights as people read them on a terminal: each answer with its steps and its sources. */
import type { Answer, Rights, Trace } from '@fairwell/rights';
import type { Words } from './locale/nl.ts';
import { writeDay, writeMoney } from './locale/words.ts';

/** All answers about one contract, separated by empty lines. */
export function writeRights(rights: Rights, words: Words): string {
  const say = words.rights;
  const day = (value: string) => writeDay(value, words);
  const answers = [
    write(say.endsOn, rights.endsOn, words, day),
    write(say.latestNotice, rights.latestNotice, words, (value) => (value ? day(value) : say.anyTime)),
    write(say.termEnd, rights.termEnd, words, (value) => (value ? day(value) : say.openEnded)),
    write(say.nextRenewal, rights.nextRenewal, words, (value) => (value ? day(value) : say.noRenewal)),
    write(say.withdrawal, rights.withdrawal, words, ({ until, open }) =>
      open ? day(until) : say.passed(day(until)),
    ),
    write(say.charges, rights.charges, words, (charges) =>
      charges.length > 0
        ? charges.map(({ on, amount }) => say.chargeOn(writeMoney(amount, words), day(on))).join(', ')
        : say.nothing,
    ),
    write(say.withdrawalRefund, rights.withdrawalRefund, words, ({ amount, by }) =>
      say.by(writeMoney(amount, words), day(by)),
    ),
    ...rights.notices.map(({ about, earliest, latest, trace }) => {
      const when = earliest ? say.between(day(earliest), day(latest)) : say.until(day(latest));
      return [`${say.notice[about]}: ${when}`, ...why(trace, words)];
    }),
  ];
  return [
    say.title(rights.jurisdiction, day(rights.today)),
    ...withoutRepeating(answers, `  ${say.sameReason}`),
    `${say.data(rights.data.version, day(rights.data.lastReviewed))} ${rights.disclaimer}`,
  ].join('\n\n');
}

/** The answers as texts. A reason that was given just before is not given again. */
function withoutRepeating(answers: readonly string[][], sameReason: string): string[] {
  let before = '';
  return answers.map(([answer, ...reason]) => {
    const text = reason.join('\n');
    const told = text === before ? sameReason : text;
    before = text;
    return `${answer}\n${told}`;
  });
}

/** The answer on the first line, its reason on those after it. */
function write<T>(question: string, answer: Answer<T>, words: Words, format: (value: T) => string): string[] {
  const value = answer.established
    ? format(answer.value)
    : words.rights.notEstablished(answer.authority.name, answer.authority.url);
  return [`${question}: ${value}`, ...why(answer.trace, words)];
}

function why({ steps, sources }: Trace, { rights, confidence }: Words): string[] {
  return [
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    ...sources.map(
      (source) =>
        `  ${rights.source}: ${source.title}. ${source.locator} (${confidence[source.confidence]}) ${source.url}`,
    ),
  ];
}
