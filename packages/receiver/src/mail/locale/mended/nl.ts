/** Nederlands, voor wie vroeg om een bericht als iets verholpen is. */
const nl = {
  title: 'Verholpen: waar je ons over vertelde',
  lead: 'Je liet ons weten wat er niet goed ging. En je vroeg om een bericht als het verholpen is. Dat is nu zo.',
  since: 'Verholpen sinds',
  thanks:
    'Sorry dat het eerder niet goed was. En dank je dat je het ons vertelde: daardoor konden we er iets aan doen.',
  once: 'Je hoeft niets te doen. We schrijven je hier één keer over, en daarna niet meer.',
  stop: 'Wil je zulke berichten niet meer? Meld je af',
  sender: (name: string) =>
    `Je krijgt deze mail van ${name}, omdat je daar zelf om vroeg en dit adres invulde. Het is geen reclame.`,
};

export type MendedWords = typeof nl;
export default nl;
