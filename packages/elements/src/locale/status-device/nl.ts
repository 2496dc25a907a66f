/** Nederlands, voor wat er op dit apparaat nog wacht. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  title: 'Op dit apparaat',
  lead: 'Dit is nog niet ontvangen. Tot dat zo is, staat het alleen op dit apparaat.',
  names: {
    'cancellation.requested': 'Opzegging',
    'cancellation.undone': 'Intrekking van een opzegging',
    'withdrawal.requested': 'Herroeping',
    'contact.submitted': 'Vraag of klacht',
    'survey.answered': 'Antwoord op de vraag waarom',
    'preferences.changed': 'Verzoek om geen reclame meer te sturen',
  },
  other: 'Bericht',
  since: (moment: string) => `Van ${moment}.`,
  state: {
    sending: 'We versturen het nu.',
    waiting: 'Nog niet ontvangen. We blijven het proberen zolang deze pagina open is.',
    attention: 'Niet aangenomen. Probeer het opnieuw, of neem contact op.',
    unsent: 'We versturen het pas als jij dat zegt.',
    sent: 'Verstuurd. Of het is aangekomen, kunnen we hier niet zien.',
    gone: 'Gewist.',
  },
  received: (reference?: string) => (reference ? `Ontvangen. Kenmerk: ${reference}.` : 'Ontvangen.'),
  send: 'Verstuur nu',
  delete: 'Wis van dit apparaat',
  sure: 'Zeker weten? Dan versturen we het niet meer. Er is nooit een bewijs van ontvangst gekomen, dus reken er niet op dat het is aangekomen.',
  sureDraft: 'Zeker weten? Dan is het weg.',
  yes: 'Ja, wis het',
  no: 'Nee, laat staan',
  draft: 'Een tekst waar je mee bezig was. Die staat alleen in dit tabblad en is niet verstuurd.',
};

export type DeviceStrings = typeof nl;
export default nl;
