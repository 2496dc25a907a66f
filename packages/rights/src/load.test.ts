import { describe, expect, test } from 'vitest';
import { loadLaw } from './load.ts';
import { resolveRights } from './resolve.ts';

const contract = {
  audience: 'consumer',
  channel: 'online',
  subject: 'service',
  concluded: '2025-09-01',
} as const;
const now = new Date('2026-11-22T10:15:30+01:00');

// Both come from a page's configuration or a browser's header, and neither may break a page.
describe.each(['constructor', '__proto__', 'toString', '', 'nl_NL', 'x'.repeat(100)])('%j', (odd) => {
  test('as a language gets English', async () => {
    const rights = resolveRights(await loadLaw('NL', odd), { ...contract, jurisdiction: 'NL' }, now);
    expect(rights.language).toBe('en');
    expect(rights.labels.withdrawConfirm).toMatchObject({ text: 'Confirm withdrawal', equivalents: [] });
  });

  test('as a jurisdiction establishes nothing and names an authority', async () => {
    const law = await loadLaw(odd, 'nl', { summaries: true });
    const { endsOn, rules } = resolveRights(law, { ...contract, jurisdiction: odd }, now);
    expect(endsOn).toMatchObject({
      established: false,
      authority: { url: expect.stringMatching(/^https:/) },
    });
    expect(rules).toEqual([]);
  });
});
