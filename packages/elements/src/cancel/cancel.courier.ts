/**
 * Carries declarations out of the flow and news back into it: through the outbox, or through the page where the page
 * does the work itself.
 */
import type { MessageData } from '@fairwell/schema';
import type { Delivery } from '../outbox/delivery.ts';
import type { Acknowledgement, DeliveryState, Destination } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';

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
