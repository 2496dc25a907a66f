/** Magyar, annak, aki később visszajönne. */
import type { ReactivateStrings } from './nl.ts';

const hu: ReactivateStrings = {
  later: (day) => `${day} után bármikor újrakezdheti. Szívesen látjuk.`,
  // No full stop: a Hungarian date brings its own.
  ended: (day) => `Az előfizetés utolsó napja ez volt: ${day}`,
  link: 'Újrakezdem',
};

export default hu;
