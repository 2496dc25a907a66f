/** Polski, dla osób, które mają więcej niż jedną subskrypcję. */
import type { ChoiceStrings } from './nl.ts';

const pl: ChoiceStrings = {
  missing: 'Najpierw wybierz, z której subskrypcji chcesz zrezygnować.',
  canceled: (day) =>
    day ? `Rezygnacja już złożona, subskrypcja trwa do końca dnia ${day}` : 'Rezygnacja już złożona',
  again: {
    lead: (plan) => `Rezygnujesz teraz tylko z subskrypcji ${plan}.`,
    button: 'Zrezygnuj z kolejnej subskrypcji',
  },
};

export default pl;
