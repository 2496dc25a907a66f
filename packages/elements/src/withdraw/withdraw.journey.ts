/** What is particular about withdrawing: what it asks, and what it declares. */
import type { WithdrawRights } from '@fairwell/rights';
import type { WithdrawConfig } from '@fairwell/schema';
import type { Events } from '../journey/announce.ts';
import type { Handler } from '../journey/courier.ts';
import type { Told } from '../journey/law-answers.ts';
import type { Journey, SessionHost } from '../journey/journey.ts';
import type { WithdrawStrings } from '../locale/withdraw/nl.ts';
import { daysIn, declarationData } from './withdraw.declaration.ts';
import * as told from './withdraw.events.ts';
import type { Declaration, Entered } from './withdraw.flow.ts';
import { enteredFrom, errorsIn, fieldsOf } from './withdraw.form.ts';
import type { After, View } from './withdraw.view.ts';
import { loadWords } from './withdraw.words.ts';

/** The types of it. */
export interface Withdrawing {
  type: 'withdrawal.requested';
  host: SessionHost & { handleWithdraw: Handler<'withdrawal.requested'> | undefined };
  config: WithdrawConfig;
  strings: WithdrawStrings;
  entered: Entered;
  declaration: Declaration;
  beyond: never;
  input: never;
  rights: Told<WithdrawRights>;
  parts: { after: After };
  view: View;
  acts: object;
}

const events: Events = {
  opened: told.WithdrawOpenedEvent,
  closed: told.WithdrawClosedEvent,
  received: told.WithdrawReceivedEvent,
  sent: told.WithdrawSentEvent,
  waiting: told.WithdrawUnreceivedEvent,
  attention: told.WithdrawAttentionEvent,
};

export const withdrawing: Journey<Withdrawing> = {
  type: 'withdrawal.requested',
  events,
  handlerOf: ({ handleWithdraw }) => handleWithdraw,
  loadWords,
  readLaw: () => import('./withdraw.law.ts'),
  parts: { after: () => import('./withdraw.after.ts') },
  leftBehind: () => import('./withdraw.left-behind.ts'),
  begin: enteredFrom,
  happened({ host, state }) {
    if (host.querySelector('[slot]'))
      void import('../journey/own-words.ts').then(
        ({ placeOwnWords }) => placeOwnWords(host, state.type === 'received'),
        () => {},
      );
  },
  viewOf(drawing, { state, config }) {
    const { rights, strings, language } = drawing;
    const { withdrawEntry, withdrawConfirm } = rights?.labels ?? {};
    return {
      ...drawing,
      labelLanguage: withdrawConfirm?.language ?? language,
      fields: fieldsOf(config, state.type === 'review' && state.mending),
      entryLabel: withdrawEntry?.text ?? strings.entry,
      confirmLabel: withdrawConfirm?.text ?? strings.confirm,
    };
  },
  errorsIn: ({ fields }, entered) => errorsIn(entered, fields),
  draftOf(view, entered) {
    const data = declarationData({ ...view, entered });
    const { refundBy, returnBy } = daysIn(view.rights);
    return { text: data.declared.text, refundBy, returnBy, data };
  },
};
