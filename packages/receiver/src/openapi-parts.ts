/** What the operations of the contract are made of: schemas by name, problems, parameters. */
import {
  AnswerTimes,
  Case,
  Cause,
  CauseAsked,
  CauseMark,
  CausePreview,
  Causes,
  Comments,
  Contact,
  ContactAnswer,
  Contacts,
  Feed,
  Judgement,
  KeySet,
  MendedMark,
  Message,
  Outbox,
  OutcomeReport,
  Overview,
  CaseRow,
  DataReads,
  ContactFiguresAnswer,
  GroupsAnswer,
  OutcomesAnswer,
  ReasonsAnswer,
  OffersAnswer,
  SessionsAnswer,
  Tagged,
  Tagging,
  TagsAnswer,
  ThemesAnswer,
  SurveyRow,
  Problem,
  Redrive,
  Redriven,
  SignedAcknowledgement,
  Status,
} from '@fairwell/schema';
import * as z from 'zod';

export type Json = Record<string, unknown>;

/** What a sender writes is described with its defaults still open, what we answer with everything filled in. */
export const schemas = {
  Message: z.toJSONSchema(Message, { io: 'input' }),
  SignedAcknowledgement: z.toJSONSchema(SignedAcknowledgement),
  Case: z.toJSONSchema(Case),
  OutcomeReport: z.toJSONSchema(OutcomeReport, { io: 'input' }),
  Contact: z.toJSONSchema(Contact),
  ContactAnswer: z.toJSONSchema(ContactAnswer, { io: 'input' }),
  Contacts: z.toJSONSchema(Contacts),
  Cause: z.toJSONSchema(Cause),
  Causes: z.toJSONSchema(Causes),
  CauseMark: z.toJSONSchema(CauseMark, { io: 'input' }),
  CauseAsked: z.toJSONSchema(CauseAsked),
  CausePreview: z.toJSONSchema(CausePreview),
  MendedMark: z.toJSONSchema(MendedMark, { io: 'input' }),
  AnswerTimes: z.toJSONSchema(AnswerTimes),
  Status: z.toJSONSchema(Status),
  Judgement: z.toJSONSchema(Judgement, { io: 'input' }),
  Feed: z.toJSONSchema(Feed),
  Outbox: z.toJSONSchema(Outbox),
  Redrive: z.toJSONSchema(Redrive, { io: 'input' }),
  Redriven: z.toJSONSchema(Redriven),
  Overview: z.toJSONSchema(Overview),
  Comments: z.toJSONSchema(Comments),
  SurveyRow: z.toJSONSchema(SurveyRow),
  Tagging: z.toJSONSchema(Tagging, { io: 'input' }),
  Tagged: z.toJSONSchema(Tagged),
  TagsAnswer: z.toJSONSchema(TagsAnswer, { unrepresentable: 'any' }),
  ThemesAnswer: z.toJSONSchema(ThemesAnswer),
  OffersAnswer: z.toJSONSchema(OffersAnswer),
  SessionsAnswer: z.toJSONSchema(SessionsAnswer),
  ReasonsAnswer: z.toJSONSchema(ReasonsAnswer),
  OutcomesAnswer: z.toJSONSchema(OutcomesAnswer),
  GroupsAnswer: z.toJSONSchema(GroupsAnswer),
  ContactFiguresAnswer: z.toJSONSchema(ContactFiguresAnswer),
  CaseRow: z.toJSONSchema(CaseRow),
  DataReads: z.toJSONSchema(DataReads),
  KeySet: z.toJSONSchema(KeySet),
  Problem: z.toJSONSchema(Problem),
};

export const json = (name: keyof typeof schemas, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});

export const answers = (description: string, name: keyof typeof schemas) => ({
  description,
  content: json(name),
});
/** Rows, in the format that was asked. */
export const rows = (description: string, name: keyof typeof schemas) => ({
  description,
  content: {
    'text/csv': { schema: { type: 'string' } },
    ...json(name, 'application/x-ndjson'),
    'application/vnd.apache.parquet': {},
  },
});
export const problem = (description: string) => ({
  description,
  content: json('Problem', 'application/problem+json'),
});
export const retry = {
  'Retry-After': { schema: { type: 'integer' }, description: 'Seconds; also in the body.' },
};

export const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** Each member of a query schema as a parameter of its own. */
export function parameters(schema: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, member]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: member,
  }));
}

/** What keys decide: nobody without one, and not everybody with one. */
export const guarded = {
  401: problem('A key is missing, or is none of this receiver.'),
  403: problem('The role of this key does not include this.'),
};
