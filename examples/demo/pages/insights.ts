/** The product team's page over the seeded, test-marked exits. */
import { html } from 'hono/html';
import { texts as allTexts } from '../texts.ts';
import { layout, scriptJson } from './layout.ts';

/** @param token - Read key of this demo's receiver; a real site asks its people to sign in. */
export function insightsPage(endpoint: string, token: string) {
  const texts = allTexts.nl;
  return layout(
    'insights',
    texts,
    texts.nav.insights,
    html`<fairwell-insights>
      <script type="application/json">
        ${scriptJson({ endpoint, token, mode: 'test', locale: 'nl-NL' })}
      </script>
    </fairwell-insights>`,
    html`<script type="module" src="/fairwell.js"></script>`,
  );
}
