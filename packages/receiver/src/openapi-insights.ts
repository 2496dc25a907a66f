/** The operations of a product team that reads: all of them ask with a key, and change nothing. */
import {
  CommentsQuery,
  ContactFiguresQuery,
  ExportQuery,
  GroupsQuery,
  OffersQuery,
  OutcomesQuery,
  OverviewQuery,
  ReasonsQuery,
  SessionsQuery,
  TagsQuery,
  ThemesQuery,
} from '@fairwell/schema';
import { answers, guarded, json, parameters, problem, rows } from './openapi-parts.ts';

interface Reading {
  operationId: string;
  summary: string;
  description?: string;
}

const reading = (
  said: Reading,
  query: Parameters<typeof parameters>[0],
  found: ReturnType<typeof answers> | ReturnType<typeof rows>,
) => ({
  get: {
    ...said,
    security: [{ insightsKey: [] }, { serverKey: [] }, { session: [] }],
    parameters: parameters(query),
    responses: { 200: found, 400: problem('A wrong query.'), ...guarded },
  },
});

const counts = 'Counts; every number is defined in the schema.';

const description =
  'Streamed in the order of receipt. Where the answer breaks off, ask again with `after` of the last row that arrived ' +
  'whole. CSV begins with a byte order mark and a header, unless `after` is given; a text that a spreadsheet would take ' +
  'for a formula gets an apostrophe in front. Parquet has typed columns, moments in UTC, and lists where a row has several ' +
  'reasons; each answer is a whole file, also after `after`.';

export const insightPaths = {
  '/v1/insights/overview': reading(
    { operationId: 'readOverview', summary: 'How many left, and why.' },
    OverviewQuery,
    answers(counts, 'Overview'),
  ),
  '/v1/insights/comments': reading(
    { operationId: 'readComments', summary: 'What people wrote, newest first.' },
    CommentsQuery,
    answers('A page of comments.', 'Comments'),
  ),
  '/v1/insights/comments/tags': {
    post: {
      operationId: 'tagComments',
      summary: 'The team puts a tag on comments, or takes one off. Saying the same twice changes nothing.',
      security: [{ insightsKey: [] }, { serverKey: [] }, { session: [] }],
      requestBody: { required: true, content: json('Tagging') },
      responses: {
        200: answers('How many of these answers there are.', 'Tagged'),
        400: problem('Fields that are wrong.'),
        ...guarded,
        404: problem('No answer has one of these ids.'),
        413: problem('Too large.'),
        415: problem('A kind of body that is not taken here.'),
      },
    },
  },
  '/v1/insights/tags': reading(
    { operationId: 'readTags', summary: 'What the team put on what people wrote, and on how many comments.' },
    TagsQuery,
    answers('The tag that is on most comments first.', 'TagsAnswer'),
  ),
  '/v1/insights/outcomes': reading(
    {
      operationId: 'readOutcomes',
      summary: 'What became of the cancellations, and of those of as many days before.',
    },
    OutcomesQuery,
    answers(counts, 'OutcomesAnswer'),
  ),
  '/v1/insights/reasons': reading(
    {
      operationId: 'readReasons',
      summary: 'Why, down to four levels, beside the same of as many days before.',
    },
    ReasonsQuery,
    answers('Each reason after the one above it.', 'ReasonsAnswer'),
  ),
  '/v1/insights/groups': reading(
    { operationId: 'readGroups', summary: 'The reasons of groups of people side by side.' },
    GroupsQuery,
    answers('A group for each value that occurs, the largest first.', 'GroupsAnswer'),
  ),
  '/v1/insights/contacts': reading(
    {
      operationId: 'readContactFigures',
      summary: 'Whom an answer is owed, how long answers took, and what it is about.',
    },
    ContactFiguresQuery,
    answers(
      'Counts, and times in seconds; of each topic, beside as many days before.',
      'ContactFiguresAnswer',
    ),
  ),
  '/v1/insights/sessions': reading(
    { operationId: 'readSessions', summary: 'How easy leaving is, flow by flow.' },
    SessionsQuery,
    answers('Counts, and times in seconds; all null where no steps were sent.', 'SessionsAnswer'),
  ),
  '/v1/insights/offers': reading(
    { operationId: 'readOffers', summary: 'What became of what was offered, offer by offer.' },
    OffersQuery,
    answers('Counts; null where nobody knows.', 'OffersAnswer'),
  ),
  '/v1/insights/themes': reading(
    { operationId: 'readThemes', summary: 'What people write where they give a reason.' },
    ThemesQuery,
    answers('Phrases that stand out, and what many say in nearly the same words.', 'ThemesAnswer'),
  ),
  '/v1/exports/surveys': reading(
    { operationId: 'exportSurveys', summary: 'Survey answers as rows.', description },
    ExportQuery,
    rows('One row or line each.', 'SurveyRow'),
  ),
  '/v1/exports/cases': reading(
    { operationId: 'exportCases', summary: 'Cases with a cancellation as rows.', description },
    ExportQuery,
    rows('One row or line each.', 'CaseRow'),
  ),
};
