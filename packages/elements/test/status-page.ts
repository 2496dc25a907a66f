/** A page with `<fairwell-status>`, and what a receiver may say of a question and of a cancellation. */
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-lit';
import type { HolderStatus, Status, StatusConfig } from '@fairwell/schema';
import { html } from 'lit';
import '../src/status/fairwell-status.ts';
import { heading } from './account-page.ts';

export const ID = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';
export const ANSWER = '0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5c';
const NOW = Date.parse('2026-11-22T09:15:30Z');
export const receipt = (form: string) => `https://leave.example/v1/receipts/${ID}.${form}`;

export const bare: Status = {
  reference: '7KXM-2QPD-9T4H',
  mode: 'live',
  type: 'contact.submitted',
  standing: 'open',
  receivedAt: '2026-11-22T10:15:30+01:00',
  zone: 'Europe/Amsterdam',
  effectiveOn: null,
  updatedAt: null,
  answerBy: '2026-11-27T17:00:00+01:00',
  holder: null,
};
export const holder: HolderStatus = {
  id: ID,
  locale: 'nl-NL',
  content: 'De krant komt steeds op maandag.',
  endsOn: null,
  canUndo: false,
  answer: null,
  turns: [],
  links: { html: receipt('html'), json: receipt('json'), jwt: receipt('jwt') },
};
export const question: Status = { ...bare, holder };
export const answered: Status = {
  ...question,
  standing: 'answered',
  holder: {
    ...holder,
    answer: ANSWER,
    turns: [
      { type: 'contact.answered', at: '2026-11-24T09:00:00+01:00', text: 'Het spijt ons. <b>Zaterdag</b>.' },
    ],
  },
};
export const reopened: Status = { ...question, standing: 'reopened' };
export const cancelled: Status = {
  ...bare,
  type: 'cancellation.requested',
  standing: 'received',
  answerBy: null,
  holder: { ...holder, content: 'Ik zeg op.', endsOn: '2026-12-22', canUndo: true },
};

export function status(given: Partial<StatusConfig> = {}, extra: Record<string, unknown> = {}) {
  const config = { endpoint: 'https://leave.example/v1/messages', locale: 'nl-NL', ...given };
  const screen = render(html`
    <h1>Mijn bericht</h1>
    <fairwell-status
      .handleStatus=${extra['handleStatus']}
      .handleJudgement=${extra['handleJudgement']}
      .config=${config}
      .clock=${() => NOW}
    ></fairwell-status>
  `);
  const element = screen.container.querySelector('fairwell-status');
  if (!element) throw new Error('The page lost its element');
  return Object.assign(element, extra);
}
export const title = () => heading('Hoe het ermee staat');
export const no = () => page.getByRole('button', { name: 'Nee, nog niet' });
export const typed = () => page.getByRole('textbox', { name: 'Kenmerk of link' });
export const look = () => page.getByRole('button', { name: 'Bekijk', exact: true });
