/** Die Ursachen auf der Seite mit den Zahlen: was das Team weiß, und wer erfährt, dass es behoben ist. */
import type { CausesStrings } from './nl.ts';

const count = (n: number) => new Intl.NumberFormat('de').format(n);

const de: CausesStrings = {
  language: 'de',
  title: 'Ursachen, die Sie kennen',
  known: (day) => `Ursache bekannt seit ${day}.`,
  mended: (day) => `Behoben seit ${day}.`,
  compared: (since, before) => `Seitdem: ${since}. In ebenso vielen Tagen davor: ${before}.`,
  mark: (what, of) => `Behoben${of === 'topic' ? ' (Fragen und Beschwerden)' : ''}: ${what}`,
  told: (told, people) =>
    people === 0
      ? 'Niemand hatte um eine Nachricht gebeten.'
      : told === people
        ? people === 1
          ? 'An die eine Person gesendet, die darum gebeten hatte.'
          : `An alle ${count(people)} Personen gesendet, die darum gebeten hatten.`
        : `An ${count(told)} von ${count(people)} Personen gesendet, die darum gebeten hatten.`,
  unreached: (n) => (n === 1 ? 'Eine Nachricht kam nicht an.' : `${count(n)} Nachrichten kamen nicht an.`),
  finding: 'Die Nachrichten gehen gerade hinaus. Sehen Sie gleich noch einmal nach.',
  handed:
    'Dieser Empfänger schreibt selbst keine Mails: Die Nachrichten liegen für Ihr eigenes System bereit.',
  add: {
    open: 'Ursache bekannt? Schreiben Sie sie auf',
    text: 'Was ist die Ursache?',
    hint: 'Das liest nur Ihr Team.',
    button: 'Aufschreiben',
  },
  drop: 'Doch nicht die Ursache',
  mend: {
    open: 'Behoben? Sagen Sie es denen, die darum baten',
    nobody: 'Dazu geht keine Mail hinaus. Wer noch wartet, steht oben.',
    looking: 'Wir sehen nach, wer darum bat…',
    asked: (people) =>
      people === 0
        ? 'Niemand bat um eine Nachricht, wenn das behoben ist. Es geht also keine Mail hinaus.'
        : people === 1
          ? 'Eine Person bat um eine Nachricht, wenn das behoben ist.'
          : `${count(people)} Personen baten um eine Nachricht, wenn das behoben ist.`,
    since: 'Behoben seit',
    text: (language, people) =>
      people === 0
        ? `Was ist behoben? Auf ${language}`
        : `Was ist behoben? Auf ${language}, für ${count(people)}`,
    hint: 'Das lesen diese Personen. Schreiben Sie, was jetzt anders ist, ohne ein Angebot. Der Grund, den sie nannten, steht nicht in der Mail.',
    look: 'Mail ansehen',
    letter: (people) =>
      people === 0
        ? 'So sähe die Mail aus'
        : `Diese Mail geht an ${people === 1 ? 'eine Person' : `${count(people)} Personen`}`,
    once: 'Alle bekommen sie einmal. Zurückholen kann man sie nicht.',
    send: (people) =>
      people === 0
        ? 'Als behoben eintragen'
        : people === 1
          ? 'An eine Person senden'
          : `An ${count(people)} Personen senden`,
    back: 'Noch etwas ändern',
  },
  sending: 'Einen Moment…',
  done: 'Es ist eingetragen.',
  wrong:
    'Das ging nicht. Wählen Sie einen Tag, der nicht in der Zukunft liegt, und schreiben Sie in jeder Sprache einen Satz.',
  failed: 'Es wurde nichts gespeichert und nichts gesendet.',
};

export default de;
