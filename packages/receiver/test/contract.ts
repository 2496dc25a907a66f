/** Holds every answer of a receiver in the tests against the contract it publishes. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { openApi } from '../src/openapi.ts';

interface Contract {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, object> }> }>>;
}

const document: Contract = JSON.parse(JSON.stringify(openApi('https://leave.example')));
const routes = Object.keys(document.paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema(document, 'contract');
const compiled = new Map<string, ValidateFunction>();

/**
 * Addresses that the contract does not name, and answers to methods it does not name there, promise nothing.
 *
 * @throws {Error} when an answer was not promised, or is not what was promised.
 */
export async function keepsContract(request: Request, response: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  const path = routes.find(({ pattern }) => pattern.test(pathname))?.path;
  const method = request.method.toLowerCase();
  const operation = path === undefined ? undefined : document.paths[path]?.[method];
  if (path === undefined || operation === undefined) return;
  const of = `${request.method} ${path}, ${response.status}`;
  const promised = operation.responses[response.status];
  if (!promised) throw new Error(`The contract never promised: ${of}`);
  if (promised.content === undefined) return;
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  // A form is answered with a page, whatever is wrong with it.
  if (type === 'text/html' && request.headers.get('content-type')?.includes('urlencoded')) return;
  if (!(type in promised.content)) throw new Error(`The contract never promised ${type}: ${of}`);
  if (!type.endsWith('json')) return;
  // Of rows the schema is that of each line.
  const text = await response.clone().text();
  const bodies = type === 'application/x-ndjson' ? text.split('\n').slice(0, -1) : [text];
  const validate = validatorOf([
    'paths',
    path,
    method,
    'responses',
    String(response.status),
    'content',
    type,
    'schema',
  ]);
  for (const body of bodies) {
    if (validate(JSON.parse(body))) continue;
    throw new Error(`Not what the contract promised: ${of}: ${JSON.stringify(validate.errors)}`);
  }
}

function validatorOf(parts: string[]): ValidateFunction {
  const pointer = parts
    .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
    .map(encodeURIComponent)
    .join('/');
  const found = compiled.get(pointer) ?? ajv.compile({ $ref: `contract#/${pointer}` });
  compiled.set(pointer, found);
  return found;
}
