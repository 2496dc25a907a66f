/** Čeština, pro to, co v tomto zařízení ještě čeká. */
import type { DeviceStrings } from './nl.ts';

const cs: DeviceStrings = {
  title: 'V tomto zařízení',
  lead: 'Tohle zatím nebylo doručeno. Do té doby je to jen v tomto zařízení.',
  names: {
    'cancellation.requested': 'Výpověď',
    'cancellation.undone': 'Zpětvzetí výpovědi',
    'withdrawal.requested': 'Odstoupení od smlouvy',
    'contact.submitted': 'Dotaz nebo stížnost',
    'survey.answered': 'Odpověď na otázku proč',
    'preferences.changed': 'Žádost, aby už nechodila reklama',
  },
  other: 'Zpráva',
  since: (moment) => `Ze dne ${moment}.`,
  state: {
    sending: 'Právě to odesíláme.',
    waiting: 'Zatím nedoručeno. Zkoušíme to dál, dokud je tato stránka otevřená.',
    attention: 'Nebylo to přijato. Zkuste to znovu, nebo nás kontaktujte.',
    unsent: 'Odešleme to, až když to řeknete.',
    sent: 'Odesláno. Jestli to dorazilo, tady nevidíme.',
    gone: 'Smazáno.',
  },
  received: (reference) => (reference ? `Doručeno. Referenční číslo: ${reference}.` : 'Doručeno.'),
  send: 'Odeslat teď',
  delete: 'Smazat z tohoto zařízení',
  sure: 'Opravdu? Pak už to neodešleme. Potvrzení o doručení nikdy nepřišlo, takže nepočítejte s tím, že to dorazilo.',
  sureDraft: 'Opravdu? Pak bude pryč.',
  yes: 'Ano, smazat',
  no: 'Ne, nechat',
  draft: 'Text, který jste začali psát. Je jen na této kartě prohlížeče a nebyl odeslán.',
};

export default cs;
