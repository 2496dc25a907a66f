/**
 * What the law says about the contract in a configuration, and the drawing of its reasons. It travels together with the law,
 * apart from the flow: should it not arrive, the flow works without.
 */
import type { Answer } from '@fairwell/rights';
import { html, type TemplateResult } from 'lit/html.js';
import type { Words } from '../locale/locale.ts';
import { loadWhy } from '../rights-panel/why.words.ts';
import {
  type Answers,
  type KnownFacts,
  type OwnWords,
  type Question,
  readAnswersFor,
  type Told,
} from './law-answers.ts';
import { renderReasons, type ReasonStrings } from './reasons.ts';

/** The law that holds for a contract, in one language. */
export interface Law<Rights> {
  /**
   * What the law says about the contract now, in milliseconds since 1970. Dates are not established where facts are
   * missing or make no sense.
   */
  rightsAt(now: number, words: Words<OwnWords>): Rights;
  /** A day in words. */
  writeDay(day: string, locale: string): string;
  renderReasons(told: Answer<unknown>, strings: ReasonStrings): TemplateResult;
  /** That this is not legal advice. */
  renderDisclaimer(rights: { language: string; disclaimer: string }): TemplateResult;
  /** Tells whoever builds the page when the law wants other words on the page's own button. */
  adviseOnLabel(rights: Rights, element: Element): void;
}

/** Fetches the law for a contract, and the words that explain it. Rejects where either cannot be had. */
export async function readLawFor<
  Main extends string,
  Entry extends string,
  Rights extends Answers<Main, Entry>,
>(contract: KnownFacts, tag: string, question: Question<Main, Entry, Rights>): Promise<Law<Told<Rights>>> {
  const onTheWay = Promise.all([readAnswersFor(contract, tag, question), loadWhy(tag)]);
  // In all other languages Intl writes the days, which takes long the first time: now, while nothing else can be done.
  if (!/^(nl|en|de)\b/i.test(tag)) new Date().toLocaleDateString();
  const [{ book, ...answers }, { strings: why }] = await onTheWay;
  return {
    ...answers,
    renderReasons(told: Answer<unknown>, strings: ReasonStrings): TemplateResult {
      // Where facts are missing, that is the reason, in words of ours.
      const isOurs = told.trace.steps[0] === strings.review.factsMissing;
      return renderReasons(told, strings, why, isOurs ? undefined : book.language);
    },
    /** That this is not legal advice. */
    renderDisclaimer: ({ language, disclaimer }: { language: string; disclaimer: string }): TemplateResult =>
      html`<p class="small" lang=${language} dir="auto">${disclaimer}</p>`,
  };
}
