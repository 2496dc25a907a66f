/** An outbox that sends nothing and keeps nothing: it answers by itself, so that a whole flow can be looked at. */
import type { Delivery } from './delivery.ts';
import type { Destination, Draft } from './entry.ts';
import { Outbox } from './outbox.ts';
import { secureRandom } from './page.ts';

/** What stands where a receiver gives a reference; none of theirs looks like it. */
const REFERENCE = '0000-0000-0000';

/** The answer of a receiver that does not exist. */
const answer: typeof fetch = async (_, init) => {
  const { id } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as { id?: string };
  const receivedAt = new Date().toISOString();
  return new Response(JSON.stringify({ id, status: 'received', reference: REFERENCE, receivedAt }));
};

class PreviewOutbox extends Outbox {
  constructor() {
    super(
      { fetch: answer, now: () => Date.now(), random: secureRandom, store: undefined, locks: undefined },
      new EventTarget(),
    );
  }

  /** Whatever proof the site asks for, nobody is there to sign one. */
  override submit(draft: Draft, _destination: Destination): Delivery {
    return super.submit(draft, { endpoint: 'about:blank', mode: 'test' });
  }
}

export const previewOutbox = (): Outbox => new PreviewOutbox();
