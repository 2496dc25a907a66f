/** Slovenščina, za to, kar v tej napravi še čaka. */
import type { DeviceStrings } from './nl.ts';

const sl: DeviceStrings = {
  title: 'V tej napravi',
  lead: 'To še ni prejeto. Do takrat je samo v tej napravi.',
  names: {
    'cancellation.requested': 'Odpoved',
    'cancellation.undone': 'Preklic odpovedi',
    'withdrawal.requested': 'Odstop od pogodbe',
    'contact.submitted': 'Vprašanje ali pritožba',
    'survey.answered': 'Odgovor na vprašanje, zakaj',
    'preferences.changed': 'Zahteva, da ne pošiljajo več oglasov',
  },
  other: 'Sporočilo',
  since: (moment) => `Čas: ${moment}.`,
  state: {
    sending: 'Zdaj pošiljamo.',
    waiting: 'Še ni prejeto. Poskušamo naprej, dokler je ta stran odprta.',
    attention: 'Ni sprejeto. Poskusite znova ali stopite v stik z nami.',
    unsent: 'Pošljemo šele, ko to poveste.',
    sent: 'Poslano. Ali je prispelo, tu ne vidimo.',
    gone: 'Izbrisano.',
  },
  received: (reference) => (reference ? `Prejeto. Referenčna številka: ${reference}.` : 'Prejeto.'),
  send: 'Pošlji zdaj',
  delete: 'Izbriši iz te naprave',
  sure: 'Ste prepričani? Potem tega ne pošljemo več. Potrdilo o prejemu ni nikoli prišlo, zato ne računajte na to, da je prispelo.',
  sureDraft: 'Ste prepričani? Potem ga ne bo več.',
  yes: 'Da, izbriši',
  no: 'Ne, pusti',
  draft: 'Besedilo, ki ste ga začeli pisati. Je samo v tem zavihku brskalnika in ni poslano.',
};

export default sl;
