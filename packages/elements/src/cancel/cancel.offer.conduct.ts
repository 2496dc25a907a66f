/**
 * Leads one person past one offer at most: when it is chosen, when it was seen, and what became of it. Cancelling depends
 * on nothing in here, and waits for none of it.
 */
import { mayOffer } from '@fairwell/rights';
import type { Offer, OfferQuestion, SubscriptionRef } from '@fairwell/schema';
import type { Handed, Handled } from '../journey/courier.ts';
import { lastSeen, rememberSeen } from '../outbox/offer-mark.ts';
import { advise } from '../shared/advise.ts';
import { isRecord } from '../shared/record.ts';
import {
  CancelOfferAcceptedEvent,
  CancelOfferDeclinedEvent,
  CancelOfferPresentedEvent,
} from './cancel.offer.events.ts';
import type { State } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import {
  afterDeclaring,
  isLink,
  isRested,
  offerFor,
  type Place,
  type Standing,
} from './cancel.offer.flow.ts';
import { readOffers } from './cancel.offer.read.ts';
import { askFor, type OffersHandler } from './cancel.offer.service.ts';
import type { View } from './cancel.view.ts';

/** As `OFFER_COOLDOWN_DAYS` of the schema, which no browser loads. */
const COOLDOWN_DAYS = 90;

/** Does what an offer promises. It is shown as done only when the promise resolves with an object. */
export type OfferHandler = (
  handed: Pick<Handed<never>, 'id'> & {
    data: {
      offer: Offer;
      /** What it is for, where the page says. */
      subscription?: SubscriptionRef | undefined;
      /** The declaration that is taken back once it is done. */
      about?: string | undefined;
    };
  },
) => Promise<Pick<Handled, 'reference'>>;

const tellers = {
  presented: CancelOfferPresentedEvent,
  accepted: CancelOfferAcceptedEvent,
  declined: CancelOfferDeclinedEvent,
};

const conducts = new WeakMap<CancelSession, Conduct>();

/** One for each element, whichever language it speaks meanwhile. */
export function conductOf(session: CancelSession): Conduct {
  const conduct = conducts.get(session) ?? new Conduct(session);
  conducts.set(session, conduct);
  return conduct;
}

const placeIn = (state: State): Place | undefined =>
  state.type === 'received' || (state.type === 'review' && !state.mending) ? state.type : undefined;

export class Conduct {
  readonly #session: CancelSession;
  #stands: Standing | undefined;
  /** Somebody had it before their eyes. From then on it is the one offer of this attempt. */
  #isSeen = false;
  /** UUID of this way through the flow. */
  #attempt: string | undefined;
  /** What the subscription is called that it is for. */
  #key: string | undefined;
  /** Codes of the reason that was given after the proof. */
  #answered: readonly string[] | undefined;
  /** By the reason it was asked with; undefined for as long as it is asked. */
  readonly #served = new Map<string, Offer[] | undefined>();
  /** The same however often one offer is tried. */
  #id: string | undefined;
  #sight: IntersectionObserver | undefined;

  constructor(session: CancelSession) {
    this.#session = session;
    session.host.addEventListener('fairwell-answered', ({ detail }) => {
      this.#answered = detail.data.reasons.at(-1)?.path;
      session.host.requestUpdate();
    });
  }

  /** What stands there now; undefined where nothing does. */
  at(view: View, state: State): Standing | undefined {
    this.#beginAnew();
    // Of several subscriptions none is chosen yet, or another one.
    const isForIt = view.which?.isChosen !== false && this.#isFor(view.config.subscription);
    const place = isForIt ? placeIn(state) : undefined;
    if (this.#isSeen && 'declaration' in state) this.#settle();
    else if (place && !this.#isSeen) this.#stands = this.#choose(place, view);
    const stands = this.#stands;
    // What was done, or is being done, is told wherever somebody is by then.
    const isTold = stands?.type === 'accepted' || stands?.type === 'accepting';
    return isForIt && (isTold || stands?.place === place) ? stands : undefined;
  }

  /** Who goes on to end another subscription comes by again. */
  #beginAnew(): void {
    const { id } = this.#session;
    if (this.#attempt !== id && this.#attempt) {
      this.#stands = this.#answered = this.#id = undefined;
      this.#isSeen = false;
    }
    this.#attempt = id;
  }

  #isFor(subscription: SubscriptionRef | undefined): boolean {
    const key = subscription?.id ?? subscription?.reference;
    if (!this.#isSeen) this.#key = key;
    return this.#key === key;
  }

  /** Counts it as seen once its control is on the screen. */
  watch(control: Element | null | undefined): void {
    if (!control || this.#isSeen) return;
    this.#sight ??= new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && this.#see(),
      // All of it but a rounded pixel.
      { threshold: 0.9 },
    );
    this.#sight.observe(control);
  }

  async accept(): Promise<void> {
    const { host, config } = this.#session;
    if (!this.#stands || !['standing', 'failed'].includes(this.#stands.type)) return;
    this.#see();
    const { offer, place } = this.#stands;
    const { state } = this.#session;
    const about = place === 'received' && 'declaration' in state ? state.declaration.id : undefined;
    this.#become({ offer, place, type: 'accepting' });
    try {
      this.#id ??= host.mail.newId();
      const handled: unknown = config.preview
        ? {}
        : await host.handleOffer?.({
            id: this.#id,
            data: { offer, subscription: config.subscription, about },
          });
      if (!isRecord(handled)) throw new TypeError('Not done');
      this.#become({ offer, place, type: 'accepted', proof: handled });
    } catch {
      return this.#become({ offer, place, type: 'failed' });
    }
    this.#tell('accepted', offer);
    if (place === 'received') await this.takeBack();
  }

  /** Somebody went where it leads. What comes of that is not known here. */
  follow(): void {
    if (this.#stands?.type !== 'standing') return;
    this.#see();
    const { offer, place } = this.#stands;
    this.#become({ offer, place, type: 'accepted', proof: {} });
    this.#tell('accepted', offer);
  }

  decline(): void {
    if (!this.#stands) return;
    this.#see();
    const { offer, place } = this.#stands;
    this.#become({ offer, place, type: 'declined' });
    this.#tell('declined', offer);
  }

  /** Takes the cancellation back, after what was promised for it is done. Never before: nobody may end up with neither. */
  async takeBack(): Promise<void> {
    await this.#session.need('undo');
    const { id, madeTo } = this.#stands?.offer ?? {};
    this.#session.view?.parts.undo?.takeBack(this.#session, id === undefined ? id : { id, madeTo });
  }

  #choose(place: Place, view: View): Standing | undefined {
    const { host } = this.#session;
    const { config, rights } = view;
    const { offers = {}, subscription, situation, preview } = config;
    const { cooldown = COOLDOWN_DAYS, reason, shown } = offers;
    const where = { at: place, isKeptInSight: config.display !== 'inline' };
    if (!mayOffer(rights?.page, where) || situation?.kind === 'canceled') return undefined;
    // Below the proof it answers a reason, and nothing else.
    if (place === 'received' && !this.#answered) return undefined;
    if (!host.mark && !isRested(this.#today, [shown, lastSeen()], cooldown)) return undefined;
    const reasons = place === 'received' ? this.#answered : reason ? [reason] : undefined;
    const served = this.#serve(reasons, view);
    if (!served) return undefined;
    const hasHand = Boolean(host.handleOffer ?? preview);
    const list = [...served, ...readOffers(offers.list)];
    if (!hasHand && list.some((offer) => !isLink(offer))) advise((say) => say.nobodyToDoIt(host));
    const offer = offerFor(list, {
      place,
      reasons,
      segment: subscription?.segment,
      hasHand,
      hasWayBack: !host.handleCancel || Boolean(host.handleUndo),
    });
    return offer && { offer, place, type: 'standing' };
  }

  /** What the site's service offers; undefined while it is asked. Of a preview it hears nothing. */
  #serve(path: readonly string[] | undefined, { config, locale }: View): Offer[] | undefined {
    const { host } = this.#session;
    const { offers, subscription, contract, site, preview } = config;
    const from = host.handleOffers ?? offers?.service;
    if (!from || preview) return [];
    const key = String(path);
    if (this.#served.has(key)) return this.#served.get(key);
    this.#served.set(key, undefined);
    const question: OfferQuestion = {
      reason: path?.at(-1),
      path: path && [...path],
      segment: subscription?.segment,
      plan: subscription?.plan,
      jurisdiction: contract?.jurisdiction,
      site,
      locale,
    };
    void this.#ask(key, question, from);
    return undefined;
  }

  async #ask(key: string, question: OfferQuestion, from: string | OffersHandler): Promise<void> {
    this.#served.set(key, await askFor(question, from));
    this.#session.host.requestUpdate();
  }

  #see(): void {
    if (this.#isSeen || !this.#stands) return;
    this.#isSeen = true;
    this.#sight?.disconnect();
    // What does not count is not remembered either.
    if (!this.#session.host.mark) rememberSeen(this.#today);
    this.#tell('presented', this.#stands.offer);
  }

  /** Who cancelled with it before their eyes has said no. */
  #settle(): void {
    const before = this.#stands;
    if (!before) return;
    this.#stands = afterDeclaring(before);
    if (this.#stands !== before) this.#tell('declined', before.offer);
  }

  #become(stands: Standing): void {
    this.#stands = stands;
    this.#session.host.requestUpdate();
  }

  #tell(offer: keyof typeof tellers, { id, kind, madeTo }: Offer): void {
    // As the flow does: with a file that both ask for, the flow would carry what joins it to this one.
    void import('./cancel.beside.ts').then(
      ({ tellStep }) => tellStep(this.#session, { step: 'offer', offer, offerId: id, madeTo }),
      () => {},
    );
    this.#session.host.dispatchEvent(new tellers[offer]({ id, kind }));
  }

  get #today(): string {
    return new Date(this.#session.host.clock()).toISOString().slice(0, 10);
  }
}
