/** Names of destinations: what the outbox keeps deliveries under, so no two may have the same. */
import type * as z from 'zod';

/** The name that receipts by e-mail are kept under. */
export const MAIL = 'mail';

interface Named {
  destinations: Record<string, unknown>;
  webhooks: { name: string }[];
}

/** Names of settings that are taken already are wrong. */
export function checkNames({ destinations, webhooks }: Named, context: z.RefinementCtx): void {
  const taken = new Set([MAIL]);
  const check = (name: string, path: PropertyKey[]) => {
    if (taken.has(name)) {
      const message = name === MAIL ? 'is the name of receipts by e-mail; choose another' : 'is there twice';
      context.addIssue({ code: 'custom', path, message });
    }
    taken.add(name);
  };
  for (const name of Object.keys(destinations)) check(name, ['destinations', name]);
  webhooks.forEach(({ name }, index) => check(name, ['webhooks', index, 'name']));
}
