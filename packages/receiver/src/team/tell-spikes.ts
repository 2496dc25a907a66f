/** Looks once a day whether something happens far more often than usual, and tells of it. */
import { FlowStep } from '@fairwell/schema';
import type { CivilDate } from '@fairwell/schema';
import * as z from 'zod';
import { daysAfter, startOfDay } from '../insights/days.ts';
import type { DailyAnswers } from '../insights/ledger/daily.ts';
import { DAYS_NEEDED, spikesWithin, topicOf } from '../insights/spikes/spikes.ts';
import type { Spike } from '../insights/spikes/spikes.ts';
import { labelFor } from '../insights/withheld.ts';
import type { Noter } from '../intake/write-down.ts';
import { dayIn } from '../receipt/moment.ts';
import type { StepRecord } from '../store/insights.ts';
import { tell } from './tell.ts';

/** A receiver that stood still for some days tells of what began then. */
const LOOK_BACK = 7;

const Step = z.object({ data: FlowStep });

/** Flows of a day by site, and those of them in which something went wrong. */
type DayOfFlows = Map<string, { flows: number; errors: number }>;

export class SpikeTeller {
  readonly #noter: Noter;
  readonly #language: string;
  /** A day that is over does not change, so each is read once. */
  readonly #flows = new Map<CivilDate, DayOfFlows>();

  constructor(noter: Noter, language: string) {
    this.#noter = noter;
    this.#language = language;
  }

  /**
   * @param today in the zone of the business; everything before it is over.
   * @returns how many spikes were new.
   */
  async tell(today: CivilDate): Promise<number> {
    const { store, zone } = this.#noter;
    const count = DAYS_NEEDED + LOOK_BACK;
    const days = Array.from({ length: count }, (_, index) => daysAfter(today, index - count));
    const starts = days.map((day) => startOfDay(day, zone));
    const period = { from: starts[0] ?? 0, to: startOfDay(today, zone) };
    const asked = { counted: { mode: 'live' as const, ...period }, starts };
    const sites = await store.insights.count({ view: 'daily', asked });
    const flows = await this.#flowsOf(days);
    let told = 0;
    for (const site of sites) {
      const [all, errors] = [flowCounts(flows, site.site, 'flows'), flowCounts(flows, site.site, 'errors')];
      const reasons = new Map([...site.reasons].map(([path, { counts }]) => [path, counts]));
      const first = days.findIndex((_, day) => (site.answers[day] ?? 0) > 0 || (all[day] ?? 0) > 0);
      const counted = { first, answers: site.answers, reasons, flows: all, errors };
      for (const { day, spike } of spikesWithin(counted, count - LOOK_BACK, count - 1)) {
        told += Number(await this.#tellOf(spike, days[day] ?? today, site));
      }
    }
    return told;
  }

  #tellOf(spike: Spike, on: CivilDate, { site, reasons }: DailyAnswers): Promise<boolean> {
    const { of, path, days, count, usual, weeks, p } = spike;
    const reason = reasons.get(path);
    const data = {
      of,
      path: path === '' ? [] : path.split('/'),
      // A mail goes further than a page.
      label: reason ? labelFor('viewer', reason) : null,
      on,
      days,
      count,
      usual: Math.round(usual * 10) / 10,
      weeks,
      oneIn: Math.floor(Math.min(1 / p, 1e9)),
    };
    const telling = { type: 'insights.spike', site, language: this.#language, data } as const;
    return tell({ ...telling, of: [topicOf(spike), on] }, this.#noter);
  }

  async #flowsOf(days: CivilDate[]): Promise<DayOfFlows[]> {
    const { store, zone } = this.#noter;
    for (const day of this.#flows.keys()) if (!days.includes(day)) this.#flows.delete(day);
    for (const day of days) {
      if (this.#flows.has(day)) continue;
      const period = { from: startOfDay(day, zone), to: startOfDay(daysAfter(day, 1), zone) };
      this.#flows.set(day, countFlows(await store.insights.steps({ mode: 'live', site: null, ...period })));
      // Reading a season takes a while, and others want their turn.
      await new Promise(setImmediate);
    }
    return days.map((day) => this.#flows.get(day) ?? new Map());
  }
}

const flowCounts = (days: DayOfFlows[], site: string, what: 'flows' | 'errors') =>
  days.map((sites) => sites.get(site)?.[what] ?? 0);

/** A flow that reaches over midnight is one of both days. */
function countFlows(records: StepRecord[]): DayOfFlows {
  const sites = new Map<string, { seen: Set<string>; wrong: Set<string> }>();
  for (const { site, session, message } of records) {
    const found = sites.get(site) ?? { seen: new Set(), wrong: new Set() };
    sites.set(site, found);
    found.seen.add(session);
    const step = Step.safeParse(JSON.parse(message)).data;
    if (step?.data.step === 'error') found.wrong.add(session);
  }
  return new Map(
    [...sites].map(([site, { seen, wrong }]) => [site, { flows: seen.size, errors: wrong.size }]),
  );
}

/** The calendar day that it is for the business. */
export const todayIn = ({ zone, now }: Noter): CivilDate => dayIn(zone, now().getTime());
