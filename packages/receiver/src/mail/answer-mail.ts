/** The mail that carries an answer: what the team wrote, and where to say whether that solved it. */
import { spoken } from '../pages/words.ts';
import { statusLink } from '../receipt/links.ts';
import type { AnswerFacts } from './answer-facts.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import { languages } from './words.ts';
import type { Letter, Sender } from './letter.ts';
import { mailId } from './mail-id.ts';
import type { Mail } from './mail.ts';

/** @param to an address from `mailableAddress`. */
export async function answerMail(answer: AnswerFacts, to: string, sender: Sender): Promise<Mail> {
  const letter = letterOf(answer, sender);
  return {
    id: mailId([answer]),
    to,
    language: letter.language,
    subject: letter.subject,
    text: letterText(letter),
    html: await letterHtml(letter),
    attachments: [],
  };
}

function letterOf({ text, kind, asked, mode, locale }: AnswerFacts, { name, publicUrl }: Sender): Letter {
  const { language, moment } = spoken(locale);
  const words = languages[language];
  const { answer } = words;
  const title = answer.title[kind];
  const subject = words.subject(title, asked.reference);
  const isTest = mode === 'test';
  return {
    language,
    subject: isTest ? words.testSubject(subject) : subject,
    title,
    lead: answer.lead[kind](moment(asked.receivedAt, asked.zone)),
    note: isTest ? words.test : null,
    said: text.trim().split(/\n\s*\n/),
    sections: [
      {
        title,
        rows: [{ label: words.reference, value: asked.reference, isCode: true }],
        next: [answer.next],
        button: { label: answer.judge, address: statusLink(publicUrl, asked) },
        status: null,
        signed: null,
      },
    ],
    closing: [answer.notYou, words.sender(name)],
  };
}
