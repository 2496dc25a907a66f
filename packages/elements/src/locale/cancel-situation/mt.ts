/** Malti, għal dak li hu speċjali f’abbonament, u dak li jintemm miegħu. */
import type { SituationStrings } from './nl.ts';

const mt: SituationStrings = {
  canceled: {
    title: 'Diġà kkanċellajt.',
    endsOn: (day) => `L-abbonament tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
    receipt: 'Ara l-kanċellazzjoni tiegħek, jew irtiraha',
    again: 'Għandek dubju jekk irnexxietx? Tista’ terġa’ tikkanċella hawn taħt.',
  },
  pastDue: {
    lead: (owed) =>
      owed
        ? `Għad fadal ${owed} x’jitħallas. Xorta tista’ tikkanċella.`
        : 'Għad fadal xi ħaġa x’titħallas. Xorta tista’ tikkanċella.',
    stays: 'Dan ma jbiddilx dak li diġà kellek tħallas.',
  },
  promotional: (price, until, then) =>
    `Bħalissa qed tħallas prezz speċjali: ${price}. L-aħħar jum tiegħu: ${until}. Wara jkun ${then}.`,
  trial: {
    until: (day) => `Il-perjodu ta’ prova tiegħek jibqa’ għaddej sa tmiem din il-ġurnata: ${day}.`,
    free: 'Jekk tikkanċella issa, ma tħallas xejn.',
  },
  appStore: {
    lead: (store) =>
      `Int tħallas permezz ta’ ${store}. Waqqaf l-abbonament hemm ukoll, inkella ${store} jibqa’ jiġbor il-ħlas.`,
    stillTo: (store) => `Importanti: ${store} jibqa’ jiġbor il-ħlas sakemm twaqqaf l-abbonament hemm ukoll.`,
    steps: (store) => [
      `Iftaħ l-abbonamenti tiegħek fuq ${store}.`,
      'Agħżel dan l-abbonament.',
      'Agħżel li tikkanċella, u kkonferma.',
    ],
    open: (store) => `Iftaħ l-abbonamenti tiegħek fuq ${store}`,
  },
  consequences: {
    access: { label: 'Użu', 'until-end': 'Tista’ tuża kollox sa tmiem l-aħħar jum.' },
    data: {
      label: 'Id-data tiegħek',
      kept: 'Dak li ssejvjajt jinżamm.',
      'deleted-at-end':
        'Dak li ssejvjajt jitħassar wara l-aħħar jum. Qabel, agħmel kopja ta’ dak li trid iżżomm.',
    },
    account: {
      label: 'Il-kont tiegħek',
      stays: 'Il-kont tiegħek jibqa’ miftuħ.',
      'closed-at-end': 'Il-kont tiegħek jingħalaq wara l-aħħar jum.',
      separate: 'Il-kont tiegħek jibqa’ miftuħ. Jekk tħassar biss il-kont, ma tkun ikkanċellajt xejn.',
    },
    seats: { label: 'Oħrajn', 'end-too': 'Jieqaf fl-istess jum għal kulħadd fuq dan l-abbonament.' },
    credits: {
      label: 'Il-kreditu tiegħek',
      kept: 'Il-kreditu tiegħek jinżamm.',
      'lost-at-end': 'Tista’ tuża l-kreditu tiegħek sa tmiem l-aħħar jum. Wara jintilef.',
    },
  },
};

export default mt;
