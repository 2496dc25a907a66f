/** Magyar, annak, aki inkább később fejezné be. */
import type { LaterStrings } from './nl.ts';

const hu: LaterStrings = {
  summary: 'Inkább egy későbbi napon?',
  chosen: (day) => `Inkább egy későbbi napon: ${day}`,
  label: 'Melyik legyen az utolsó nap?',
  hint: 'Hagyja üresen, ha a lehető leghamarabb szeretné.',
  runs: (day) => `Így az előfizetés utolsó napja: ${day}. Addig minden marad, ahogy van, az is, amit fizet.`,
  tooEarly: (day) => `${day} utáni napot válasszon, vagy hagyja üresen.`,
};

export default hu;
