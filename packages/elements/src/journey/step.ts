/** Which step stands on the page for which state, whatever is declared: all but the first, and the proof. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Declaring } from './declaring.ts';
import type { Declared, FieldErrors, State, StateType } from './flow.ts';
import { renderSending, renderWaiting } from './progress.ts';

/** A declaration that did not simply arrive. */
export type Stuck = Extract<State<unknown, Declared>, { type: 'attention' | 'unsent' | 'sent' }>;

interface Steps<V, E, D extends Declared> {
  review: (view: V, entered: E, errors: FieldErrors<E>) => TemplateResult;
  received: (view: V, state: Extract<State<E, D>, { type: 'received' }>) => TemplateResult;
  /** What follows the heading of what did not simply arrive; undefined until it is fetched. */
  stuck: ((view: V, state: Stuck) => TemplateResult) | undefined;
}

export function renderStep<V extends Declaring, E, D extends Declared>(
  view: V,
  state: State<E, D>,
  { review, received, stuck }: Steps<V, E, D>,
): TemplateResult {
  switch (state.type) {
    // Drawn before it is opened, so that opening only has to show it.
    case 'closed':
      return review(view, state.entered, {});
    case 'review':
      return review(view, state.entered, state.errors);
    case 'sending':
      return renderSending(view);
    case 'waiting':
      return renderWaiting(view, state);
    case 'received':
      return received(view, state);
    default:
      return renderStuck(view, state, stuck?.(view, state));
  }
}

/** The heading stands at once, so that the focus has a place; and should the rest never come, there is a way out. */
function renderStuck(
  view: Declaring,
  { type, declaration }: Stuck,
  body: TemplateResult | undefined,
): TemplateResult {
  const { strings, parts, act } = view;
  const retry = html`<button type="button" class="primary" @click=${act.retry}>
    ${strings.waiting.retry}
  </button>`;
  return html`<h2 id="title" tabindex="-1">${strings[type].title}</h2>
    ${body ?? html`${type === 'sent' ? nothing : retry} ${parts.after?.renderOtherWays(view, declaration.text)}`}`;
}

/** What a screen reader hears when the state changes, and what stands by the page's button once the flow is closed. */
export function badgeOf({ strings }: Declaring, { type }: { type: StateType }): string | typeof nothing {
  if (type === 'closed' || type === 'review') return nothing;
  return type === 'sending' ? strings.sending.title : strings[type].badge;
}
