/** The mail that tells the team something: a spike, or how the week was. */
import { insightEventData } from '@fairwell/schema';
import type { InsightEventData } from '@fairwell/schema';
import * as z from 'zod';
import { teamLanguage } from '../team/wording.ts';
import type { TeamLanguage } from '../team/wording.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Letter, Section, Sender } from './letter.ts';
import { looksLikeLink } from './link-like.ts';
import { mailId } from './mail-id.ts';
import type { Mail } from './mail.ts';
import type { MailedEvent } from './receipt-facts.ts';
import type { Row } from './receipt-rows.ts';
import type { EventKey } from '../store/records.ts';

const Told = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('insights.spike'),
    locale: z.string(),
    site: z.string().optional(),
    data: insightEventData['insights.spike'],
  }),
  z.object({
    type: z.literal('insights.digest'),
    locale: z.string(),
    site: z.string().optional(),
    data: insightEventData['insights.digest'],
  }),
]);
export type Told = z.infer<typeof Told>;

/** What the team is told, or `null` where the event is for somebody else. */
export const toldIn = ({ message }: MailedEvent): Told | null =>
  Told.safeParse(JSON.parse(message)).data ?? null;

export async function teamMail(event: EventKey, told: Told, to: string, sender: Sender): Promise<Mail> {
  const language = teamLanguage(told.locale);
  const letter =
    told.type === 'insights.spike'
      ? spikeLetter(told.data, told.site, language, sender)
      : digestLetter(told.data, language, sender);
  return {
    id: mailId([event]),
    to,
    language: letter.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [],
  };
}

const sectionOf = (title: string, rows: Row[], more: Partial<Section> = {}): Section => ({
  title,
  rows,
  next: [],
  button: null,
  status: null,
  signed: null,
  ...more,
});

const figuresOf = ({ words }: TeamLanguage, { publicUrl }: Sender) => ({
  label: words.open,
  address: `${publicUrl}/insights`,
});

/** What people call a reason, or its code: anybody may send a label, and a mail must lead nowhere but to us. */
const named = (label: string | null, path: readonly string[]): string =>
  (label === null || looksLikeLink(label) ? path.at(-1) : label) ?? '';

function spikeLetter(
  { of, path, label, on, days, count, usual, weeks, oneIn }: InsightEventData<'insights.spike'>,
  site: string | undefined,
  language: TeamLanguage,
  sender: Sender,
): Letter {
  const { words, day } = language;
  const { spike } = words;
  const called = named(label, path);
  const when = { sentence: days === 1 ? spike.when.day(day(on)) : spike.when.week(day(on)) };
  const title = of === 'reason' ? spike.subject.reason(called) : spike.subject[of];
  const rows = [
    { label: spike.rows.count, value: language.count(count) },
    { label: spike.rows.usual, value: spike.usual(language.count(usual), weeks) },
    { label: spike.rows.chance, value: spike.chance(language.count(oneIn)) },
  ];
  return {
    language: language.language,
    subject: site === undefined ? title : `${title} (${site})`,
    title,
    lead: spike.lead[of]({ count, label: called, when }),
    note: null,
    said: [],
    sections: [
      sectionOf(title, rows, {
        next: [spike.nextOf[of], spike.next],
        button: figuresOf(language, sender),
      }),
    ],
    closing: [words.sender(sender.name)],
  };
}

function digestLetter(
  { from, to, cancellations, undone, answers, reasons, contacts }: InsightEventData<'insights.digest'>,
  language: TeamLanguage,
  sender: Sender,
): Letter {
  const { words, day } = language;
  const { digest } = words;
  const count = (given: number | null) => (given === null ? words.withheld : language.count(given));
  const compared = (label: string, { now, before }: { now: number | null; before: number | null }): Row => ({
    label,
    value: count(now),
    ...(before === null ? {} : { hint: digest.before(language.count(before)) }),
  });
  const { ends, why, contacts: asked } = digest;
  const median: Row[] =
    contacts.median === null
      ? []
      : [{ label: asked.median, value: asked.hours(language.count(contacts.median / 3600)) }];
  return {
    language: language.language,
    subject: digest.subject(day(from), day(to)),
    title: digest.title,
    lead: digest.lead(day(from), day(to)),
    note: null,
    said: [],
    sections: [
      sectionOf(ends.title, [
        compared(ends.cancellations, cancellations),
        compared(ends.undone, undone),
        compared(ends.answers, answers),
      ]),
      sectionOf(
        why.title,
        reasons.map((reason) => {
          const row = compared(named(reason.label, reason.path), {
            now: reason.answers,
            before: reason.before,
          });
          return reason.share === null
            ? row
            : { ...row, value: `${row.value} (${language.share(reason.share)})` };
        }),
        reasons.length === 0 ? { next: [why.none] } : {},
      ),
      sectionOf(
        asked.title,
        [
          ...(['received', 'answered', 'late', 'open', 'overdue'] as const).map((what) => ({
            label: asked[what],
            value: count(contacts[what]),
          })),
          ...median,
        ],
        { button: figuresOf(language, sender) },
      ),
    ],
    closing: [words.small, words.sender(sender.name)],
  };
}
