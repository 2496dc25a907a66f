/** Frysk, foar wa’t by it opsizzen noch wat ynfolje moat. */
import type { FieldStrings } from './nl.ts';

const fy: FieldStrings = {
  legend: 'Om hokker abonnemint giet it?',
  identify: 'Jo klantnûmer of jo e-mailadres is genôch.',
  kind: 'Wat foar opsizzing is it?',
  ordinary: 'Gewoane opsizzing',
  extraordinary: 'Opsizzing om in bysûndere reden',
  cause: 'De bysûndere reden (allinnich as jo dy hawwe)',
  name: 'Namme',
  contract: 'Klantnûmer of kontraktnûmer',
  endDate: 'Eindatum',
  endDateHint: 'Lit leech as jo sa gau mooglik ophâlde wolle.',
  email: 'E-mailadres',
  optional: '(hoecht net)',
  declared: {
    extraordinary: (cause) => `Ik sis op om in bysûndere reden: ${cause}`,
    from: (name) => `Namme: ${name}.`,
    email: (email) => `E-mailadres: ${email}.`,
    wanted: (day) => `Ik wol dat it ophâldt op ${day}.`,
  },
  notSent: 'Dit is noch net ferstjoerd',
  errors: {
    missing: 'Folje dit noch yn.',
    malformed: 'Dit kloppet noch net hielendal. Wolle jo it neisjen?',
    identity: 'Folje jo klantnûmer of jo e-mailadres yn. Dan is dúdlik om hokker abonnemint it giet.',
  },
};

export default fy;
