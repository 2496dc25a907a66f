/** Slovenščina, o tem, zakaj je datum tak. */
import type { WhyStrings } from './nl.ts';

const sl: WhyStrings = {
  ask: (name) => `Vprašajte: ${name}`,
  confidence: {
    'primary-read': 'To smo prebrali v samem zakonu ali pri pristojnem organu.',
    'secondary-read': 'To smo prebrali pri nekom, ki pravilo razlaga, ne pri samem viru.',
    recalled: 'Dela tega še nismo preverili. Če je za vas pomembno, preverite.',
    conflict: 'Viri se tu razhajajo. Držimo se tega, kar je za vas najugodnejše.',
  },
  sources: 'Kje to piše',
};

export default sl;
