/** `GET /openapi.json`: the contract for programs, built from the schemas that also check every message. */
import { problem, retry, schemas } from './openapi-parts.ts';
import type { Json } from './openapi-parts.ts';
import { paths } from './openapi-paths.ts';

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
    components: {
      schemas,
      securitySchemes: {
        serverKey: bearer,
        insightsKey: bearer,
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-fairwell',
          description:
            'For the page at /insights, which logs people in. Only from that page; what changes something needs the header `Fairwell-Session: 1` too.',
        },
      },
    },
  };
}
