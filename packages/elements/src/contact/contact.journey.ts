/** What is particular about a question: what it asks, until when it is answered, and what it sends. */
import type { ContactConfig } from '@fairwell/schema';
import type { Events } from '../journey/announce.ts';
import type { Handler } from '../journey/courier.ts';
import type { Journey, SessionHost } from '../journey/journey.ts';
import type { ContactStrings } from '../locale/contact/nl.ts';
import { mayHaveDraft } from '../outbox/draft-mark.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { type AnswerTimes, answerTimesIn, fetchAnswerTimes } from './contact.client.ts';
import * as told from './contact.events.ts';
import { blank, type Entered, next, type Question } from './contact.flow.ts';
import { errorsFrom, errorsIn, questionData } from './contact.form.ts';
import type { Again, Later, View } from './contact.view.ts';

const sources: Sources<ContactStrings> = {
  nl: () => import('../locale/contact/nl.ts'),
  en: () => import('../locale/contact/en.ts'),
  de: () => import('../locale/contact/de.ts'),
  more: () => import('../locale/contact/more.ts'),
};

/** The page may stand open for long; what it promises must not be older than this. */
const FRESH_FOR = 600_000;

const isWritten = ({ kind, message }: Entered): boolean => !!kind || message !== '';

/** The types of it. */
export interface Asking {
  type: 'contact.submitted';
  host: SessionHost & { handleContact: Handler<'contact.submitted'> | undefined };
  config: ContactConfig;
  strings: ContactStrings;
  entered: Entered;
  declaration: Question;
  beyond: never;
  input: { type: 'again' };
  rights: never;
  parts: { after: Later };
  view: View;
  acts: Again;
}

const events: Events = {
  opened: told.ContactOpenedEvent,
  closed: told.ContactClosedEvent,
  received: told.ContactReceivedEvent,
  sent: told.ContactSentEvent,
  waiting: told.ContactUnreceivedEvent,
  attention: told.ContactAttentionEvent,
};

/** @param host - Its clock says how old the answer times are. */
export function asking(host: Asking['host']): Journey<Asking> {
  let times: AnswerTimes = {};
  let timesOf: Partial<ContactConfig> | undefined;
  let timesAt = 0;
  /** What was being written before the page was loaded again. */
  let kept: Omit<Entered, 'email'> | undefined;
  /** What the page was about then. */
  let keptOf: Partial<ContactConfig> | undefined;

  /** Nobody waits for it: a question can be asked where nobody says until when it is answered. */
  const freshenTimes = async (config: Partial<ContactConfig>): Promise<void> => {
    const now = host.clock();
    if (config === timesOf && now - timesAt < FRESH_FOR) return;
    timesOf = config;
    timesAt = now;
    const { answerBy, endpoint } = config;
    const said = answerBy ? answerTimesIn(answerBy) : endpoint && (await fetchAnswerTimes(endpoint));
    times = said || {};
    host.requestUpdate();
  };

  return {
    type: 'contact.submitted',
    events,
    handlerOf: ({ handleContact }) => handleContact,
    async loadWords(tag, config) {
      // Meanwhile.
      void freshenTimes(config);
      if (mayHaveDraft())
        kept = await import('./contact.draft.ts').then(
          ({ keptQuestion }) => keptQuestion(config, host.clock()),
          () => undefined,
        );
      keptOf = config;
      return loadFrom(tag, sources);
    },
    parts: { after: () => import('./contact.later.ts') },
    leftBehind: () => import('./contact.left-behind.ts'),
    begin: (config, typed = blank()) => ({
      ...typed,
      // The page may have turned to somebody else before its words came.
      ...(isWritten(typed) || config !== keptOf ? undefined : kept),
      email: typed.email || (config.customer?.email ?? ''),
    }),
    next,
    happened({ state, config }) {
      if (state.type === 'review') void freshenTimes(config);
      if (host.querySelector('[slot]'))
        void import('../journey/own-words.ts').then(
          ({ placeOwnWords }) => placeOwnWords(host, state.type === 'received'),
          () => {},
        );
      if (!isWritten(state.entered) && !mayHaveDraft()) return;
      kept = undefined;
      const written = 'declaration' in state ? undefined : state.entered;
      // What cannot be kept can be sent all the same.
      void import('./contact.draft.ts').then(
        ({ keepQuestion }) => keepQuestion(config, written, host.clock()),
        () => {},
      );
    },
    viewOf: (drawing) => ({ ...drawing, topics: drawing.config.topics ?? drawing.strings.topics, times }),
    acts: (session, { revise }) => ({
      again: () => session.input({ type: 'again' }),
      /** Back to the form, with what was refused beside its field. */
      revise() {
        const { state } = session;
        revise();
        if (state.type === 'attention')
          session.input({ type: 'refuse', errors: errorsFrom(state.problem.errors) });
      },
    }),
    errorsIn: (_, entered) => errorsIn(entered),
    draftOf({ config }, entered) {
      const until = (!entered.noAnswer && entered.kind && times[entered.kind]) || null;
      const data = questionData(entered, config, until);
      return { text: data.message, told: until, data };
    },
  };
}
