/**
 * Tells the endpoint how far a cancel flow came, so that a team can see whether leaving is easy: `flow.step` messages with nothing
 * personal in them. Sent and forgotten: nobody waits for them, and nothing of them stays on the device.
 */
import type { MessageData } from '@fairwell/schema';
import { languageOf } from '../locale/locale.ts';
import type { State } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';

type Step = MessageData<'flow.step'>;

/** What is noted of the flows of one element. */
interface Noted {
  /** The way through the flow that it is noted of. */
  id: string | undefined;
  activations: number;
  isOpened: boolean;
}
const notedOf = new WeakMap<CancelSession, Noted>();

/** Notes what came of an input, and tells it where the flow came further by it. */
export function tell(session: CancelSession, before: State, after: State): void {
  const step = before.type === after.type ? undefined : stepTo(after, before);
  if (!step || !session.id) return;
  const noted = notedOf.get(session) ?? begin(session);
  // The next of several begins anew, with the press that led to it.
  if (noted.id !== session.id) Object.assign(noted, { id: session.id, isOpened: false, activations: 1 });
  const { activations } = noted;
  // What stands in the page by itself is opened by whoever turns to it.
  if (activations === 0) return;
  tellOpened(session, noted);
  tellStep(session, step.name === 'received' ? { ...step, activations } : step);
}

function tellOpened(session: CancelSession, noted: Noted): void {
  if (noted.isOpened) return;
  noted.isOpened = true;
  tellStep(session, { step: 'opened' });
}

/** Sends one step. */
export function tellStep({ host, config, id }: CancelSession, data: Step): void {
  const { endpoint, preview, steps } = config;
  if (!endpoint || preview || steps === false) return;
  const locale = languageOf(host, config);
  // Nothing is proved by it, so nothing has to be proved about it.
  host.mail.submit(
    { type: 'flow.step', data, locale, session: id },
    { ...config, endpoint, acknowledgement: 'status' },
  );
}

function begin(session: CancelSession): Noted {
  const { host, config } = session;
  const isOpenByItself = config.display === 'inline' && !host.button.isThere;
  const noted = { id: session.id, activations: isOpenByItself ? 0 : 1, isOpened: false };
  notedOf.set(session, noted);
  host.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (!event.isTrusted || !(target instanceof Element)) return;
      // The click that a label passes on is the one that counts.
      if (target.getRootNode() !== host.shadowRoot || !target.closest('button, a, summary, input, select'))
        return;
      noted.activations++;
      if (noted.isOpened) return;
      tellOpened(session, noted);
      tellStep(session, { step: 'shown', name: 'review' });
    },
    { capture: true },
  );
  window.addEventListener('pagehide', () => {
    if (noted.isOpened && session.state.type === 'review') tellStep(session, { step: 'abandoned' });
  });
  return noted;
}

/** The step that a new state is, seen by a team. */
function stepTo(state: State, before: State): Step | undefined {
  switch (state.type) {
    case 'review':
      return { step: 'shown', name: 'review' };
    case 'closed':
      return before.type === 'review' ? { step: 'abandoned' } : undefined;
    case 'attention':
      return { step: 'error', problem: codeOf(state.problem.type) };
    case 'received':
      return before.type === 'undoing' ? undefined : { step: 'shown', name: 'received' };
    case 'undoing':
      return { step: 'shown', name: 'undo' };
    default:
      return undefined;
  }
}

/** The last part of a problem's name, where it is one of ours: `invalid-message`. */
function codeOf(type: string): string | undefined {
  return /^urn:fairwell:problem:([a-z-]{1,40})$/.exec(type)?.[1];
}
