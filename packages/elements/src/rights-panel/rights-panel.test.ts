import { loadLaw } from '@fairwell/rights';
import type { ContractFacts } from '@fairwell/schema';
import axe from 'axe-core';
import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-lit';
import { page } from 'vitest/browser';
import './fairwell-rights.ts';
import type { FairwellRights } from './rights-panel.ts';

const now = () => new Date('2026-11-22T10:15:30+01:00');
const weekly: ContractFacts = {
  jurisdiction: 'NL',
  subject: 'periodical',
  concluded: '2026-11-14',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
  informedOfWithdrawal: true,
};

function show(contract: ContractFacts | undefined, law: typeof loadLaw = loadLaw) {
  const screen = render(html`
    <main>
      <fairwell-rights
        lang="nl"
        .now=${now}
        .loadLaw=${law}
        .config=${contract ? { contract } : {}}
      ></fairwell-rights>
    </main>
  `);
  const element = screen.container.querySelector('fairwell-rights');
  if (!element) throw new Error('The element is not on the page.');
  return { screen, element };
}

/** Terms and what stands beside them, as somebody reads them. */
const facts = (element: FairwellRights) =>
  Object.fromEntries(
    Array.from(element.shadowRoot?.querySelectorAll('dl > div') ?? [], (row) => [
      row.querySelector('dt')?.textContent?.trim(),
      row.querySelector('dd')?.textContent?.replaceAll(/\s+/g, ' ').trim(),
    ]),
  );

afterEach(async () => {
  cleanup();
  document.documentElement.style.colorScheme = '';
  await page.viewport(800, 900);
});

describe('the dates of a contract', () => {
  test('in its first year', async () => {
    const { screen, element } = show(weekly);
    await expect.element(screen.getByText('13 november 2027').first()).toBeVisible();
    expect(facts(element)).toEqual({
      'Zeg je vandaag op, dan is dit je laatste dag': '13 november 2027',
      'Tot en met deze dag kun je je nog bedenken': '30 november 2026 over 8 dagen',
      'Volgende periode, als je niets doet': expect.any(String),
      'Uiterlijk opzeggen om die periode voor te zijn': expect.any(String),
    });
  });

  test('after its first year: a day that has passed is told as one, not as a right that is gone', async () => {
    const { screen, element } = show({ ...weekly, concluded: '2025-09-01' });
    await expect.element(screen.getByText('22 december 2026')).toBeVisible();
    expect(facts(element)).toEqual({
      'Zeg je vandaag op, dan is dit je laatste dag': '22 december 2026 over 30 dagen',
      'Je bedenktijd liep tot en met': '15 september 2025',
      'Volgende periode, als je niets doet': 'Geen',
    });
  });

  test('each has its reason one click away, with a link to where it is written and how sure we are', async () => {
    const { screen, element } = show(weekly);
    await expect.element(screen.getByText('30 november 2026')).toBeVisible();
    const reason = element.shadowRoot!.querySelectorAll('details')[1]!;
    expect(reason.open).toBe(false);
    reason.querySelector('summary')!.click();
    expect(reason.open).toBe(true);
    expect(reason.querySelectorAll('.steps li').length).toBeGreaterThan(1);
    for (const link of reason.querySelectorAll('a')) {
      expect(link.protocol).toBe('https:');
      expect(link.rel).toBe('noreferrer');
    }
    expect(reason.querySelectorAll('a').length).toBeGreaterThan(0);
    expect(reason.textContent).toMatch(/gelezen|nagelezen|niet over eens/);
  });

  test('what is not known is not established, with the authority to ask', async () => {
    const { screen } = show({ jurisdiction: 'NL', subject: 'insurance', concluded: '2026-03-01' });
    await expect.element(screen.getByText('Niet vastgesteld').first()).toBeVisible();
    const link = screen.getByRole('link', { name: 'Vraag het na bij ACM ConsuWijzer' }).first();
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('https://www.consuwijzer.nl'));
  });

  test('a country whose law is not here yet does not break the page', async () => {
    const { screen } = show({ ...weekly, jurisdiction: 'FR' });
    await expect.element(screen.getByText('Niet vastgesteld').first()).toBeVisible();
  });

  test('the rules can be read, and when they were last looked through', async () => {
    const { screen } = show(weekly);
    await screen.getByText('Lees de regels zelf').click();
    await expect.element(screen.getByText(/voor het laatst nagekeken op/)).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 3 }).first()).toBeVisible();
  });
});

describe('configuration', () => {
  test('comes from the JSON inside the element, in the language around it', async () => {
    const json = JSON.stringify({ contract: { ...weekly, jurisdiction: 'DE', subject: 'service' } });
    const screen = render(
      html`<div lang="de-DE">
        <fairwell-rights .now=${now}
          ><script type="application/json">
            ${json}
          </script></fairwell-rights
        >
      </div>`,
    );
    await expect.element(screen.getByRole('heading', { name: 'Ihre Rechte im Überblick' })).toBeVisible();
    await expect.element(screen.getByText('13. November 2027').first()).toBeVisible();
  });

  test('an attribute that changes changes the page', async () => {
    const { screen, element } = show(weekly);
    await expect.element(screen.getByRole('heading', { name: 'Jouw rechten op een rij' })).toBeVisible();
    element.setAttribute('locale', 'en');
    await expect.element(screen.getByRole('heading', { name: 'Your rights at a glance' })).toBeVisible();
  });

  test.each([
    ['no contract', undefined],
    ['a day that does not exist', { ...weekly, concluded: 'yesterday' }],
  ])('%s is said kindly', async (_, contract) => {
    const { screen } = show(contract);
    await expect.element(screen.getByText(/Je kunt wel gewoon opzeggen/)).toBeVisible();
  });
});

test('rules that cannot be fetched can be asked for again', async () => {
  let fails = true;
  const { screen } = show(weekly, (...question) =>
    fails ? Promise.reject(new TypeError('Failed to fetch')) : loadLaw(...question),
  );
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('De regels konden niet worden geladen. Je kunt wel gewoon opzeggen.');
  fails = false;
  await screen.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect.element(screen.getByText('13 november 2027').first()).toBeVisible();
});

test('an older contract whose law comes late is not shown', async () => {
  let answerLate: (() => void) | undefined;
  let older: ReturnType<typeof loadLaw> | undefined;
  const { screen, element } = show(weekly, (...question) => {
    if (question[0] !== 'NL') return loadLaw(...question);
    older = new Promise<void>((resolve) => (answerLate = resolve)).then(() => loadLaw(...question));
    return older;
  });
  await expect.poll(() => answerLate).toBeDefined();
  element.config = { contract: { ...weekly, jurisdiction: 'DE', subject: 'insurance' } };
  await expect.element(screen.getByText('Niet vastgesteld').first()).toBeVisible();
  answerLate!();
  await older;
  // The panel waits on the same promise; one more turn, and it has dealt with it.
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  expect(screen.getByText('Niet vastgesteld').first().query()).not.toBeNull();
});

describe('for everybody', () => {
  test.each(['light', 'dark'])('axe finds nothing in the %s, with everything open', async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    const { screen, element } = show(weekly);
    await expect.element(screen.getByText('Lees de regels zelf')).toBeVisible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: where }) => where)])).toEqual([]);
  });

  test('nothing to scroll sideways at 320 px', async () => {
    await page.viewport(320, 900);
    const { screen, element } = show(weekly);
    await expect.element(screen.getByText('Lees de regels zelf')).toBeVisible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
