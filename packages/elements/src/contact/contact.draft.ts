/** What of a question is kept while it is being written: what it is about and what was written, and never an address. */
import type { ContactConfig } from '@fairwell/schema';
import { rehearsalOf } from '../config/read.ts';
import { draftOf, forgetDraft, keepDraft } from '../outbox/draft.ts';
import { isRecord, textIn } from '../shared/record.ts';
import type { Entered } from './contact.flow.ts';

/** Several people may use one tab, one after the other. Undefined for what is only looked at. */
function nameOf(config: Partial<ContactConfig>): string | undefined {
  if (config.preview) return undefined;
  const { id, number, email } = config.customer ?? {};
  return ['contact', rehearsalOf(config), config.site, id ?? number ?? email].join(':');
}

/** Keeps it as it is now; where nothing is written, or it is on its way, nothing is kept. */
export function keepQuestion(
  config: Partial<ContactConfig>,
  entered: Entered | undefined,
  now: number,
): void {
  const name = nameOf(config);
  if (!name) return;
  const { kind, topic, message, noAnswer } = entered ?? {};
  if (kind || message) keepDraft(name, { kind, topic, message, noAnswer }, now);
  else forgetDraft(name, now);
}

/** What was being written before the page was loaded again; undefined where nothing was. */
export function keptQuestion(
  config: Partial<ContactConfig>,
  now: number,
): Omit<Entered, 'email'> | undefined {
  const name = nameOf(config);
  const draft = name && draftOf(name, now);
  if (!isRecord(draft)) return undefined;
  const { kind, topic, noAnswer } = draft;
  return {
    kind: kind === 'question' || kind === 'complaint' ? kind : undefined,
    topic: Array.isArray(topic) ? topic.filter((code) => typeof code === 'string') : [],
    message: textIn(draft, 'message') ?? '',
    noAnswer: noAnswer === true,
  };
}
