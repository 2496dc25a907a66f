/**
 * One press of the page's own button is the whole cancellation, where the site wants that and the law lets it. What was sent
 * stands there afterwards, with the way back open below it. Whatever is not plain goes by the review.
 */
import { allowsOneClick } from '@fairwell/rights';
import { html, type TemplateResult } from 'lit/html.js';
import type { OneClickStrings } from '../locale/cancel-one-click/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { cleanLine } from '../shared/clean.ts';
import type { Config } from './cancel.config.ts';
import { draftOf } from './cancel.declaration.ts';
import { isIdentified } from './cancel.entered.ts';
import type { CancelSession } from './cancel.journey.ts';

const sources: Sources<OneClickStrings> = {
  nl: () => import('../locale/cancel-one-click/nl.ts'),
  en: () => import('../locale/cancel-one-click/en.ts'),
  de: () => import('../locale/cancel-one-click/de.ts'),
  more: () => import('../locale/cancel-one-click/more.ts'),
};

export async function prepare(tag: string) {
  const { strings, language } = await loadFrom(tag, sources);
  return {
    opened,
    /** The words that were sent, which nobody could read before. */
    renderSent: (text: string): TemplateResult =>
      html`<figure>
        <figcaption lang=${language} dir="auto">${strings.sent}</figcaption>
        <blockquote>${text}</blockquote>
      </figure>`,
  };
}

/** Sends, where the review was opened just now by the press of a button. */
function opened(session: CancelSession): void {
  const { view, state, host, config } = session;
  const { press } = host.button;
  if (state.type !== 'review' || !press) return;
  // It counts once.
  host.button.press = undefined;
  if (state.mending || !view?.rights || !isByHand(press)) return;
  if (!isPlain(config) || !view.rights.endsOn.established || !allowsOneClick(view.rights)) return;
  const confirmLabel = labelOf(press, host) ?? view.confirmLabel;
  const { data, ...declared } = draftOf({ ...view, confirmLabel }, state.entered);
  session.deliver('cancellation.requested', data, host.handleCancel, (id) =>
    session.input({ type: 'declare', declaration: { ...declared, id } }),
  );
}

/** A script that presses buttons is nobody who wants to leave. */
const isByHand = ({ isTrusted }: Event): boolean =>
  isTrusted && (navigator as Partial<Navigator>).userActivation?.isActive !== false;

/** Whose subscription it is, and that there is nothing about it that has to be read first. */
function isPlain(config: Partial<Config>): boolean {
  const { kind } = config.situation ?? {};
  return isIdentified(config) && !config.subscriptions && kind !== 'canceled' && kind !== 'app-store';
}

/** The very words on the button that was pressed. */
function labelOf(press: Event, host: HTMLElement): string | undefined {
  const pressedOn = press instanceof SubmitEvent ? press.submitter : press.target;
  const button = pressedOn instanceof Element ? pressedOn.closest('button, a, input') : null;
  const text = button instanceof HTMLInputElement ? button.value : button?.textContent;
  return cleanLine(text ?? host.querySelector('button, a')?.textContent)?.slice(0, 200);
}
