/** Where a receipt can be read and kept. */

/** Absolute addresses. The site is named because two sites may choose the same id. */
export function receiptLinks(
  base: string,
  { id, site }: { id: string; site?: string | undefined },
): { html: string; json: string; jwt: string } {
  const query = site === undefined || site === '' ? '' : `?site=${site}`;
  const link = (form: string) => `${base}/v1/receipts/${id}.${form}${query}`;
  return { html: link('html'), json: link('json'), jwt: link('jwt') };
}

/** Where whoever asked to hear that something is mended stops that. */
export const followUpLink = (base: string, { site, id }: { site: string; id: string }): string =>
  `${base}/follow-up/${id}${site === '' ? '' : `?site=${site}`}`;

/** Where whoever holds the receipt sees how it stands. */
export const statusLink = (base: string, { reference, id }: { reference: string; id: string }): string =>
  `${base}/status/${reference}?receipt=${id}`;
