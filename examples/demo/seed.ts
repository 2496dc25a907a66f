/**
 * A few hundred believable past exits and a few questions that still wait, marked as test data, so that the insights page has something to show.
 * They go in through the front door, message by message, with the receiver's clock set back.
 */
import { createReceiver, type Receiver } from '@fairwell/receiver';
import type { MessageInput, Overview } from '@fairwell/schema';
import { type Exit, exits, plans, type Question, questions } from './past-exits.ts';

const SITE = 'de-lange-adem';
const DAY = 24 * 3600 * 1000;
const WEEK = 7 * DAY;
const WEEKS = 26;
const PER_WEEK = 12;
/** A price rise in the ninth week from the end shows up as a hill, the way it would in life. */
const PRICE_RISE = { week: WEEKS - 9, lasting: 4, more: 2.2 };
const ANSWERED = 0.62;
const COMMENTED = 0.35;
const UNDONE = 0.05;

/** @returns how many exits were written; none when the folder already holds test data. */
export async function seed(data: string, until: Date): Promise<number> {
  const random = randomFrom(20_261_122);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Nobody writes what somebody else already wrote, word for word.
  const unsaid = new Map(exits.map((exit) => [exit, exit.comments.toSorted(() => random() - 0.5)]));
  const key = crypto.randomUUID();
  let clock = until;
  const receiver = await createReceiver({ data, apiKey: key, now: () => clock });
  const post = (message: MessageInput, at: Date) => {
    clock = at;
    return deliver(receiver, message);
  };
  try {
    if (await hasTestData(receiver, key, until)) return 0;
    const moments = pastMoments(until, random);
    const unasked = questions.map((question) => ({
      question,
      at: new Date(until.getTime() - question.daysAgo * DAY),
    }));
    /** Asks what was asked before a moment: the receiver's clock never runs backwards. */
    const ask = async (before: Date) => {
      for (let next = unasked[0]; next && next.at < before; next = unasked[0]) {
        unasked.shift();
        await post(asked(next.question, next.at), next.at);
      }
    };
    for (const at of moments) {
      await ask(at);
      const plan = pick(plans);
      const cancellation = cancelled(plan, at);
      await post(cancellation, at);
      if (random() < ANSWERED) {
        const exit = weighted(exits, random());
        const comment = random() < COMMENTED ? unsaid.get(exit)?.shift() : undefined;
        const later = new Date(at.getTime() + 40_000);
        await post(answered(cancellation.id, plan, exit, comment, later), later);
      }
      if (random() < UNDONE) {
        const later = new Date(at.getTime() + 50_000);
        await post(undone(cancellation.id, later), later);
      }
    }
    await ask(until);
    return moments.length;
  } finally {
    await receiver.close();
  }
}

async function hasTestData(receiver: Receiver, key: string, until: Date): Promise<boolean> {
  const query = new URLSearchParams({
    from: day(new Date(until.getTime() - (WEEKS + 1) * WEEK)),
    to: day(until),
    mode: 'test',
  });
  const response = await receiver.fetch(
    new Request(`http://demo.invalid/v1/insights/overview?${query}`, {
      headers: { authorization: `Bearer ${key}` },
    }),
  );
  const { totals } = (await response.json()) as Overview;
  return totals.cancellations > 0;
}

async function deliver(receiver: Receiver, message: MessageInput): Promise<void> {
  const response = await receiver.fetch(
    new Request('http://demo.invalid/v1/messages', { method: 'POST', body: JSON.stringify(message) }),
  );
  if (response.status !== 201) throw new Error(`A seeded message was refused: ${await response.text()}`);
}

/** Moments in the past half year, oldest first, at hours when people read their mail. */
function pastMoments(until: Date, random: () => number): Date[] {
  const moments: Date[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const risen = week >= PRICE_RISE.week && week < PRICE_RISE.week + PRICE_RISE.lasting;
    const count = Math.round(PER_WEEK * (0.7 + 0.6 * random()) * (risen ? PRICE_RISE.more : 1));
    for (let exit = 0; exit < count; exit++) {
      const start = until.getTime() - (WEEKS - week) * WEEK;
      const at = new Date(start + Math.floor(random() * 7) * (WEEK / 7));
      at.setHours(8 + Math.floor(14 * random()), Math.floor(60 * random()), Math.floor(60 * random()));
      if (at < until) moments.push(at);
    }
  }
  return moments.toSorted((a, b) => a.getTime() - b.getTime());
}

function weighted(list: readonly Exit[], fraction: number): Exit {
  let rest = fraction * list.reduce((sum, { weight }) => sum + weight, 0);
  return list.find(({ weight }) => (rest -= weight) < 0) ?? (list[0] as Exit);
}

const envelope = (at: Date) => ({
  v: 1 as const,
  id: crypto.randomUUID(),
  site: SITE,
  mode: 'test' as const,
  locale: 'nl-NL',
  occurredAt: at.toISOString(),
});

const declared = (text: string, buttonLabel: string) => ({ text, buttonLabel, locale: 'nl-NL' });

function cancelled(plan: string, at: Date) {
  const end = new Date(at);
  end.setMonth(end.getMonth() + 1);
  return {
    ...envelope(at),
    type: 'cancellation.requested',
    data: {
      subscription: { id: `abo-${crypto.randomUUID().slice(0, 8)}`, plan },
      kind: 'ordinary',
      when: 'atPeriodEnd',
      jurisdiction: 'NL',
      declared: declared(`Ik zeg mijn abonnement ${plan} op.`, 'Abonnement beëindigen'),
      expected: { endsOn: day(end), ruleIds: ['nl.bw.6-236-q'] },
    },
  } satisfies MessageInput;
}

function asked({ kind, topic, message }: Question, at: Date) {
  return {
    ...envelope(at),
    type: 'contact.submitted',
    data: { kind, topic: [...topic], message, replyTo: 'lezer@voorbeeld.example', answerBy: null },
  } satisfies MessageInput;
}

function answered(about: string, plan: string, exit: Exit, comment: string | undefined, at: Date) {
  const { code, category, label } = exit;
  return {
    ...envelope(at),
    type: 'survey.answered',
    data: {
      about,
      reasons: [{ code, category, label, path: [code] }],
      ...(comment && { comment }),
      options: exits.map((option) => option.code),
      jurisdiction: 'NL',
      plan,
    },
  } satisfies MessageInput;
}

function undone(declaration: string, at: Date) {
  return {
    ...envelope(at),
    type: 'cancellation.undone',
    data: { declaration, declared: declared('Ik wil mijn abonnement toch houden.', 'Opzegging intrekken') },
  } satisfies MessageInput;
}

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
