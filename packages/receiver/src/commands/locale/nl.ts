/** Nederlands, voor wie op de opdrachtregel leest. De sleutels hier zijn die van alle talen. */
import type { Confidence } from '@fairwell/rights';

const confidence: Record<Confidence, string> = {
  'primary-read': 'in de bron zelf gelezen',
  'secondary-read': 'bij een ander gelezen',
  recalled: 'nog niet nagelezen',
  conflict: 'bronnen zijn het niet eens',
};

const nl = {
  locale: 'nl',
  confidence,
  check: {
    title: (file: string, jurisdiction: string, day: string) =>
      `${file}, volgens de regels van ${jurisdiction} op ${day}`,
    severity: { error: 'FOUT', warning: 'LET OP' },
    fair: 'Niets oneerlijks gevonden.',
    found: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`,
    unknown: (jurisdiction: string, known: string) =>
      `De wet van ${jurisdiction} kennen we niet. Alleen wat overal oneerlijk is, telt als fout. Wel bekend: ${known}.`,
    advice: 'Dit is geen juridisch advies.',
  },
  rights: {
    title: (jurisdiction: string, day: string) => `Een abonnement in ${jurisdiction}, op ${day}`,
    endsOn: 'Laatste dag bij opzegging die dag',
    latestNotice: 'Uiterste dag om op te zeggen voor deze periode',
    termEnd: 'Einde van de lopende periode',
    nextRenewal: 'Nieuwe periode zonder opzegging',
    withdrawal: 'Einde van de bedenktijd',
    charges: 'Nog af te schrijven',
    withdrawalRefund: 'Terug te krijgen bij herroepen die dag',
    by: (amount: string, day: string) => `${amount}, uiterlijk op ${day}`,
    chargeOn: (amount: string, day: string) => `${amount} op ${day}`,
    passed: (day: string) => `${day} (voorbij)`,
    anyTime: 'elk moment',
    openEnded: 'geen, het loopt door tot iemand opzegt',
    noRenewal: 'er begint geen nieuwe periode',
    nothing: 'niets meer',
    notEstablished: (name: string, url: string) => `niet vastgesteld; vraag het na bij ${name}, ${url}`,
    notice: { renewal: 'Bericht vóór de verlenging', trial: 'Bericht vóór het einde van de proef' },
    between: (from: string, to: string) => `van ${from} tot en met ${to}`,
    until: (day: string) => `uiterlijk op ${day}`,
    source: 'Bron',
    data: (version: string, day: string) => `Gegevens versie ${version}, nagekeken op ${day}.`,
  },
};

export type Words = typeof nl;
export default nl;
