/** What a survey form says, as the data of a message: the narrower reason in the place of the broad one it stands under. */
import { Refusal } from '../problem.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * @param sent - `data` of the form. `narrower` is a reason too, `below` says which codes stand under which.
 * @throws {Refusal} `invalid-message` where somebody wants to hear when it is mended and the address is none.
 */
export function surveyData({ narrower, below, followUp, ...sent }: Fields): Fields {
  const broad = listIn(sent['reasons'])[0];
  const data: Fields = { ...sent, reasons: listIn(sent['reasons']) };
  const path = isFields(narrower) ? listIn(narrower['path']) : [];
  // One under another reason was chosen before the person changed their mind.
  const isUnder = path.length > 0 && (!isFields(broad) || broad['code'] === path[0]);
  if (isUnder) data['reasons'] = [narrower];
  const chosen = isUnder ? path[0] : isFields(broad) && broad['code'];
  if (Array.isArray(sent['options']) && isFields(below) && typeof chosen === 'string')
    data['options'] = sent['options'].flatMap((code) =>
      code === chosen ? [code, ...listIn(Object.hasOwn(below, chosen) ? below[chosen] : [])] : [code],
    );
  if (isFields(followUp) && followUp['consent'] === true) data['followUp'] = checked(followUp);
  return data;
}

/** An address without a tick is not sent on; a tick without one is refused like any other message. */
function checked(followUp: Fields): Fields {
  const { address } = followUp;
  if (typeof address === 'string' && !/^[^\s@]+@[^\s@]+$/.test(address))
    throw new Refusal('invalid-message', {
      errors: [{ field: '/data/followUp/address', detail: 'an e-mail address with an @ in it' }],
    });
  return followUp;
}
