/** Magyar, egy dátum okairól. */
import type { WhyStrings } from './nl.ts';

const hu: WhyStrings = {
  ask: (name) => `Itt kérdezheti meg: ${name}`,
  confidence: {
    'primary-read': 'Ezt magában a törvényben vagy a hatóságnál olvastuk.',
    'secondary-read': 'Ezt olyan helyen olvastuk, ahol más magyarázza a szabályt, nem magánál a forrásnál.',
    recalled: 'Ennek még nem néztünk utána teljesen. Ha fontos Önnek, ellenőrizze.',
    conflict: 'A források itt nem egyeznek. Abból indulunk ki, ami Önnek a legjobb.',
  },
  sources: 'Hol olvasható',
};

export default hu;
