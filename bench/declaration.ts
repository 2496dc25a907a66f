/** Messages as a page sends them, each under an id of its own. */
let sent = 0;
const run = crypto.randomUUID().slice(0, 8);

const newId = () => `${run}-0000-4000-8000-${String(sent++).padStart(12, '0')}`;
const message = (id: string, type: string, data: object) =>
  JSON.stringify({ v: 1, id, type, locale: 'nl-NL', occurredAt: '2026-11-22T10:15:30+01:00', data });

/** A cancellation, always of another contract. */
export function declaration(): string {
  const id = newId();
  return message(id, 'cancellation.requested', {
    subscription: { id: `sub-${id}`, plan: 'Weekblad' },
    kind: 'ordinary',
    when: 'atPeriodEnd',
    jurisdiction: 'NL',
    declared: { text: 'Ik zeg mijn abonnement op.', buttonLabel: 'Abonnement beëindigen', locale: 'nl-NL' },
    expected: { endsOn: '2026-12-22', ruleIds: ['nl.bw.6-236-q'] },
  });
}

/** Of ten messages in a row six cancellations, three surveys and one complaint. */
export function anyMessage(index: number): string {
  const place = index % 10;
  if (place === 9) {
    return message(newId(), 'contact.submitted', {
      kind: 'complaint',
      topic: ['delivery', 'late'],
      message: 'De krant komt steeds op maandag.',
      replyTo: 'lezer@voorbeeld.example',
      answerBy: '2099-01-05T17:00:00+01:00',
    });
  }
  if (place < 6) return declaration();
  return message(newId(), 'survey.answered', {
    reasons: [
      {
        code: 'not_valued',
        category: 'appreciation',
        label: 'Ik voelde me niet gewaardeerd',
        path: ['not_valued'],
      },
    ],
    options: ['not_valued', 'too_expensive', 'other'],
    comment: 'Na elf jaar kreeg ik geen antwoord op mijn mail.',
    jurisdiction: 'NL',
    plan: 'Weekblad',
  });
}
