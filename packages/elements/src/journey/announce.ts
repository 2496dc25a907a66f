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

/** What events tell of what was declared; each names what it has. */
interface Particulars {
  id: string;
  acknowledgement?: Acknowledgement | undefined;
  keptOn?: 'device' | 'page' | undefined;
  problem?: RefusalProblem | undefined;
}

/** Dispatches the events that belong to a change of state. */
export function announce(element: EventTarget, before: AnyState, after: AnyState, events: Events): void {
  const wasOpen = isOpen(before);
  if (!wasOpen && isOpen(after)) element.dispatchEvent(new events.opened(null));
  const isDeclared = 'declaration' in after;
  if (isDeclared && before.type !== after.type) {
    const Event = (events as unknown as Record<string, Told<Particulars> | undefined>)[after.type];
    const { declaration, acknowledgement, keptOn, problem }: typeof after & Partial<Particulars> = after;
    if (Event) element.dispatchEvent(new Event({ id: declaration.id, acknowledgement, keptOn, problem }));
  }
  if (wasOpen && !isOpen(after)) element.dispatchEvent(new events.closed({ declared: isDeclared }));
}
