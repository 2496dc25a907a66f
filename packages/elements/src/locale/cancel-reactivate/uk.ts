/** Українська, для тих, хто хоче повернутися пізніше. */
import type { ReactivateStrings } from './nl.ts';

const uk: ReactivateStrings = {
  later: (day) => `Після ${day} можна почати знову, коли захочете. Ласкаво просимо.`,
  ended: (day) => `Ваша підписка діяла до ${day} включно.`,
  link: 'Почати знову',
};

export default uk;
