/** Whether the way out can be found, at any time, by everybody. */
import type { Judged, Violation } from '../judged.ts';

/** ACM calls three clicks too many. */
const MOST_ACTIVATIONS = 2;
/** The court in Munich had 58 before it; a list of this length can still be read at a glance. */
const MOST_PEERS = 12;

/** R01: within two activations, and where the law wants it, without opening a menu. */
export function* reachable({ flow: { entry }, lineage }: Judged): Iterable<Violation> {
  if (entry.activationsFromAnyPage > MOST_ACTIVATIONS) {
    const gaps = [entry.activationsFromAnyPage];
    yield { rule: 'R01', text: 'entryFar', where: '/entry/activationsFromAnyPage', gaps };
  }
  if (entry.behindMenu && lineage.includes('DE')) {
    yield { rule: 'R01', text: 'entryInMenu', where: '/entry/behindMenu' };
  }
}

/** R17: there for the whole contract, for every subscriber, also when scripts fail. */
export function* available({ flow: { availability } }: Judged): Iterable<Violation> {
  if (!availability.wholeContract) {
    yield { rule: 'R17', text: 'entryGone', where: '/availability/wholeContract' };
  }
  if (!availability.everyone) yield { rule: 'R17', text: 'entryForSome', where: '/availability/everyone' };
  if (!availability.withoutScript) {
    yield { rule: 'R17', text: 'entryNeedsScript', where: '/availability/withoutScript' };
  }
}

/** R19: not one of many links, and less visible than they are. */
export function* visibleAmongPeers({ flow: { entry } }: Judged): Iterable<Violation> {
  if (entry.peers > MOST_PEERS && (entry.smallerThanPeers || entry.fainterThanPeers)) {
    yield { rule: 'R19', text: 'entryHidden', where: '/entry/peers', gaps: [entry.peers] };
  }
}
