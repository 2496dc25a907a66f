/** What the causes on the page may show after what. Knows nothing of the page, the network or languages. */
import type { Cause, CauseAsked, CausePreview, Causes, MendedMark } from '@fairwell/schema';
import type { Fault } from './insights.flow.ts';

type Failure = Fault | 'refused';

/** How far somebody came with telling that one cause is mended. */
export type Mending =
  /** Who asked to hear it is being found. */
  | { type: 'looking' }
  | { type: 'failed'; fault: Failure }
  | { type: 'writing'; asked: CauseAsked; fault: Failure | null }
  /** The letters are on the screen, and nobody was told. */
  | {
      type: 'reading';
      asked: CauseAsked;
      mark: MendedMark;
      preview: CausePreview;
      isSending: boolean;
      fault: Failure | null;
    };

/** What became of the cause that is written down. */
export type Adding = { type: 'none' } | { type: 'sending' } | { type: 'failed'; fault: Failure };

export interface CausesState {
  /** `null` until they are there; without them the page is as it was before anybody knew a cause. */
  causes: Causes | null;
  adding: Adding;
  /** By the id of the cause; each keeps what is written of it. */
  mending: Partial<Record<string, Mending>>;
  /** Whether the last thing that was said is written down. */
  isDone: boolean;
}

export const noCauses: CausesState = { causes: null, adding: { type: 'none' }, mending: {}, isDone: false };

/** A cause that is new, or stands otherwise now. */
export function withCause({ causes, mending }: CausesState, cause: Cause): CausesState {
  if (causes === null) return noCauses;
  const isKnown = causes.causes.some(({ id }) => id === cause.id);
  const list = isKnown
    ? causes.causes.map((one) => (one.id === cause.id ? cause : one))
    : [cause, ...causes.causes];
  const { [cause.id]: _, ...others } = mending;
  return { causes: { ...causes, causes: list }, adding: { type: 'none' }, mending: others, isDone: true };
}
