/** Every operation of the contract: who asks, with what, and what comes back. */
import { ContactsQuery, DataReadsQuery } from '@fairwell/schema';
import { FeedQuery } from './handover/feed.ts';
import { OutboxQuery } from './handover/outbox.ts';
import { causePaths } from './openapi-causes.ts';
import { insightPaths } from './openapi-insights.ts';
import { answers, guarded, json, parameters, path, problem } from './openapi-parts.ts';

const servers = [{ serverKey: [] }];
const team = [...servers, { session: [] }];
const site = { name: 'site', in: 'query', required: false, schema: { type: 'string' } };
const notFound = problem('There is nothing with this id.');

export const paths = {
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
        429: problem(
          'Far more from this address than people send. The same may be sent again after Retry-After.',
        ),
      },
    },
  },
  '/v1/receipts/{id}': {
    get: {
      operationId: 'readReceipt',
      summary: 'A receipt as JSON, as a JWS, or as a page to keep.',
      parameters: [path('id', 'Id of the message; may end with .json, .jwt or .html.'), site],
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
      description:
        '`effective` is final: another outcome that comes later changes nothing. After `failed`, a declaration that is sent ' +
        'again sets the outcome back to null.',
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
      security: team,
      parameters: parameters(ContactsQuery),
      responses: {
        200: answers('What waits, with everything that was said.', 'Contacts'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  '/v1/contacts/{id}/answer': {
    post: {
      operationId: 'answerContact',
      summary: 'The team answers. Saying the same twice changes nothing.',
      description: 'Where mail is set up, the answer is mailed to whoever left an e-mail address.',
      security: team,
      parameters: [path('id', 'Id of the question or complaint.'), site],
      requestBody: { required: true, content: json('ContactAnswer') },
      responses: {
        200: answers('It as it stands now.', 'Contact'),
        400: problem('Fields that are wrong.'),
        ...guarded,
        404: notFound,
        413: problem('Too large.'),
        415: problem('A kind of body that is not taken here.'),
      },
    },
  },
  ...causePaths,
  '/v1/answer-times': {
    get: {
      operationId: 'readAnswerTimes',
      summary: 'Until when what is asked now is answered at the latest.',
      responses: { 200: answers('A moment for each kind.', 'AnswerTimes') },
    },
  },
  '/v1/status/{key}': {
    get: {
      operationId: 'readStatus',
      summary: 'Where something stands that was received.',
      description:
        'A reference tells where it stands. The id of the receipt tells what was said too, and opens the receipt.',
      parameters: [path('key', 'A reference, or the id of a receipt.'), site],
      responses: { 200: answers('Where it stands.', 'Status'), 404: notFound },
    },
  },
  '/v1/status/{id}/judgement': {
    post: {
      operationId: 'judgeAnswer',
      summary: 'The subscriber says whether the answer solved it. Saying the same twice changes nothing.',
      parameters: [path('id', 'Id of the receipt.'), site],
      requestBody: {
        required: true,
        content: { ...json('Judgement'), ...json('Judgement', 'text/plain') },
      },
      responses: {
        200: answers('Where it stands now.', 'Status'),
        400: problem('Fields that are wrong.'),
        404: notFound,
        413: problem('Too large.'),
        415: problem('A kind of body that is not taken here.'),
      },
    },
  },
  '/v1/events': {
    get: {
      operationId: 'readEvents',
      summary: 'Everything that was received, in order.',
      description:
        'Two types are told here and to destinations only, and change nothing for whoever ends contracts: `.repeated` is a ' +
        'second declaration about a contract that adds nothing to the first, and `cancellation.stands` takes one declaration ' +
        'back while another one about the contract stands.',
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
  '/v1/audit/reads': {
    get: {
      operationId: 'readDataReads',
      summary: 'Who of the team read what subscribers wrote, newest first.',
      description:
        'Noted before anything is handed out, without what it said. `fairwell audit` checks that no note was changed.',
      security: team,
      parameters: parameters(DataReadsQuery),
      responses: {
        200: answers('A page of notes.', 'DataReads'),
        400: problem('A wrong query.'),
        ...guarded,
      },
    },
  },
  ...insightPaths,
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
