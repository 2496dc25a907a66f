/** The bearer token of a request (RFC 6750), from its header only: addresses end up in logs. */
export function bearer(request: Request): string | undefined {
  return /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
}
