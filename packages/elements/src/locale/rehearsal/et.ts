/** Eesti keel, selle jaoks, mis arvesse ei lähe. */
import type { RehearsalStrings } from './nl.ts';

const et: RehearsalStrings = {
  preview: 'Eelvaade: midagi ei saadeta.',
  test: 'Proov: see saadetakse, aga ei lähe arvesse.',
};

export default et;
