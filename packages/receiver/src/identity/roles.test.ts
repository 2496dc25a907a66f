import { expect, test } from 'vitest';
import { may, permissions, roles } from './roles.ts';
import type { Permission, Role } from './roles.ts';

/** The whole table again, the other way round: a permission that is missing here is one nobody agreed to. */
const granted: Record<Role, Permission[]> = {
  viewer: ['insights.numbers'],
  agent: [
    'insights.numbers',
    'insights.comments',
    'comments.tag',
    'insights.rows',
    'contacts.answer',
    'causes.mark',
  ],
  admin: [
    'insights.numbers',
    'insights.comments',
    'comments.tag',
    'insights.rows',
    'contacts.answer',
    'causes.mark',
    'events.read',
    'outbox.read',
    'outbox.redrive',
    'outcomes.report',
    'metrics.read',
    'audit.read',
  ],
  server: [
    'insights.numbers',
    'insights.comments',
    'comments.tag',
    'insights.rows',
    'contacts.answer',
    'causes.mark',
    'events.read',
    'outbox.read',
    'outbox.redrive',
    'outcomes.report',
    'metrics.read',
    'audit.read',
  ],
};

const matrix = roles.flatMap((role) =>
  permissions.map((what): [Role, Permission, boolean] => [role, what, granted[role].includes(what)]),
);

test.each(matrix)('%s, %s: %s', (role, what, allowed) => {
  expect(may(role, what)).toBe(allowed);
});

test.each(permissions)('nobody without a role, %s', (what) => {
  expect(may(null, what)).toBe(false);
});

test('an admin may everything', () => {
  expect(permissions.filter((what) => !may('admin', what))).toEqual([]);
});
