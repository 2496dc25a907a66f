/** `GET /v1/insights/reasons`: why, down to four levels. Each number is defined at its schema. */
import { ReasonsAnswer, ReasonsQuery } from '@fairwell/schema';
import type { ReasonNode } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import { correctedRate } from './ledger/places.ts';
import type { CountedNode, CountedReasons } from './ledger/reasons.ts';
import { checkPeriod, compared, daysBefore, readQuery } from './query.ts';
import type { Reading } from './query.ts';
import { isToldAll, labelFor, withheld } from './withheld.ts';

export async function reasons(
  parameters: Record<string, string>,
  { store: { insights } }: Reading,
  role: Role | null,
): Promise<ReasonsAnswer> {
  const query = readQuery(ReasonsQuery, parameters);
  checkPeriod(query);
  const { now, before } = await insights.count({ view: 'reasons', asked: compared(query, []) });
  const [told, toldBefore] = [tellable(now, role), tellable(before, role)];
  const { from, to } = daysBefore(query);
  const known = new Map(before.nodes.map((node) => [node.path, node]));
  const shown = now.nodes.filter((node) => told.of(node) !== null);
  return ReasonsAnswer.parse({
    query,
    now: told.totals,
    before: { ...toldBefore.totals, from, to },
    reasons: shown.map((node): ReasonNode => ({
      path: node.path.split('/'),
      category: node.category,
      label: labelFor(role, node),
      answers: node.answers,
      share: shareOf(node.answers, told.totals.withReason),
      before: beforeOf(known.get(node.path), toldBefore),
      ...placed(node, role),
    })),
    withheld: now.nodes.length - shown.length,
  });
}

const shareOf = (part: number | null, whole: number | null) =>
  part === null || whole === null || whole === 0 ? null : part / whole;

/** How often it stood on a screen. That is another count of the same people, which a viewer could compare with the first. */
function placed({ thirds }: CountedNode, role: Role | null) {
  const shown = thirds.reduce((sum, third) => sum + third.shown, 0);
  const given = thirds.reduce((sum, third) => sum + third.given, 0);
  const isTold = isToldAll(role);
  return {
    shown: isTold ? shown : null,
    rate: isTold ? shareOf(given, shown) : null,
    corrected: correctedRate(thirds),
  };
}

interface Told {
  totals: { answers: number | null; withReason: number | null };
  /** The answers of a node; `null` where they are withheld. */
  of: (node: CountedNode) => number | null;
}

function beforeOf(node: CountedNode | undefined, { totals, of }: Told): ReasonNode['before'] {
  const answers = node ? of(node) : 0;
  return { answers, share: shareOf(answers, totals.withReason) };
}

/** A reason is a part of the one above it, and the broadest ones are parts of all answers with a reason. */
function tellable({ answers, withReason, nodes }: CountedReasons, role: Role | null): Told {
  if (isToldAll(role)) return { totals: { answers, withReason }, of: (node) => node.answers };
  const cells = [answers, withReason, answers - withReason, ...nodes.map((node) => node.answers)];
  const at = new Map(nodes.map(({ path }, index) => [path, index + 3]));
  const below = Map.groupBy(nodes, ({ path }) => path.split('/').slice(0, -1).join('/'));
  const isHidden = withheld(cells, [
    { total: 0, parts: [1, 2] },
    ...[...below].map(([above, parts]) => ({
      total: above === '' ? 1 : (at.get(above) ?? 1),
      parts: parts.map(({ path }) => at.get(path) ?? 1),
    })),
  ]);
  const told = (cell: number) => (isHidden[cell] ? null : (cells[cell] ?? 0));
  return { totals: { answers: told(0), withReason: told(1) }, of: ({ path }) => told(at.get(path) ?? 1) };
}
