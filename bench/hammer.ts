/**
 * People who look at every view of the insights over and over, from a process of their own: `hammer.ts <url>`. Says so when
 * all of them have begun, and stops when it is told to.
 */
import { headers, p95, views } from './insight-views.ts';

const PEOPLE = 4;

/** What they saw. */
export interface Hammered {
  answers: number;
  p95: number;
}

const [url = ''] = process.argv.slice(2);
const times: number[] = [];
const over = new AbortController();

async function look(first: number): Promise<void> {
  const paths = Object.values(views);
  for (let next = first; !over.signal.aborted; next++) {
    const begun = performance.now();
    const response = await fetch(`${url}/v1/insights/${paths[next % paths.length]}`, { headers });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${response.url}: ${response.status}`);
    times.push(performance.now() - begun);
  }
}

const people = Array.from({ length: PEOPLE }, (_, index) => look(index * 5));
process.once('message', async () => {
  over.abort();
  await Promise.all(people);
  const hammered: Hammered = { answers: times.length, p95: p95(times) };
  process.send?.(hammered, () => process.exit());
});
process.send?.('begun');
