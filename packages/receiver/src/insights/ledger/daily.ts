/** Survey answers of each site by day, and how often every reason was given, down to the narrowest. */
import type { Counted } from '../../store/insights.ts';
import { modeNumber } from './cases.ts';
import { Label } from './label.ts';
import type { Ledger } from './ledger.ts';
import { barsFrom } from './overview.ts';
import { rowsWithin } from './selecting.ts';

export interface DailyAnswers {
  /** '' where the receiver serves one site. */
  site: string;
  /** By day. */
  answers: number[];
  /** By path, then by day, with the label that most answers showed, and how many; `null` where nobody gave this very reason. */
  reasons: Map<string, { label: string | null; labelled: number; counts: number[] }>;
}

interface Site {
  site: string;
  answers: number[];
  reasons: Map<string, { label: Label; counts: number[] }>;
}

/** @param starts the moments at which the days begin, the first one that of the period. */
export function countDaily(
  ledger: Ledger,
  { counted: { mode, from, to }, starts }: { counted: Omit<Counted, 'site'>; starts: number[] },
): DailyAnswers[] {
  const { answers, names } = ledger;
  const [first, end] = rowsWithin(answers, from, to);
  const dayOf = barsFrom(starts);
  const none = () => starts.map(() => 0);
  const sites = new Map<number, Site>();
  const ways = new Map<number, string[]>();
  const wayTo = (path: number) => {
    const known = ways.get(path);
    if (known) return known;
    const steps = (names.textOf(path) ?? '').split('/');
    const way = steps.map((_, index) => steps.slice(0, index + 1).join('/'));
    ways.set(path, way);
    return way;
  };
  for (let row = first; row < end; row++) {
    if (answers.at.mode[row] !== modeNumber(mode)) continue;
    const number = answers.at.site[row] ?? 0;
    let site = sites.get(number);
    if (!site)
      sites.set(number, (site = { site: names.textOf(number) ?? '', answers: none(), reasons: new Map() }));
    const day = dayOf(answers.at.ms[row] ?? 0);
    site.answers[day] = (site.answers[day] ?? 0) + 1;
    const given = new Set<string>();
    for (let index = answers.at.reasons[row] ?? 0; index < answers.endOfReasons(row); index++) {
      const way = wayTo(answers.given.at.path[index] ?? 0);
      for (const path of way) given.add(path);
      const { label } = reasonOf(site, way.at(-1) ?? '', none);
      label.add(answers.given.at.label[index] ?? 0, answers.given.at.code[index] ?? 0);
    }
    for (const path of given) {
      const { counts } = reasonOf(site, path, none);
      counts[day] = (counts[day] ?? 0) + 1;
    }
  }
  const named = ({ label, counts }: { label: Label; counts: number[] }) => ({
    label: names.textOf(label.number),
    labelled: label.shown,
    counts,
  });
  return [...sites.values()].map(({ reasons, ...site }) => ({
    ...site,
    reasons: new Map([...reasons].map(([path, reason]) => [path, named(reason)])),
  }));
}

function reasonOf({ reasons }: Site, path: string, none: () => number[]) {
  let reason = reasons.get(path);
  if (!reason) reasons.set(path, (reason = { label: new Label(), counts: none() }));
  return reason;
}
