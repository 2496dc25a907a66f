/** Nederlands met u, waar het van `nl.ts` verschilt. */
import type { Partly } from '../shelf.ts';
import type { DeviceStrings } from './nl.ts';

const nl: Partly<DeviceStrings> = {
  state: { unsent: 'We versturen het pas als u dat zegt.' },
  sure: 'Weet u het zeker? Dan versturen we het niet meer. Er is nooit een bewijs van ontvangst gekomen, dus reken er niet op dat het is aangekomen.',
  sureDraft: 'Weet u het zeker? Dan is het weg.',
  draft: 'Een tekst waar u mee bezig was. Die staat alleen in dit tabblad en is niet verstuurd.',
};

export default nl;
