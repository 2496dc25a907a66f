/** De oorzaken op de pagina met cijfers: wat het team weet, en wie hoort dat het verholpen is. */
import type { CauseKind, LetterLanguage } from '@fairwell/schema';

const count = (n: number) => new Intl.NumberFormat('nl').format(n);

const nl = {
  language: 'nl' as LetterLanguage,
  title: 'Oorzaken die jullie kennen',
  known: (day: string) => `Oorzaak bekend sinds ${day}.`,
  mended: (day: string) => `Verholpen sinds ${day}.`,
  compared: (since: string, before: string) => `Sindsdien ${since} keer, in evenveel dagen ervoor ${before}.`,
  mark: (what: string, of: CauseKind) => `Verholpen${of === 'topic' ? ' (vragen en klachten)' : ''}: ${what}`,
  told: (told: number, people: number) =>
    people === 0
      ? 'Niemand had om een bericht gevraagd.'
      : told === people
        ? `Bericht gestuurd aan ${people === 1 ? 'degene die erom vroeg' : `alle ${count(people)} mensen die erom vroegen`}.`
        : `Bericht gestuurd aan ${count(told)} van de ${count(people)} mensen die erom vroegen.`,
  unreached: (n: number) => `${count(n)} keer kwam het bericht niet aan.`,
  finding: 'De berichten gaan nu de deur uit. Kijk straks nog eens.',
  handed: 'Deze ontvanger mailt zelf niet: de berichten staan klaar voor jullie eigen systeem.',
  add: {
    open: 'Oorzaak bekend? Schrijf hem op',
    text: 'Wat is de oorzaak?',
    hint: 'Alleen jullie team leest dit.',
    button: 'Schrijf op',
  },
  drop: 'Toch niet de oorzaak',
  mend: {
    open: 'Verholpen? Vertel het wie erom vroeg',
    nobody: 'Hierover gaat geen mail uit. Wie nog wacht, staat hierboven.',
    looking: 'We kijken wie erom vroeg…',
    asked: (people: number) =>
      people === 0
        ? 'Niemand vroeg om een bericht als dit verholpen is. Er gaat dus geen mail uit.'
        : people === 1
          ? 'Eén persoon vroeg om een bericht als dit verholpen is.'
          : `${count(people)} mensen vroegen om een bericht als dit verholpen is.`,
    since: 'Verholpen sinds',
    text: (language: string, people: number) =>
      people === 0
        ? `Wat is er verholpen? In het ${language}`
        : `Wat is er verholpen? In het ${language}, voor ${count(people)}`,
    hint: 'Dit lezen zij. Schrijf wat er nu anders is, zonder aanbod. Welke reden ze gaven, staat niet in de mail.',
    look: 'Bekijk de mail',
    letter: (people: number) =>
      people === 0
        ? 'Zo zou de mail eruitzien'
        : `Deze mail gaat naar ${people === 1 ? 'één persoon' : `${count(people)} mensen`}`,
    once: 'Iedereen krijgt hem één keer. Terughalen kan niet.',
    send: (people: number) =>
      people === 0
        ? 'Zet op verholpen'
        : people === 1
          ? 'Verstuur aan één persoon'
          : `Verstuur aan ${count(people)} mensen`,
    back: 'Nog iets veranderen',
  },
  sending: 'Een ogenblik…',
  done: 'Het staat erbij.',
  wrong: 'Dit kon niet. Kies een dag die al geweest is, en schrijf in elke taal een zin.',
  failed: 'Er is niets bewaard en niets verstuurd.',
};

export type CausesStrings = typeof nl;
export default nl;
