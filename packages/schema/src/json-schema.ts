/**
 * The schemas as JSON Schema (draft 2020-12), for editors, other languages and OpenAPI.
 * What a refinement adds is not in them; the receiver has the last word.
 */
import * as z from 'zod';
import { Case, OutcomeReport } from './case.ts';
import {
  CancelChoiceConfig,
  CancelConfig,
  ContactConfig,
  InsightsConfig,
  RightsConfig,
  StatusConfig,
  SurveyConfig,
  WithdrawConfig,
} from './config.ts';
import { AnswerTimes, ContactAnswer, Contacts, Judgement } from './contact.ts';
import { Contract } from './contract.ts';
import { FlowDescription } from './flow.ts';
import { Comments, Feed, Overview } from './insight.ts';
import { Message } from './message.ts';
import { OfferAnswer, OfferQuestion } from './offer.ts';
import { Outbox, Redrive, Redriven } from './outbox.ts';
import { Problem } from './problem.ts';
import { EchoAcknowledgement, KeySet, ReceiptClaims, SignedAcknowledgement } from './receipt.ts';
import { Status } from './status.ts';
import { TokenClaims } from './token.ts';

/** Each published schema under the name of its file. `io: 'input'`: what a sender writes, defaults still open. */
export const jsonSchemas: Record<string, Record<string, unknown>> = Object.fromEntries(
  Object.entries({
    message: Message,
    'receipt-claims': ReceiptClaims,
    'signed-acknowledgement': SignedAcknowledgement,
    'echo-acknowledgement': EchoAcknowledgement,
    'key-set': KeySet,
    problem: Problem,
    contract: Contract,
    'cancel-config': CancelConfig,
    'cancel-choice-config': CancelChoiceConfig,
    'withdraw-config': WithdrawConfig,
    'survey-config': SurveyConfig,
    'contact-config': ContactConfig,
    'status-config': StatusConfig,
    'rights-config': RightsConfig,
    'insights-config': InsightsConfig,
    'offer-question': OfferQuestion,
    'offer-answer': OfferAnswer,
    'flow-description': FlowDescription,
    overview: Overview,
    comments: Comments,
    feed: Feed,
    case: Case,
    'outcome-report': OutcomeReport,
    contacts: Contacts,
    'contact-answer': ContactAnswer,
    'answer-times': AnswerTimes,
    judgement: Judgement,
    status: Status,
    outbox: Outbox,
    redrive: Redrive,
    redriven: Redriven,
    'token-claims': TokenClaims,
  }).map(([name, schema]) => [name, z.toJSONSchema(schema, { io: 'input' })]),
);
