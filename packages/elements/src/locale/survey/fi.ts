/** Suomi, kysymykseen miksi. */
import type { SurveyStrings } from './nl.ts';

const fi: SurveyStrings = {
  title: 'Haluatko kertoa miksi?',
  hint: 'Ei ole pakko. Se ei vaikuta irtisanomiseen.',
  hintAlone: 'Ei ole pakko. Voit jättää kaiken tyhjäksi.',
  comment: 'Haluatko sanoa siitä jotain?',
  optional: '(vapaaehtoinen)',
  send: 'Lähetä vastaukseni',
  skip: 'Ohita',
  sending: 'Lähetämme vastaustasi.',
  received: 'Kiitos. Vastauksesi on tullut perille.',
  sent: 'Kiitos. Vastauksesi on lähetetty.',
  waiting: 'Kiitos. Vastauksesi ei ole vielä perillä. Yritämme uudelleen itsestään.',
  attention: 'Vastauksesi ei tullut perille. Se ei vaikuta irtisanomiseen.',
  skipped: 'Selvä, sinun ei tarvitse kertoa mitään.',
  reasons: {
    not_valued: 'Tuntui, ettei minua arvosteta asiakkaana',
    customer_service: 'En saanut vastausta, tai se tuli liian myöhään',
    too_expensive: 'Se on minulle liian kallis',
    unused: 'Käytän sitä liian vähän',
    missing_features: 'Jotain puuttuu, tai laatu oli pettymys',
    switched_service: 'Löysin jotain muuta',
    circumstances_changed: 'Tilanteeni on muuttunut',
    other: 'Jokin muu syy',
  },
};

export default fi;
