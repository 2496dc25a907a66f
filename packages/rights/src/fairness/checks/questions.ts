/** Whether no more is asked than is needed. */
import type { Judged, Violation } from '../judged.ts';

/** R10: at most one question why, never a condition, and not at all where the law lists what may be asked. */
export function* free({ flow, rights, sourcesOf }: Judged): Iterable<Violation> {
  const { survey, steps } = flow;
  const sources = sourcesOf('flow-structure');
  for (const [index, { kind, fields }] of steps.entries()) {
    if (kind !== 'survey') continue;
    const required = fields.findIndex((field) => field.required);
    if (required >= 0) {
      yield { rule: 'R10', text: 'surveyRequired', where: `/steps/${index}/fields/${required}/required` };
    }
    if (fields.length > 1) {
      yield { rule: 'R10', text: 'surveyLong', where: `/steps/${index}/fields`, gaps: [fields.length] };
    }
    if (rights.page.nothingElse) {
      yield { rule: 'R10', text: 'surveyFirst', where: `/steps/${index}/kind`, sources };
    }
  }
  if (!survey) return;
  if (survey.required) yield { rule: 'R10', text: 'surveyRequired', where: '/survey/required' };
  if (survey.questions > 1) {
    yield { rule: 'R10', text: 'surveyLong', where: '/survey/questions', gaps: [survey.questions] };
  }
  if (survey.position === 'before' && rights.page.nothingElse) {
    yield { rule: 'R10', text: 'surveyFirst', where: '/survey/position', sources };
  }
}

/** R11: where the law lists the fields, those and no others; none required that it leaves open. */
export function* fewest({ flow, rights, lineage, sourcesOf }: Judged): Iterable<Violation> {
  const { fields: listed, nothingElse } = rights.page;
  if (listed) {
    const sources = sourcesOf('form-fields');
    const asked = flow.steps.flatMap(({ fields, kind }, step) =>
      kind === 'survey'
        ? []
        : fields.map((field, index) => ({ ...field, where: `/steps/${step}/fields/${index}` })),
    );
    for (const { id, required, where } of asked) {
      const field = listed.find((one) => one.id === id);
      if (!field) yield { rule: 'R11', text: 'fieldExtra', where, gaps: [id], sources };
      else if (required && !field.required) {
        yield { rule: 'R11', text: 'fieldForced', where: `${where}/required`, gaps: [id], sources };
      }
    }
    // Where nothing else may stand there, the list is also the least there must be.
    for (const { id } of nothingElse ? listed : []) {
      if (asked.some((field) => field.id === id)) continue;
      yield { rule: 'R11', text: 'fieldMissing', where: '/steps', gaps: [id], sources };
    }
  }
  if (!lineage.includes('EU')) return;
  for (const [index, { id }] of (flow.withdrawal?.fields ?? []).entries()) {
    if (!withdrawalFields.has(id)) {
      yield { rule: 'R11', text: 'fieldExtra', where: `/withdrawal/fields/${index}`, gaps: [id] };
    }
  }
}

/** Directive 2011/83/EU art. 11a(2). */
const withdrawalFields = new Set(['name', 'contract', 'email']);
