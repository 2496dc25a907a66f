/** Nederlands, voor wie de opzegging introk. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  title: 'Je intrekking is ontvangen',
  titleSent: 'Je intrekking is verstuurd',
  received: (moment: string) => `Je hebt je opzegging ingetrokken. Dat is ontvangen op ${moment}.`,
  receivedNow: 'Je hebt je opzegging ingetrokken. Dat is ontvangen.',
  sent: 'Je hebt je opzegging ingetrokken. Dat is verstuurd. Of het is aangekomen, kunnen we hier niet zien.',
  badge: 'Je intrekking is ontvangen.',
  badgeSent: 'Je intrekking is verstuurd.',
  provider: 'Of je abonnement doorloopt, hoor je van je aanbieder.',
  stands: 'Maar een andere opzegging of herroeping geldt nog.',
  standsNext: 'Wil je blijven? Trek die dan ook in, of vraag het je aanbieder.',
};

export type UndoneStrings = typeof nl;
export default nl;
