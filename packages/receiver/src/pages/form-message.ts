/** Fills in what a form cannot know: its own time, and the words for what was typed into it. */
import { toFields } from '../intake/form.ts';
import type { Pair } from '../intake/form.ts';
import { declarationText, withdrawalText } from './declaration.ts';
import { surveyData } from './survey-message.ts';
import { spoken } from './words.ts';

type Fields = Record<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};

/**
 * A message body from the fields of a form. The same fields always give the same `data`, so that sending a form twice
 * is one record.
 */
export function messageFromForm(pairs: Pair[], now: Date, newId: () => string): Fields {
  const sent = toFields(pairs);
  const locale = typeof sent['locale'] === 'string' ? sent['locale'] : 'en';
  const data = fieldsOf(sent['data']);
  const complete = (): Fields => {
    switch (sent['type']) {
      case 'cancellation.requested':
        return cancellation(data, locale, new Set(pairs.map(([name]) => name)));
      case 'withdrawal.requested':
        return withdrawal(data, locale);
      case 'survey.answered':
        return surveyData(data);
      case 'contact.submitted':
        // The promise came with the kind, before it was known whether an answer is wanted.
        return data['replyTo'] === null ? { ...data, answerBy: null } : data;
      default:
        return data;
    }
  };
  return {
    v: 1,
    id: newId(),
    occurredAt: now.toISOString(),
    client: 'fairwell-pages',
    ...sent,
    locale,
    data: complete(),
  };
}

function cancellation(sent: Fields, locale: string, typed: ReadonlySet<string>): Fields {
  const data: Fields = { kind: 'ordinary', when: 'atPeriodEnd', ...sent };
  const { endsOn = null, ruleIds = [], ...expected } = fieldsOf(data['expected']);
  const wanted = fieldsOf(data['when'])['date'];
  // The page's own day is the earliest one; somebody who asked for a later day gets that.
  const isLater = typeof wanted === 'string' && typeof endsOn === 'string' && wanted > endsOn;
  data['expected'] = { ...expected, endsOn: isLater ? wanted : endsOn, ruleIds };
  const text = declarationText(data, spoken(locale), typed);
  data['declared'] = { text, locale, ...fieldsOf(data['declared']) };
  return data;
}

function withdrawal(sent: Fields, locale: string): Fields {
  const data: Fields = { contract: {}, ...sent };
  data['expected'] = { endsOn: null, ruleIds: [], ...fieldsOf(data['expected']) };
  data['declared'] = { text: withdrawalText(data, spoken(locale)), locale, ...fieldsOf(data['declared']) };
  return data;
}
