import type { Offer } from '@fairwell/schema';
import { describe, expect, test } from 'vitest';
import { afterDeclaring, isRested, offerFor, type Choosing, type Standing } from './cancel.offer.flow.ts';
import { readOffers } from './cancel.offer.read.ts';

const pause: Offer = { id: 'pause', kind: 'pause', madeTo: 'everyone', duration: 'P3M' };
const talk: Offer = { id: 'talk', kind: 'contact', madeTo: 'everyone', link: 'https://site.example/talk' };
const cheaper: Offer = {
  id: 'cheaper',
  kind: 'discount',
  madeTo: 'leaving',
  price: { amount: 495, currency: 'EUR' },
  when: { reasons: ['too_expensive'] },
};
const forStudents: Offer = { ...pause, id: 'student', when: { segments: ['student'] } };
const known: Choosing = { place: 'review', hasHand: true, hasWayBack: true };
const chosen = (offers: Offer[], about: Partial<Choosing>) => offerFor(offers, { ...known, ...about })?.id;

describe('the first that suits', () => {
  test('needs its reason to be known', () => {
    expect(chosen([cheaper, pause], {})).toBe('pause');
    expect(chosen([cheaper, pause], { reasons: ['unused'] })).toBe('pause');
    expect(chosen([cheaper, pause], { reasons: ['too_expensive', 'budget'] })).toBe('cheaper');
    expect(chosen([cheaper], {})).toBeUndefined();
  });

  test('needs its segment', () => {
    expect(chosen([forStudents, pause], { segment: 'student' })).toBe('student');
    expect(chosen([forStudents, pause], { segment: 'senior' })).toBe('pause');
    expect(chosen([forStudents], {})).toBeUndefined();
  });

  test('needs somebody who does it, and below the proof a way back; a link needs neither', () => {
    expect(chosen([pause, talk], { hasHand: false })).toBe('talk');
    expect(chosen([pause, talk], { place: 'received', hasWayBack: false })).toBe('talk');
    expect(chosen([pause, talk], { hasWayBack: false })).toBe('pause');
  });
});

test.each([
  ['never', [], 90, true],
  ['yesterday', ['2026-11-21'], 90, false],
  ['today', ['2026-11-22'], 90, false],
  ['today, at a site that has no cooldown', ['2026-11-22'], 0, true],
  ['ninety days ago', ['2026-08-24'], 90, true],
  ['a day less', ['2026-08-25'], 90, false],
  ['long ago by the device, and lately by the site', ['2026-01-01', '2026-11-01'], 90, false],
  ['on no day at all', ['soon', undefined], 90, true],
  ['by a clock that was wrong', ['2027-11-22'], 90, true],
])('somebody who saw one %s', (_, seen, cooldown, isLeftAlone) => {
  expect(isRested('2026-11-22', seen, cooldown)).toBe(isLeftAlone);
});

test('who cancels beside an offer has said no to it, and to nothing that is done', () => {
  const beside = { offer: pause, place: 'review' } as const;
  const standing: Standing[] = [
    { ...beside, type: 'standing' },
    { ...beside, type: 'failed' },
    { ...beside, type: 'accepting' },
    { ...beside, type: 'accepted', proof: {} },
    { ...beside, place: 'received', type: 'standing' },
  ];
  expect(standing.map((stands) => afterDeclaring(stands).type)).toEqual([
    'declined',
    'declined',
    'accepting',
    'accepted',
    'standing',
  ]);
});

describe('what is no offer is left out', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no list', { 0: pause }],
    ['no object', ['pause', null, 4]],
    ['nobody said who can have it', [{ ...pause, madeTo: undefined }]],
    [
      'a kind nobody knows',
      [
        { ...pause, kind: 'gift' },
        { ...pause, kind: 'toString' },
      ],
    ],
    ['an id that is a sentence', [{ ...pause, id: 'Stay with us!' }]],
    [
      'a pause without an end',
      [
        { ...pause, duration: 'for ever' },
        { ...pause, duration: 'P' },
      ],
    ],
    [
      'a price that is none',
      [
        { ...cheaper, price: { amount: -1, currency: 'EUR' } },
        { ...cheaper, price: 5 },
      ],
    ],
    ['a price that goes up, without saying to what', [{ ...cheaper, ends: { until: '2027-02-28' } }]],
    [
      'a day that does not exist',
      [{ id: 'a', kind: 'trial_extension', madeTo: 'everyone', until: '2027-02-30x' }],
    ],
    [
      'a link that runs code',
      [
        { ...talk, link: 'javascript:alert(1)' },
        { ...talk, kind: 'redirect', link: 'tel:1' },
      ],
    ],
    ['something of its own without words', [{ id: 'own', kind: 'custom', madeTo: 'everyone' }]],
    [
      'a rule that cannot be read',
      [
        { ...pause, when: { reasons: 'unused' } },
        { ...pause, when: 'always' },
      ],
    ],
    [
      'one that breaks whoever looks',
      [
        {
          get id() {
            throw new Error('no');
          },
        },
      ],
    ],
  ])('%s', (_, list) => expect(readOffers(list)).toEqual([]));

  test('and the others stay, one for each id, cut to what fits on a screen', () => {
    const long = { ...pause, id: 'long', text: `a\nb${'!'.repeat(900)}`, more: 'ignored' };
    const read = readOffers([{ ...pause, kind: 'gift' }, pause, { ...talk, id: 'pause' }, long]);
    expect(read.map(({ id, kind }) => [id, kind])).toEqual([
      ['pause', 'pause'],
      ['long', 'pause'],
    ]);
    expect(read[1]?.text).toHaveLength(500);
    expect(read[1]).not.toHaveProperty('more');
  });
});
