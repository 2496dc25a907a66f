/** Nederlands, voor wie later terug wil komen. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  later: (day: string) => `Na ${day} kun je opnieuw beginnen wanneer je wilt. Je bent welkom.`,
  ended: (day: string) => `Je abonnement liep tot en met ${day}.`,
  link: 'Opnieuw beginnen',
};

export type ReactivateStrings = typeof nl;
export default nl;
