/** The page of the fictional weekly where somebody sees how it stands; links to it end on `#receipt=…`. */
import type { StatusConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import type { Variant } from '../contracts.ts';
import { texts as allTexts } from '../texts.ts';
import { layout, scriptJson } from './layout.ts';

export function followPage(variant: Variant, config: StatusConfig) {
  const texts = allTexts[variant];
  return layout(
    'follow',
    texts,
    texts.follow,
    html`
      <h1>${texts.followTitle}</h1>
      <p>${texts.followText}</p>
      <fairwell-status>
        <script type="application/json">
          ${scriptJson(config)}
        </script>
        <p><a href="/status">${texts.followPlain}</a></p>
      </fairwell-status>
    `,
    html`<script type="module" src="/fairwell.js"></script>`,
  );
}
