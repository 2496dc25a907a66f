/** Malti, għal dak li għadu jistenna fuq dan l-apparat. */
import type { DeviceStrings } from './nl.ts';

const mt: DeviceStrings = {
  title: 'Fuq dan l-apparat',
  lead: 'Dan għadu ma wasalx. Sakemm jasal, jinsab biss fuq dan l-apparat.',
  names: {
    'cancellation.requested': 'Kanċellazzjoni',
    'cancellation.undone': 'Irtirar ta’ kanċellazzjoni',
    'withdrawal.requested': 'Irtirar minn kuntratt',
    'contact.submitted': 'Mistoqsija jew ilment',
    'survey.answered': 'Tweġiba għall-mistoqsija “għaliex”',
    'preferences.changed': 'Talba biex ma jintbagħtux aktar reklami',
  },
  other: 'Messaġġ',
  since: (moment) => `Data: ${moment}.`,
  state: {
    sending: 'Qed nibagħtuh issa.',
    waiting: 'Għadu ma wasalx. Nibqgħu nippruvaw sakemm din il-paġna tkun miftuħa.',
    attention: 'Ma ġiex aċċettat. Erġa’ pprova, jew ikkuntattjana.',
    unsent: 'Nibagħtuh biss jekk tgħid int.',
    sent: 'Intbagħat. Minn hawn ma nistgħux naraw jekk wasalx.',
    gone: 'Tħassar.',
  },
  received: (reference) => (reference ? `Wasal. Numru ta’ referenza: ${reference}.` : 'Wasal.'),
  send: 'Ibgħat issa',
  delete: 'Ħassar minn dan l-apparat',
  sure: 'Żgur? Imbagħad ma nibagħtuhx aktar. Qatt ma waslet irċevuta, għalhekk toqgħodx fuq li wasal.',
  sureDraft: 'Żgur? Imbagħad tintilef.',
  yes: 'Iva, ħassar',
  no: 'Le, ħallih',
  draft: 'Test li kont qed tikteb. Jinsab biss f’din it-tab u ma ntbagħatx.',
};

export default mt;
