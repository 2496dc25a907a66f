/** Lietuvių kalba, nutraukimui, kuris nepasiekė gavėjo iš karto. */
import type { TroubleStrings } from './nl.ts';

const lt: TroubleStrings = {
  attention: {
    lead: 'Kažkas iš to, ką išsiuntėme, netikslu. Viskas, ką užpildėte, tebėra čia.',
    field: (field) => `Patikrinkite: ${field}.`,
    failed: 'Siunčiant kažkas nepavyko. Viskas, ką užpildėte, tebėra čia.',
    revise: 'Atgal prie mano duomenų',
    retry: 'Bandyti dar kartą',
  },
  unsent: {
    lead: (day) =>
      `${day} pranešėte apie nutraukimą, bet tai nepasiekė gavėjo. Dabar to nesiųsime jūsų nepaklausę.`,
    send: 'Taip, siųsti mano pranešimą',
    discard: 'Ne, nesiųsti',
  },
  sent: {
    lead: (moment) => `Išsiųsta ${moment}.`,
    unproved:
      'Ši svetainė nepateikia įrodymo, kad jūsų pranešimas pasiekė gavėją. Todėl išsaugokite šį tekstą.',
  },
};

export default lt;
