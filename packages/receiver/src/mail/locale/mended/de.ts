/** Deutsch, für alle, die wissen wollten, wann etwas behoben ist. */
import type { MendedWords } from './nl.ts';

const de: MendedWords = {
  title: 'Behoben: worüber Sie uns geschrieben haben',
  lead: 'Sie haben uns gesagt, was nicht gut war, und wollten hören, wenn es behoben ist. Jetzt ist es so weit.',
  since: 'Behoben seit',
  thanks:
    'Es tut uns leid, dass es vorher nicht gut war. Und danke, dass Sie es uns gesagt haben: So konnten wir etwas tun.',
  once: 'Sie müssen nichts tun. Wir schreiben Ihnen darüber ein einziges Mal und danach nicht mehr.',
  stop: 'Keine solchen Nachrichten mehr? Hier abmelden',
  sender: (name) =>
    `Diese Mail ist von ${name}. Sie bekommen sie, weil Sie darum gebeten und diese Adresse angegeben haben. Sie ist keine Werbung.`,
};

export default de;
