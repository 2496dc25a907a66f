/** One question after the receipt. It hides nothing, nothing is chosen beforehand, and not answering is fine. */
import { createHash } from 'node:crypto';
import type { ReasonCategory } from '@fairwell/schema';
import { html } from 'hono/html';
import * as z from 'zod';
import type { Room } from '../room.ts';
import type { StoredEvent } from '../store/records.ts';
import { field, hidden } from './fields.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';
import type { Words } from './locale/nl.ts';

/** Codes are for ever: they are what answers are counted by. */
export const categories: Record<keyof Words['survey']['reasons'], ReasonCategory> = {
  not_valued: 'appreciation',
  customer_service: 'service',
  too_expensive: 'price',
  unused: 'use',
  missing_features: 'product',
  switched_service: 'competition',
  circumstances_changed: 'circumstances',
  other: 'other',
};

const About = z.object({
  data: z.object({
    jurisdiction: z.string().optional(),
    subscription: z.object({ plan: z.string().optional() }).optional(),
  }),
});

export function surveyForm(event: StoredEvent, { words, language }: Spoken, room: Room): Html {
  const { data } = About.parse(JSON.parse(event.message));
  const reasons = Object.entries(words.survey.reasons);
  const options = inAnyOrder(reasons, event.id);
  const values: Record<string, string | undefined> = {
    id: room.newId(),
    type: 'survey.answered',
    locale: language,
    site: event.site || undefined,
    mode: event.mode,
    'data.about': event.id,
    'data.jurisdiction': data.jurisdiction,
    'data.plan': data.subscription?.plan,
    'data.options:json': JSON.stringify(options.map(([code]) => code)),
  };
  return html`<section class="after">
    <form method="post" action="${room.path}/v1/messages">
      <fieldset>
        <legend><h2>${words.survey.title}</h2></legend>
        <p class="hint">${words.survey.hint}</p>
        ${Object.entries(values).map(([name, value]) => (value === undefined ? '' : hidden(name, value)))}
        ${options.map(([code, label]) => option(code, label))}
      </fieldset>
      ${field('data.comment', words, { required: false })}
      <div class="actions"><button class="quiet">${words.survey.send}</button></div>
    </form>
  </section>`;
}

function option(code: string, label: string): Html {
  const category = Object.entries(categories).find(([known]) => known === code)?.[1] ?? 'other';
  const reason = JSON.stringify({ code, category, label, path: [code] });
  return html`<label class="choice"
    ><input type="radio" name="data.reasons[]:json" value="${reason}" /> <span>${label}</span></label
  >`;
}

/**
 * An order that differs from person to person, because what stands first is chosen more often, and stays the same
 * when the page is loaded again. `other` stays last, where people look for it.
 */
function inAnyOrder(reasons: [string, string][], id: string): [string, string][] {
  const weight = (code: string) => createHash('sha256').update(`${id} ${code}`).digest('hex');
  const last = (code: string) => (code === 'other' ? 1 : 0);
  return reasons.toSorted(([a], [b]) => last(a) - last(b) || (weight(a) < weight(b) ? -1 : 1));
}
