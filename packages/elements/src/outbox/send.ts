/** One POST, exactly as the wire asks. Knows how to travel; refuses to know what an answer means. */

/** What came back. Absent where nothing did: no network, a blocked address, a broken body, a redirect. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  contentType: string | null;
  body: string;
}

/** Browsers refuse keepalive requests once 64 KiB are in flight; the rest is left for other scripts. */
const KEEPALIVE_BYTES = 60_000;
const TIMEOUT = 30_000;
let bytesInFlight = 0;

/**
 * Posts a body. The request starts before this function first waits, so a tab closed right after the click
 * cannot lose it. No header beyond a safelisted content type: a CORS preflight would be lost with the tab.
 */
export async function post(
  doFetch: typeof fetch,
  endpoint: string,
  body: string,
): Promise<Answer | undefined> {
  const bytes = new TextEncoder().encode(body);
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  bytesInFlight += bytes.length;
  try {
    // Without a prototype, so that nothing a page added to Object.prototype becomes a request option.
    const init: RequestInit & { __proto__: null } = {
      __proto__: null,
      method: 'POST',
      body,
      headers: [['Content-Type', 'text/plain;charset=UTF-8']],
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      keepalive: bytesInFlight < KEEPALIVE_BYTES,
      signal: abort.signal,
    };
    // A fetch that the page put in its place may not hear the signal.
    const late = new Promise<never>((_, reject) => abort.signal.addEventListener('abort', reject));
    return await Promise.race([answerTo(doFetch(endpoint, init)), late]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    bytesInFlight -= bytes.length;
  }
}

async function answerTo(request: Promise<Response>): Promise<Answer> {
  const response = await request;
  return {
    status: response.status,
    retryAfter: response.headers.get('Retry-After'),
    contentType: response.headers.get('Content-Type'),
    body: await response.text(),
  };
}
