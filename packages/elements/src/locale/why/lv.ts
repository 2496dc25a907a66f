/** Latviešu valoda, datuma iemesliem. */
import type { WhyStrings } from './nl.ts';

const lv: WhyStrings = {
  ask: (name) => `Jautāt: ${name}`,
  confidence: {
    'primary-read': 'Mēs to izlasījām pašā likumā vai pie atbildīgās iestādes.',
    'secondary-read': 'Mēs to izlasījām pie kāda, kas noteikumu izskaidro, nevis pašā avotā.',
    recalled: 'Mēs vēl neesam visu pārbaudījuši. Pārbaudiet, ja Jums tas ir svarīgi.',
    conflict: 'Avoti te nav vienisprātis. Mēs ņemam to, kas Jums ir labāk.',
  },
  sources: 'Kur tas rakstīts',
};

export default lv;
