/** One line of a list of facts: what is asked, and the answer, or several. */
import { html, type TemplateResult } from 'lit/html.js';

export function renderFact(label: string, ...answers: unknown[]): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    ${answers.map((answer) => html`<dd><bdi>${answer}</bdi></dd>`)}
  </div>`;
}
