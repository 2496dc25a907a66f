/** Who may do what with a key, in one table. */

/** The roles of people first, the least first. `server` is a system of the company. */
export const roles = ['viewer', 'agent', 'admin', 'server'] as const;
export type Role = (typeof roles)[number];
/** What a person may be. */
export const personRoles = ['viewer', 'agent', 'admin'] as const satisfies readonly Role[];
export type PersonRole = (typeof personRoles)[number];

const allowed = {
  /** Counts and shares, nothing a subscriber wrote. */
  'insights.numbers': ['viewer', 'agent', 'admin', 'server'],
  /** What subscribers wrote, which may name people. */
  'insights.comments': ['agent', 'admin', 'server'],
  /** Putting tags on what subscribers wrote. */
  'comments.tag': ['agent', 'admin', 'server'],
  /** Answers and cases one by one: each is about one person, also without a name. */
  'insights.rows': ['agent', 'admin', 'server'],
  /** What waits for an answer, with what was asked, and answering it. */
  'contacts.answer': ['agent', 'admin', 'server'],
  /** Saying why people leave, and that it is mended, which tells whoever asked. */
  'causes.mark': ['agent', 'admin', 'server'],
  'events.read': ['admin', 'server'],
  'outbox.read': ['admin', 'server'],
  'outbox.redrive': ['admin', 'server'],
  'outcomes.report': ['admin', 'server'],
  'metrics.read': ['admin', 'server'],
  /** Who read what subscribers wrote. */
  'audit.read': ['admin', 'server'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof allowed;
export const permissions = Object.keys(allowed) as Permission[];

/** Without a role nothing is open. */
export function may(role: Role | null, what: Permission): boolean {
  return allowed[what].some((one) => one === role);
}
