/** Slovenčina, pre výpoveď, ktorá len tak neprišla. */
import type { TroubleStrings } from './nl.ts';

const sk: TroubleStrings = {
  attention: {
    lead: 'V tom, čo sme odoslali, niečo nesedí. Čo ste vyplnili, tu stále je.',
    field: (field) => `Skontrolujte ešte: ${field}.`,
    failed: 'Pri odosielaní sa niečo pokazilo. Čo ste vyplnili, tu stále je.',
    revise: 'Späť k mojim údajom',
    retry: 'Skúsiť ešte raz',
  },
  unsent: {
    lead: (day) => `Výpoveď zo dňa ${day} nikdy neprišla. Bez vášho súhlasu ju teraz neodošleme.`,
    send: 'Áno, odoslať moju výpoveď',
    discard: 'Nie, neodosielať',
  },
  sent: {
    lead: (moment) => `Odoslané ${moment}.`,
    unproved: 'Tento web neposiela doklad, že vaša výpoveď prišla. Preto si tento text uložte.',
  },
};

export default sk;
