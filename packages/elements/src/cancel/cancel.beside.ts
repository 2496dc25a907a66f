/**
 * What is done beside a cancel flow: the endpoint is told how far it came, and the site's own words stand where there is a
 * proof. Nobody waits for it, and nothing is wrong where it does not come.
 */
import type { State } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import { tell } from './cancel.steps.ts';

export { tellStep } from './cancel.steps.ts';

/** Follows what came of an input. */
export function follow(session: CancelSession, before: State, after: State): void {
  tell(session, before, after);
  const { host } = session;
  if (!host.querySelector('[slot]')) return;
  // Whoever takes it back has cancelled until that is received too.
  const isProved = after.type === 'received' || after.type === 'undoing';
  void import('../journey/own-words.ts').then(
    ({ placeOwnWords }) => placeOwnWords(host, isProved),
    () => {},
  );
}
