/** Lietuvių kalba, tam, kas seka po priežasties. */
import type { DeeperStrings } from './nl.ts';

const lt: DeeperStrings = {
  more: 'Ar norite pasakyti tiksliau?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Mano ilgametė ištikimybė nieko nereiškė',
      new_customers_first: 'Nauji klientai gavo geresnes sąlygas',
      not_listened: 'Niekas manęs neišklausė',
      impersonal: 'Buvau tik numeris',
    },
    customer_service: {
      no_reply: 'Negavau atsakymo',
      late_reply: 'Atsakymas atėjo per vėlai',
      not_solved: 'Mano problema nebuvo išspręsta',
      hard_to_reach: 'Su niekuo nepavyko susisiekti',
    },
    too_expensive: {
      price_increase: 'Kaina pakilo',
      not_worth_it: 'Už savo pinigus gavau per mažai',
      unexpected_costs: 'Atsirado išlaidų, kurių nesitikėjau',
      budget: 'Turiu žiūrėti savo išlaidų',
    },
    unused: {
      no_time: 'Tam vis neturiu laiko',
      no_longer_needed: 'Man to nebereikia',
      temporary_need: 'Man to reikėjo tik trumpam',
      forgotten: 'Pamiršau, kad tai turiu',
    },
    missing_features: {
      something_missing: 'Trūksta to, ko man reikia',
      low_quality: 'Nuvylė kokybė',
      late_delivery: 'Gavau per vėlai arba visai negavau',
      too_complex: 'Tai per sudėtinga',
      technical_problems: 'Tai blogai veikia',
    },
    switched_service: {
      cheaper_elsewhere: 'Kitur pigiau',
      better_elsewhere: 'Man labiau tinka kas nors kita',
      free_alternative: 'Dabar naudojuosi tuo, kas nemokama',
    },
    circumstances_changed: {
      moving: 'Persikraustau',
      household_changed: 'Namuose kai kas pasikeitė',
      income_changed: 'Pasikeitė mano darbas ar pajamos',
      bereavement: 'Žmogus, kuriam tai buvo, mirė',
    },
  },
  replies: {
    not_valued: 'Apgailestaujame. Neturėjome leisti jums taip pasijusti.',
    loyalty_unnoticed: 'Apgailestaujame. Jūsų ištikimybė turėjo ką nors reikšti.',
    not_listened: 'Apgailestaujame. Turėjome geriau jus išklausyti.',
    customer_service: 'Atsiprašome, kad privertėme laukti. Turėjo būti kitaip.',
    no_reply: 'Atsiprašome, kad negavote atsakymo. Taip neturėjo nutikti.',
    not_solved: 'Atsiprašome, kad jums nepadėjome. Turėjo būti kitaip.',
    hard_to_reach: 'Atsiprašome, kad nepavyko su mumis susisiekti. Turėjo būti kitaip.',
    too_expensive: 'Suprantame. Gerai, kad pasakėte.',
    unexpected_costs: 'Išlaidos neturėtų būti staigmena. Atsiprašome dėl to.',
    unused: 'Tada visai suprantama, kad norite baigti.',
    missing_features: 'Gaila, kad tai nebuvo tai, ko galėjote tikėtis. Atsiprašome dėl to.',
    late_delivery: 'Atsiprašome, kad teko laukti to, už ką sumokėjote.',
    switched_service: 'Gerai, kad radote tai, kas jums labiau tinka.',
    circumstances_changed: 'Ačiū, kad pasakėte. Linkime jums viso ko geriausio.',
    bereavement: 'Nuoširdžiai užjaučiame ir linkime stiprybės.',
    other: 'Drąsiai papasakokite savais žodžiais.',
  },
  questions: {
    not_valued: 'Ką turėjome daryti kitaip?',
    customer_service: 'Apie ką buvo jūsų klausimas?',
    too_expensive: 'Kokia kaina būtų buvusi teisinga?',
    unexpected_costs: 'Kokios tai buvo išlaidos?',
    unused: 'Kam tai naudojote?',
    missing_features: 'Ko trūko arba kas nuvylė?',
    something_missing: 'Ko trūko?',
    low_quality: 'Kas nuvylė?',
    late_delivery: 'Kas atėjo per vėlai arba neatėjo?',
    too_complex: 'Kas buvo sunku?',
    technical_problems: 'Kas neveikė?',
    switched_service: 'Kas jums ten geriau?',
    other: 'Kokia jūsų priežastis?',
  },
  notify: {
    label: 'Praneškite man, kai tai bus ištaisyta',
    hint: 'Jūsų adresą naudosime tik tam.',
    email: 'Jūsų el. pašto adresas',
    missing: 'Įrašykite savo el. pašto adresą arba nuimkite varnelę.',
    malformed: 'El. pašto adresas dar netikslus. Jis turi atrodyti taip: vardas@pavyzdys.lt.',
    promised: 'Kai tai bus ištaisyta, jums pranešime.',
  },
};

export default lt;
