/** Polski, o tym, skąd wzięła się data. */
import type { WhyStrings } from './nl.ts';

const pl: WhyStrings = {
  ask: (name) => `Zapytaj: ${name}`,
  confidence: {
    'primary-read': 'Przeczytaliśmy to w samej ustawie albo w materiałach urzędu.',
    'secondary-read': 'Przeczytaliśmy to u kogoś, kto wyjaśnia ten przepis, a nie u samego źródła.',
    recalled: 'Części z tego jeszcze nie sprawdziliśmy. Jeśli to dla Ciebie ważne, sprawdź to.',
    conflict: 'Źródła się tu różnią. Przyjmujemy to, co jest dla Ciebie najkorzystniejsze.',
  },
  sources: 'Gdzie to jest napisane',
};

export default pl;
