/** Follows records from the first to the last: each must stand where it was put, and its receipt must be signed by us. */
import { faultsOfLink } from '../audit/check-link.ts';
import type { Previous } from '../audit/check-link.ts';
import { receiptIn } from '../audit/check-fields.ts';
import { receiptCheck } from '../audit/check-receipt.ts';
import type { CheckReceipt } from '../audit/check-receipt.ts';
import type { StoredEvent, StoredKey } from '../store/records.ts';

/** A record is not what was once acknowledged. */
export class Broken extends Error {
  override name = 'Broken';
}

export class Proof {
  #check: CheckReceipt = async () => false;
  #previous: Previous | null = null;
  #receipts = 0;

  /** @param keys every key that ever signed. */
  trust(keys: StoredKey[]): void {
    const published = keys.map(({ kid, x }) => ({
      kty: 'OKP' as const,
      crv: 'Ed25519' as const,
      kid,
      x,
      alg: 'Ed25519' as const,
      use: 'sig' as const,
    }));
    this.#check = receiptCheck(published, null);
  }

  /** How many receipts were found to hold. */
  get receipts(): number {
    return this.#receipts;
  }

  /**
   * @param events the ones after those that were taken before, oldest first.
   * @throws {Broken} naming the record.
   */
  async take(events: StoredEvent[]): Promise<void> {
    for (const event of events) {
      const [fault] = faultsOfLink(event, this.#previous);
      if (fault !== undefined) throw brokenAt(event.sequence, fault);
      this.#previous = event;
    }
    await Promise.all(events.map((event) => this.#checkReceipt(event)));
  }

  /** What has no receipt was erased, or came from nobody outside. */
  async #checkReceipt({ sequence, answer }: StoredEvent): Promise<void> {
    const receipt = receiptIn(answer);
    if (receipt === null) return;
    if (!(await this.#check(receipt))) throw brokenAt(sequence, 'receipt');
    this.#receipts += 1;
  }
}

const brokenAt = (sequence: number, fault: string) =>
  new Broken(
    `Record ${sequence} is not what was acknowledged (${fault}). \`fairwell verify\` shows all of it.`,
  );
