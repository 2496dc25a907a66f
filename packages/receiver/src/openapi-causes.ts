/** The operations around why people leave: that the team knows it, and that it is mended. */
import { CausesQuery } from '@fairwell/schema';
import { answers, guarded, json, parameters, path, problem } from './openapi-parts.ts';

const security = [{ serverKey: [] }, { session: [] }];
const site = { name: 'site', in: 'query', required: false, schema: { type: 'string' } };
const id = path('id', 'Id of the cause.');
const refused = {
  400: problem('Fields that are wrong.'),
  ...guarded,
  404: problem('No cause has this id.'),
  413: problem('Too large.'),
  415: problem('A kind of body that is not taken here.'),
};

export const causePaths = {
  '/v1/causes': {
    get: {
      operationId: 'readCauses',
      summary: 'What the team knows of why people leave, the newest first.',
      description: 'A viewer is told no number of people below five.',
      security: [{ insightsKey: [] }, ...security],
      parameters: parameters(CausesQuery),
      responses: { 200: answers('The causes.', 'Causes'), 400: problem('A wrong query.'), ...guarded },
    },
    post: {
      operationId: 'markCauseKnown',
      summary:
        'A cause is known. Saying the same twice changes nothing; other words replace it until it is mended.',
      security,
      parameters: [site],
      requestBody: { required: true, content: json('CauseMark') },
      responses: { ...refused, 200: answers('The cause.', 'Cause'), 404: problem('Nothing is here.') },
    },
  },
  '/v1/causes/{id}/dropped': {
    post: {
      operationId: 'dropCause',
      summary: 'It was not the cause after all. Nobody is told; saying it twice changes nothing.',
      security,
      parameters: [id, site],
      responses: {
        200: answers('The causes that are left.', 'Causes'),
        400: problem('It is mended, and people were told so.'),
        ...guarded,
        404: refused[404],
      },
    },
  },
  '/v1/causes/{id}/asked': {
    get: {
      operationId: 'readWhoAsked',
      summary: 'How many asked to hear that it is mended, and in which languages.',
      security,
      parameters: [id, site],
      responses: { 200: answers('Counts of people.', 'CauseAsked'), ...guarded, 404: refused[404] },
    },
  },
  '/v1/causes/{id}/preview': {
    post: {
      operationId: 'previewMended',
      summary: 'The letters as they would go out. Nothing is kept, and nobody is told.',
      security,
      parameters: [id, site],
      requestBody: { required: true, content: json('MendedMark') },
      responses: { ...refused, 200: answers('A letter for each language.', 'CausePreview') },
    },
  },
  '/v1/causes/{id}/mended': {
    post: {
      operationId: 'markCauseMended',
      summary:
        'It is mended: everybody who asked is told, each once. Saying the same twice tells nobody twice.',
      description:
        'A `cause.notice` for each person goes to every destination; where mail is set up, the receiver writes to them itself. Mail cannot be called back.',
      security,
      parameters: [id, site],
      requestBody: { required: true, content: json('MendedMark') },
      responses: { ...refused, 200: answers('The cause as it stands now.', 'Cause') },
    },
  },
};
