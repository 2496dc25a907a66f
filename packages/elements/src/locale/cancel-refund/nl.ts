/** Nederlands, voor wat iemand terugkrijgt die opzegt. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  label: 'Wat je terugkrijgt',
  none: 'Niets. Wat je al hebt betaald, krijg je niet terug.',
  by: (amount: string, day: string) => `${amount}, uiterlijk op ${day}`,
  laterKnown: 'Dat hangt af van de laatste dag, en die weten we hier nog niet.',
  unknown: (until: string) =>
    `Dat weten we hier niet. Je hebt betaald tot en met ${until}. Vraag na of je de rest terugkrijgt.`,
  how: 'Hoe is dat berekend?',
  paid: (paid: string, from: string, until: string, total: number) =>
    `Je hebt ${paid} betaald voor ${from} tot en met ${until}. Dat zijn ${total} dagen.`,
  left: (last: string, days: number) =>
    `Na ${last}, je laatste dag, blijven daarvan ${days} ${days === 1 ? 'dag' : 'dagen'} over.`,
  share: (paid: string, days: number, total: number, share: string) =>
    `${paid} × ${days} ÷ ${total} = ${share}, afgerond op hele centen.`,
};

export type RefundStrings = typeof nl;
export default nl;
