/**
 * What happened at the fictional weekly in the past half year: who left, when, why and how it went on. Made up from a seed, so
 * that every fresh demo shows the same. The price rises in the ninth week from the end, the way it shows in life: more
 * people leave, and say why.
 */
import type { MessageInput } from '@fairwell/schema';
import { type Exit, exits, type Offered, offers, plans } from './past-exits.ts';
import { mended, type Question, questions, type Returning, returning } from './past-questions.ts';

const SITE = 'de-lange-adem';
const DAY = 24 * 3600 * 1000;
const WEEK = 7 * DAY;
export const WEEKS = 26;
const PER_WEEK = 12;
const PRICE_RISE = { week: WEEKS - 9, lasting: 5, more: 2 };
const ANSWERED = 0.62;
const COMMENTED = 0.3;
const NARROWER = 0.75;
const UNDONE = 0.12;
const GAVE_UP = 0.08;
const WENT_WRONG = 0.03;
/** Whole days that somebody was a subscriber, and how many are that long. */
const STAYED = [40, 200, 500, 1200, 1200, 3000, 3000, 3000, 6000];
const CLIENT = 'fairwell-elements/1.0.0';

/** Told to the receiver at a moment. */
export type Told = { at: Date } & (
  | { does: 'send'; message: MessageInput }
  | { does: 'report'; about: string; body: object }
  /** To a question or a complaint. */
  | { does: 'answer'; about: string; text: string }
  /** Whoever asked says whether the answer helped. */
  | { does: 'judge'; about: string; isSolved: boolean }
  /** The team writes down what it found, and later that it is mended. */
  | { does: 'mark'; body: object }
  | { does: 'mend'; body: object }
);

/** The day on which the prices rose. */
export const priceRise = (until: Date): string => day(new Date(until.getTime() - 9 * WEEK));

/** Everything in the order in which it happened. */
export function makePast(until: Date): Told[] {
  const maker = new Maker(until);
  for (const at of maker.moments()) maker.exit(at);
  for (const question of questions) maker.question(question);
  for (const one of returning) maker.returning(one);
  maker.mend();
  return maker.told.filter(({ at }) => at < until).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

class Maker {
  readonly told: Told[] = [];
  readonly #until: Date;
  readonly #random = randomFrom(20_261_122);
  /** Of what was added later, so that what was there before stays as it is. */
  readonly #further = randomFrom(20_261_128);
  // Nobody writes what somebody else already wrote, word for word.
  readonly #unsaid = new Map(exits.map((exit) => [exit, exit.comments.toSorted(() => this.#random() - 0.5)]));

  constructor(until: Date) {
    this.#until = until;
  }

  /** Moments in the past half year, at hours when people read their mail. */
  moments(): Date[] {
    const moments: Date[] = [];
    for (let week = 0; week < WEEKS; week++) {
      const count = Math.round(
        PER_WEEK * (0.7 + 0.6 * this.#random()) * (hasRisen(week) ? PRICE_RISE.more : 1),
      );
      for (let exit = 0; exit < count; exit++) {
        const start = this.#until.getTime() - (WEEKS - week) * WEEK;
        const at = new Date(start + Math.floor(this.#random() * 7) * DAY);
        const [hour, minute] = [8 + Math.floor(14 * this.#random()), Math.floor(60 * this.#random())];
        at.setHours(hour, minute, Math.floor(60 * this.#random()));
        moments.push(at);
      }
    }
    return moments;
  }

  /** Somebody opens the flow, and mostly ends the subscription in it. */
  exit(at: Date): void {
    const session = crypto.randomUUID();
    const step = (seconds: number, data: object) =>
      this.#send(later(at, seconds), 'flow.step', data, { session });
    step(0, { step: 'opened' });
    step(0, { step: 'shown', name: 'review' });
    if (this.#chance(WENT_WRONG)) step(8, { step: 'error', problem: 'unreachable' });
    if (this.#chance(GAVE_UP)) {
      step(40, { step: 'abandoned' });
      return;
    }
    const seconds = 15 + Math.floor(90 * this.#random() ** 2);
    const id = this.#cancel(later(at, seconds), session);
    step(seconds + 40, { step: 'shown', name: 'received', activations: 2 });
    const offer = this.#offered();
    const isTaken = offer !== null && this.#offer(offer, step, seconds + 42);
    const isUndone = this.#chance(UNDONE);
    if (isTaken) this.#takeBack(id, later(at, seconds + 60), offer, session);
    else if (isUndone) this.#takeBack(id, later(at, seconds + 3600));
    else this.#bill(id, later(at, seconds + 7200));
  }

  /** The same comes back every few days; the team answers, and mostly hears whether it helped. */
  returning({ every, from, until, answer, helped, ...asked }: Returning): void {
    for (let daysAgo = from; daysAgo >= until; daysAgo -= every) {
      const about = this.question({ ...asked, daysAgo });
      const at = new Date(this.#until.getTime() - daysAgo * DAY + (3 + 40 * this.#further()) * 3600 * 1000);
      this.told.push({ at, does: 'answer', about, text: answer });
      const isSolved = this.#further() < helped / 10;
      if (!isSolved && this.#further() < 0.5) continue;
      this.told.push({ at: later(at, 7200), does: 'judge', about, isSolved });
      // Whom it did not help, gets a better answer the day after; not those of the last days.
      if (isSolved || daysAgo < 12) continue;
      const again = 'Ik heb u net gebeld. Fijn dat het nu in orde is.';
      this.told.push({ at: later(at, 24 * 3600), does: 'answer', about, text: again });
    }
  }

  /** What the team found out, and did about it. */
  mend(): void {
    const { topic: path, label, cause, knownAgo, mendedAgo, text } = mended;
    const at = (daysAgo: number) => new Date(this.#until.getTime() - daysAgo * DAY);
    const known = { of: 'topic', path, label, text: cause, mode: 'test' };
    this.told.push({ at: at(knownAgo), does: 'mark', body: known });
    const since = day(at(mendedAgo));
    this.told.push({ at: at(mendedAgo), does: 'mend', body: { since, text: { nl: text } } });
  }

  /** @returns its id. */
  question({ daysAgo, kind, topic, message }: Question): string {
    const at = new Date(this.#until.getTime() - daysAgo * DAY);
    const data = { kind, topic: [...topic], message, replyTo: 'lezer@voorbeeld.example', answerBy: null };
    return this.#send(at, 'contact.submitted', data);
  }

  #cancel(at: Date, session: string): string {
    const plan = this.#pick(plans);
    const days = this.#pick(STAYED);
    const isStudent = days < 1200 && this.#chance(0.4);
    const ends = new Date(at);
    ends.setMonth(ends.getMonth() + 1);
    const id = this.#send(
      at,
      'cancellation.requested',
      {
        subscription: {
          id: `abo-${crypto.randomUUID().slice(0, 8)}`,
          plan,
          since: day(new Date(at.getTime() - days * DAY)),
          segment: isStudent ? 'student' : 'lezer',
        },
        kind: 'ordinary',
        when: 'atPeriodEnd',
        jurisdiction: this.#chance(0.85) ? 'NL' : 'BE',
        declared: declared(`Ik zeg mijn abonnement ${plan} op.`, 'Abonnement beëindigen'),
        expected: { endsOn: day(ends), ruleIds: ['nl.bw.6-236-q'] },
      },
      { session },
    );
    if (this.#chance(ANSWERED)) this.#answer(id, plan, days, later(at, 40));
    return id;
  }

  /** Whoever stayed long feels overlooked more often; whoever leaves after the prices rose speaks of that. */
  #answer(about: string, plan: string, days: number, at: Date): void {
    const week = WEEKS - Math.ceil((this.#until.getTime() - at.getTime()) / WEEK);
    const weigh = ({ code, weight }: Exit) => {
      if (code === 'not_valued' && days > 2000) return weight * 2.5;
      return code === 'too_expensive' && week >= PRICE_RISE.week ? weight * 4.5 : weight;
    };
    const exit = this.#weighted(weigh);
    const { code, category, label, narrower } = exit;
    const isRisen = code === 'too_expensive' && week >= PRICE_RISE.week && this.#chance(0.7);
    const comment = this.#chance(COMMENTED) ? this.#unsaid.get(exit)?.shift() : undefined;
    const narrow = isRisen ? narrower[0] : this.#chance(NARROWER) ? this.#pick(narrower) : undefined;
    // What they wrote fits the broad reason, and not each narrower one.
    const more = comment === undefined ? narrow : undefined;
    this.#send(at, 'survey.answered', {
      about,
      reasons: [
        more ? { ...more, category, path: [code, more.code] } : { code, category, label, path: [code] },
      ],
      ...(comment && { comment }),
      options: exits.map((option) => option.code).toSorted(() => this.#random() - 0.5),
      jurisdiction: 'NL',
      plan,
    });
  }

  /** Most people meet none. */
  #offered(): Offered | null {
    let rest = this.#further();
    return offers.find(({ shown }) => (rest -= shown) < 0) ?? null;
  }

  /** @returns whether it is taken. */
  #offer({ id, madeTo, taken }: Offered, step: (seconds: number, data: object) => void, at: number): boolean {
    const tell = (offer: string, seconds: number) =>
      step(seconds, { step: 'offer', offer, offerId: id, madeTo });
    tell('presented', at);
    const isTaken = this.#further() < taken;
    if (isTaken) tell('accepted', at + 15);
    else if (this.#further() < 0.6) tell('declined', at + 10);
    return isTaken;
  }

  #takeBack(declaration: string, at: Date, offer?: Offered, session?: string): void {
    const { id, madeTo, stays = 0.8 } = offer ?? {};
    const data = {
      declaration,
      declared: declared('Ik wil mijn abonnement toch houden.', 'Opzegging intrekken'),
      ...(offer && { offer: { id, madeTo } }),
    };
    this.#send(at, 'cancellation.undone', data, session === undefined ? {} : { session });
    // Billing says a month later who still pays.
    const paying = new Date(Math.ceil((at.getTime() + 31 * DAY) / WEEK) * WEEK);
    if ((offer ? this.#further() : this.#random()) < stays)
      this.#report(declaration, paying, { payingOn: day(paying) });
    else if (offer) {
      // Most of them end it once more; of some the end had been on its way, and nobody held it up.
      const ended = at.getSeconds() % 5 === 0 ? declaration : this.#again(declaration, later(at, 9 * 86_400));
      this.#report(ended, later(paying, 3600), { outcome: 'effective', effectiveOn: day(paying) });
    }
  }

  /** Declares the same once more. @returns its id. */
  #again(declaration: string, at: Date): string {
    const first = this.told.find((one) => one.does === 'send' && one.message.id === declaration);
    const data = first?.does === 'send' ? first.message.data : {};
    return this.#send(at, 'cancellation.requested', data, { session: crypto.randomUUID() });
  }

  /** Billing says what it did once a week. */
  #bill(about: string, at: Date): void {
    if (this.#chance(0.04)) return;
    const run = new Date(Math.ceil(at.getTime() / WEEK) * WEEK);
    const end = new Date(run.getTime() + 4 * WEEK);
    const effectiveOn = day(end);
    const isPast = end < this.#until;
    const outcome = !isPast ? 'scheduled' : this.#chance(0.99) ? 'effective' : 'failed';
    this.#report(about, isPast ? end : run, { outcome, effectiveOn });
  }

  #report(about: string, at: Date, body: object): void {
    this.told.push({ at, does: 'report', about, body });
  }

  /** @returns its id. */
  #send(at: Date, type: MessageInput['type'], data: object, more: object = {}): string {
    const id = crypto.randomUUID();
    const message = {
      v: 1,
      id,
      type,
      site: SITE,
      mode: 'test',
      locale: 'nl-NL',
      occurredAt: at.toISOString(),
      client: CLIENT,
      ...more,
      data,
    } as MessageInput;
    this.told.push({ at, does: 'send', message });
    return id;
  }

  #chance(part: number): boolean {
    return this.#random() < part;
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  #weighted(weigh: (exit: Exit) => number): Exit {
    let rest = this.#random() * exits.reduce((sum, exit) => sum + weigh(exit), 0);
    return exits.find((exit) => (rest -= weigh(exit)) < 0) ?? (exits[0] as Exit);
  }
}

const hasRisen = (week: number): boolean =>
  week >= PRICE_RISE.week && week < PRICE_RISE.week + PRICE_RISE.lasting;

const later = (at: Date, seconds: number): Date => new Date(at.getTime() + seconds * 1000);

const declared = (text: string, buttonLabel: string) => ({ text, buttonLabel, locale: 'nl-NL' });

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** A small seeded generator (mulberry32), so that every fresh demo shows the same history. */
function randomFrom(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
