/** Dutch, for the link that somebody of the team logs in with. */
const nl = {
  title: (host: string) => `Inloggen op ${host}`,
  lead: (minutes: number) =>
    `Met de knop hieronder log je in bij de inzichten. Hij werkt één keer, en nog ${minutes} minuten.`,
  forWhom: 'Voor',
  button: 'Inloggen',
  notYou: 'Heb je hier niet om gevraagd? Dan hoef je niets te doen: zonder deze mail komt er niemand binnen.',
};

export type LoginMailWords = typeof nl;
export default nl;
