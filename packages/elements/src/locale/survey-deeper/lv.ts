/** Latviešu valoda, tam, kas seko iemeslam. */
import type { DeeperStrings } from './nl.ts';

const lv: DeeperStrings = {
  more: 'Vai vēlaties pateikt precīzāk?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Mana ilgā uzticība neko nenozīmēja',
      new_customers_first: 'Jaunie klienti saņēma labākus nosacījumus',
      not_listened: 'Manī neviens neieklausījās',
      impersonal: 'Biju tikai numurs',
    },
    customer_service: {
      no_reply: 'Nesaņēmu atbildi',
      late_reply: 'Atbilde bija par vēlu',
      not_solved: 'Mana problēma netika atrisināta',
      hard_to_reach: 'Nevarēju nevienu sasniegt',
    },
    too_expensive: {
      price_increase: 'Cena pieauga',
      not_worth_it: 'Par savu naudu saņēmu pārāk maz',
      unexpected_costs: 'Radās izmaksas, ko negaidīju',
      budget: 'Man jāpieskata savi tēriņi',
    },
    unused: {
      no_time: 'Man tam neatliek laika',
      no_longer_needed: 'Man to vairs nevajag',
      temporary_need: 'Man to vajadzēja tikai uz laiku',
      forgotten: 'Man bija aizmirsies, ka man tas ir',
    },
    missing_features: {
      something_missing: 'Trūkst kaut kā, kas man vajadzīgs',
      low_quality: 'Kvalitāte pievīla',
      late_delivery: 'Tas pienāca par vēlu vai nemaz',
      too_complex: 'Tas ir pārāk sarežģīti',
      technical_problems: 'Tas nedarbojas labi',
    },
    switched_service: {
      cheaper_elsewhere: 'Citur ir lētāk',
      better_elsewhere: 'Kaut kas cits man der labāk',
      free_alternative: 'Tagad lietoju ko bezmaksas',
    },
    circumstances_changed: {
      moving: 'Es pārceļos',
      household_changed: 'Mājās kaut kas ir mainījies',
      income_changed: 'Mans darbs vai ienākumi ir mainījušies',
      bereavement: 'Cilvēks, kam tas bija, ir miris',
    },
  },
  replies: {
    not_valued: 'Mums ļoti žēl. Mums nevajadzēja likt Jums tā justies.',
    loyalty_unnoticed: 'Mums ļoti žēl. Jūsu uzticībai vajadzēja kaut ko nozīmēt.',
    not_listened: 'Mums ļoti žēl. Mums vajadzēja labāk ieklausīties.',
    customer_service: 'Atvainojamies, ka likām Jums gaidīt. Tam vajadzēja notikt citādi.',
    no_reply: 'Atvainojamies, ka nesaņēmāt atbildi. Tā nedrīkstēja notikt.',
    not_solved: 'Atvainojamies, ka Jums nepalīdzējām. Tam vajadzēja notikt citādi.',
    hard_to_reach: 'Atvainojamies, ka nevarējāt mūs sasniegt. Tam vajadzēja notikt citādi.',
    too_expensive: 'Mēs saprotam. Labi, ka pateicāt.',
    unexpected_costs: 'Izmaksām nevajadzētu būt pārsteigumam. Atvainojamies par to.',
    unused: 'Tad ir tikai saprātīgi to beigt.',
    missing_features: 'Žēl, ka tas nebija tas, ko varējāt sagaidīt. Atvainojamies par to.',
    late_delivery: 'Atvainojamies, ka bija jāgaida tas, par ko samaksājāt.',
    switched_service: 'Labi, ka atradāt ko piemērotāku.',
    circumstances_changed: 'Paldies, ka pateicāt. Vēlam Jums visu to labāko.',
    bereavement: 'Izsakām līdzjūtību un vēlam Jums spēku.',
    other: 'Droši pastāstiet saviem vārdiem.',
  },
  questions: {
    not_valued: 'Ko mums vajadzēja darīt citādi?',
    customer_service: 'Par ko bija Jūsu jautājums?',
    too_expensive: 'Kāda cena būtu bijusi saprātīga?',
    unexpected_costs: 'Kādas izmaksas tās bija?',
    unused: 'Kam Jūs to lietojāt?',
    missing_features: 'Kā Jums trūka, vai kas pievīla?',
    something_missing: 'Kā Jums trūka?',
    low_quality: 'Kas pievīla?',
    late_delivery: 'Kas pienāca par vēlu vai nemaz?',
    too_complex: 'Kas bija grūti?',
    technical_problems: 'Kas nedarbojās?',
    switched_service: 'Kas Jums tur patīk labāk?',
    other: 'Kāds ir Jūsu iemesls?',
  },
  notify: {
    label: 'Paziņojiet man, kad tas būs novērsts',
    hint: 'Jūsu adresi izmantosim tikai tam.',
    email: 'Jūsu e-pasta adrese',
    missing: 'Norādiet savu e-pasta adresi vai noņemiet ķeksīti.',
    malformed: 'E-pasta adrese vēl nav pareiza. Tai jāizskatās šādi: vards@piemers.lv.',
    promised: 'Kad tas būs novērsts, mēs Jums paziņosim.',
  },
};

export default lv;
