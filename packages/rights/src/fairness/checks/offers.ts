/** Whether somebody who wants to leave is left in peace. */
import type { Judged, Violation } from '../judged.ts';

const offersIn = ({ flow }: Judged) =>
  flow.steps.flatMap(({ offers }, step) =>
    offers.map((offer, index) => ({ offer, where: `/steps/${step}/offers/${index}` })),
  );
function mostOffers(judged: Judged): number {
  const { perAttempt, alternatives } = judged.flow.offers;
  const shown = offersIn(judged).length;
  return Math.max(perAttempt, alternatives ? Math.min(shown, 1) : shown);
}
const firstOffer = (judged: Judged): string => offersIn(judged)[0]?.where ?? '/offers/perAttempt';

/** R07: one offer at most, none after a no, and what the law says about offers. */
export function* calm(judged: Judged): Iterable<Violation> {
  const { flow, rights, sourcesOf } = judged;
  const most = mostOffers(judged);
  const sources = sourcesOf('save-offer-limits');
  if (most > 1) yield { rule: 'R07', text: 'offersMany', where: '/offers/perAttempt', gaps: [most] };
  if (flow.offers.afterRefusal) yield { rule: 'R07', text: 'offerAgain', where: '/offers/afterRefusal' };
  if (most === 0) return;
  if (rights.page.offers === 'forbidden') {
    yield { rule: 'R07', text: 'offerForbidden', where: firstOffer(judged), sources };
  }
  if (rights.page.offers === 'with-permission' && !flow.offers.permission) {
    yield { rule: 'R07', text: 'offerUnasked', where: '/offers/permission', sources };
  }
}

/** R08: beside an offer there is always a control that completes the cancellation. */
export function* besideOffer(judged: Judged): Iterable<Violation> {
  if (mostOffers(judged) === 0 || judged.flow.offers.simultaneousCancel) return;
  const isLaw = judged.rights.page.offers === 'with-simultaneous-cancel';
  const sources = isLaw ? judged.sourcesOf('save-offer-limits') : [];
  yield { rule: 'R08', text: 'offerAlone', where: '/offers/simultaneousCancel', sources };
}

/** R12: a clock runs down to a real day, or not at all. */
export function* unhurried({ flow }: Judged): Iterable<Violation> {
  if (flow.countdown && !flow.countdown.boundTo)
    yield { rule: 'R12', text: 'countdown', where: '/countdown' };
}

/** R16: nothing is chosen for the subscriber. */
export function* unchosen({ flow }: Judged): Iterable<Violation> {
  for (const index of flow.preselected.keys()) {
    yield { rule: 'R16', text: 'preselected', where: `/preselected/${index}` };
  }
}

/** Contrast of text with what is behind it: WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

/** R06: the control that ends it is at least as easy to see and to reach as the one that keeps it. */
export function* even(judged: Judged): Iterable<Violation> {
  const { flow } = judged;
  const { entry, confirm, keep } = flow;
  const isMild = mostOffers(judged) === 0;
  for (const [name, { contrast }] of Object.entries({ entry, confirm })) {
    if (contrast >= LEAST_CONTRAST) continue;
    yield { rule: 'R06', text: 'faint', where: `/${name}/contrast`, gaps: [contrast], isMild };
  }
  const others = offersIn(judged).map(({ offer, where }) => ({
    control: offer.accept,
    where: `${where}/accept`,
  }));
  if (keep) others.push({ control: keep, where: '/keep' });
  for (const { control, where } of others) {
    for (const size of ['fontSize', 'fontWeight'] as const) {
      if (control[size] > confirm[size]) {
        yield { rule: 'R06', text: 'weaker', where: `${where}/${size}`, gaps: [control.label], isMild };
      }
    }
    if (control.region !== confirm.region) {
      yield { rule: 'R06', text: 'apart', where: `${where}/region`, gaps: [control.label], isMild };
    }
    if (control.tabOrder < confirm.tabOrder) {
      yield { rule: 'R06', text: 'later', where: `${where}/tabOrder`, gaps: [control.label], isMild };
    }
  }
}
