/** What is wrong with what a page puts into slots, in words for whoever builds it. */
import { warnOnce } from './warn.ts';

/** Elements that end with a proof. */
const HAVE = new Set(['fairwell-cancel', 'fairwell-withdraw', 'fairwell-contact']);

/** Everything in a slot that nobody ever sees. */
export function slotsOf({ localName: tag, children }: Element): void {
  const has = HAVE.has(tag);
  for (const { slot, localName } of children) {
    // What we copied ourselves.
    if (!slot || slot === 'own') continue;
    const say = (why: string): void =>
      warnOnce('FW208', `<${tag}>: <${localName} slot="${slot}"> is not shown, because ${why}`);
    if (!has) say('there are no such slots here. Put it beside the element.');
    else if (slot !== 'received') say('there is no such slot. Known is: received.');
    else if (localName !== 'template')
      say(
        'everybody reads it as long as the script has not come. Write <template slot="received"> around it.',
      );
  }
}
