/** What was received in cancel flows: their steps, and the cancellations that came in one or were taken back in one. */
import { FlowStep, offeredTo } from '@fairwell/schema';
import * as z from 'zod';
import { languageOf } from '../../intake/survey.ts';
import type { FlowFact } from '../../store/insights.ts';
import { modeNumber, offeredToNumber } from './cases.ts';
import { Columns, Names, rowFrom } from './columns.ts';

const Sent = z.object({ client: z.string().optional().catch(undefined), data: FlowStep });

/** What a row is about. Those from `opened` to `error` are steps. */
const kinds = ['gone', 'opened', 'shown', 'offer', 'abandoned', 'error', 'declared', 'undone'] as const;
export const kindNumber = (kind: (typeof kinds)[number]): number => kinds.indexOf(kind);
const GONE = kindNumber('gone');

/** What became of an offer in a step. */
export const TAKEN = 1;
export const DECLINED = 2;

export class Steps extends Columns<typeof Steps.shape> {
  static readonly shape = {
    sequence: 'wide',
    ms: 'wide',
    /** Of what was taken back, the number of the first cancellation of its case; NaN for none. */
    about: 'wide',
    session: 'whole',
    site: 'whole',
    language: 'whole',
    client: 'whole',
    /** Which one it was; the empty name where a step does not say. */
    offer: 'whole',
    /** -1 where a step does not say. */
    activations: 'whole',
    kind: 'small',
    mode: 'small',
    outcome: 'small',
    madeTo: 'small',
  } as const;
  readonly sessions = new Names();
  readonly #names: Names;

  constructor(names: Names) {
    super(Steps.shape);
    this.#names = names;
  }

  put(fact: FlowFact): void {
    const row = this.add();
    const { at } = this;
    at.sequence[row] = fact.sequence;
    at.ms[row] = fact.receivedMs;
    at.about[row] = fact.about ?? Number.NaN;
    at.session[row] = this.sessions.numberOf(fact.session);
    at.site[row] = this.#names.numberOf(fact.site);
    at.mode[row] = modeNumber(fact.mode);
    if (fact.type === 'flow.step') this.#putStep(row, fact);
    else at.kind[row] = kindNumber(fact.type === 'cancellation.requested' ? 'declared' : 'undone');
  }

  #putStep(row: number, { locale, message }: FlowFact): void {
    const { at } = this;
    const sent = message === null ? undefined : Sent.safeParse(JSON.parse(message)).data;
    // A step that cannot be read is none, whoever let it in.
    at.kind[row] = sent ? kindNumber(sent.data.step) : GONE;
    if (!sent) return;
    const { offer, offerId = '', madeTo, activations } = sent.data;
    at.language[row] = this.#names.numberOf(languageOf(locale));
    at.client[row] = this.#names.numberOf(sent.client ?? null);
    at.offer[row] = this.#names.numberOf(offerId);
    at.activations[row] = activations ?? -1;
    at.outcome[row] = offer === 'accepted' ? TAKEN : offer === 'declined' ? DECLINED : 0;
    at.madeTo[row] = offeredToNumber(madeTo ?? null);
  }

  /** What was erased belongs to no flow. */
  forget(sequence: number): void {
    const row = rowFrom(this.at.sequence, this.length, sequence);
    if (row < this.length && this.at.sequence[row] === sequence) this.at.kind[row] = GONE;
  }
}

export const madeToOf = (number: number | undefined) => offeredTo[(number ?? 0) - 1] ?? null;
