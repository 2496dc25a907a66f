/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { ContactStrings } from './nl.ts';

const nl: Partly<ContactStrings> = {
  title: 'Waar kunnen we u mee helpen?',
  kind: 'Wat wilt u sturen?',
  topicNone: 'Kies, als u wilt',
  message: 'Uw bericht',
  messages: { question: 'Wat wilt u weten?' },
  before: {
    promised: (moment) => `U krijgt uiterlijk op ${moment} antwoord.`,
    unknown: 'Wanneer u antwoord krijgt, kunnen we hier nu niet zien.',
    none: 'We lezen uw bericht. U krijgt er geen antwoord op.',
  },
  problems: {
    lead: 'Wat u hebt geschreven, staat er nog. Kijk dit nog even na:',
    kind: {
      missing: 'Kies of u een vraag of een klacht hebt.',
      malformed: 'Kies of u een vraag of een klacht hebt.',
    },
    message: {
      missing: 'Schrijf uw bericht.',
      malformed: 'Uw bericht is te lang, of er staan tekens in die we niet kunnen lezen.',
    },
    email: { missing: 'Vul uw e-mailadres in, of kruis aan dat u geen antwoord hoeft.' },
  },
  sending: { title: 'We versturen uw bericht' },
  waiting: {
    device:
      'Uw bericht is nog niet aangekomen, maar wel bewaard op dit apparaat. We proberen het vanzelf opnieuw. Ook als u de pagina sluit en later terugkomt.',
    page: 'Uw bericht is nog niet aangekomen. Laat deze pagina open, dan blijven we het proberen.',
    badge: 'Uw bericht is nog niet ontvangen.',
  },
  attention: {
    title: 'Uw bericht is niet ontvangen',
    badge: 'Uw bericht is niet ontvangen. Kijk wat u kunt doen.',
  },
  unsent: { title: 'Wilt u dit nog versturen?' },
  sent: { title: 'Uw bericht is verstuurd', badge: 'Uw bericht is verstuurd.' },
  received: { title: 'Uw bericht is ontvangen', badge: 'Uw bericht is ontvangen.' },
};

export default nl;
