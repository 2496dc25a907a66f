/** Български, за тези, които искат да се върнат по-късно. */
import type { ReactivateStrings } from './nl.ts';

const bg: ReactivateStrings = {
  later: (day) => `След ${day} можете да започнете отново, когато пожелаете. Добре дошли сте.`,
  ended: (day) => `Абонаментът Ви продължи до ${day} включително.`,
  link: 'Започване отново',
};

export default bg;
