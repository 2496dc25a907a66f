/** Notes every answer: for the log and for the metrics, without saying who asked or what was sent. */
import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';

export interface Answered {
  /** As in HTTP; `other` for a method nobody has heard of. */
  method: string;
  /** The pattern, such as `/v1/receipts/:file`, never the path: addresses of receipts open them. */
  route: string;
  status: number;
  /** From the request's arrival to its answer. */
  ms: number;
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The pattern of the route that took this request; `*` for files of the script tag and addresses that do not exist. */
export function routeOf(c: Context): string {
  // Middleware matches every method; what it stands in front of is the route.
  return matchedRoutes(c).findLast(({ method }) => method !== 'ALL')?.path ?? '*';
}

/**
 * Use it before any other middleware, so that nothing that is answered goes unnoticed.
 *
 * @param clock milliseconds that never run backwards.
 */
export function noteAnswers(note: (answered: Answered) => void, clock: () => number): MiddlewareHandler {
  return async (c, next) => {
    const startMs = clock();
    await next();
    const method = METHODS.has(c.req.method) ? c.req.method : 'other';
    note({ method, route: routeOf(c), status: c.res.status, ms: Math.round((clock() - startMs) * 10) / 10 });
  };
}
