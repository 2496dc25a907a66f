/** The end date as a calendar file (iCalendar, RFC 5545): one day, one event. Fetched when somebody wants it. */

import type { Status } from '@fairwell/schema';
import type { StatusStrings } from '../locale/status/nl.ts';

/**
 * Gives it to the person as a file.
 *
 * @param day - The last one, e.g. `2026-12-22`.
 * @param id - Of the declaration.
 */
export function saveCalendar(
  day: string,
  { reference, updatedAt, receivedAt }: Pick<Status, 'reference' | 'updatedAt' | 'receivedAt'>,
  id: string,
  { summary, description, fileName }: StatusStrings['calendar'],
): void {
  const saidAt = updatedAt ?? receivedAt;
  const text = calendarOf({ id, day, saidAt, summary, description: description(reference) });
  const file = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = file;
  link.download = `${fileName}-${reference}.ics`;
  link.click();
  // The download has its own hold on the file by the next task.
  setTimeout(() => URL.revokeObjectURL(file));
}

/** What the calendar shall say. */
export interface LastDay {
  /** Stays the same however often the file is made, so that a calendar moves the event and adds no second one. */
  id: string;
  /** A calendar day, e.g. `2026-12-22`. */
  day: string;
  /** When this day was said, RFC 3339. */
  saidAt: string;
  summary: string;
  description: string;
}

export function calendarOf({ id, day, saidAt, summary, description }: LastDay): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairwell//Status//EN',
    'BEGIN:VEVENT',
    `UID:${id}@fairwell`,
    `DTSTAMP:${stamp(saidAt)}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // Where an event ends is the first day that it no longer is (section 3.6.1).
    `DTEND;VALUE=DATE:${plain(dayAfter(day))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // Nobody is busy all day because something ends.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const plain = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');
const stamp = (moment: string): string => plain(new Date(moment).toISOString());
const dayAfter = (day: string): string => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);

/** Section 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

/** At most 75 octets in a line, and never in the middle of a character (section 3.1). */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += sign;
    octets += size;
  }
  return out;
}
