/** Eesti keel, küsimusele miks. */
import type { SurveyStrings } from './nl.ts';

const et: SurveyStrings = {
  title: 'Kas soovid öelda, miks?',
  hint: 'See ei ole kohustuslik. Sinu ülesütlemist see ei mõjuta.',
  hintAlone: 'See ei ole kohustuslik. Võid kõik tühjaks jätta.',
  comment: 'Kas soovid selle kohta midagi öelda?',
  optional: '(vabatahtlik)',
  send: 'Saada minu vastus',
  skip: 'Jäta vahele',
  sending: 'Saadame sinu vastust.',
  received: 'Aitäh. Sinu vastus jõudis kohale.',
  sent: 'Aitäh. Sinu vastus on saadetud.',
  waiting: 'Aitäh. Sinu vastus ei ole veel kohale jõudnud. Me proovime edasi.',
  attention: 'Sinu vastus ei jõudnud kohale. Sinu ülesütlemist see ei mõjuta.',
  skipped: 'Hästi, sa ei pea midagi rääkima.',
  reasons: {
    not_valued: 'Ma ei tundnud, et mind kliendina hinnatakse',
    customer_service: 'Ma ei saanud vastust või tuli see liiga hilja',
    too_expensive: 'See on mulle liiga kallis',
    unused: 'Kasutan seda liiga vähe',
    missing_features: 'Midagi on puudu või kvaliteet on kehv',
    switched_service: 'Leidsin midagi muud',
    circumstances_changed: 'Minu olukord on muutunud',
    other: 'Midagi muud',
  },
};

export default et;
