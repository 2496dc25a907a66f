/// <reference lib="esnext.temporal" />
/**
 * The published definitions worked out a second time, from the truth and without a database, slowly and one by one. Nothing
 * here is shared with the receiver.
 */
import { ZONE } from './truth.ts';
import type { Answer, Contact, Exit, Flow, Year } from './truth.ts';

export interface Asked {
  from: string;
  to: string;
  mode?: 'live' | 'test';
  site?: string;
  plan?: string;
  reason?: string;
  segment?: string;
  jurisdiction?: string;
  language?: string;
  client?: string;
}

const DAY = 86_400_000;

const dayOf = (ms: number) =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE).toPlainDate().toString();
const languageOf = (locale: string) => locale.split('-')[0];

/** As many days just before. */
export function before(asked: Asked): Asked {
  const [from, to] = [Temporal.PlainDate.from(asked.from), Temporal.PlainDate.from(asked.to)];
  const days = from.until(to).days + 1;
  return { ...asked, from: from.subtract({ days }).toString(), to: from.subtract({ days: 1 }).toString() };
}

function isWithin({ at, site, mode }: { at: number; site: string; mode: string }, asked: Asked): boolean {
  const day = dayOf(at);
  return (
    day >= asked.from && day <= asked.to && mode === (asked.mode ?? 'live') && site === (asked.site ?? site)
  );
}

const isSaid = (wanted: string | undefined, said: string | null | undefined) =>
  wanted === undefined || wanted === said;

const gave = (answer: Answer, code: string | undefined) =>
  code === undefined || answer.reasons.some(({ path }) => path.includes(code));

export const exitsOf = (year: Year, asked: Asked): Exit[] =>
  year.exits.filter(
    (exit) =>
      isWithin(exit, asked) &&
      isSaid(asked.plan, exit.plan) &&
      isSaid(asked.segment, exit.segment) &&
      isSaid(asked.jurisdiction, exit.country) &&
      isSaid(asked.language, languageOf(exit.locale)) &&
      isSaid(asked.client, exit.client) &&
      (asked.reason === undefined ||
        year.answers.some((answer) => answer.about === exit && gave(answer, asked.reason))),
  );

export const answersOf = (year: Year, asked: Asked): Answer[] =>
  year.answers.filter(
    (answer) =>
      isWithin(answer, asked) &&
      isSaid(asked.plan, answer.plan ?? answer.about?.plan) &&
      isSaid(asked.segment, answer.about?.segment) &&
      isSaid(asked.jurisdiction, answer.country ?? answer.about?.country) &&
      isSaid(asked.language, languageOf(answer.locale)) &&
      isSaid(asked.client, answer.client) &&
      gave(answer, asked.reason),
  );

/** When the same contract was ended once more after this one was taken back. */
function endedAgain(year: Year, exit: Exit): number {
  const later = year.exits.filter(
    ({ contract, site, mode, at }) =>
      contract === exit.contract &&
      site === exit.site &&
      mode === exit.mode &&
      at >= (exit.undoneAt ?? Infinity),
  );
  return Math.min(...later.map(({ at }) => at));
}

/** Taken back, not ended after all, not ended again for thirty days, and paid for after them. */
function isKept(year: Year, exit: Exit): boolean {
  if (exit.undoneAt === null || exit.isEnded || exit.payingOn === null) return false;
  const thirty = exit.undoneAt + 30 * DAY;
  return endedAgain(year, exit) > thirty && Date.parse(`${exit.payingOn}T00:00:00Z`) >= thirty;
}

/** Offer by offer. What no step says is not known. */
export function offers(year: Year, asked: Asked) {
  const { plan, reason, segment, jurisdiction } = asked;
  const flows = flowsOf(year, asked);
  const isSeen = flows.length > 0 && [plan, reason, segment, jurisdiction].every((one) => one === undefined);
  const { from, to, ...rest } = asked;
  const always = { ...rest, from: '0001-01-01', to: '9999-12-31' };
  const taken = exitsOf(year, always).filter(({ offer }) => {
    const day = offer && dayOf(offer.at);
    return day !== null && day >= from && day <= to;
  });
  const seen = isSeen ? flows.flatMap(({ steps }) => steps.flatMap(({ offerId }) => offerId ?? [])) : [];
  const ids = new Set([...taken.flatMap(({ offer }) => offer?.id ?? []), ...seen]);
  return [...ids].map((id) => {
    const named = taken.filter(({ offer }) => offer?.id === id);
    const about = (flow: Flow, said: string) =>
      flow.steps.some(({ offer, offerId }) => offerId === id && offer === said);
    const accepted = flows.filter((flow) => about(flow, 'accepted'));
    const unnamed = isSeen ? accepted.filter(({ takenBackFor }) => takenBackFor !== id) : [];
    const kept = named.filter((exit) => isKept(year, exit));
    const gone = named.filter(
      (exit) =>
        !kept.includes(exit) && (exit.undoneAt === null || exit.isEnded || endedAgain(year, exit) < Infinity),
    );
    const count = (isMeant: (flow: Flow) => boolean) => (isSeen ? flows.filter(isMeant).length : null);
    const toWhom = (whom: string) =>
      named.filter(({ offer }) => offer?.madeTo === whom).length +
      unnamed.filter(({ steps }) => steps.some(({ offerId, madeTo }) => offerId === id && madeTo === whom))
        .length;
    return {
      id,
      offered: count(({ steps }) => steps.some(({ offerId }) => offerId === id)),
      declined: count((flow) => about(flow, 'declined') && !about(flow, 'accepted')),
      taken: named.length + unnamed.length,
      kept: kept.length,
      notKept: gone.length,
      pending: named.length - kept.length - gone.length,
      unnamed: isSeen ? unnamed.length : null,
      toEveryone: toWhom('everyone'),
      toLeaving: toWhom('leaving'),
    };
  });
}

export function outcomes(year: Year, asked: Asked, againDays = 30) {
  const exits = exitsOf(year, asked);
  const count = (isMeant: (exit: Exit) => boolean) => exits.filter(isMeant).length;
  const isUndone = (exit: Exit) => exit.undoneAt !== null;
  const isLost = (exit: Exit) =>
    isUndone(exit) && endedAgain(year, exit) <= (exit.undoneAt ?? 0) + againDays * DAY;
  const isEnded = (exit: Exit) => isUndone(exit) && !isLost(exit) && exit.isEnded;
  const stands = (outcome: Exit['outcome']) => count((exit) => !isUndone(exit) && exit.outcome === outcome);
  const isAnswered = (exit: Exit) => year.answers.some(({ about }) => about === exit);
  const cancellations = exits.length;
  const [saved, lost, ended, canceled] = [
    count((exit) => !isLost(exit) && isKept(year, exit)),
    count(isLost),
    count(isEnded),
    count((exit) => !isUndone(exit)),
  ];
  const [undone, answered] = [count(isUndone), count(isAnswered)];
  const withoutLogin = count((exit) => !exit.isLoggedIn);
  const rate = (part: number) => (cancellations === 0 ? null : part / cancellations);
  return {
    cancellations,
    declarations: exits.reduce((sum, { declarations }) => sum + declarations.length, 0),
    canceled,
    deflected: undone - saved - lost - ended,
    saved,
    lost,
    ended,
    scheduled: stands('scheduled'),
    effective: stands('effective'),
    failed: stands('failed'),
    unreported: stands(null),
    answered,
    withoutLogin,
    saveRate: rate(saved),
    deflectRate: rate(undone - saved - lost - ended),
    undoRate: rate(undone),
    responseRate: rate(answered),
    withoutLoginRate: rate(withoutLogin),
  };
}

/** Every node of the tree with its answers, and how often it was chosen in each third of the list. */
export function reasons(year: Year, asked: Asked) {
  const answers = answersOf(year, asked);
  const given = answers.flatMap(({ reasons: all }) => all);
  const paths = new Set(
    given.flatMap(({ path }) => path.map((_, index) => path.slice(0, index + 1).join('/'))),
  );
  const under =
    (path: string) =>
    ({ path: way }: { path: string[] }) =>
      `${way.join('/')}/`.startsWith(`${path}/`);
  const withReason = answers.filter(({ reasons: all }) => all.length > 0).length;
  const nodes = [...paths].map((path) => {
    const code = path.split('/').at(-1) ?? '';
    const counted = answers.filter(({ reasons: all }) => all.some(under(path))).length;
    const these = given.filter((reason) => reason.path.join('/') === path);
    const last = these.at(-1);
    const byLabel = Map.groupBy(these, ({ label }) => label);
    const most = Math.max(...[...byLabel.values()].map(({ length }) => length));
    const thirds = [0, 1, 2].map((third) => {
      const there = answers.filter(({ options }) => {
        const place = options.indexOf(code);
        return place !== -1 && Math.floor((3 * place) / options.length) === third;
      });
      const chose = there.filter(({ reasons: all }) => all.some((reason) => reason.path.includes(code)));
      return { shown: there.length, chosen: chose.length };
    });
    const shown = thirds.reduce((sum, third) => sum + third.shown, 0);
    const chosen = thirds.reduce((sum, third) => sum + third.chosen, 0);
    const isEnough = thirds.every((third) => third.shown >= 30);
    return {
      path: path.split('/'),
      category: last?.category ?? null,
      label: these.findLast(({ label }) => byLabel.get(label)?.length === most)?.label ?? null,
      answers: counted,
      share: counted / withReason,
      shown,
      rate: shown === 0 ? null : chosen / shown,
      corrected: isEnough ? thirds.reduce((sum, third) => sum + third.chosen / third.shown / 3, 0) : null,
    };
  });
  return { answers: answers.length, withReason, nodes };
}

export type By = 'plan' | 'jurisdiction' | 'language' | 'client' | 'segment' | 'tenure' | 'site' | 'time';

function tenure(answer: Answer): string | null {
  const since = answer.about?.since;
  if (!answer.about || !since) return null;
  const declared = Temporal.Instant.fromEpochMilliseconds(answer.about.at)
    .toZonedDateTimeISO('UTC')
    .toPlainDate();
  const { days } = Temporal.PlainDate.from(since).until(declared, { largestUnit: 'day' });
  if (days < 0) return null;
  if (days < 91) return 'under_3_months';
  if (days < 365) return 'under_1_year';
  if (days < 730) return 'under_2_years';
  return days < 1826 ? 'under_5_years' : '5_years_or_more';
}

/** Answers of each group; in time only groups that have some. */
export function groups(year: Year, asked: Asked, by: By): Map<string | null, Answer[]> {
  const nameOf: Record<By, (answer: Answer) => string | null | undefined> = {
    plan: (answer) => answer.plan ?? answer.about?.plan,
    jurisdiction: (answer) => answer.country ?? answer.about?.country,
    language: (answer) => languageOf(answer.locale),
    client: (answer) => answer.client,
    segment: (answer) => answer.about?.segment,
    site: (answer) => answer.site,
    tenure,
    time(answer) {
      const month = `${dayOf(answer.at).slice(0, 7)}-01`;
      return month < asked.from ? asked.from : month;
    },
  };
  return Map.groupBy(answersOf(year, asked), (answer) => nameOf[by](answer) ?? null);
}

/** @param promised by id, the moment that was promised at first. */
export function contacts(
  all: Contact[],
  nowMs: number,
  promised: (id: string) => number,
  openUntil: (contact: Contact) => number,
) {
  const isOpen = ({ answeredAt, judged }: Contact) => answeredAt === null || judged === 'reopened';
  const answered = all.filter(({ answeredAt }) => answeredAt !== null);
  const seconds = answered
    .map(({ at, answeredAt }) => ((answeredAt ?? at) - at) / 1000)
    .toSorted((a, b) => a - b);
  // Nearest rank, counted out: the first value that so many of them do not exceed.
  const rank = (part: number) =>
    seconds.find((value) => seconds.filter((other) => other <= value).length >= part * seconds.length) ??
    null;
  return {
    received: all.length,
    open: all.filter(isOpen).length,
    overdue: all.filter((contact) => isOpen(contact) && openUntil(contact) <= nowMs).length,
    answered: answered.length,
    late: answered.filter(({ id, answeredAt }) => (answeredAt ?? 0) > promised(id)).length,
    solved: all.filter(({ judged }) => judged === 'solved').length,
    reopened: all.filter(({ judged }) => judged === 'reopened').length,
    median: rank(0.5),
    p90: rank(0.9),
  };
}

export const contactsOf = (year: Year, asked: Asked): Contact[] =>
  year.contacts.filter((contact) => isWithin(contact, asked));

export const flowsOf = (year: Year, asked: Asked): Flow[] =>
  year.flows.filter(
    (flow) =>
      isWithin({ ...flow, at: Math.min(...flow.steps.map(({ at }) => at)) }, asked) &&
      isSaid(asked.language, languageOf(flow.locale)) &&
      isSaid(asked.client, flow.client),
  );

export function sessions(flows: Flow[], nowMs: number) {
  const has = (flow: Flow, step: string, offer?: string) =>
    flow.steps.some((one) => one.step === step && (offer === undefined || one.offer === offer));
  const endOf = (flow: Flow) => {
    if (flow.declaredAt !== null) return 'canceled';
    if (has(flow, 'error')) return 'error';
    if (has(flow, 'offer', 'accepted')) return 'deflected';
    const last = Math.max(...flow.steps.map(({ at }) => at));
    return has(flow, 'abandoned') || nowMs - last >= 30 * 60_000 ? 'abandoned' : 'open';
  };
  const ended = (end: string) => flows.filter((flow) => endOf(flow) === end);
  const canceled = ended('canceled');
  const median = (values: number[]) =>
    values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;
  const open = ended('open').length;
  return {
    sessions: flows.length,
    canceled: canceled.length,
    error: ended('error').length,
    deflected: ended('deflected').length,
    abandoned: ended('abandoned').length,
    open,
    offered: flows.filter((flow) => has(flow, 'offer')).length,
    accepted: flows.filter((flow) => has(flow, 'offer', 'accepted')).length,
    declined: flows.filter((flow) => has(flow, 'offer', 'declined') && !has(flow, 'offer', 'accepted'))
      .length,
    troubled: flows.filter((flow) => has(flow, 'error')).length,
    completion: flows.length === open ? null : canceled.length / (flows.length - open),
    medianSeconds: median(
      canceled.map(
        ({ declaredAt, steps }) => ((declaredAt ?? 0) - Math.min(...steps.map(({ at }) => at))) / 1000,
      ),
    ),
    medianSteps: median(
      canceled.map(
        ({ declaredAt, steps }) =>
          steps.filter(({ at, step }) => step === 'shown' && at <= (declaredAt ?? 0)).length,
      ),
    ),
    medianActivations: median(
      canceled.flatMap(({ steps }) => steps.flatMap(({ activations }) => activations ?? [])),
    ),
  };
}
