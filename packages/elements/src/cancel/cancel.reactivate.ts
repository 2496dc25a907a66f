/** Coming back: until the last day a cancellation is taken back, and after it the subscription is begun anew. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { ReactivateStrings } from '../locale/cancel-reactivate/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { safeAddress } from '../shared/address.ts';
import { formatDay } from '../shared/format.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<ReactivateStrings> = {
  nl: () => import('../locale/cancel-reactivate/nl.ts'),
  en: () => import('../locale/cancel-reactivate/en.ts'),
  de: () => import('../locale/cancel-reactivate/de.ts'),
  more: () => import('../locale/cancel-reactivate/more.ts'),
};

export async function prepare(tag: string) {
  const { strings, language } = await loadFrom(tag, sources);
  return {
    /** Once the last day is over: that it is, and where to begin anew. */
    renderEnded: ({ config, locale }: View, day: string): TemplateResult => {
      const address = safeAddress(config.reactivate);
      return html`<p lang=${language} dir="auto">${strings.ended(formatDay(day, locale))}</p>
        ${
          address
            ? html`<p lang=${language} dir="auto"><a class="quiet" href=${address}>${strings.link}</a></p>`
            : nothing
        }`;
    },
    /** Before that: until when not. A link now would lead to a second subscription. */
    renderLater: ({ locale }: View, day: string): TemplateResult =>
      html`<p lang=${language} dir="auto">${strings.later(formatDay(day, locale))}</p>`,
  };
}
