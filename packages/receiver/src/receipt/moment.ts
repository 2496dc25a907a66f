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
      timeZoneName: 'longOffset',
    });
    formats.set(zone, found);
  }
  return found;
}

/** What stands before and after the seconds, for one minute. */
interface Minute {
  minute: number;
  before: string;
  offset: string;
}

/** The last minute of each zone: most moments that are written fall into the one that is now. */
const minutes = new Map<string, Minute>();

/**
 * The moment with the offset that holds in `zone`, e.g. `2026-11-22T10:15:30.123+01:00` (RFC 3339).
 *
 * @throws {RangeError} for a zone that is not in the IANA list.
 */
export function momentIn(zone: string, ms: number): string {
  const minute = Math.floor(ms / 60_000);
  let found = minutes.get(zone);
  if (found?.minute !== minute) {
    found = readMinute(zone, minute);
    minutes.set(zone, found);
  }
  const seconds = ((ms - minute * 60_000) / 1000).toFixed(3).padStart(6, '0');
  return `${found.before}${seconds}${found.offset}`;
}

/** No zone changes its offset within a minute. */
function readMinute(zone: string, minute: number): Minute {
  const parts = Object.fromEntries(
    format(zone)
      .formatToParts(minute * 60_000)
      .map(({ type, value }) => [type, value]),
  );
  return {
    minute,
    before: `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}:`,
    offset: parts['timeZoneName'] === 'GMT' ? '+00:00' : (parts['timeZoneName']?.slice(3) ?? ''),
  };
}

/** The calendar day in `zone`, e.g. `2026-11-22`. */
export function dayIn(zone: string, ms: number): string {
  return momentIn(zone, ms).slice(0, 10);
}
