/** Hrvatski, za ono što slijedi nakon razloga. */
import type { DeeperStrings } from './nl.ts';

const hr: DeeperStrings = {
  more: 'Želite li reći točnije?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Moja se vjernost nije cijenila',
      new_customers_first: 'Novi kupci dobili su bolje uvjete',
      not_listened: 'Nitko me nije slušao',
      impersonal: 'Za njih sam samo broj',
    },
    customer_service: {
      no_reply: 'Odgovora nije bilo',
      late_reply: 'Odgovor je stigao prekasno',
      not_solved: 'Moj problem nije riješen',
      hard_to_reach: 'Nitko nije bio dostupan',
    },
    too_expensive: {
      price_increase: 'Cijena je porasla',
      not_worth_it: 'Premalo je za tu cijenu',
      unexpected_costs: 'Pojavili su se neočekivani troškovi',
      budget: 'Moram paziti na troškove',
    },
    unused: {
      no_time: 'Nemam vremena za to',
      no_longer_needed: 'Više mi ne treba',
      temporary_need: 'Trebalo mi je samo nakratko',
      forgotten: 'Posve mi je promaknulo da to imam',
    },
    missing_features: {
      something_missing: 'Nedostaje nešto što mi treba',
      low_quality: 'Kvaliteta je razočarala',
      late_delivery: 'Stiglo je prekasno ili nikako',
      too_complex: 'Previše je složeno',
      technical_problems: 'Ne radi dobro',
    },
    switched_service: {
      cheaper_elsewhere: 'Drugdje je jeftinije',
      better_elsewhere: 'Nešto drugo više mi odgovara',
      free_alternative: 'Sada koristim nešto besplatno',
    },
    circumstances_changed: {
      moving: 'Selim se',
      household_changed: 'Kod kuće se nešto promijenilo',
      income_changed: 'Promijenio mi se posao ili prihod',
      bereavement: 'Preminula je osoba za koju je to bilo',
    },
  },
  replies: {
    not_valued: 'Žao nam je. Tako nije smjelo biti.',
    loyalty_unnoticed: 'Žao nam je. Vašu smo vjernost trebali cijeniti.',
    not_listened: 'Žao nam je. Trebali smo vas bolje slušati.',
    customer_service: 'Žao nam je što ste morali čekati. Trebalo je biti drukčije.',
    no_reply: 'Žao nam je što niste dobili odgovor. To se nije smjelo dogoditi.',
    not_solved: 'Žao nam je što vam nismo pomogli. Trebalo je biti drukčije.',
    hard_to_reach: 'Žao nam je što nismo bili dostupni. Trebalo je biti drukčije.',
    too_expensive: 'Razumijemo. Hvala vam što ste to rekli.',
    unexpected_costs: 'Troškovi ne bi smjeli biti iznenađenje. Žao nam je.',
    unused: 'Onda je otkaz sasvim razumljiv.',
    missing_features: 'Žao nam je što to nije bilo ono što ste s pravom očekivali.',
    late_delivery: 'Žao nam je što ste čekali nešto za što ste platili.',
    switched_service: 'Drago nam je da imate nešto što vam više odgovara.',
    circumstances_changed: 'Hvala vam što ste nam rekli. Želimo vam sve najbolje.',
    bereavement: 'Primite našu iskrenu sućut. Želimo vam puno snage.',
    other: 'Slobodno napišite svojim riječima.',
  },
  questions: {
    not_valued: 'Što smo trebali učiniti drukčije?',
    customer_service: 'Na što se odnosilo vaše pitanje?',
    too_expensive: 'Koja bi cijena bila poštena?',
    unexpected_costs: 'Koji su to bili troškovi?',
    unused: 'Za što ste to koristili?',
    missing_features: 'Što je nedostajalo ili razočaralo?',
    something_missing: 'Što je nedostajalo?',
    low_quality: 'Što je razočaralo?',
    late_delivery: 'Što je stiglo prekasno ili nikako?',
    too_complex: 'Što je bilo teško?',
    technical_problems: 'Što je pošlo po zlu?',
    switched_service: 'Što vam se ondje više sviđa?',
    other: 'Koji je vaš razlog?',
  },
  notify: {
    label: 'Javite mi kada to bude ispravljeno',
    hint: 'Vašu adresu koristimo samo za to.',
    email: 'Vaša adresa e-pošte',
    missing: 'Upišite adresu e-pošte ili maknite kvačicu.',
    malformed: 'Ova adresa e-pošte još nije točna. Treba izgledati ovako: ime@example.com.',
    promised: 'Kada to bude ispravljeno, javit ćemo vam.',
  },
};

export default hr;
