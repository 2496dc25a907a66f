/** What has to be mended, together and each with the way to its field. */
import { html, type TemplateResult } from 'lit/html.js';
import { css } from '../shared/element.ts';

export const problemStyles: CSSStyleSheet = css`
  .problems {
    margin-block-end: 1.5rem;
    padding: 1rem;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  .problems a {
    color: var(--_error);
  }
  .problems ul {
    margin: 0;
  }
`;

export interface Problem {
  /** `id` of the control. */
  at: string;
  text: string;
}

/** Gets the focus before any field does. */
export function renderProblems(
  title: string,
  problems: readonly Problem[],
  lead?: TemplateResult,
): TemplateResult {
  const go = (event: Event, at: string): void => {
    event.preventDefault();
    const { currentTarget: link } = event;
    const root = link instanceof Element ? link.getRootNode() : undefined;
    if (root instanceof ShadowRoot) root.getElementById(at)?.focus();
  };
  return html`<section class="problems" id="problems" tabindex="-1" aria-labelledby="problems-title">
    <h3 id="problems-title">${title}</h3>
    ${lead}
    <ul>
      ${problems.map(
        ({ at, text }) =>
          html`<li><a href="#${at}" @click=${(event: Event) => go(event, at)}>${text}</a></li>`,
      )}
    </ul>
  </section>`;
}
