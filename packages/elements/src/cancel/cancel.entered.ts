/** What the person has to say about themselves, and what the page knows already. */
import type { Config } from './cancel.config.ts';
import type { FieldName } from './cancel.flow.ts';

export interface Field {
  name: FieldName;
  required: boolean;
}

/** Whether the page itself says whose subscription it is. Many people have the same plan, and some the same name. */
export function isIdentified({ subscription, customer }: Partial<Config>): boolean {
  const { id, reference } = subscription ?? {};
  const known: unknown[] = [id, reference, customer?.id, customer?.email, customer?.number];
  return known.some((value) => typeof value === 'string' && value.trim() !== '');
}
