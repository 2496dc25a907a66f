/** Deutsch mit du, wo es sich von `de.ts` unterscheidet. */
import type { Partly } from '../shelf.ts';
import type { DeeperStrings } from './nl.ts';

const de: Partly<DeeperStrings> = {
  more: 'Möchtest du es genauer sagen?',
  replies: {
    loyalty_unnoticed: 'Das tut uns leid. Deine Treue hätte zählen müssen.',
    customer_service: 'Entschuldigung, dass du warten musstest. Das hätte anders laufen müssen.',
    no_reply: 'Entschuldigung, dass du keine Antwort bekommen hast. Das hätte nicht passieren dürfen.',
    not_solved: 'Entschuldigung, dass wir dir nicht geholfen haben. Das hätte anders laufen müssen.',
    hard_to_reach: 'Entschuldigung, dass du uns nicht erreicht hast. Das hätte anders laufen müssen.',
    too_expensive: 'Das verstehen wir. Danke, dass du es sagst.',
    missing_features: 'Schade, dass es nicht war, was du erwarten durftest. Das tut uns leid.',
    late_delivery: 'Es tut uns leid, dass du auf etwas warten musstest, das du bezahlt hast.',
    switched_service: 'Schön, dass du etwas Passenderes hast.',
    circumstances_changed: 'Danke, dass du es uns sagst. Wir wünschen dir alles Gute.',
    bereavement: 'Unser herzliches Beileid. Wir wünschen dir viel Kraft.',
    other: 'Sag es gern in deinen eigenen Worten.',
  },
  questions: {
    customer_service: 'Worum ging es bei deiner Frage?',
    too_expensive: 'Welchen Preis hättest du angemessen gefunden?',
    unused: 'Wofür hast du es genutzt?',
    low_quality: 'Was hat dich enttäuscht?',
    switched_service: 'Was gefällt dir dort besser?',
    other: 'Was ist dein Grund?',
  },
  notify: {
    label: 'Sagt mir Bescheid, wenn das behoben ist',
    hint: 'Wir nutzen deine Adresse nur dafür.',
    email: 'Deine E-Mail-Adresse',
    missing: 'Bitte gib deine E-Mail-Adresse an, oder entferne das Häkchen.',
    malformed: 'Diese E-Mail-Adresse stimmt noch nicht. So sieht eine aus: name@beispiel.de.',
    promised: 'Wenn das behoben ist, sagen wir dir Bescheid.',
  },
};

export default de;
