import { describe, expect, test } from 'vitest';
import { calendarOf } from './status.calendar.ts';

const last = {
  id: '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b',
  day: '2026-12-31',
  saidAt: '2026-11-22T10:15:30.500+01:00',
  summary: 'Laatste dag van je abonnement',
  description: 'Kenmerk: 7KXM-2QPD-9T4H.',
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the end date as a calendar file', () => {
  test('is one whole day, which ends before the next one begins', () => {
    expect(unfolded(calendarOf(last))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Fairwell//Status//EN',
      'BEGIN:VEVENT',
      'UID:0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b@fairwell',
      'DTSTAMP:20261122T091530Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Laatste dag van je abonnement',
      'DESCRIPTION:Kenmerk: 7KXM-2QPD-9T4H.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes what means something in a calendar', () => {
    const text = calendarOf({ ...last, summary: 'a,b;c\\d\r\ne\nf' });
    expect(unfolded(text)).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf');
    // A text must not become a property of its own.
    const evil = calendarOf({ ...last, description: 'x\r\nATTENDEE:mailto:a@b.example' });
    expect(unfolded(evil).filter((line) => line.startsWith('ATTENDEE'))).toEqual([]);
  });

  test('breaks lines at 75 octets, and never inside a character', () => {
    const summary = 'Ïdéè 🗞️ '.repeat(30);
    const text = calendarOf({ ...last, summary });
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(text).not.toMatch(/(?<!\r)\n/);
    expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
  });

  test('made again is about the same event', () => {
    const uid = (text: string) => /UID:(.*)/.exec(text)?.[1];
    expect(uid(calendarOf(last))).toBe(
      uid(calendarOf({ ...last, day: '2027-01-31', saidAt: '2026-12-01T00:00:00Z' })),
    );
  });
});
