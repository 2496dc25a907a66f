/** Tells the page what happened, after it happened. */
import { isOpen } from '../journey/sheet.ts';
import * as events from './withdraw.events.ts';
import type { State } from './withdraw.flow.ts';

/** Dispatches the events that belong to a change of state. */
export function announce(element: EventTarget, before: State, after: State): void {
  const wasOpen = isOpen(before);
  if (!wasOpen && isOpen(after)) element.dispatchEvent(new events.WithdrawOpenedEvent(null));
  const event = before.type === after.type ? undefined : eventFor(after);
  if (event) element.dispatchEvent(event);
  if (wasOpen && !isOpen(after))
    element.dispatchEvent(new events.WithdrawClosedEvent({ declared: 'declaration' in after }));
}

function eventFor(state: State): Event | undefined {
  const id = 'declaration' in state ? state.declaration.id : '';
  switch (state.type) {
    case 'received':
      return new events.WithdrawReceivedEvent({ acknowledgement: state.acknowledgement });
    case 'sent':
      return new events.WithdrawSentEvent({ id });
    case 'waiting':
      return new events.WithdrawUnreceivedEvent({ id, keptOn: state.keptOn });
    case 'attention':
      return new events.WithdrawAttentionEvent({ id, problem: state.problem });
    default:
      return undefined;
  }
}
