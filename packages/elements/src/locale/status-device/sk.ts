/** Slovenčina, pre to, čo v tomto zariadení ešte čaká. */
import type { DeviceStrings } from './nl.ts';

const sk: DeviceStrings = {
  title: 'V tomto zariadení',
  lead: 'Toto zatiaľ nebolo doručené. Dovtedy je to len v tomto zariadení.',
  names: {
    'cancellation.requested': 'Výpoveď',
    'cancellation.undone': 'Späťvzatie výpovede',
    'withdrawal.requested': 'Odstúpenie od zmluvy',
    'contact.submitted': 'Otázka alebo sťažnosť',
    'survey.answered': 'Odpoveď na otázku prečo',
    'preferences.changed': 'Žiadosť, aby už nechodila reklama',
  },
  other: 'Správa',
  since: (moment) => `Zo dňa ${moment}.`,
  state: {
    sending: 'Práve to odosielame.',
    waiting: 'Zatiaľ nedoručené. Skúšame to ďalej, kým je táto stránka otvorená.',
    attention: 'Nebolo to prijaté. Skúste to znova alebo nás kontaktujte.',
    unsent: 'Odošleme to, až keď to poviete.',
    sent: 'Odoslané. Či to prišlo, tu nevidíme.',
    gone: 'Vymazané.',
  },
  received: (reference) => (reference ? `Doručené. Referenčné číslo: ${reference}.` : 'Doručené.'),
  send: 'Odoslať teraz',
  delete: 'Vymazať z tohto zariadenia',
  sure: 'Naozaj? Potom to už neodošleme. Potvrdenie o doručení nikdy neprišlo, takže nepočítajte s tým, že to prišlo.',
  sureDraft: 'Naozaj? Potom bude preč.',
  yes: 'Áno, vymazať',
  no: 'Nie, nechať',
  draft: 'Text, ktorý ste začali písať. Je len na tejto karte prehliadača a nebol odoslaný.',
};

export default sk;
