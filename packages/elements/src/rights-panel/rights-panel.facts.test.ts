import { afterEach, describe, expect, test } from 'vitest';
import { cleanup } from 'vitest-browser-lit';
import { factsIn, headings, lead, part, show, weekly, yearly } from '../../test/rights-page.ts';

afterEach(cleanup);

describe('two questions, kept apart', () => {
  test('while the purchase can be undone that comes first, with the money and the day it is back', async () => {
    const { screen, element } = show(weekly);
    expect(factsIn(await part(screen, 'Je bedenken (herroepen)'))).toEqual({
      'Tot en met deze dag kun je je nog bedenken': '30 november 2026 nog 8 dagen',
      'Bedenk je je vandaag, dan krijg je terug': '€ 9,95 uiterlijk op 7 december 2026, over 15 dagen',
    });
    expect(factsIn(await part(screen, 'Opzeggen'))).toEqual({
      'Zeg je vandaag op, dan is dit je laatste dag': '13 november 2027 over 356 dagen',
      'Dit betaal je nog tot die dag': '€ 109,45 in 11 keer, het laatst op 14 oktober 2027',
      'Volgende periode, als je niets doet': '14 november 2027 over 357 dagen',
      'Uiterlijk opzeggen om die periode voor te zijn': '13 oktober 2027 nog 325 dagen',
    });
    expect(headings(element)).toEqual(['Je bedenken (herroepen)', 'Opzeggen']);
    expect(lead(element)).toBe(
      'Je kunt de koop nog terugdraaien, tot en met 30 november 2026. Zeg je in plaats daarvan op, dan loopt je abonnement door tot en met 13 november 2027.',
    );
  });

  test('afterwards cancelling comes first; the day that has passed is no right that is gone', async () => {
    const { screen, element } = show({ ...weekly, concluded: '2025-09-01' });
    expect(factsIn(await part(screen, 'Opzeggen'))).toEqual({
      'Zeg je vandaag op, dan is dit je laatste dag': '22 december 2026 over 30 dagen',
      'Dit betaal je nog tot die dag': '€ 2,89 op 14 december 2026',
      'Volgende periode, als je niets doet': 'Geen',
    });
    expect(factsIn(await part(screen, 'Je bedenken (herroepen)'))).toEqual({
      'Je bedenktijd liep tot en met':
        '15 september 2025 Heeft niemand je over je bedenktijd verteld? Dan kan die langer duren.',
    });
    expect(headings(element)).toEqual(['Opzeggen', 'Je bedenken (herroepen)']);
    expect(lead(element)).toBe(
      'Wil je stoppen? Zeg je vandaag op, dan loopt je abonnement nog tot en met 22 december 2026. Je bedenktijd is voorbij, voor zover wij dat kunnen uitrekenen.',
    );
  });

  test.each([
    ['2026-11-29', 'morgen is de laatste dag'],
    ['2026-11-30', 'vandaag is de laatste dag'],
  ])('on %s %s', async (day, left) => {
    const { screen } = show(weekly, { day });
    expect(factsIn(await part(screen, 'Je bedenken (herroepen)'))).toMatchObject({
      'Tot en met deze dag kun je je nog bedenken': `30 november 2026 ${left}`,
    });
  });

  test('a day just past says how long ago it was', async () => {
    const { screen } = show(weekly, { day: '2026-12-01' });
    const facts = factsIn(await part(screen, 'Je bedenken (herroepen)'));
    expect(facts['Je bedenktijd liep tot en met']).toMatch(/^30 november 2026 gisteren/);
  });

  test('too late for this period is told as a day that was', async () => {
    const { screen } = show({ ...yearly, jurisdiction: 'FR', concluded: '2025-12-20' });
    expect(factsIn(await part(screen, 'Opzeggen'))).toMatchObject({
      'Volgende periode, als je niets doet': '20 december 2026 over 28 dagen',
      'Om die periode voor te zijn, moest je opzeggen uiterlijk op': '19 november 2026 3 dagen geleden',
    });
  });

  test('what has ended by itself asks for nothing', async () => {
    const { screen, element } = show({
      ...weekly,
      concluded: '2025-09-01',
      introductory: true,
      renewal: { into: 'none' },
    });
    expect(factsIn(await part(screen, 'Opzeggen'))).toEqual({
      'Je abonnement liep tot en met': '31 augustus 2026 83 dagen geleden',
    });
    expect(lead(element)).toMatch(/^Je abonnement is op 31 augustus 2026 vanzelf gestopt\./);
  });

  test.each([
    ['de', 'Widerrufen', 'Kündigen', '30. November 2026 noch 8 Tage'],
    ['en', 'Change your mind (withdraw)', 'Cancel', 'November 30, 2026 8 days left'],
  ])('in %s as well', async (lang, undo, cancel, until) => {
    const { screen, element } = show(weekly, { lang });
    expect(Object.values(factsIn(await part(screen, undo)))[0]).toBe(until);
    expect(headings(element)).toEqual([undo, cancel]);
  });
});

describe('what the company must tell', () => {
  const title = 'Wat het bedrijf je moet vertellen';

  test('by which day, and how far off that is', async () => {
    const { screen } = show({ ...yearly, jurisdiction: 'US-CA', concluded: '2026-01-15' });
    expect(factsIn(await part(screen, title))).toEqual({
      'Uiterlijk dan moet je horen dat je abonnement wordt verlengd': '31 december 2026 over 39 dagen',
    });
  });

  test('before a trial ends', async () => {
    const trial = { until: '2026-12-10' };
    const { screen } = show({ ...yearly, jurisdiction: 'US-CA', concluded: '2026-11-01', trial });
    expect(factsIn(await part(screen, title))).toEqual({
      'Uiterlijk dan moet je horen dat je proef afloopt': '7 december 2026 over 15 dagen',
    });
  });

  test('and what it means if the day has passed without a word', async () => {
    const { screen } = show({ ...yearly, jurisdiction: 'FR', concluded: '2025-12-20' });
    expect(factsIn(await part(screen, title))).toEqual({
      'Uiterlijk toen moest je horen dat je abonnement wordt verlengd': expect.stringMatching(
        /^19 oktober 2026 34 dagen geleden Kwam dat bericht niet\? Dan kun je na de verlenging elk moment stoppen\. .* binnen 30 dagen terug/,
      ),
    });
  });

  test('is left out where nothing has to be told', async () => {
    const { screen, element } = show(weekly);
    await part(screen, 'Opzeggen');
    expect(headings(element)).not.toContain(title);
  });
});
