/** Why a webhook was not delivered. Only the names of these errors are stored and shown, so the names tell. */

/** Any failed delivery. All of them mean: not taken yet. */
export class WebhookError extends Error {
  override name = 'WebhookError';
  /** How long the other side asks to wait, in milliseconds from now; not yet limited to anything sensible. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options?: ErrorOptions & { retryAfterMs?: number | undefined }) {
    super(message, options);
    this.retryAfterMs = options?.retryAfterMs;
  }
}

/** The other side answered, and not with a 2xx status. The name holds the status, as in `WebhookRefused503`. */
export class WebhookRefused extends WebhookError {
  readonly status: number;

  constructor(host: string, status: number, retryAfterMs?: number) {
    const remedy =
      status >= 300 && status < 400 ? '; redirects are not followed, so configure the final address' : '';
    super(`${host} answered ${status}${remedy}`, { retryAfterMs });
    this.name = `WebhookRefused${status}`;
    this.status = status;
  }
}

/** The other side answered 410: it wants no more webhooks. Pause the destination and tell the operator. */
export class WebhookGone extends WebhookRefused {
  constructor(host: string) {
    super(host, 410);
    this.name = 'WebhookGone';
  }
}

/** No complete answer within the time an attempt may take. */
export class WebhookTimeout extends WebhookError {
  override name = 'WebhookTimeout';
}

/** No connection, or it broke off before the answer was complete. */
export class WebhookUnreachable extends WebhookError {
  override name = 'WebhookUnreachable';
}

/** The name service knows no address of the host, or did not answer in time. */
export class NameNotResolved extends WebhookError {
  override name = 'NameNotResolved';
}

/** The host has an address that webhooks may not reach. Nothing was connected to. */
export class ForbiddenAddress extends WebhookError {
  override name = 'ForbiddenAddress';
}

/** The certificate is not valid for this host, or no safe version of TLS could be agreed on. Nothing was sent. */
export class TlsFailed extends WebhookError {
  override name = 'TlsFailed';
}
