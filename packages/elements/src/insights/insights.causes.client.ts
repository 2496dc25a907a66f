/** What is asked and said of causes, over the one door of the page to the network. */
import type { Cause, CauseAsked, CauseMark, CausePreview, Causes, MendedMark } from '@fairwell/schema';
import {
  count,
  flag,
  type Guard,
  isRecord,
  listOf,
  nameOf,
  number,
  orNull,
  path,
  shape,
  text,
} from './insights.answers.ts';
import type { Result } from './insights.client.ts';
import type { Question } from './insights.views.ts';

const isCause = shape<Cause>({
  id: text,
  site: orNull(text),
  mode: nameOf(),
  of: nameOf(),
  path,
  label: orNull(text),
  text,
  by: text,
  knownAt: text,
  mended: orNull(
    shape<NonNullable<Cause['mended']>>({
      at: text,
      since: text,
      text: isRecord,
      by: text,
      people: count,
      told: count,
      failed: count,
    }),
  ),
});

const isCauses = shape<Causes>({ causes: listOf(isCause), mailed: flag });

const isCauseAsked = shape<CauseAsked>({
  people: number,
  languages: listOf(shape<CauseAsked['languages'][number]>({ language: nameOf(), people: number })),
});

const isCausePreview = shape<CausePreview>({
  people: number,
  letters: listOf(
    shape<CausePreview['letters'][number]>({ language: text, people: number, subject: text, text }),
  ),
});

const place = ({ site }: Question) => (site ? { site } : {});

/** What the team knows of why people leave. */
export const askCauses = (question: Question, signal: AbortSignal): Promise<Result<Causes>> => {
  const { client, filters, key } = question;
  const query = { mode: filters.mode, ...place(question) };
  return client.beside('causes', isCauses, key, { query, signal });
};

const say = <T>(at: string, isAnswer: Guard<T>, question: Question, body?: object): Promise<Result<T>> =>
  question.client.beside(at, isAnswer, question.key, { query: place(question), ...(body && { body }) });

/** Says that a cause is known. Saying the same twice changes nothing. */
export const sayKnown = (mark: CauseMark, question: Question): Promise<Result<Cause>> =>
  say('causes', isCause, question, mark);

/** Says that it was not the cause after all. */
export const sayDropped = (id: string, question: Question): Promise<Result<Causes>> =>
  say(`causes/${id}/dropped`, isCauses, question, {});

/** Who asked to hear that it is mended. */
export const whoAsked = (id: string, question: Question): Promise<Result<CauseAsked>> =>
  say(`causes/${id}/asked`, isCauseAsked, question);

/** The letters as they would go out. */
export const lettersOf = (id: string, mark: MendedMark, question: Question): Promise<Result<CausePreview>> =>
  say(`causes/${id}/preview`, isCausePreview, question, mark);

/** Says that it is mended, which tells whoever asked. Saying the same twice tells nobody twice. */
export const sayMended = (id: string, mark: MendedMark, question: Question): Promise<Result<Cause>> =>
  say(`causes/${id}/mended`, isCause, question, mark);
