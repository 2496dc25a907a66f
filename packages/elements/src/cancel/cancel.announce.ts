/** Tells the page what happened, after it happened. */
import * as events from './cancel.events.ts';
import type { State } from './cancel.flow.ts';
import { isOpen } from '../journey/sheet.ts';

/** Dispatches the events that belong to a change of state. */
export function announce(element: EventTarget, before: State, after: State): void {
  const wasOpen = isOpen(before);
  if (!wasOpen && isOpen(after)) element.dispatchEvent(new events.CancelOpenedEvent(null));
  if (before.type !== after.type) {
    const event = eventFor(after);
    if (event) element.dispatchEvent(event);
  }
  if (wasOpen && !isOpen(after))
    element.dispatchEvent(new events.CancelClosedEvent({ declared: 'declaration' in after }));
}

function eventFor(state: State): Event | undefined {
  const id = 'declaration' in state ? state.declaration.id : '';
  switch (state.type) {
    case 'received':
      return new events.CancelReceivedEvent({ acknowledgement: state.acknowledgement });
    case 'sent':
      return new events.CancelSentEvent({ id });
    case 'waiting':
      return new events.CancelUnreceivedEvent({ id, keptOn: state.keptOn });
    case 'attention':
      return new events.CancelAttentionEvent({ id, problem: state.problem });
    case 'undone': {
      const { acknowledgement } = state;
      return acknowledgement ? new events.CancelUndoneEvent({ declaration: id, acknowledgement }) : undefined;
    }
    default:
      return undefined;
  }
}
