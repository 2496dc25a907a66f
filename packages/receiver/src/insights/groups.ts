/** `GET /v1/insights/groups`: the reasons of groups of people side by side. Each number is defined at its schema. */
import { GroupsAnswer, GroupsQuery, MOST_GROUPS } from '@fairwell/schema';
import type { Group } from '@fairwell/schema';
import type { Role } from '../identity/roles.ts';
import type { Room } from '../room.ts';
import type { CountedGroup } from './ledger/groups.ts';
import type { CountedNode } from './ledger/reasons.ts';
import { barsOf, checkPeriod, readQuery, selectionOf } from './query.ts';
import { isToldAll, labelFor, withheld } from './withheld.ts';

export async function groups(
  parameters: Record<string, string>,
  { store: { insights } }: Room,
  role: Role | null,
): Promise<GroupsAnswer> {
  const query = readQuery(GroupsQuery, parameters);
  checkPeriod(query);
  const { by, level } = query;
  const { days, starts } = barsOf(query, query.interval);
  const found = await insights.count({
    view: 'groups',
    asked: { selection: selectionOf(query, query), starts, by, level },
  });
  const kept = by === 'time' ? found : found.slice(0, MOST_GROUPS);
  const nameOf = ({ name }: CountedGroup) => (typeof name === 'number' ? (days[name]?.from ?? null) : name);
  return GroupsAnswer.parse({
    query,
    groups: kept.map((group) => toldGroup(group, nameOf(group), role)),
    reasons: allReasons(kept, role),
    omitted: found.length - kept.length,
  });
}

/** A group and its reasons, of one level only: what they add up to stands in no other sum of the same answer. */
function toldGroup(
  { answers, withReason, nodes }: CountedGroup,
  name: string | null,
  role: Role | null,
): Group {
  const cells = [answers, withReason, answers - withReason, ...nodes.map((node) => node.answers)];
  const below = Map.groupBy(
    nodes.map(({ path }, index) => ({ path, cell: index + 3 })),
    ({ path }) => path.split('/').slice(0, -1).join('/'),
  );
  const at = new Map(nodes.map(({ path }, index) => [path, index + 3]));
  const isHidden = isToldAll(role)
    ? []
    : withheld(cells, [
        { total: 0, parts: [1, 2] },
        ...[...below].map(([above, parts]) => ({
          total: above === '' ? 1 : (at.get(above) ?? 1),
          parts: parts.map(({ cell }) => cell),
        })),
      ]);
  const told = (cell: number) => (isHidden[cell] ? null : (cells[cell] ?? 0));
  const whole = told(1);
  return {
    name,
    answers: told(0),
    withReason: whole,
    reasons: nodes.map(({ path }, index) => {
      const count = told(index + 3);
      const share = count === null || whole === null || whole === 0 ? null : count / whole;
      return { path: path.split('/'), answers: count, share };
    }),
  };
}

/** By all their answers in these groups. What is known of a reason in one group holds in all. */
function allReasons(found: CountedGroup[], role: Role | null) {
  const byPath = Map.groupBy(
    found.flatMap(({ nodes }) => nodes),
    ({ path }) => path,
  );
  return [...byPath]
    .map(([path, nodes]) => ({
      path,
      answers: sumOf(nodes, 'answers'),
      category: nodes.findLast(({ category }) => category !== null)?.category ?? null,
      label: labelFor(role, mostCalled(nodes)),
    }))
    .toSorted((a, b) => b.answers - a.answers || (a.path < b.path ? -1 : 1))
    .map(({ path, label, category }) => ({ path: path.split('/'), label, category }));
}

/** Of what it is called most in each group, what most in all of them showed. */
const mostCalled = (nodes: CountedNode[]) =>
  [...Map.groupBy(nodes, ({ label }) => label)]
    .map(([label, same]) => ({ label, labelled: sumOf(same, 'labelled') }))
    .reduce((most, other) => (other.labelled >= most.labelled ? other : most));

const sumOf = (nodes: CountedNode[], what: 'answers' | 'labelled') =>
  nodes.reduce((sum, node) => sum + node[what], 0);
