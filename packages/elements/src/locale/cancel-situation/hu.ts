/** Magyar, arról, ami egy előfizetésben különleges, és ami vele véget ér. */
import type { SituationStrings } from './nl.ts';

const hu: SituationStrings = {
  canceled: {
    title: 'Már lemondta.',
    endsOn: (day) => `Az előfizetés utolsó napja: ${day}`,
    receipt: 'A lemondás megtekintése vagy visszavonása',
    again: 'Nem biztos benne, hogy sikerült? Lent még egyszer lemondhatja.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Még fizetendő: ${owed}. Ettől még lemondhatja.`
        : 'Van még fizetendő összeg. Ettől még lemondhatja.',
    stays: 'Amit már addig is fizetnie kellett, az nem változik.',
  },
  promotional: (price, until, then) =>
    `Most kedvezményes árat fizet: ${price}. Ennek utolsó napja: ${until} Utána ennyi lenne: ${then}.`,
  trial: {
    until: (day) => `A próbaidőszak utolsó napja: ${day}`,
    free: 'Ha most lemondja, nem fizet semmit.',
  },
  appStore: {
    lead: (store) =>
      `Ezen keresztül fizet: ${store}. Állítsa le ott is az előfizetését, különben tovább vonják a díjat.`,
    stillTo: (store) => `Fontos: ${store} tovább vonja a díjat, amíg ott is le nem állítja az előfizetését.`,
    steps: (store) => [
      `Nyissa meg az előfizetéseit itt: ${store}.`,
      'Válassza ki ezt az előfizetést.',
      'Válassza a lemondást, és erősítse meg.',
    ],
    open: (store) => `Előfizetések megnyitása: ${store}`,
  },
  consequences: {
    access: { label: 'Használat', 'until-end': 'Az utolsó nap végéig mindent használhat.' },
    data: {
      label: 'Az adatai',
      kept: 'Amit elmentett, megmarad.',
      'deleted-at-end':
        'Amit elmentett, az utolsó nap után törlődik. Amit meg szeretne tartani, előtte mentse le.',
    },
    account: {
      label: 'A fiókja',
      stays: 'A fiókja megmarad.',
      'closed-at-end': 'A fiókja az utolsó nap után megszűnik.',
      separate: 'A fiókja megmarad. Ha csak a fiókját törli, azzal még nem mondta le az előfizetést.',
    },
    seats: {
      label: 'Mások',
      'end-too': 'Mindenkinek, aki ezt az előfizetést használja, ugyanazon a napon ér véget.',
    },
    credits: {
      label: 'Az egyenlege',
      kept: 'Az egyenlege megmarad.',
      'lost-at-end': 'Az egyenlegét az utolsó nap végéig használhatja fel. Utána elvész.',
    },
  },
};

export default hu;
