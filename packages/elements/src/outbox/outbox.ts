/**
 * The only door to network and storage. Takes messages from the elements, gets them to their endpoint, and takes
 * up what an earlier visit left behind.
 */
import { client } from './client.ts';
import { Delivery, type Doors, type News } from './delivery.ts';
import type { Destination, Draft, Entry } from './entry.ts';
import { uuidv7 } from './uuid.ts';

export class Outbox {
  readonly #doors: Doors;
  readonly #deliveries = new Map<string, Delivery>();
  #resuming: Promise<void> | undefined;
  /** What nobody on the page was told the end of yet, also of an earlier visit. Whoever tells it takes it out. */
  readonly left = new Set<Delivery>();

  /** @param page - Tells when the network or the page comes back: `online`, `pageshow`, `visibilitychange`. */
  constructor(doors: Doors, page: EventTarget) {
    this.#doors = doors;
    for (const name of ['online', 'pageshow', 'visibilitychange'])
      page.addEventListener(name, () => this.#wake());
    doors.channel?.addEventListener(
      'message',
      ({ data }: MessageEvent<News>) => void this.#deliveries.get(data?.id)?.hear(data),
    );
  }

  /** A fresh id, for a flow or a message. */
  newId(): string {
    return uuidv7(this.#doors.now(), this.#doors.random);
  }

  /**
   * Sends a message. The request has left before this returns.
   *
   * @throws {TypeError} when the data holds something JSON cannot carry.
   */
  submit(draft: Draft, destination: Destination): Delivery {
    // Without a prototype: what a page added to every object must not become part of a message.
    const given: Destination & Draft & { __proto__: null } = { __proto__: null, ...destination, ...draft };
    const { endpoint, site, mode = 'live', token, acknowledgement = 'echo', keys } = given;
    const { type, data, locale, session } = given;
    const now = this.#doors.now();
    const id = this.newId();
    const occurredAt = new Date(now).toISOString();
    const entry: Entry = {
      id,
      endpoint,
      acknowledgement,
      keys,
      message: { v: 1, id, type, site, session, mode, locale, occurredAt, client, token, data },
      queuedAt: now,
      attempt: 0,
      nextAt: now,
    };
    // How far somebody came is not worth a place on their device.
    const doors = type === 'flow.step' ? { ...this.#doors, store: undefined } : this.#doors;
    const delivery = new Delivery(doors, entry, false);
    delivery.begin();
    this.#deliveries.set(id, delivery);
    return delivery;
  }

  /** What is on its way, including what an earlier visit left on this device; declarations first. */
  async pending(): Promise<Delivery[]> {
    await (this.#resuming ??= this.#resume().catch(() => {
      // Asking again looks again.
      this.#resuming = undefined;
    }));
    return [...this.#deliveries.values()].filter(({ isOver }) => !isOver);
  }

  async #resume(): Promise<void> {
    const { store } = this.#doors;
    if (!store) return;
    const { entriesOn } = await import('./left-behind.ts');
    for (const entry of await entriesOn(store)) {
      if (this.#deliveries.has(entry.id)) continue;
      const delivery = new Delivery(this.#doors, entry, true);
      this.#deliveries.set(entry.id, delivery);
      this.left.add(delivery);
      delivery.resume();
    }
  }

  #wake(): void {
    // A page that is being put aside would begin what the browser then freezes in the middle.
    if (document.hidden) return;
    for (const delivery of this.#deliveries.values()) delivery.wake();
  }
}
