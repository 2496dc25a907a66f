/** The live list of what arrived, as the publisher's own systems would see it. */
import type { Contact } from '@fairwell/schema';
import { html } from 'hono/html';
import { texts as allTexts, type Texts } from '../texts.ts';
import { layout, scriptJson } from './layout.ts';
import { waiting } from './waiting.ts';

/** The list itself; `arrivals.js` fills it. What the script has to say comes with it, so that it holds no words. */
export function arrivals(texts: Texts) {
  const words = scriptJson({ types: texts.types, lost: texts.lost, receipt: texts.receipt });
  return html`<section class="arrivals" aria-labelledby="arrivals">
    <h2 id="arrivals">${texts.arrivals}</h2>
    <p>${texts.arrivalsText}</p>
    <ol id="arrivals-list" aria-live="polite" lang="${texts.language}"></ol>
    <p id="arrivals-empty">${texts.nothing}</p>
    <script type="application/json" id="arrivals-words">
      ${words}
    </script>
  </section>`;
}

export function arrivalsPage(contacts: readonly Contact[]) {
  const texts = allTexts.nl;
  const script = html`<script type="module" src="/demo/arrivals.js"></script>`;
  return layout(
    'arrivals',
    texts,
    texts.nav.arrivals,
    html`${waiting(texts, contacts)} ${arrivals(texts)}`,
    script,
  );
}
