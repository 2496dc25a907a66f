/** What the causes on the page may show after what. Knows nothing of the page, the network or languages. */
import type {
  Cause,
  CauseAsked,
  CauseKind,
  CausePreview,
  Causes,
  MendedMark,
  TopicNode,
} from '@fairwell/schema';
import type { Fault } from './insights.flow.ts';

type Failure = Fault | 'refused';

/** How far somebody came with telling that one cause is mended. */
export type Mending =
  /** Who asked to hear it is being found. */
  | { type: 'looking' }
  | { type: 'failed'; fault: Failure }
  | { type: 'writing'; asked: CauseAsked; isSending: boolean; fault: Failure | null }
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
export type Adding =
  | { type: 'none' }
  | { type: 'sending' }
  | { type: 'failed'; fault: Failure; of: CauseKind };

export interface CausesState {
  /** `null` until they are there; without them the page is as it was before anybody knew a cause. */
  causes: Causes | null;
  adding: Adding;
  /** By the id of the cause; each keeps what is written of it. */
  mending: Partial<Record<string, Mending>>;
  /** How often a topic came up since it was mended, and in as many days before, by the id of the cause. */
  compared: Partial<Record<string, Pick<TopicNode, 'received' | 'before'>>>;
  /** Of what the last thing was said that is written down. */
  done: CauseKind | null;
}

export const noCauses: CausesState = {
  causes: null,
  adding: { type: 'none' },
  mending: {},
  compared: {},
  done: null,
};

/** A cause that is new, or stands otherwise now. */
export function withCause(state: CausesState, cause: Cause): CausesState {
  const { causes, mending } = state;
  if (causes === null) return noCauses;
  const isKnown = causes.causes.some(({ id }) => id === cause.id);
  const list = isKnown
    ? causes.causes.map((one) => (one.id === cause.id ? cause : one))
    : [cause, ...causes.causes];
  const { [cause.id]: _, ...others } = mending;
  return {
    ...state,
    causes: { ...causes, causes: list },
    adding: { type: 'none' },
    mending: others,
    done: cause.of,
  };
}
