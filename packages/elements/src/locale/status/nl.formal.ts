/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { StatusStrings } from './nl.ts';

const nl: Partly<StatusStrings> = {
  ask: {
    lead: 'Vul het kenmerk in dat op uw ontvangstbewijs staat. Of plak de link naar uw ontvangstbewijs: dan ziet u ook het antwoord en wat u verder kunt doen.',
    unknown: 'We vinden niets met dit kenmerk. Kijkt u het nog eens na?',
  },
  failed: {
    offline:
      'We kunnen nu niet zien hoe het ermee staat: er is geen verbinding. Aan wat u hebt verstuurd, verandert dat niets.',
    error:
      'We kunnen nu niet zien hoe het ermee staat: er ging iets mis. Aan wat u hebt verstuurd, verandert dat niets.',
  },
  standing: {
    undone: () => 'Uw intrekking is ontvangen. Of uw abonnement doorloopt, hoort u van uw aanbieder.',
    stands: () => 'Uw intrekking is ontvangen. Maar een andere opzegging of herroeping geldt nog.',
    scheduled: (day) =>
      day ? `Verwerkt: uw abonnement stopt op ${day}.` : 'Verwerkt: uw abonnement gaat stoppen.',
    effective: (day) => (day ? `Uw abonnement is gestopt op ${day}.` : 'Uw abonnement is gestopt.'),
    failed: () =>
      'Bij het verwerken ging iets mis. Uw opzegging is wel ontvangen. Bewaar uw ontvangstbewijs en vraag bij uw aanbieder na hoe het zit.',
    open: (moment) => `Uw bericht is ontvangen. U krijgt uiterlijk op ${moment} antwoord.`,
    overdue: (moment) =>
      `U zou uiterlijk op ${moment} antwoord krijgen. Dat is niet gelukt, en dat spijt ons. Uw bericht staat nog open.`,
    reported: (moment) =>
      `U zou uiterlijk op ${moment} antwoord krijgen. Dat is niet gelukt, en dat spijt ons. Uw bericht staat nog open. We hebben doorgegeven dat u te lang wacht.`,
    answered: () => 'Uw bericht is beantwoord.',
    solved: () => 'U liet weten dat het is opgelost.',
    reopened: (moment) =>
      `U liet weten dat het nog niet is opgelost. U krijgt uiterlijk op ${moment} opnieuw antwoord.`,
    unasked: () => 'Uw bericht is ontvangen. U wilde er geen antwoord op.',
  },
  next: {
    received: 'U hoeft nu niets te doen.',
    stands: 'Wilt u blijven? Trek die dan ook in, of vraag het uw aanbieder.',
    scheduled: 'U hoeft niets meer te doen.',
    open: 'U hoeft nu niets te doen. Het antwoord leest u hier.',
    reopened: 'U hoeft nu niets te doen. Het antwoord leest u hier.',
  },
  readIt: 'Open de link naar uw ontvangstbewijs om het antwoord te lezen.',
  endsOn: 'Uw abonnement loopt tot en met',
  endedOn: 'Uw abonnement liep tot en met',
  you: (moment) => `Uw bericht van ${moment}`,
  calendar: {
    add: 'Zet de einddatum in uw agenda',
    summary: 'Laatste dag van uw abonnement',
    description: (reference) => `U hebt opgezegd. Kenmerk: ${reference}.`,
  },
  judge: {
    failed: 'Dit is nog niet aangekomen. Wat u hebt geschreven, staat er nog. Probeert u het nog een keer?',
  },
  help: 'Wilt u niet wachten? Zo bereikt u ons ook:',
};

export default nl;
