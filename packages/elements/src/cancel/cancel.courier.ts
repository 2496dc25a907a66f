/**
 * Carries declarations out of the flow and news back into it: through the outbox, or through the page where the page
 * does the work itself.
 */
import type { CancelConfig, MessageData } from '@fairwell/schema';
import type { Delivery } from '../outbox/delivery.ts';
import type { Acknowledgement, DeliveryState, Destination, Entry } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';
import { cleanLine } from '../shared/clean.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Declaration } from './cancel.flow.ts';

/** What a page gets when it does the work itself. */
export interface Handed<T extends 'cancellation.requested' | 'cancellation.undone'> {
  /** The same however often it is tried. */
  id: string;
  data: MessageData<T>;
}

/** What a page answers when it did. Anything but an object, or a rejection, means: not received. */
export type Handled = Partial<Omit<Acknowledgement, 'id'>>;
export type Handler<T extends 'cancellation.requested' | 'cancellation.undone'> = (
  handed: Handed<T>,
) => Promise<Handled>;

/** How far one declaration has come. */
export type Report = (id: string, state: DeliveryState) => void;

const FAILED: DeliveryState = { type: 'attention', problem: { type: 'about:blank', status: 0, errors: [] } };

export class Courier {
  readonly #report: Report;
  readonly #retries = new Map<string, () => void>();
  readonly #deliveries = new Map<string, Delivery>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Sends through the outbox and reports every change. Returns the id. */
  send(outbox: Outbox, draft: Parameters<Outbox['submit']>[0], destination: Destination): string {
    const delivery = outbox.submit(draft, destination);
    this.follow(delivery);
    return delivery.id;
  }

  /** Reports what becomes of a delivery, whoever began it. */
  follow(delivery: Delivery): void {
    const { id } = delivery;
    this.#deliveries.set(id, delivery);
    this.#retries.set(id, () => delivery.retry());
    delivery.subscribe((state) => this.#report(id, state));
  }

  /** Lets the page do it. */
  hand<T extends 'cancellation.requested' | 'cancellation.undone'>(
    handler: Handler<T>,
    handed: Handed<T>,
  ): void {
    const attempt = (): void => {
      this.#report(handed.id, { type: 'sending', attempt: 1 });
      void this.#handle(handler, handed);
    };
    this.#retries.set(handed.id, attempt);
    void this.#handle(handler, handed);
  }

  async #handle<T extends 'cancellation.requested' | 'cancellation.undone'>(
    handler: Handler<T>,
    handed: Handed<T>,
  ): Promise<void> {
    const { id } = handed;
    try {
      const handled: unknown = await handler(handed);
      if (typeof handled !== 'object' || handled === null) return this.#report(id, FAILED);
      this.#report(id, { type: 'received', how: 'echo', acknowledgement: { ...handled, id } });
    } catch {
      this.#report(id, FAILED);
    }
  }

  retry(id: string): void {
    this.#retries.get(id)?.();
  }

  /** Forgets one: the person mends it and sends another, or does not want it any more. */
  drop(id: string): void {
    void this.#deliveries.get(id)?.discard();
    this.#deliveries.delete(id);
    this.#retries.delete(id);
  }
}

/** What tells one subscription from another. */
const IDENTIFYING = [
  ['subscription', 'id'],
  ['subscription', 'reference'],
  ['customer', 'id'],
  ['customer', 'number'],
  ['customer', 'email'],
] as const;

/**
 * Whether an entry that was found on the device is a cancellation of the subscription this element is about. Several
 * people may use one device, so something must be the same on both sides, and nothing may differ.
 */
export function isAbout({ endpoint, message }: Readonly<Entry>, config: Partial<CancelConfig>): boolean {
  if (message.type !== 'cancellation.requested' || endpoint !== config.endpoint) return false;
  const data = isRecord(message.data) ? message.data : {};
  const both = [...IDENTIFYING, ['subscription', 'plan'] as const].map(([part, key]) => ({
    key,
    declared: textIn(data[part], key),
    known: cleanLine(textIn(config[part], key)),
  }));
  return (
    both.some(({ key, declared, known }) => key !== 'plan' && known !== undefined && known === declared) &&
    both.every(({ declared, known }) => !declared || !known || declared === known)
  );
}

/** What was declared by an entry that was found on the device. */
export function declarationIn({ id, message }: Readonly<Entry>): Declaration {
  const data = isRecord(message.data) ? message.data : {};
  const text = textIn(data['declared'], 'text') ?? '';
  return { id, text, endsOn: textIn(data['expected'], 'endsOn') ?? null };
}
