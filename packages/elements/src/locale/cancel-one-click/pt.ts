/** Português, para quem cancelou com um clique. */
import type { OneClickStrings } from './nl.ts';

const pt: OneClickStrings = {
  sent: 'Foi isto que enviámos em seu nome',
};

export default pt;
