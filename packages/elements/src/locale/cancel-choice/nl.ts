/** Nederlands, voor wie meer dan één abonnement heeft. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  missing: 'Kies eerst welk abonnement je wilt opzeggen.',
  canceled: (day?: string) => (day ? `Al opgezegd, loopt nog tot en met ${day}` : 'Al opgezegd'),
  again: {
    lead: (plan: string) => `Je hebt nu alleen ${plan} opgezegd.`,
    button: 'Nog een abonnement opzeggen',
  },
};

export type ChoiceStrings = typeof nl;
export default nl;
