/** A cancellation as a page sends it, always about another contract. */
let sent = 0;
const run = crypto.randomUUID().slice(0, 8);

export function declaration(): string {
  const id = `${run}-0000-4000-8000-${String(sent++).padStart(12, '0')}`;
  return JSON.stringify({
    v: 1,
    id,
    type: 'cancellation.requested',
    locale: 'nl-NL',
    occurredAt: '2026-11-22T10:15:30+01:00',
    data: {
      subscription: { id: `sub-${id}`, plan: 'Weekblad' },
      kind: 'ordinary',
      when: 'atPeriodEnd',
      jurisdiction: 'NL',
      declared: { text: 'Ik zeg mijn abonnement op.', buttonLabel: 'Abonnement beëindigen', locale: 'nl-NL' },
      expected: { endsOn: '2026-12-22', ruleIds: ['nl.bw.6-236-q'] },
    },
  });
}
