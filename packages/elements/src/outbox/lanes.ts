/** What goes first, and what makes room last: declarations before questions, before surveys, before the funnel. */
import type { Entry } from './entry.ts';

const LANES = ['cancellation', 'withdrawal', 'contact', 'preferences', 'survey', 'flow'];

/** The place of an entry among the lanes, by the first word of its message's type. */
export const laneOf = ({ message }: Entry): number => LANES.indexOf(message.type.split('.', 1)[0] ?? '');
