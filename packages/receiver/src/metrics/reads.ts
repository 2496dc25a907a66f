/** What the metrics ask about when somebody reads them, because it is kept elsewhere. */

/** What one destination has not taken yet. */
export interface DestinationState {
  destination: string;
  /** Deliveries that will be tried (again). */
  waiting: number;
  /** Deliveries that are not tried any more until somebody asks for it. */
  dead: number;
  /** When the oldest event among them was received, in milliseconds since 1970; `null` where there is none. */
  oldestMs: number | null;
  /** Since when nothing is sent there, or `null` where it is. */
  paused: { sinceMs: number } | null;
}

export interface MetricReads {
  /** One per destination. */
  destinations?: (() => Promise<DestinationState[]>) | undefined;
  /** Questions and complaints whose promised day of answer is past. */
  contactsOverdue?: (() => Promise<number>) | undefined;
}
