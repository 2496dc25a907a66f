/** Notes of who read what subscribers wrote, as they are kept: one signed statement after another. */

export interface DataRead {
  /** Counts up without a gap. */
  number: number;
  /** Milliseconds since 1970. */
  readMs: number;
  /** Compact JWS. */
  statement: string;
}

export interface DataReadStore {
  /** The newest. */
  last(): Promise<DataRead | null>;
  /**
   * For commands beside the receiver, which itself notes reads in the transaction of everybody else.
   *
   * @returns false where somebody else took this number first; then nothing is kept.
   */
  add(read: DataRead): Promise<boolean>;
  /** With lower numbers than `before`, newest first. */
  list(before: number, limit: number): Promise<DataRead[]>;
  /** Removes what is older, but never the newest, which the next one names. @returns how many. */
  forget(beforeMs: number): Promise<number>;
}
