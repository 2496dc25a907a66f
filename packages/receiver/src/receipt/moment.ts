/** Moments in the zone of the business. */

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'longOffset',
    });
    formats.set(zone, found);
  }
  return found;
}

/**
 * The moment with the offset that holds in `zone`, e.g. `2026-11-22T10:15:30.123+01:00` (RFC 3339).
 *
 * @throws {RangeError} for a zone that is not in the IANA list.
 */
export function momentIn(zone: string, ms: number): string {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const offset = parts['timeZoneName'] === 'GMT' ? '+00:00' : parts['timeZoneName']?.slice(3);
  const fraction = String(((ms % 1000) + 1000) % 1000).padStart(3, '0');
  return (
    `${parts['year']}-${parts['month']}-${parts['day']}` +
    `T${parts['hour']}:${parts['minute']}:${parts['second']}.${fraction}${offset}`
  );
}

/** The calendar day in `zone`, e.g. `2026-11-22`. */
export function dayIn(zone: string, ms: number): string {
  return momentIn(zone, ms).slice(0, 10);
}
