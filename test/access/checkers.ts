/**
 * The two programs that look for what keeps somebody out: axe, and the engine of IBM's Equal Access checker. Each runs
 * inside the page it looks at, so nothing from outside may stand in the functions here.
 */
import type axe from 'axe-core';
import type { Doubt } from './doubts.ts';

/** What the second engine says of one element. Only what is read here. */
interface Finding {
  ruleId: string;
  value: [policy: string, verdict: 'PASS' | 'FAIL' | 'POTENTIAL' | 'MANUAL'];
  node: Node;
  message: string;
  snippet: string;
}

declare global {
  interface Window {
    axe: typeof axe;
    ace_ibma: { Checker: new () => { check(root: Node, rules: string[]): Promise<{ results: Finding[] }> } };
  }
}

/** What axe finds wrong, one line each. @param switchedOff - Rules about the page around, where that is not ours. */
export async function findWithAxe(switchedOff: string[], exclude: string[] = []): Promise<string[]> {
  const { violations } = await window.axe.run(
    { include: document.documentElement, exclude },
    {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: Object.fromEntries(switchedOff.map((rule) => [rule, { enabled: false }])),
    },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `axe ${id} ${String(target)} ${any[0]?.message}`),
  );
}

/** What the second engine finds wrong or doubts, one line each, without the doubts that were looked into. */
export async function findWithAce(doubts: Doubt[]): Promise<string[]> {
  const { results } = await new window.ace_ibma.Checker().check(document, ['IBM_Accessibility']);
  const isKnown = (rule: string, node: Node): boolean =>
    doubts.some((doubt) => doubt.rule === rule && node instanceof Element && node.matches(doubt.where));
  return results
    .filter(({ value: [, verdict], ruleId, node }) => verdict !== 'PASS' && !isKnown(ruleId, node))
    .map(({ value, ruleId, message, snippet }) => `ace ${ruleId} ${String(value)} ${message} ${snippet}`);
}
