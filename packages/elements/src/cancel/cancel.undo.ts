/** The way back, for as long as the subscription runs. Fetched when somebody turns to it, and drawn where it begins. */
import type { MessageData } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatMoment } from '../shared/format.ts';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { renderFact } from '../journey/fact.ts';
import { CancelUndoneEvent } from './cancel.undo.events.ts';
import type { State, StateOf } from './cancel.flow.ts';
import { next } from './cancel.undo.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import { afterUndo, loadUndoWords, type UndoWords } from './cancel.undo.words.ts';
import type { View } from './cancel.view.ts';

type Undone = MessageData<'cancellation.undone'>;

export async function prepare(tag: string) {
  const words = await loadUndoWords(tag);
  const { undo, undone } = words;
  return {
    next,
    announce,
    takeBack: (session: CancelSession, offer?: Undone['offer']) => takeBack(undo, session, offer),
    /** Undefined until it is taken back. */
    render: (view: View, state: StateOf<'received' | 'undoing'>, session: CancelSession) =>
      state.type === 'undoing' ? renderUndoing(view, undo, state, session) : undefined,
    renderUndone: (view: View, state: StateOf<'undone'>, session: CancelSession) =>
      renderUndone(view, words, state, session),
    /** What is said aloud, and stands by the page's button. */
    badgeOf(state: StateOf<'undoing' | 'undone'>): string {
      if (state.type === 'undone') {
        if (state.acknowledgement?.stands) return `${undone.badge} ${undone.stands}`;
        return undone[state.acknowledgement ? 'badge' : 'badgeSent'];
      }
      const { type } = state.undo.progress;
      return undo[type === 'unsent' ? 'attention' : type];
    },
  };
}

/** Sends the message, with the offer it is taken back for where there is one. */
function takeBack(words: AfterStrings['undo'], session: CancelSession, offer: Undone['offer']): void {
  const { state, host, view } = session;
  if (state.type !== 'received' || !view) return;
  const { receivedAt = host.clock(), zone } = state.acknowledgement;
  const text = words.declared(formatMoment(receivedAt, view.locale, zone));
  const declared = { text, buttonLabel: words.button, locale: view.locale };
  const data = { declaration: state.declaration.id, declared, offer };
  session.deliver('cancellation.undone', data, host.handleUndo, (id) =>
    session.input({ type: 'undo', id, text }),
  );
}

/** Tells the page that it was taken back, after it was. */
function announce(element: EventTarget, before: State, after: State): void {
  if (before.type === after.type || after.type !== 'undone' || !after.acknowledgement) return;
  const { declaration, acknowledgement } = after;
  element.dispatchEvent(new CancelUndoneEvent({ declaration: declaration.id, acknowledgement }));
}

function renderUndoing(
  view: View,
  words: AfterStrings['undo'],
  state: StateOf<'undoing'>,
  session: CancelSession,
): TemplateResult {
  const { id, progress } = state.undo;
  const { type } = progress;
  const isSending = type === 'sending';
  const retry = ({ currentTarget: button }: Event): void => {
    // The button goes, so the focus moves to where the answer will stand.
    if (button instanceof HTMLElement) button.parentElement?.focus();
    session.retry(id);
  };
  return html`<section tabindex="-1">
    <p>${words[type === 'unsent' ? 'attention' : type]}</p>
    ${
      isSending
        ? nothing
        : html`<button type="button" class="quiet" @click=${retry}>${view.strings.waiting.retry}</button>`
    }
  </section>`;
}

function renderUndone(
  view: View,
  words: UndoWords,
  { acknowledgement: proof, declaration, text }: StateOf<'undone'>,
  session: CancelSession,
): TemplateResult {
  const { strings, rights } = view;
  const { undone } = words;
  const moment = proof?.receivedAt && formatMoment(proof.receivedAt, view.locale, proof.zone);
  const lead = moment ? undone.received(moment) : proof ? undone.receivedNow : undone.sent;
  const afterwards = afterUndo(words, proof);
  const entry = rights?.labels.cancelEntry;
  const received = { ...strings.received, title: undone.title, lead: undone.received };
  return html`<h2 id="title" tabindex="-1">${proof ? undone.title : undone.titleSent}</h2>
    <p class="lead">${lead} ${afterwards}</p>
    ${
      proof?.reference
        ? html`<dl>
            ${renderFact(strings.received.referenceLabel, html`<strong>${proof.reference}</strong>`)}
          </dl>`
        : nothing
    }
    ${
      proof &&
      view.parts.after?.renderKeeping(
        { ...view, strings: { ...strings, received } },
        { ...words, notAccepted: afterwards },
        { acknowledgement: proof, declaration: { ...declaration, text } },
      )
    }
    <p class="actions">
      <button
        type="button"
        class="link"
        lang=${entry?.language ?? nothing}
        @click=${() => session.input({ type: 'again' })}
      >
        ${entry?.text ?? strings.entry}
      </button>
    </p>`;
}
