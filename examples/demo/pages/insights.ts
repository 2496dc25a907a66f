/** The product team's page over the seeded, test-marked exits. */
import type { InsightsConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import { plans } from '../past-exits.ts';
import { topics } from '../past-questions.ts';
import { priceRise } from '../past.ts';
import { texts as allTexts } from '../texts.ts';
import { layout, scriptJson } from './layout.ts';

const euros = (amount: number) => ({ amount: amount * 100, currency: 'EUR' });

/** What the publisher tells the page: when prices rose, what the plans cost, and who gets what. */
const told = (today: Date): Partial<InsightsConfig> => ({
  annotations: [{ on: priceRise(today), label: 'prijsverhoging' }],
  prices: plans.map((plan, at) => ({ plan, price: euros([14, 9, 7][at] ?? 9), per: 'month' })),
  loyalty: {
    stay: [{ label: 'Lezersdag in het voorjaar', perYear: euros(5) }],
    leave: [{ label: 'Drie maanden voor de halve prijs', perYear: euros(21) }],
  },
  topics,
});

/** @param token - Read key of this demo's receiver; a real site asks its people to sign in. */
export function insightsPage(endpoint: string, token: string, today: Date) {
  const texts = allTexts.nl;
  return layout(
    'insights',
    texts,
    texts.nav.insights,
    html`<fairwell-insights>
      <script type="application/json">
        ${scriptJson({ endpoint, token, mode: 'test', locale: 'nl-NL', ...told(today) })}
      </script>
    </fairwell-insights>`,
    html`<script type="module" src="/fairwell.js"></script>`,
  );
}
