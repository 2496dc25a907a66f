/**
 * What follows the proof: keeping it as a file, the question why, and where the rest stands; and other ways to cancel,
 * should the proof not come. Fetched while the person reads the review; cancelling depends on nothing in here.
 */
import type { SurveyConfig } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AfterStrings } from '../locale/cancel-after/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { Config } from './cancel.config.ts';
import type { State, StateOf } from './cancel.flow.ts';
import { afterStyles } from '../journey/after.styles.ts';
import type { CancelSession } from './cancel.journey.ts';
import { renderOtherWays } from '../journey/other-ways.ts';
import { renderKeeping, renderProof } from './cancel.proof.ts';
import { loadSurvey, renderSurvey, surveyFor } from './cancel.survey.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<AfterStrings> = {
  nl: () => import('../locale/cancel-after/nl.ts'),
  en: () => import('../locale/cancel-after/en.ts'),
  de: () => import('../locale/cancel-after/de.ts'),
  more: () => import('../locale/cancel-after/more.ts'),
};

type Received = StateOf<'received' | 'undoing'>;
type OfferPart = Awaited<ReturnType<typeof import('./cancel.offer.ts').prepare>>;

export async function prepare(tag: string, { reactivate }: Partial<Config>) {
  const [{ strings }, again] = await Promise.all([
    loadFrom(tag, sources),
    reactivate
      ? import('./cancel.reactivate.ts').then((part) => part.prepare(tag)).catch(() => undefined)
      : undefined,
  ]);
  let survey: Partial<SurveyConfig> | undefined;
  /** One and the same for as long as it is about the same. */
  const surveyAbout = ({ config }: View, { declaration }: Received) => {
    if (survey?.about === declaration.id) return survey;
    survey = surveyFor(config, declaration.id, tag);
    if (survey) void loadSurvey();
    return survey;
  };
  let offer: OfferPart | undefined;
  let isOfferAsked = false;
  /** No part of the flow's own, which so knows nothing of offers. One that does not load is not missed. */
  const loadOffer = async ({ host }: CancelSession): Promise<void> => {
    isOfferAsked = true;
    offer = await import('./cancel.offer.ts').then((part) => part.prepare(tag)).catch(() => undefined);
    host.adopt(...(offer?.styles ?? []));
    host.requestUpdate();
  };
  const renderOffer = (view: View, state: State, session: CancelSession) => {
    if (!view.config.offers || state.type === 'closed') return nothing;
    if (!isOfferAsked) void loadOffer(session);
    return offer?.render(view, state, session) ?? nothing;
  };
  /** Whether the way back was asked for, and what it needs did not come. */
  let isMissed = false;
  const takeBack = async (session: CancelSession): Promise<void> => {
    await session.need('undo');
    const undo = session.view?.parts.undo;
    isMissed = !undo;
    undo?.takeBack(session);
    session.host.requestUpdate();
  };
  const renderWayBack = (view: View, state: Received, session: CancelSession, isOpen: boolean) => {
    const { undo } = strings;
    const { handleCancel, handleUndo, clock } = session.host;
    const end = state.acknowledgement.endsOn ?? state.declaration.endsOn;
    const today = view.rights?.today ?? new Date(clock()).toISOString().slice(0, 10);
    // Nothing that is over can be taken back.
    if (end && end < today) return again ? html`<section>${again.renderEnded(view, end)}</section>` : nothing;
    const later = again && end ? again.renderLater(view, end) : nothing;
    if (handleCancel && !handleUndo) return later === nothing ? nothing : html`<section>${later}</section>`;
    return (
      view.parts.undo?.render(view, state, session) ??
      // Closed until asked for, so that nobody does it by a slip of the finger.
      html`<details class="undo" ?open=${isOpen} @toggle=${() => session.need('undo')}>
        <summary>${undo.summary}</summary>
        <p>${undo.lead}</p>
        <button type="button" class="quiet" @click=${() => takeBack(session)}>${undo.button}</button>
        <p role="status">${isMissed ? undo.attention : nothing}</p>
        ${later}
      </details>`
    );
  };
  return {
    styles: [afterStyles],
    renderOtherWays: (view: View, declared: string, lead?: string) =>
      renderOtherWays(view, strings.otherWays, declared, lead),
    renderProof: (view: View, state: Received) => renderProof(view, strings, state),
    renderKeeping,
    renderAfter(view: View, state: State, session: CancelSession): TemplateResult | typeof nothing {
      if (state.type !== 'received' && state.type !== 'undoing') return renderOffer(view, state, session);
      const { config, rights, law, parts } = view;
      const { host } = session;
      const mayStop = config.marketing !== false && config.endpoint;
      // A button that does not load is no reason to disturb anybody.
      if (mayStop && !parts.marketing) void session.need('marketing');
      // Whoever read nothing before reads it now, and has the way back in front of them.
      const sent = parts.situation?.renderSent?.(state.declaration.text);
      const wayBack = renderWayBack(view, state, session, sent !== undefined);
      return html`${sent}
        ${
          // Where the law keeps the page before it bare, the explanation has its place here.
          rights && (sent || rights.page.nothingElse)
            ? law?.renderReasons(rights.endsOn, view.strings)
            : nothing
        }
        <div class="after">
          ${sent ? wayBack : nothing} ${parts.situation?.renderReceived(view)} <slot name="own"></slot>
          ${renderSurvey(surveyAbout(view, state), host.mail, session.id)}
          ${mayStop ? parts.marketing?.(view, state, session) : nothing} ${sent ? nothing : wayBack}
          ${renderOffer(view, state, session)}
        </div>`;
    },
  };
}
