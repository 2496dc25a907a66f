/**
 * Whether what stands beside a message is what follows from it. Whoever rewrites the whole chain around other content can
 * still not sign a receipt for it, so the receipt is what everything else is compared with.
 */
import { Client, SurveyAnswered, causeEventTypes, contactEventTypes } from '@fairwell/schema';
import * as z from 'zod';
import { fingerprintOf } from '../intake/fingerprint.ts';
import { surveyOf } from '../intake/survey.ts';
import type { StoredEvent } from '../store/records.ts';
import { text, textOrNull } from '../store/rows.ts';
import type { Row } from '../store/rows.ts';

interface Kept {
  id: unknown;
  type: unknown;
  site?: string;
  mode?: string;
  locale: unknown;
  session?: unknown;
  client?: unknown;
  data: Record<string, unknown>;
}

/** The receipt of an answer; `null` where there is none. */
export function receiptIn(answer: string): string | null {
  const { receipt } = parsed(answer) ?? {};
  return typeof receipt === 'string' ? receipt : null;
}

/** What is in a record, each part read once; `null` where it cannot be read. */
export interface Content {
  message: Partial<Kept> | null;
  answer: Record<string, unknown> | null;
  /** Compact JWS. */
  receipt: string | null;
  /** What the receipt says. */
  claims: Record<string, unknown> | null;
}

export function contentOf({ message, answer: kept }: Pick<StoredEvent, 'message' | 'answer'>): Content {
  const answer = parsed(kept);
  const receipt = typeof answer?.['receipt'] === 'string' ? answer['receipt'] : null;
  return { message: parsed<Kept>(message), answer, receipt, claims: parsed(payloadOf(receipt)) };
}

/** The names of the columns that say something else than the message, the answer or the receipt; `answer` for those two. */
export function wrongFields(event: StoredEvent, { message, answer, claims }: Content): string[] {
  if (typeof message?.data !== 'object') return ['message'];
  if (!answer || !claims) return ['answer'];
  const { site, mode = 'live', locale } = message;
  const sent = fingerprintOf({ site, type: event.type, data: message.data });
  const iat = Math.floor(event.receivedMs / 1000);
  // Each column, and what it has to be: once by the message, once by the signed receipt.
  const pairs: [name: string, column: unknown, ...others: unknown[]][] = [
    ['id', event.id, idOf(message.id), claims['jti']],
    ['type', event.type, message.type, claims['type']],
    ['site', event.site, site ?? '', claims['site'] ?? ''],
    ['mode', event.mode, mode, claims['mode']],
    ['locale', event.locale, locale, claims['locale']],
    ['session', event.session, idOf(message.session)],
    ['about', event.about, aboutIn(message)],
    ['fingerprint', event.fingerprint, sent, claims['contentSha256']],
    ['sequence', event.sequence, claims['sequence']],
    ['reference', event.reference, claims['reference']],
    ['case_id', event.caseId ?? event.id, claims['case']],
    ['received_at', event.receivedAt, claims['receivedAt']],
    ['received_ms', event.receivedMs, Date.parse(event.receivedAt)],
    ['received_ms', iat, claims['iat']],
    ['answer', event.id, answer['id']],
    ...ANSWERED.map((name): [string, unknown, unknown] => ['answer', claims[name], answer[name]]),
  ];
  const wrong = pairs.filter(([, column, ...others]) => others.some((other) => other !== column));
  return [...new Set(wrong.map(([name]) => name))];
}

/** What the answer says in words that the receipt says too. */
const ANSWERED = [
  'reference',
  'receivedAt',
  'zone',
  'case',
  'sequence',
  'endsOn',
  'contentSha256',
  'answerBy',
  'stands',
] as const;

const idOf = (given: unknown): string | null =>
  typeof given === 'string' ? given.toLowerCase() : given === undefined ? null : '';

function aboutIn({ type, data = {} }: Partial<Kept>): string | null {
  if (type === 'cancellation.undone') return idOf(data['declaration']);
  if (contactEventTypes.some((known) => known === type)) return idOf(data['contact']);
  if (causeEventTypes.some((known) => known === type)) return idOf(data['survey'] ?? data['cause']);
  return type === 'survey.answered' || type === 'preferences.changed' ? idOf(data['about']) : null;
}

const Given = z.array(z.tuple([z.string(), z.string(), z.string(), z.string()]));

/** What is kept beside a survey, and beside each of its reasons. */
const OF_A_SURVEY = ['comment', 'folded', 'plan', 'jurisdiction', 'language', 'client', 'options'] as const;
const OF_A_REASON = ['code', 'category', 'label', 'path'] as const;

/** Whether a survey is counted as it was answered. @param row `undefined` where it is not counted at all. */
export function isCountedAsSent(event: StoredEvent, { message }: Content, row: Row | undefined): boolean {
  const { data } = SurveyAnswered.safeParse(message?.data);
  const given = row && Given.safeParse(JSON.parse(text(row, 'given'))).data;
  if (!row || !data || !given) return false;
  const { reasons, ...survey } = surveyOf(data, event, Client.parse(message?.client));
  const distinct = new Map(reasons.map((reason) => [reason.code, OF_A_REASON.map((name) => reason[name])]));
  return (
    OF_A_SURVEY.every((name) => textOrNull(row, name) === survey[name]) &&
    JSON.stringify(given) === JSON.stringify([...distinct.values()])
  );
}

function payloadOf(receipt: string | null): string {
  if (receipt === null) return '';
  return Buffer.from(receipt.split('.', 2)[1] ?? '', 'base64url').toString();
}

function parsed<T = Record<string, unknown>>(json: string): Partial<T> | null {
  try {
    const value: Partial<T> | null = JSON.parse(json);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
