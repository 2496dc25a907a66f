/** The mail before it is text or HTML: the same sentences, rows and links for both. */
import { spoken } from '../pages/words.ts';
import type { Spoken, VisitorLanguage } from '../pages/words.ts';
import { receiptLinks } from '../receipt/links.ts';
import type { MailWords } from './locale/receipt/nl.ts';
import type { ReceiptFacts } from './receipt-facts.ts';
import { receiptRows } from './receipt-rows.ts';
import type { Row } from './receipt-rows.ts';
import { languages } from './words.ts';

interface Link {
  label: string;
  address: string;
}

/** One receipt, what an answer is about, or figures of one kind. */
export interface Section {
  title: string;
  rows: Row[];
  /** What happens now. */
  next: string[];
  /** The page to go to, if there is one. */
  button: Link | null;
  status: Link | null;
  /** The signed receipt, every word as it was sent inside; nothing else has one. */
  signed: { filename: string; content: string } | null;
}

export interface Letter {
  language: VisitorLanguage;
  subject: string;
  title: string;
  lead: string;
  /** Says that it is a test. */
  note: string | null;
  /** What a person wrote, paragraph by paragraph. */
  said: string[];
  sections: [Section, ...Section[]];
  closing: string[];
}

/** Who writes, and where the receiver can be reached: never an address that a request brought along. */
export interface Sender {
  name: string;
  publicUrl: string;
}

/**
 * One letter for one receipt, or for several of one mode that waited for each other.
 *
 * § 312k (4) BGB and Article 11a of Directive 2011/83/EU ask for the content of the declaration in text form, with day
 * and time. The sender's own words must not reach a mailbox that anybody could have named, so the content is told in
 * words of ours, built from what was declared; every word as it was sent stands in the signed receipt that comes along.
 */
export function letterFor(receipts: [ReceiptFacts, ...ReceiptFacts[]], sender: Sender): Letter {
  const [first] = receipts;
  const language = spoken(first.locale);
  const words = languages[language.language];
  const sectionOf = (facts: ReceiptFacts) => section(facts, language, words, sender);
  const sections: Letter['sections'] = [sectionOf(first), ...receipts.slice(1).map(sectionOf)];
  const isOne = receipts.length === 1;
  const title = isOne ? sections[0].title : words.several.title(receipts.length);
  const subject = isOne ? words.subject(title, first.reference) : title;
  const isTest = first.mode === 'test';
  return {
    language: language.language,
    subject: isTest ? words.testSubject(subject) : subject,
    title,
    lead: isOne ? words.keep : `${words.several.lead} ${words.keep}`,
    note: isTest ? words.test : null,
    said: [],
    sections,
    closing: [words.attached, words.notYou, words.sender(sender.name)],
  };
}

function section(facts: ReceiptFacts, language: Spoken, words: MailWords, { publicUrl }: Sender): Section {
  const { declared, reference, jws } = facts;
  const { html } = receiptLinks(publicUrl, facts);
  return {
    title: words.title[declared.type],
    rows: receiptRows(facts, language, words),
    next:
      declared.type === 'cancellation.undone' && declared.otherStands
        ? [language.words.status.stands, language.words.status.standsNext]
        : words.next[declared.type],
    button: { label: words.seeReceipt, address: html },
    status:
      declared.type === 'cancellation.requested'
        ? { label: words.seeStatus, address: `${publicUrl}/status/${reference}` }
        : null,
    signed: { filename: words.attachment(reference), content: jws },
  };
}
