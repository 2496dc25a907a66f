/** Čeština, pro výpověď, která jen tak nedorazila. */
import type { TroubleStrings } from './nl.ts';

const cs: TroubleStrings = {
  attention: {
    lead: 'V tom, co jsme odeslali, něco nesedí. Co jste vyplnili, tu pořád je.',
    field: (field) => `Zkontrolujte ještě: ${field}.`,
    failed: 'Při odesílání se něco pokazilo. Co jste vyplnili, tu pořád je.',
    revise: 'Zpět k mým údajům',
    retry: 'Zkusit ještě jednou',
  },
  unsent: {
    lead: (day) => `Výpověď ze dne ${day} nikdy nedorazila. Bez vašeho souhlasu ji teď neodešleme.`,
    send: 'Ano, odeslat mou výpověď',
    discard: 'Ne, neodesílat',
  },
  sent: {
    lead: (moment) => `Odesláno ${moment}.`,
    unproved: 'Tento web neposílá doklad, že vaše výpověď dorazila. Proto si tento text uložte.',
  },
};

export default cs;
