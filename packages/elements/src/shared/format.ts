/** Days, moments and amounts as a person writes them in a language. */

/** Without the full stop that ends a date or a time in some languages, where a sentence ends with it. */
export const unstopped = (written: string): string => written.replace(/\.$/, '');

/** E.g. `22 december 2026`. A calendar day has no zone, so it is read and written in UTC. */
export function formatDay(day: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** E.g. `22 november 2026 om 10:15`. In `zone` where one is given, else in the zone of the person. */
export function formatMoment(moment: string | number, locale: string, zone?: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  const date = new Date(moment);
  try {
    return unstopped(
      new Intl.DateTimeFormat(locale, { ...style, ...(zone ? { timeZone: zone } : {}) }).format(date),
    );
  } catch {
    // A zone this browser does not know.
    return unstopped(new Intl.DateTimeFormat(locale, style).format(date));
  }
}

/** E.g. `10:15`, in the zone of the person. */
export function formatTime(moment: number, locale: string): string {
  return unstopped(new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment));
}

/** E.g. `€ 9,95`. The amount is in minor units; how many there are to one depends on the currency. */
export function formatMoney(money: { amount: number; currency: string }, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
  return format.format(money.amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
