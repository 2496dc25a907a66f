/**
 * Makes up a year of exits, of any size, the same for the same seed. Truths that a wrong count would miss are planted in
 * it: prices rise on 1 March; release 1.2.0 breaks the flow for a week; people say it twice, send it again, and answer twice;
 * many leave around the midnights at which the clocks change; a reason is worded anew in July; tests run in between. Offers are
 * taken before and after anything is declared, with steps that were lost, by people who stay, leave all the same, or nobody hears of.
 */
import type { MessageInput } from '@fairwell/schema';
import { Random } from './random.ts';
import type { Answer, Contact, Exit, Flow, Given, Person, Told, Year } from './truth.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGIN = Date.parse('2026-01-05T00:00:00Z');
const LAST = Date.parse('2026-10-31T00:00:00Z');
const END = Date.parse('2026-12-31T12:00:00Z');
export const PRICE_RISE = Date.parse('2026-03-01T00:00:00+01:00');
const RENAMED = Date.parse('2026-07-01T00:00:00+02:00');
const BROKEN = 'fairwell-elements/1.2.0';
/** Midnights in Amsterdam before and after days of 23 and of 25 hours. */
const MIDNIGHTS = [
  '2026-03-29T00:00:00+01:00',
  '2026-03-30T00:00:00+02:00',
  '2026-10-25T00:00:00+02:00',
  '2026-10-26T00:00:00+01:00',
].map((moment) => Date.parse(moment));

const PATHS: readonly (readonly [category: string, ...path: string[]])[] = [
  ['price', 'price', 'too_expensive', 'price_rise'],
  ['price', 'price', 'too_expensive'],
  ['price', 'price', 'no_money'],
  ['use', 'unused'],
  ['service', 'service', 'delivery', 'late', 'every_saturday'],
  ['service', 'service', 'delivery', 'wet'],
  ['appreciation', 'not_valued'],
  ['competition', 'other_paper'],
  ['other', 'other'],
];
const TOP = ['price', 'unused', 'service', 'not_valued', 'other_paper', 'other'];
/** By id, who can have it. Early elements did not say. */
const OFFERS = { half_price: 'leaving', pause_summer: 'everyone', call_me: null } as const;
const PLANS = ['Weekend', 'Heel de week', 'Digitaal', 'Student'];

export interface Wanted {
  seed: number;
  /** How many contracts; about four times as many messages. */
  contracts: number;
}

export function makeYear({ seed, contracts }: Wanted): Year {
  const year: Year = { told: [], exits: [], answers: [], flows: [], contacts: [], end: END };
  const maker = new Maker(new Random(seed), year);
  for (let index = 0; index < contracts; index++) maker.contract(index);
  for (let index = 0; index < contracts / 4; index++) maker.contact();
  for (let index = 0; index < contracts / 3; index++) maker.offered(index);
  year.told.sort((a, b) => a.at - b.at);
  for (const list of [year.exits, year.answers, year.contacts]) list.sort((a, b) => a.at - b.at);
  return year;
}

const aboutOffer = (offerId: keyof typeof OFFERS) => {
  const madeTo = OFFERS[offerId];
  return { offerId, ...(madeTo === null ? {} : { madeTo }) };
};

class Maker {
  readonly #random: Random;
  readonly #year: Year;

  constructor(random: Random, year: Year) {
    this.#random = random;
    this.#year = year;
  }

  contract(index: number): void {
    const random = this.#random;
    const at = random.chance(20)
      ? random.pick(MIDNIGHTS) + random.between(-90, 90) * MINUTE
      : random.between(BEGIN, LAST);
    const person = this.#person(`sub-${index}`, at);
    const ends = random.below(100);
    if (ends < 80) this.#leave(person, at);
    else this.#stay(person, at, ends);
    if (random.chance(3)) this.#answer(person, null, null, at + HOUR);
  }

  #person(contract: string, at: number): Person {
    const random = this.#random;
    const isNewest = at > Date.parse('2026-05-11T00:00:00Z');
    const isBroken = at > Date.parse('2026-05-04T00:00:00Z') && !isNewest;
    const client = isBroken ? BROKEN : isNewest ? 'fairwell-elements/1.2.1' : 'fairwell-elements/1.1.0';
    const days = random.pick([-5, 20, 90, 91, 200, 364, 365, 729, 730, 1825, 1826, 4000]);
    return {
      site: random.pick(['de-zaterdag', 'de-zaterdag', 'de-ochtend']),
      mode: random.chance(15) ? 'test' : 'live',
      plan: random.pick(PLANS),
      country: random.pick(['NL', 'NL', 'NL', 'BE', 'DE']),
      locale: random.pick(['nl-NL', 'nl-BE', 'de-DE', 'en']),
      client: random.chance(10) ? null : client,
      segment: random.chance(30) ? random.pick(['student', 'gift']) : null,
      since: random.chance(80) ? new Date(at - days * DAY).toISOString().slice(0, 10) : null,
      contract,
    };
  }

  /** Somebody opens the flow and declares it. */
  #leave(person: Person, at: number): void {
    const random = this.#random;
    const declaredAt = at + random.between(20, 600) * 1000;
    const session = random.uuid();
    if (random.chance(85)) {
      const flow = this.#flow(person);
      this.#step(flow, session, at, 'opened');
      this.#step(flow, session, at + 5000, 'shown');
      if (random.chance(person.client === BROKEN ? 60 : 4)) this.#step(flow, session, at + 9000, 'error');
      this.#step(flow, session, at + 15_000, 'shown');
      // Some flows are too quick to be counted.
      const used = Math.floor(declaredAt / 1000) % 6;
      this.#step(flow, session, declaredAt + 2000, 'shown', used === 0 ? {} : { activations: used });
      flow.declaredAt = declaredAt;
    }
    const exit = this.#exit(person, session, declaredAt);
    const repeats = random.chance(20) ? random.between(1, 3) : 0;
    for (let again = 1; again <= repeats; again++) this.#declare(exit, session, declaredAt + again * HOUR);
    this.#answers(exit, declaredAt);
    const decided = declaredAt + 12 * HOUR + random.between(0, 20 * DAY);
    if (random.chance(25)) this.#takeBack(exit, decided);
    else if (random.chance(60)) this.#report(exit, decided);
  }

  /** Somebody declares it and meets an offer below the proof. */
  offered(index: number): void {
    const random = this.#random;
    const at = random.between(BEGIN, LAST);
    const person = this.#person(`offered-${index}`, at);
    const session = random.uuid();
    const flow = random.chance(85) ? this.#flow(person) : null;
    if (flow) {
      this.#step(flow, session, at, 'opened');
      this.#step(flow, session, at + 5000, 'shown');
      if (person.client === BROKEN) this.#step(flow, session, at + 7000, 'error');
      flow.declaredAt = at + 9000;
    }
    const exit = this.#exit(person, session, at + 9000);
    if (random.chance(25)) this.#answers(exit, at + 9000);
    this.#offer(exit, flow, session, at + 40_000);
  }

  /** Somebody opens the flow and does not declare it. */
  #stay(person: Person, at: number, ends: number): void {
    const random = this.#random;
    const session = random.uuid();
    const flow = this.#flow(person);
    const isLate = random.chance(10);
    const begin = isLate ? END - random.between(1, 60) * MINUTE : at;
    this.#step(flow, session, begin, 'opened');
    this.#step(flow, session, begin + 4000, 'shown');
    const offerId = ends % 3 === 0 ? 'half_price' : 'pause_summer';
    const about = aboutOffer(offerId);
    if (ends < 85) this.#step(flow, session, begin + 6000, 'offer', { offer: 'presented', ...about });
    const offer = ends % 2 === 0 ? 'accepted' : 'declined';
    if (ends < 83) this.#step(flow, session, begin + 9000, 'offer', { offer, ...about });
    // It went wrong after the offer was taken: whoever it happened to has nothing.
    if (ends < 83 && random.chance(40)) this.#step(flow, session, begin + 9500, 'error');
    if (ends >= 85 && ends < 90) this.#step(flow, session, begin + 7000, 'error');
    if (ends >= 90 && random.chance(50)) this.#step(flow, session, begin + 8000, 'abandoned');
  }

  /** Below the proof: seen, and taken by most. Whoever only follows its link takes nothing back. */
  #offer(exit: Exit, flow: Flow | null, session: string, at: number): void {
    const random = this.#random;
    const id = random.pick(['half_price', 'pause_summer', 'call_me'] as const);
    const tell = (offer: string, when: number) =>
      flow && this.#step(flow, session, when, 'offer', { offer, ...aboutOffer(id) });
    tell('presented', at);
    if (random.chance(20)) return void tell('declined', at + 3000);
    if (random.chance(90)) tell('accepted', at + 3000);
    // Taking it back may fail after what was promised is done.
    if (id === 'call_me' || random.chance(12)) return;
    exit.offer = { id, madeTo: OFFERS[id], at: at + 5000 };
    if (flow) flow.takenBackFor = id;
    if (random.chance(85)) return this.#takeBack(exit, at + 5000, session);
    // Declared twice, and only one of the two taken back: the other stands.
    this.#declare(exit, session, at + 1000);
    this.#undo(exit, exit.declarations[0] ?? '', exit.offer.at, session);
  }

  #flow({ site, mode, locale, client }: Person): Flow {
    const flow: Flow = { site, mode, locale, client, steps: [], declaredAt: null, takenBackFor: null };
    this.#year.flows.push(flow);
    return flow;
  }

  #step(
    flow: Flow,
    session: string,
    at: number,
    step: string,
    more: Omit<Flow['steps'][number], 'at' | 'step'> = {},
  ): void {
    flow.steps.push({ at, step, ...more });
    this.#send(at, flow, 'flow.step', { step, ...more }, { session });
  }

  #exit(person: Person, session: string, at: number): Exit {
    const exit: Exit = {
      ...person,
      at,
      isLoggedIn: this.#random.chance(15),
      declarations: [],
      undoneAt: null,
      payingOn: null,
      offer: null,
      isEnded: false,
      outcome: null,
    };
    this.#year.exits.push(exit);
    this.#declare(exit, session, at);
    return exit;
  }

  #declare(exit: Exit, session: string, at: number): void {
    const { plan, segment, since, contract, country } = exit;
    const when = this.#random.pick(['atPeriodEnd', 'immediately'] as const);
    const data = {
      subscription: {
        id: contract,
        plan,
        ...(since === null ? {} : { since }),
        ...(segment === null ? {} : { segment }),
      },
      kind: 'ordinary',
      when,
      jurisdiction: country,
      declared: { text: 'Ik zeg mijn abonnement op.', buttonLabel: 'Opzeggen', locale: exit.locale },
      expected: { endsOn: null, ruleIds: [] },
    };
    const id = this.#send(at, exit, 'cancellation.requested', data, { session }, exit.isLoggedIn);
    exit.declarations.push(id);
  }

  #answers(exit: Exit, at: number): void {
    const random = this.#random;
    if (!random.chance(70)) return;
    const about = random.pick(exit.declarations);
    // Some overtake the declaration they are about.
    this.#answer(exit, exit, about, random.chance(8) ? at - 3000 : at + 20_000);
    if (random.chance(12)) this.#answer(exit, exit, about, at + 2 * HOUR);
  }

  #answer(person: Person, about: Exit | null, declaration: string | null, at: number): void {
    const random = this.#random;
    const options = random.chance(85) ? random.shuffled(TOP) : [];
    const reasons = this.#reasons(at, options);
    const saysIt = random.chance(50);
    const comment = random.chance(40)
      ? random.pick(['Te duur geworden', '=1+1', 'Nooit antwoord; "jammer"'])
      : null;
    const answer: Answer = {
      id: '',
      at,
      site: person.site,
      mode: person.mode,
      locale: person.locale,
      client: person.client,
      plan: saysIt ? person.plan : null,
      country: saysIt ? person.country : null,
      about,
      reasons,
      options,
      comment,
    };
    const data = {
      ...(declaration === null ? {} : { about: declaration }),
      reasons: reasons.map(({ path, ...reason }) => ({ ...reason, path, code: path.at(-1) })),
      ...(options.length === 0 ? {} : { options }),
      ...(comment === null ? {} : { comment }),
      ...(saysIt ? { plan: person.plan, jurisdiction: person.country } : {}),
    };
    answer.id = this.#send(at, person, 'survey.answered', data, {});
    this.#year.answers.push(answer);
  }

  /** What stands first is chosen more often, and after 1 March nearly everybody names the price rise. */
  #reasons(at: number, options: string[]): Given[] {
    const random = this.#random;
    if (random.chance(8)) return [];
    const count = random.chance(25) ? 2 : 1;
    const chosen = new Map<string, Given>();
    for (let index = 0; index < count; index++) {
      const isAboutPrice = random.chance(at >= PRICE_RISE ? 50 : 8);
      const upper = options.slice(0, 2);
      const liked =
        upper.length > 0 && random.chance(50) ? PATHS.filter(([, top]) => upper.includes(top ?? '')) : PATHS;
      const [category, ...path] = (isAboutPrice ? PATHS[0] : random.pick(liked)) ?? ['other', 'other'];
      const code = path.at(-1) ?? 'other';
      const label = code === 'unused' && at >= RENAMED ? 'Ik las hem niet meer' : `Omdat: ${code}`;
      chosen.set(code, { path, category, label });
    }
    return [...chosen.values()];
  }

  /** Everything that was declared is taken back; some cancel again, some go on paying, of some nobody hears. */
  #takeBack(exit: Exit, at: number, session?: string): void {
    const random = this.#random;
    exit.declarations.forEach((declaration, index) => {
      exit.undoneAt = at + index * 1000;
      this.#undo(exit, declaration, exit.undoneAt, session);
    });
    const fate = random.below(100);
    if (fate < 30) {
      const later = at + random.pick([5, 29, 31, 50]) * DAY;
      const second = this.#exit({ ...exit, since: exit.since }, random.uuid(), later);
      if (random.chance(50)) this.#answers(second, later);
    }
    // Whoever cancels again may have paid all the same.
    if (fate >= 20 && fate < 80) {
      const days = random.pick([3, 28, 32, 40]);
      exit.payingOn = new Date(at + days * DAY).toISOString().slice(0, 10);
      this.#tell(Date.parse(`${exit.payingOn}T12:00:00Z`), exit, { payingOn: exit.payingOn });
      // An earlier day than was reported before says nothing new.
      if (random.chance(30)) this.#tell(at + 60 * DAY, exit, { payingOn: '2026-01-01' });
      // Who asked to stay, and was not kept.
      exit.isEnded = session === undefined ? Math.floor(at / 1000) % 3 === 0 : random.chance(20);
      if (exit.isEnded) exit.outcome = 'effective';
      if (exit.isEnded) this.#tell(at + 61 * DAY, exit, { outcome: 'effective' });
    }
  }

  #undo(exit: Exit, declaration: string, at: number, session?: string): void {
    const declared = { text: 'Ik blijf toch.', buttonLabel: 'Terugdraaien', locale: exit.locale };
    const { id, madeTo } = exit.offer ?? {};
    const offer = id === undefined ? {} : { offer: madeTo ? { id, madeTo } : { id } };
    const inFlow = session === undefined ? {} : { session };
    this.#send(at, exit, 'cancellation.undone', { declaration, declared, ...offer }, inFlow);
  }

  #report(exit: Exit, at: number): void {
    const outcome = this.#random.pick(['scheduled', 'scheduled', 'effective', 'failed'] as const);
    exit.outcome = outcome;
    if (outcome !== 'failed') this.#tell(at, exit, { outcome: 'failed' });
    this.#tell(at + HOUR, exit, { outcome, effectiveOn: '2026-12-01' });
  }

  #tell(at: number, exit: Exit, body: object): void {
    const [declaration = ''] = exit.declarations;
    this.#year.told.push({ at, does: 'report', declaration, body });
  }

  contact(): void {
    const random = this.#random;
    const { site, mode, locale, client } = this.#person('', random.between(BEGIN, LAST));
    const at = random.chance(10) ? END - random.between(1, 20) * HOUR : random.between(BEGIN, LAST);
    const kind = random.pick(['question', 'complaint'] as const);
    const topic = random.pick([
      ['delivery'],
      ['delivery', 'late'],
      ['delivery', 'late', 'saturday'],
      ['bill'],
      [],
    ]);
    const contact: Contact = { id: '', at, site, mode, kind, topic, answeredAt: null, judged: null };
    const data = {
      kind,
      topic,
      message: 'Waar blijft hij?',
      replyTo: 'lezer@voorbeeld.example',
      answerBy: null,
    };
    contact.id = this.#send(at, { site, mode, locale, client }, 'contact.submitted', data, {});
    this.#year.contacts.push(contact);
    if (random.chance(25)) return;
    contact.answeredAt = Math.min(at + random.between(1, 400) * HOUR, END - HOUR);
    if (contact.answeredAt <= at) contact.answeredAt = at + 30 * MINUTE;
    this.#year.told.push({ at: contact.answeredAt, does: 'answer', contact });
    if (random.chance(50)) return;
    contact.judged = random.pick(['solved', 'reopened'] as const);
    const isSolved = contact.judged === 'solved';
    this.#year.told.push({ at: contact.answeredAt + 20 * MINUTE, does: 'judge', contact, isSolved });
  }

  /** Some messages arrive twice, as a retry does. */
  #send(
    at: number,
    { site, mode, locale, client }: Pick<Person, 'site' | 'mode' | 'locale' | 'client'>,
    type: string,
    data: object,
    more: object,
    isFromServer = false,
  ): string {
    const id = this.#random.uuid();
    const named = client === null ? {} : { client };
    const occurredAt = new Date(at).toISOString();
    const message = {
      v: 1,
      id,
      type,
      site,
      mode,
      locale,
      occurredAt,
      ...named,
      ...more,
      data,
    } as MessageInput;
    const told: Told = { at, does: 'send', message, isFromServer };
    this.#year.told.push(told);
    if (this.#random.chance(8)) this.#year.told.push({ ...told, at: at + MINUTE });
    return id;
  }
}
