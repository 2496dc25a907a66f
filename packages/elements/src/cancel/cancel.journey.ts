/** What is particular about cancelling: what it asks, what it declares, and the way back. */
import type { CancelRights } from '@fairwell/rights';
import type { Events } from '../journey/announce.ts';
import type { Handler } from '../journey/courier.ts';
import type { Told } from '../journey/law-answers.ts';
import type { Journey, SessionHost } from '../journey/journey.ts';
import type { Session } from '../journey/session.ts';
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { Config } from './cancel.config.ts';
import { draftOf } from './cancel.declaration.ts';
import { isIdentified } from './cancel.entered.ts';
import * as told from './cancel.events.ts';
import type { Declaration, Typing, UndoInput, UndoState } from './cancel.flow.ts';
import type { OfferHandler } from './cancel.offer.conduct.ts';
import type { OffersHandler } from './cancel.offer.service.ts';
import { type AllParts, parts } from './cancel.parts.ts';
import type { View } from './cancel.view.ts';
import { loadWords } from './cancel.words.ts';

/** The types of it. */
export interface Cancelling {
  type: 'cancellation.requested';
  host: SessionHost & {
    handleCancel: Handler<'cancellation.requested'> | undefined;
    handleUndo: Handler<'cancellation.undone'> | undefined;
    handleOffer: OfferHandler | undefined;
    handleOffers: OffersHandler | undefined;
  };
  config: Config;
  strings: CancelStrings;
  entered: Typing;
  declaration: Declaration;
  beyond: UndoState;
  input: UndoInput;
  rights: Told<CancelRights>;
  parts: AllParts;
  view: View;
  acts: object;
}
export type CancelSession = Session<Cancelling>;

const events: Events = {
  opened: told.CancelOpenedEvent,
  closed: told.CancelClosedEvent,
  received: told.CancelReceivedEvent,
  sent: told.CancelSentEvent,
  waiting: told.CancelUnreceivedEvent,
  attention: told.CancelAttentionEvent,
};

export const cancelling: Journey<Cancelling> = {
  type: 'cancellation.requested',
  events,
  handlerOf: ({ handleCancel }) => handleCancel,
  loadWords,
  readLaw: () => import('./cancel.law.ts'),
  parts,
  usefulPart: ({ situation, consequences, contract, confirm }) =>
    situation || consequences || contract?.trial || contract?.paid || confirm === false
      ? 'situation'
      : undefined,
  firstPart: (config, rights) =>
    rights?.page.fields || config.subscriptions || config.later || !isIdentified(config)
      ? 'fields'
      : undefined,
  leftBehind: () => import('./cancel.left-behind.ts'),
  // The fields know what stands in them, where there are any.
  begin: () => ({}),
  // Nobody takes anything back before that is there.
  next: (state, input, { undo }) => undo?.next(state, input),
  happened(session, before, { undo, situation }) {
    const { host, state, need } = session;
    if (['attention', 'unsent', 'sent'].includes(state.type)) {
      void need('trouble');
      // Whoever goes back to the form finds every field in it.
      void need('fields');
    }
    undo?.announce(host, before, state);
    situation?.opened?.(session);
    // Nobody who wants to leave waits for it, and nothing is wrong where it does not come.
    void import('./cancel.beside.ts').then(
      ({ follow }) => follow(session, before, state),
      () => {},
    );
  },
  viewOf(drawing, session) {
    const { rights, strings, parts: fetched } = drawing;
    const confirmLabel = rights?.labels.cancelConfirm.text ?? strings.entry;
    const view: View = { ...drawing, fields: [], confirmLabel };
    return fetched.fields?.asking(view, session) ?? view;
  },
  errorsIn: (view, entered) => view.parts.fields?.errorsIn(view, entered) ?? {},
  draftOf,
};
