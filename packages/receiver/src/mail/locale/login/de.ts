/** German, for the link that somebody of the team logs in with. */
import type { LoginMailWords } from './nl.ts';

const de: LoginMailWords = {
  title: (host) => `Anmelden bei ${host}`,
  lead: (minutes) =>
    `Mit dem Knopf unten melden Sie sich bei den Einblicken an. Er funktioniert einmal, und noch ${minutes} Minuten.`,
  forWhom: 'Für',
  button: 'Anmelden',
  notYou:
    'Haben Sie das nicht angefordert? Dann brauchen Sie nichts zu tun: Ohne diese Mail kommt niemand hinein.',
};

export default de;
