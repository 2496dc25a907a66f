/** Tells the page what happened to a declaration, after it happened. */
import type { Acknowledgement, RefusalProblem } from '../outbox/entry.ts';
import type { Beyond, Declared, State } from './flow.ts';
import { isOpen } from './sheet.ts';

type Told<T> = new (detail: T) => Event;

/** The events of one journey, under names of their own, by what they tell. */
export interface Events {
  opened: Told<null>;
  closed: Told<{ declared: boolean }>;
  received: Told<{ acknowledgement: Acknowledgement }>;
  sent: Told<{ id: string }>;
  waiting: Told<{ id: string; keptOn: 'device' | 'page' }>;
  attention: Told<{ id: string; problem: RefusalProblem }>;
}

type AnyState = State<unknown, Declared> | Beyond;

/** Dispatches the events that belong to a change of state. */
export function announce(element: EventTarget, before: AnyState, after: AnyState, events: Events): void {
  const wasOpen = isOpen(before);
  if (!wasOpen && isOpen(after)) element.dispatchEvent(new events.opened(null));
  const event = before.type === after.type ? undefined : eventFor(after, events);
  if (event) element.dispatchEvent(event);
  if (wasOpen && !isOpen(after))
    element.dispatchEvent(new events.closed({ declared: 'declaration' in after }));
}

function eventFor(state: AnyState, events: Events): Event | undefined {
  switch (state.type) {
    case 'received':
      return new events.received({ acknowledgement: state.acknowledgement });
    case 'sent':
      return new events.sent({ id: state.declaration.id });
    case 'waiting':
      return new events.waiting({ id: state.declaration.id, keptOn: state.keptOn });
    case 'attention':
      return new events.attention({ id: state.declaration.id, problem: state.problem });
    default:
      return undefined;
  }
}
