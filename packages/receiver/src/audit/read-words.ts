/** How it is called who read what, in the languages of the team. */
import type { DataRead } from '@fairwell/schema';

export interface ReadWords {
  by: Record<DataRead['by'], string>;
  what: Record<DataRead['what'], string>;
}

export const readWords: Record<'nl' | 'en' | 'de', ReadWords> = {
  nl: {
    by: { key: 'sleutel', session: 'ingelogd', command: 'opdrachtregel' },
    what: {
      comments: 'antwoord op de vraag waarom',
      contacts: 'vraag of klacht',
      surveys: 'rij met een antwoord',
      cases: 'rij met een opzegging',
      events: 'bericht uit het hele logboek',
      person: 'bericht van één persoon',
      tags: 'antwoord met een label erbij of eraf',
    },
  },
  en: {
    by: { key: 'key', session: 'logged in', command: 'command line' },
    what: {
      comments: 'answer to the question why',
      contacts: 'question or complaint',
      surveys: 'row with an answer',
      cases: 'row with a cancellation',
      events: 'message of the whole log',
      person: 'message of one person',
      tags: 'answer with a tag put on or taken off',
    },
  },
  de: {
    by: { key: 'Schlüssel', session: 'angemeldet', command: 'Befehlszeile' },
    what: {
      comments: 'Antwort auf die Frage nach dem Warum',
      contacts: 'Frage oder Beschwerde',
      surveys: 'Zeile mit einer Antwort',
      cases: 'Zeile mit einer Kündigung',
      events: 'Nachricht aus dem ganzen Protokoll',
      person: 'Nachricht einer Person',
      tags: 'Antwort mit einem Schlagwort mehr oder weniger',
    },
  },
};
