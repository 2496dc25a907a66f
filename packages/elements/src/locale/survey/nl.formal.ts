/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

const nl: Partly<SurveyStrings> = {
  title: 'Wilt u vertellen waarom?',
  hint: 'Het hoeft niet. Aan uw opzegging verandert dat niets.',
  hintAlone: 'Het hoeft niet. U mag alles leeg laten.',
  comment: 'Wilt u er iets over kwijt?',
  sending: 'We versturen uw antwoord.',
  received: 'Dank u wel. Uw antwoord is binnen.',
  sent: 'Dank u wel. Uw antwoord is verstuurd.',
  waiting: 'Dank u wel. Uw antwoord is nog niet aangekomen. We proberen het vanzelf opnieuw.',
  attention: 'Uw antwoord is niet aangekomen. Aan uw opzegging verandert dat niets.',
  skipped: 'Prima, u hoeft niets te vertellen.',
};

export default nl;
