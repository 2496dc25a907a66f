/** `GET /metrics`. */
import { prometheusContentType } from 'prom-client';
import type { Metrics } from './metrics.ts';

/**
 * How many people leave, and how often, is nobody else's business: the route needs the key of servers, unless the
 * operator opens it because only the own network reaches it.
 */
export async function showMetrics(metrics: Metrics): Promise<Response> {
  return new Response(await metrics.text(), {
    headers: { 'Content-Type': prometheusContentType, 'Cache-Control': 'private, no-store' },
  });
}
