/** What happens after a withdrawal: the days that stood on the page when it was confirmed. */
import { html } from 'hono/html';
import * as z from 'zod';
import type { StoredEvent } from '../store/records.ts';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

const day = z.iso.date().optional().catch(undefined);
const Told = z.object({ data: z.object({ expected: z.object({ refundBy: day, returnBy: day }) }) });

/** Nothing where the page told nothing. */
export function withdrawalNext(event: StoredEvent, { words, day: written }: Spoken): Html | '' {
  const { refundBy, returnBy } = Told.parse(JSON.parse(event.message)).data.expected;
  if (refundBy === undefined && returnBy === undefined) return '';
  const said = words.withdraw;
  return html`<section class="after">
    <h2>${said.next}</h2>
    <p>${said.nextLead}</p>
    <dl>
      ${refundBy === undefined ? '' : row(said.refund, said.refundBy(written(refundBy)))}
      ${returnBy === undefined ? '' : row(said.goods, said.returnBy(written(returnBy)))}
    </dl>
  </section>`;
}

const row = (label: string, value: string) =>
  html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
