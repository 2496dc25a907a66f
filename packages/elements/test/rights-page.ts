/** The rights panel on a page, and what somebody reads on it. */
import { loadLaw } from '@fairwell/rights';
import type { ContractFacts } from '@fairwell/schema';
import { html } from 'lit';
import { expect } from 'vitest';
import { render } from 'vitest-browser-lit';
import '../src/rights-panel/fairwell-rights.ts';
import type { FairwellRights } from '../src/rights-panel/rights-panel.ts';

const today = '2026-11-22';
/** The moment at which somebody looks, on some day. */
export const at =
  (day = today) =>
  () =>
    new Date(`${day}T10:15:30+01:00`);

const month = { amount: 995, currency: 'EUR' };
/** A weekly, eight days after it was taken for a year. */
export const weekly: ContractFacts = {
  jurisdiction: 'NL',
  subject: 'periodical',
  concluded: '2026-11-14',
  term: 'P1Y',
  renewal: { into: 'indefinite' },
  notice: 'P1M',
  interval: 'P1M',
  price: month,
  paid: { from: '2026-11-14', until: '2026-12-13', amount: month },
  informedOfWithdrawal: true,
};
/** A year that is followed by another. */
export const yearly: ContractFacts = {
  ...weekly,
  subject: 'service',
  renewal: { into: 'fixed', term: 'P1Y' },
};

interface Page {
  law?: typeof loadLaw;
  day?: string;
  lang?: string;
}

export function show(contract: ContractFacts | undefined, { law = loadLaw, day, lang = 'nl' }: Page = {}) {
  const screen = render(html`
    <main>
      <fairwell-rights
        lang=${lang}
        .now=${at(day)}
        .loadLaw=${law}
        .config=${contract ? { contract } : {}}
      ></fairwell-rights>
    </main>
  `);
  const element = screen.container.querySelector('fairwell-rights');
  if (!element) throw new Error('The element is not on the page.');
  return { screen, element };
}

export const said = (node: Element | null | undefined) => node?.textContent?.replaceAll(/\s+/g, ' ').trim();

/** Labels and what stands beside them, as somebody reads them. */
export const factsIn = (question: ParentNode) =>
  Object.fromEntries(
    Array.from(question.querySelectorAll('dl > div'), (row) => [
      said(row.querySelector('dt')),
      said(row.querySelector('dd')),
    ]),
  );

/** One of the parts, found by its heading. */
export async function part(screen: ReturnType<typeof show>['screen'], name: string) {
  const region = screen.getByRole('region', { name, exact: true });
  await expect.element(region).toBeVisible();
  return region.element();
}

export const headings = (element: FairwellRights) =>
  Array.from(element.shadowRoot?.querySelectorAll('section section > h3') ?? [], said);

export const lead = (element: FairwellRights) => said(element.shadowRoot?.querySelector('.lead'));
