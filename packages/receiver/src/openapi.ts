/** `GET /openapi.json`: the contract for programs, built from the schemas that also check every message. */
import {
  Case,
  Comments,
  CommentsQuery,
  Contact,
  ContactAnswer,
  Contacts,
  ContactsQuery,
  Feed,
  KeySet,
  Message,
  Outbox,
  OutcomeReport,
  Overview,
  OverviewQuery,
  Problem,
  Redrive,
  Redriven,
  SignedAcknowledgement,
} from '@fairwell/schema';
import * as z from 'zod';
import { FeedQuery } from './handover/feed.ts';
import { OutboxQuery } from './handover/outbox.ts';

type Json = Record<string, unknown>;

/** What a sender writes is described with its defaults still open, what we answer with everything filled in. */
const schemas = {
  Message: z.toJSONSchema(Message, { io: 'input' }),
  SignedAcknowledgement: z.toJSONSchema(SignedAcknowledgement),
  Case: z.toJSONSchema(Case),
  OutcomeReport: z.toJSONSchema(OutcomeReport, { io: 'input' }),
  Contact: z.toJSONSchema(Contact),
  ContactAnswer: z.toJSONSchema(ContactAnswer, { io: 'input' }),
  Contacts: z.toJSONSchema(Contacts),
  Feed: z.toJSONSchema(Feed),
  Outbox: z.toJSONSchema(Outbox),
  Redrive: z.toJSONSchema(Redrive, { io: 'input' }),
  Redriven: z.toJSONSchema(Redriven),
  Overview: z.toJSONSchema(Overview),
  Comments: z.toJSONSchema(Comments),
  KeySet: z.toJSONSchema(KeySet),
  Problem: z.toJSONSchema(Problem),
};

const json = (name: keyof typeof schemas, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});

const answers = (description: string, name: keyof typeof schemas) => ({ description, content: json(name) });
const problem = (description: string) => ({
  description,
  content: json('Problem', 'application/problem+json'),
});
const retry = { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds; also in the body.' } };

const path = (name: string, description: string) => ({
  name,
  in: 'path',
  required: true,
  description,
  schema: { type: 'string' },
});

/** Each member of a query schema as a parameter of its own. */
function parameters(schema: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, member]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: member,
  }));
}

const servers = [{ serverKey: [] }];
const readers = [{ insightsKey: [] }, { serverKey: [] }];
/** What keys decide: nobody without one, and not everybody with one. */
const guarded = {
  401: problem('A key is missing, or is none of this receiver.'),
  403: problem('The role of this key does not include this.'),
};
const forbidden = problem('The key does not include this.');
const notFound = problem('There is nothing with this id.');

const paths = {
  '/v1/messages': {
    post: {
      operationId: 'postMessage',
      summary: 'Hand in a message and get a signed receipt.',
      description:
        'Stored once per id, for ever. Browsers send text/plain, which needs no preflight and survives a closed tab. ' +
        'A form is answered with 303 to the page of the receipt.',
      parameters: [
        {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'Equal to the id of the message; or instead of it.',
          schema: { type: 'string', format: 'uuid' },
        },
      ],
      requestBody: {
        required: true,
        content: {
          ...json('Message'),
          ...json('Message', 'text/plain'),
          'application/x-www-form-urlencoded': {
            schema: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
      responses: {
        201: answers('Stored, on disk, and receipted.', 'SignedAcknowledgement'),
        200: {
          ...answers('Was stored before; the same answer, byte for byte.', 'SignedAcknowledgement'),
          headers: { 'Idempotent-Replayed': { schema: { const: 'true' } } },
        },
        303: { description: 'A form was received; Location is the page of its receipt.' },
        400: problem('Cannot be read, or has fields that are wrong. Permanent.'),
        410: problem('It was received, and its content was erased since. Permanent.'),
        413: problem('Too large. Permanent.'),
        415: problem('A kind of body that is not taken here. Permanent.'),
        422: problem('The id was used before, for other content. Nothing was stored.'),
      },
    },
  },
  '/v1/receipts/{id}': {
    get: {
      operationId: 'readReceipt',
      summary: 'A receipt as JSON, as a JWS, or as a page to keep.',
      parameters: [
        path('id', 'Id of the message; may end with .json, .jwt or .html.'),
        { name: 'site', in: 'query', required: false, schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: 'The receipt.',
          content: {
            ...json('SignedAcknowledgement'),
            'application/jwt': { schema: { type: 'string' } },
            'text/html': { schema: { type: 'string' } },
          },
        },
        404: notFound,
        410: {
          ...problem('Its content was erased.'),
          content: {
            ...json('Problem', 'application/problem+json'),
            'text/html': { schema: { type: 'string' } },
          },
        },
      },
    },
  },
  '/v1/cases/{id}': {
    get: {
      operationId: 'readCase',
      summary: 'Where a case stands.',
      parameters: [path('id', 'Id of the case.')],
      responses: { 200: answers('The case.', 'Case'), 404: notFound },
    },
  },
  '/v1/cases/{id}/outcome': {
    post: {
      operationId: 'reportOutcome',
      summary: 'Billing reports back. Saying the same twice changes nothing.',
      security: servers,
      parameters: [path('id', 'Id of the case.')],
      requestBody: { required: true, content: json('OutcomeReport') },
      responses: {
        200: answers('The case as it stands now.', 'Case'),
        400: problem('Fields that are wrong.'),
        ...guarded,
        404: notFound,
      },
    },
  },
  '/v1/contacts': {
    get: {
      operationId: 'readContacts',
      summary: 'Questions and complaints that wait for an answer, the most urgent first.',
      security: servers,
      parameters: parameters(ContactsQuery),
      responses: {
        200: answers('What waits, with everything that was said.', 'Contacts'),
        400: problem('A wrong query.'),
        ...guarded,
        403: forbidden,
      },
    },
  },
  '/v1/contacts/{id}/answer': {
    post: {
      operationId: 'answerContact',
      summary: 'The team answers. Saying the same twice changes nothing.',
      security: servers,
      parameters: [
        path('id', 'Id of the question or complaint.'),
        { name: 'site', in: 'query', required: false, schema: { type: 'string' } },
      ],
      requestBody: { required: true, content: json('ContactAnswer') },
      responses: {
        200: answers('It as it stands now.', 'Contact'),
        400: problem('Fields that are wrong.'),
        ...guarded,
        403: forbidden,
        404: notFound,
      },
    },
  },
  '/v1/events': {
    get: {
      operationId: 'readEvents',
      summary: 'Everything that was received, in order.',
      security: servers,
      parameters: parameters(FeedQuery),
      responses: {
        200: answers('Events after the sequence.', 'Feed'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  '/v1/outbox': {
    get: {
      operationId: 'readOutbox',
      summary: 'What the destinations have not taken yet.',
      security: servers,
      parameters: parameters(OutboxQuery),
      responses: {
        200: answers('What waits and what is dead, oldest first.', 'Outbox'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  '/v1/outbox/redrive': {
    post: {
      operationId: 'redriveOutbox',
      summary: 'Put dead deliveries back, and end the pause of a destination.',
      security: servers,
      requestBody: { required: true, content: json('Redrive') },
      responses: {
        200: answers('What was put back. Saying the same twice is no harm.', 'Redriven'),
        400: problem('Fields that are wrong.'),
        ...guarded,
        404: problem('No such destination, or no such dead delivery.'),
      },
    },
  },
  '/v1/insights/overview': {
    get: {
      operationId: 'readOverview',
      summary: 'How many left, and why.',
      security: readers,
      parameters: parameters(OverviewQuery),
      responses: {
        200: answers('Counts; every number is defined in the schema.', 'Overview'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  '/v1/insights/comments': {
    get: {
      operationId: 'readComments',
      summary: 'What people wrote, newest first.',
      security: readers,
      parameters: parameters(CommentsQuery),
      responses: {
        200: answers('A page of comments.', 'Comments'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'readMetrics',
      summary: 'Numbers about this receiver, for Prometheus',
      security: servers,
      responses: {
        200: { description: 'The text format of Prometheus', content: { 'text/plain': {} } },
        ...guarded,
      },
    },
  },
  '/.well-known/jwks.json': {
    get: {
      operationId: 'readKeys',
      summary: 'Keys that receipts verify against, old ones included.',
      responses: { 200: answers('The keys.', 'KeySet') },
    },
  },
};

/** The document for a receiver at `base`. */
/** What any operation may answer when it is not the sender's fault. */
const outages = {
  500: problem('Something went wrong here. Trying again with the same id is safe.'),
  503: { ...problem('Busy. Send the same message with the same id again.'), headers: retry },
};

interface Operation {
  responses: object;
}

const withOutages = (operations: Record<string, Operation>) =>
  Object.fromEntries(
    Object.entries(operations).map(([method, operation]) => [
      method,
      { ...operation, responses: { ...operation.responses, ...outages } },
    ]),
  );

export function openApi(base: string): Json {
  const bearer = { type: 'http', scheme: 'bearer' };
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      license: { name: 'MIT', identifier: 'MIT' },
      title: 'Fairwell receiver',
      version: '1',
      description: 'Receives what subscribers declare, and proves it.',
    },
    servers: [{ url: base }],
    // Nobody needs a key to leave; where one is needed, it says so.
    security: [],
    paths: Object.fromEntries(
      Object.entries(paths).map(([at, { ...operations }]) => [at, withOutages(operations)]),
    ),
    components: { schemas, securitySchemes: { serverKey: bearer, insightsKey: bearer } },
  };
}
