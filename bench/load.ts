/**
 * Sends declarations from a process of its own: `load.ts <url> <connections> <seconds> [how many a second]`, or as many as there
 * is an answer to; answers once, to its parent. Where it is told how many, whoever waits because others do is counted as waiting.
 */
import autocannon from 'autocannon';
import { declaration } from './declaration.ts';

const [url = '', connections = '1', seconds = '1', rate] = process.argv.slice(2);

/** What one round saw. Times in milliseconds. */
export interface Load {
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were no receipt. */
  failed: number;
}

const { requests, latency, non2xx, errors } = await autocannon({
  url: `${url}/v1/messages`,
  method: 'POST',
  headers: { 'content-type': 'text/plain;charset=UTF-8' },
  connections: Number(connections),
  duration: Number(seconds),
  ...(rate === undefined ? {} : { overallRate: Number(rate) }),
  requests: [{ setupRequest: (request) => ({ ...request, body: declaration() }) }],
});
const load: Load = {
  perSecond: requests.average,
  p50: latency.p50,
  p99: latency.p99,
  failed: non2xx + errors,
};
process.send?.(load);
