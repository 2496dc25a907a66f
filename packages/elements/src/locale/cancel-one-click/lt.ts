/** Lietuvių kalba, tam, kas nutraukė vienu paspaudimu. */
import type { OneClickStrings } from './nl.ts';

const lt: OneClickStrings = {
  sent: 'Tai išsiuntėme jūsų vardu',
};

export default lt;
