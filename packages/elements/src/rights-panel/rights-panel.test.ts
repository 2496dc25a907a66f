import { loadLaw } from '@fairwell/rights';
import { html } from 'lit';
import { afterEach, describe, expect, test } from 'vitest';
import { cleanup, render } from 'vitest-browser-lit';
import { page } from 'vitest/browser';
import { at, factsIn, lead, part, said, show, weekly, yearly } from '../../test/rights-page.ts';

afterEach(async () => {
  cleanup();
  document.documentElement.style.colorScheme = '';
  document.documentElement.dir = '';
  await page.viewport(800, 900);
});

describe('the reasons', () => {
  test('each has its reason one click away, with a link to where it is written and how sure we are', async () => {
    const { screen, element } = show(weekly);
    await part(screen, 'Je bedenken (herroepen)');
    const reason = element.shadowRoot!.querySelector('details')!;
    expect(reason.open).toBe(false);
    reason.querySelector('summary')!.click();
    expect(reason.open).toBe(true);
    expect(reason.querySelectorAll('.steps li').length).toBeGreaterThan(1);
    for (const link of reason.querySelectorAll('a')) {
      expect(link.protocol).toBe('https:');
      expect(link.rel).toBe('noreferrer');
    }
    expect(Array.from(reason.querySelectorAll('a'), said)).toEqual([
      'Veertien dagen bedenktijd (BW 6:230o(1))',
      'Europese regels voor het tellen van dagen (BW 6:230i(2))',
      'Ook een abonnement op een krant of blad (BW 6:230p f)',
    ]);
    expect(reason.textContent).toContain('We hebben dit gelezen in de wet zelf, of bij de toezichthouder.');
  });

  test('what is not known is not established, with the authority to ask', async () => {
    const { screen } = show({ jurisdiction: 'NL', subject: 'insurance', concluded: '2026-03-01' });
    await expect.element(screen.getByText('Niet vastgesteld').first()).toBeVisible();
    const link = screen.getByRole('link', { name: 'Vraag het na bij ACM ConsuWijzer' }).first();
    await expect.element(link).toHaveAttribute('href', expect.stringContaining('https://www.consuwijzer.nl'));
  });

  test('a country whose law is not here yet says so once per question, and claims nobody ever read it', async () => {
    const { screen, element } = show({ ...weekly, jurisdiction: 'ZZ' });
    for (const name of ['Opzeggen', 'Je bedenken (herroepen)']) {
      const question = await part(screen, name);
      expect(Object.values(factsIn(question))).toEqual(['Niet vastgesteld']);
      expect(said(question.querySelector('dd a'))).toBe('Vraag het na bij Your Europe');
    }
    expect(lead(element)).toBe(
      'Wil je stoppen? Dan zeg je op. Of je de koop ook nog kunt terugdraaien, is niet vastgesteld.',
    );
    expect(element.shadowRoot?.textContent).not.toMatch(/1970|nagekeken op|Lees de regels/);
  });

  test('the rules can be read', async () => {
    const { screen } = show(weekly);
    await screen.getByText('Lees de regels zelf').click();
    await expect
      .element(screen.getByRole('heading', { name: 'Geld terug binnen veertien dagen' }).first())
      .toBeVisible();
  });

  test('where sources disagree, both sides can be read', async () => {
    const { screen } = show({ ...yearly, jurisdiction: 'ES' });
    await screen.getByText('Waar de bronnen het niet over eens zijn').click();
    for (const name of ['Bericht vijftien dagen voor de afschrijving', 'Verlengen alleen als je ja zegt?']) {
      await expect.element(screen.getByRole('heading', { name })).toBeVisible();
    }
    await expect
      .element(screen.getByText(/We gaan uit van wat voor jou het gunstigst is/).last())
      .toBeVisible();
  });

  test('it is information, not advice, and as old as it says', async () => {
    const { screen } = show(weekly);
    await expect
      .element(screen.getByText(/geen juridisch advies\..* voor het laatst nagekeken op 22 november 2026\./s))
      .toBeVisible();
  });
});

describe('configuration', () => {
  test('comes from the JSON inside the element, in the language around it', async () => {
    const json = JSON.stringify({ contract: { ...weekly, jurisdiction: 'DE', subject: 'service' } });
    const screen = render(
      html`<div lang="de-DE">
        <fairwell-rights .now=${at()}
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
  const { screen } = show(weekly, {
    law: (...question) => (fails ? Promise.reject(new TypeError('Failed to fetch')) : loadLaw(...question)),
  });
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
  const law: typeof loadLaw = (...question) => {
    if (question[0] !== 'NL') return loadLaw(...question);
    older = new Promise<void>((resolve) => (answerLate = resolve)).then(() => loadLaw(...question));
    return older;
  };
  const { screen, element } = show(weekly, { law });
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

describe('in other languages', () => {
  test.each([
    ['pl', 'NL', { reasons: 'en', titles: 'en' }],
    ['fy', 'NL', { reasons: 'nl', titles: 'nl' }],
    ['fr', 'FR', { reasons: 'en', titles: 'fr' }],
  ])('what the law room explains to who reads %s is marked as what it is in', async (lang, where, law) => {
    const { element } = show({ ...weekly, jurisdiction: where }, { lang });
    await expect.poll(() => element.shadowRoot?.querySelector('.rules')).not.toBeNull();
    const languages = (selector: string) =>
      new Set(
        Array.from(element.shadowRoot!.querySelectorAll(selector), (node) =>
          node.closest('[lang]')?.getAttribute('lang'),
        ),
      );
    expect(languages('h2, section section > h3, dt, dd.value, summary')).toEqual(new Set([lang]));
    expect(languages('.steps li, .rules ~ .note[dir]')).toEqual(new Set([law.reasons]));
    expect(languages('dd bdi, .rules h3, .rules h3 ~ p[dir]')).toEqual(new Set([law.titles]));
  });

  test('days and amounts are written as in the language around them', async () => {
    const { screen } = show(weekly, { lang: 'pl' });
    expect(factsIn(await part(screen, 'Odstąpienie od umowy'))).toEqual({
      'Ostatni dzień, kiedy możesz odstąpić od umowy': '30 listopada 2026 zostało 8 dni',
      'Jeśli odstąpisz od umowy dziś, dostaniesz z powrotem': '9,95 € najpóźniej 7 grudnia 2026, za 15 dni',
    });
  });

  test('Arabic runs from right to left, and the reasons in it from left to right', async () => {
    const { element } = show(weekly, { lang: 'ar' });
    await expect.poll(() => element.shadowRoot?.querySelector('.steps')).not.toBeNull();
    const directionOf = (selector: string) =>
      getComputedStyle(element.shadowRoot!.querySelector(selector)!).direction;
    expect(directionOf('.sheet')).toBe('rtl');
    expect(directionOf('.rules h3')).toBe('ltr');
    expect(directionOf('.steps')).toBe('ltr');
  });

  test.each([
    ['nl', 'formal', 'Uw rechten op een rij'],
    ['de', 'informal', 'Deine Rechte im Überblick'],
  ])('in %s somebody is addressed in the %s way where the page asks for it', async (lang, address, title) => {
    const { screen, element } = show(weekly, { lang });
    element.setAttribute('address', address);
    await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  });
});

describe('for everybody', () => {
  test('a date keeps its order in a page that runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { element } = show(weekly);
    await expect.poll(() => said(element.shadowRoot?.querySelector('time'))).toBe('30 november 2026');
    const nodes = Array.from(element.shadowRoot!.querySelector('time')!.childNodes);
    const text = nodes.find((node) => node instanceof Text)!;
    const leftOf = (word: string) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(word));
      range.setEnd(text, text.data.indexOf(word) + word.length);
      return range.getBoundingClientRect().left;
    };
    expect(leftOf('30')).toBeLessThan(leftOf('november'));
  });

  test('nothing to scroll sideways at 320 px', async () => {
    await page.viewport(320, 900);
    const { screen, element } = show(weekly);
    await expect.element(screen.getByText('Lees de regels zelf')).toBeVisible();
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});
