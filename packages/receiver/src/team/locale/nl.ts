/** Nederlands. The source of keys: the other languages are checked against it. */
import type { Span } from '../wording.ts';

const nl = {
  open: 'Bekijk de cijfers',
  sender: (name: string) =>
    `Je krijgt deze mail van ${name}, omdat dit adres bij de instellingen als adres van het team staat.`,
  withheld: 'minder dan vijf, of daaruit te berekenen',
  small:
    'Aantallen van minder dan vijf mensen staan er niet in: wie iemand kent, zou anders kunnen zien wat die ene antwoordde.',
  spike: {
    subject: {
      reason: (label: string) => `Veel vaker dan anders: ${label}`,
      answers: 'Veel meer antwoorden dan anders',
      errors: 'Veel vaker dan anders gaat er iets mis bij het opzeggen',
    },
    lead: {
      reason: ({ count, label, when }: { count: number; label: string; when: Span }) =>
        `${when.sentence} werd deze reden ${count} keer gegeven: ‘${label}’.`,
      answers: ({ count, when }: { count: number; when: Span }) =>
        `${when.sentence} werd de vragenlijst ${count} keer ingevuld.`,
      errors: ({ count, when }: { count: number; when: Span }) =>
        `${when.sentence} ging er ${count} keer iets mis terwijl iemand wilde opzeggen.`,
    },
    when: {
      day: (day: string) => `Op ${day}`,
      week: (day: string) => `In de week tot en met ${day}`,
    },
    rows: { count: 'Nu', usual: 'Gewoonlijk', chance: 'Toeval?' },
    usual: (usual: string, weeks: number) =>
      `ongeveer ${usual}, gerekend over dezelfde dagen in de ${weeks} weken ervoor`,
    chance: (oneIn: string) => `zo veel zou door toeval maar eens op de ${oneIn} keer voorkomen`,
    next: 'Je hoort dit één keer, ook als het nog even zo blijft. Alle redenen samen geven door toeval ongeveer één keer per jaar vals alarm.',
    nextOf: {
      reason:
        'Kijk wat deze mensen erbij schreven, en of er iets veranderd is: een prijs, een bezorger, een nieuwe versie.',
      answers: 'Kijk of er iets gebeurd is waardoor ineens veel mensen weggaan.',
      errors:
        'Probeer zelf of opzeggen werkt. Wie wil opzeggen en niet kan, heeft er recht op dat het snel weer lukt.',
    },
  },
  digest: {
    subject: (from: string, to: string) => `Opzeggingen van ${from} tot en met ${to}: hoeveel, en waarom`,
    title: 'De week in het kort',
    lead: (from: string, to: string) =>
      `Dit gebeurde er van ${from} tot en met ${to}, vergeleken met de week ervoor.`,
    before: (count: string) => `week ervoor: ${count}`,
    ends: {
      title: 'Opzeggingen',
      cancellations: 'Opgezegd',
      undone: 'Daarvan ingetrokken',
      answers: 'Vragenlijst ingevuld',
    },
    why: { title: 'Waarom', none: 'Deze week waren er te weinig antwoorden om te noemen.' },
    contacts: {
      title: 'Vragen en klachten van deze week',
      received: 'Binnengekomen',
      answered: 'Beantwoord',
      late: 'Te laat beantwoord',
      open: 'Wachten nog op antwoord',
      overdue: 'Daarvan over de beloofde tijd',
      median: 'De helft kreeg antwoord binnen',
      hours: (hours: string) => `${hours} uur`,
    },
  },
};

export type TeamWords = typeof nl;
export default nl;
