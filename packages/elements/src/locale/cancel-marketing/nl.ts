/** Nederlands, voor wie na het opzeggen ook geen reclame meer wil. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  button: 'Stuur me ook geen reclame meer',
  hint: 'Berichten over je opzegging blijf je krijgen.',
  declared: 'Stuur me geen reclame meer.',
  receipt: 'Bekijk het bewijs hiervan',
  sending: 'We geven het door.',
  waiting: 'Dat je geen reclame meer wilt, is nog niet ontvangen. We proberen het vanzelf opnieuw.',
  attention: 'Dat je geen reclame meer wilt, is niet ontvangen.',
  received: (moment?: string) =>
    moment
      ? `Je wilt geen reclame meer. Dat is ontvangen op ${moment}.`
      : 'Je wilt geen reclame meer. Dat is ontvangen.',
  sent: 'Je wilt geen reclame meer. Dat is verstuurd. Of het is aangekomen, kunnen we hier niet zien.',
};

export type MarketingStrings = typeof nl;
export default nl;
