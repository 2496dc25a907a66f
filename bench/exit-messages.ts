/** What one person sends who leaves, in the shape in which pages send it. */
import type { Random } from '../packages/receiver/test/exits/random.ts';
import { commentOn } from './exit-comments.ts';

const PLANS = ['Weekend', 'Heel de week', 'Digitaal', 'Student', 'Proef'];
const TOP = ['price', 'unused', 'service', 'not_valued', 'other_paper', 'moving', 'illness', 'other'];
const PATHS: [category: string, ...path: string[]][] = [
  ['price', 'price', 'too_expensive', 'price_rise'],
  ['price', 'price', 'no_money'],
  ['use', 'unused'],
  ['service', 'service', 'delivery', 'late', 'every_saturday'],
  ['service', 'service', 'delivery', 'wet'],
  ['appreciation', 'not_valued'],
  ['competition', 'other_paper'],
  ['circumstances', 'moving'],
  ['other', 'other'],
];

/** @param tellsSteps whether the flow tells how far it came: receivers forget that after a season. */
export function exitMessages(random: Random, tellsSteps: boolean): object[] {
  const locale = random.pick(['nl-NL', 'nl-BE', 'de-DE', 'en']);
  const client = `fairwell-elements/1.${random.below(4)}.0`;
  const message = (type: string, data: object) => ({
    v: 1,
    id: random.uuid(),
    type,
    locale,
    client,
    occurredAt: '2026-11-22T10:15:30+01:00',
    data,
  });
  const plan = random.pick(PLANS);
  const jurisdiction = random.pick(['NL', 'NL', 'BE', 'DE']);
  const declared = { text: 'Ik zeg mijn abonnement op.', buttonLabel: 'Opzeggen', locale };
  const year = 2000 + random.below(23);
  const cancellation = message('cancellation.requested', {
    subscription: {
      id: `sub-${random.uuid()}`,
      plan,
      since: `${year}-03-01`,
      segment: random.pick(['gift', 'student']),
    },
    kind: 'ordinary',
    when: 'atPeriodEnd',
    jurisdiction,
    declared,
    expected: { endsOn: null, ruleIds: [] },
  });
  const sent: object[] = tellsSteps ? flowAround(cancellation, message, random) : [cancellation];
  if (random.chance(70)) {
    const [category, ...path] = random.pick(PATHS);
    const code = path.at(-1);
    const reasons = [{ code, category, label: `Omdat: ${code}`, path }];
    const comment = random.chance(30) ? { comment: commentOn(path[0], random) } : {};
    const options = random.shuffled(TOP);
    sent.push(
      message('survey.answered', {
        about: cancellation.id,
        reasons,
        options,
        plan,
        jurisdiction,
        ...comment,
      }),
    );
  }
  if (random.chance(10))
    sent.push(message('cancellation.undone', { declaration: cancellation.id, declared }));
  if (random.chance(5)) {
    const topic = random.pick([['delivery', 'late'], ['delivery'], ['bill']]);
    sent.push(
      message('contact.submitted', {
        kind: random.pick(['question', 'complaint']),
        topic,
        message: 'Waar blijft hij?',
        replyTo: 'lezer@voorbeeld.example',
        answerBy: null,
      }),
    );
  }
  return sent;
}

type Write = (type: string, data: object) => object;

/** A cancellation with the steps of its flow; for every second one somebody else opened a flow and left it. */
function flowAround(cancellation: object, message: Write, random: Random): object[] {
  const session = random.uuid();
  const step = (of: string, data: object) => ({ ...message('flow.step', data), session: of });
  const offered = (offer: string) =>
    step(session, { step: 'offer', offer, offerId: 'pause', madeTo: 'everyone' });
  const left = random.uuid();
  return [
    step(session, { step: 'opened' }),
    step(session, { step: 'shown', name: 'review', activations: 1 }),
    ...(random.chance(10) ? [offered('presented'), offered('declined')] : []),
    { ...cancellation, session },
    step(session, { step: 'shown', name: 'received', activations: 2 }),
    ...(random.chance(50) ? [step(left, { step: 'opened' }), step(left, { step: 'abandoned' })] : []),
  ];
}
