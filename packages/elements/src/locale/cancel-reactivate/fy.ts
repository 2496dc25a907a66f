/** Frysk, foar wa’t letter weromkomme wol. */
import type { ReactivateStrings } from './nl.ts';

const fy: ReactivateStrings = {
  later: (day) => `Nei ${day} kinne jo op ’e nij begjinne wannear’t jo wolle. Jo binne wolkom.`,
  ended: (day) => `Jo abonnemint rûn oant en mei ${day}.`,
  link: 'Op ’e nij begjinne',
};

export default fy;
