/**
 * Carries declarations out of the flow and news back into it: through the outbox, or through the page where the page
 * does the work itself.
 */
import type { MessageData, MessageType } from '@fairwell/schema';
import type { Delivery } from '../outbox/delivery.ts';
import type { Acknowledgement, DeliveryState, Destination } from '../outbox/entry.ts';
import type { Outbox } from '../outbox/outbox.ts';

/** What a page gets when it does the work itself. */
export interface Handed<T extends MessageType> {
  /** The same however often it is tried. */
  id: string;
  data: MessageData<T>;
}

/** What a page answers when it did. Anything but an object, or a rejection, means: not received. */
export type Handled = Partial<Omit<Acknowledgement, 'id'>>;
export type Handler<T extends MessageType> = (handed: Handed<T>) => Promise<Handled>;

/** How far one declaration has come. Returns whether somebody on the page is told. */
export type Report = (id: string, state: DeliveryState) => boolean;

/** What can be done about a declaration that is out. */
type Sent = { retry: () => unknown; discard: () => unknown; setAside?: () => Promise<void> };

export class Courier {
  readonly #report: Report;
  readonly #sent = new Map<string, Sent>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Sends through the outbox and reports every change. Returns the id. */
  send(outbox: Outbox, draft: Parameters<Outbox['submit']>[0], destination: Destination): string {
    const delivery = outbox.submit(draft, destination);
    this.follow(delivery, outbox);
    return delivery.id;
  }

  /** Reports what becomes of a delivery, whoever began it. Until that is told here, it is left to whoever can tell it. */
  follow(delivery: Delivery, { left }: Outbox): void {
    const { id } = delivery;
    this.#sent.set(id, delivery);
    left.add(delivery);
    delivery.subscribe((state) => {
      if (this.#report(id, state) && delivery.isOver) left.delete(delivery);
    });
  }

  /** Lets the page do it. */
  hand<T extends MessageType>(handler: Handler<T>, handed: Handed<T>): void {
    const { id } = handed;
    const retry = async (): Promise<void> => {
      this.#report(id, { type: 'sending', attempt: 1 });
      let handled: unknown;
      try {
        handled = await handler(handed);
      } catch {
        // Not received.
      }
      this.#report(
        id,
        typeof handled === 'object' && handled
          ? { type: 'received', how: 'echo', acknowledgement: { ...handled, id } }
          : { type: 'attention', problem: { type: 'about:blank', status: 0, errors: [] } },
      );
    };
    this.#sent.set(id, { retry, discard: () => this.#report(id, { type: 'gone' }) });
    void retry();
  }

  retry(id: string): void {
    void this.#sent.get(id)?.retry();
  }

  /** Forgets one: the person mends it and sends another, or does not want it any more. Reported as gone, unless it arrived. */
  drop(id: string): void {
    void this.#sent.get(id)?.discard();
  }

  /** Sends one no more without asking: the person found another way. Resolves when that is kept, or soon. */
  setAside(id: string): Promise<void> | undefined {
    return this.#sent.get(id)?.setAside?.();
  }
}
