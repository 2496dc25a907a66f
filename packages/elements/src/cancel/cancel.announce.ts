/** Tells the page what happened, after it happened. */
import * as events from './cancel.events.ts';
import type { State } from './cancel.flow.ts';

/** Dispatches the events that belong to a change of state. */
export function announce(element: EventTarget, before: State, after: State): void {
  const wasOpen = isOpen(before);
  if (!wasOpen && isOpen(after)) element.dispatchEvent(new events.CancelOpenedEvent());
  if (before.type !== after.type) {
    const event = eventFor(after);
    if (event) element.dispatchEvent(event);
  }
  if (wasOpen && !isOpen(after)) element.dispatchEvent(new events.CancelClosedEvent('declaration' in after));
}

/** Whether the flow is in front of the person. */
export function isOpen(state: State): boolean {
  return state.type === 'review' || ('open' in state && state.open);
}

function eventFor(state: State): Event | undefined {
  switch (state.type) {
    case 'received':
      return new events.CancelReceivedEvent(state.acknowledgement);
    case 'sent':
      return new events.CancelSentEvent(state.declaration.id);
    case 'waiting':
      return new events.CancelUnreceivedEvent(state.declaration.id, state.keptOn);
    case 'attention':
      return new events.CancelAttentionEvent(state.declaration.id, state.problem);
    case 'undone':
      return state.acknowledgement
        ? new events.CancelUndoneEvent(state.declaration.id, state.acknowledgement)
        : undefined;
    default:
      return undefined;
  }
}
