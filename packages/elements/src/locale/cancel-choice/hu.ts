/** Magyar, annak, akinek több előfizetése van. */
import type { ChoiceStrings } from './nl.ts';

const hu: ChoiceStrings = {
  missing: 'Először válassza ki, melyik előfizetést szeretné lemondani.',
  canceled: (day) => (day ? `Már lemondta, utolsó napja: ${day}` : 'Már lemondta'),
  again: {
    lead: (plan) => `Most csak ezt mondta le: ${plan}.`,
    button: 'Másik előfizetés lemondása',
  },
};

export default hu;
