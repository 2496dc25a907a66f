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

/** What a cancellation may need to be told, wherever it is. */
const usualFields = new Set(['kind', 'cause', 'name', 'contract', 'endDate', 'email', 'phoneLine']);
/** Directive 2011/83/EU art. 11a(2). */
const withdrawalFields = new Set(['name', 'contract', 'email']);

/** R11: where the law lists the fields, those and no others; elsewhere none required that leaving does not need. */
export function* fewest({ flow, rights, lineage, sourcesOf }: Judged): Iterable<Violation> {
  const { fields: listed, nothingElse } = rights.page;
  const asked = flow.steps.flatMap(({ fields, kind }, step) =>
    kind === 'survey'
      ? []
      : fields.map((field, index) => ({ ...field, where: `/steps/${step}/fields/${index}` })),
  );
  const sources = listed ? sourcesOf('form-fields') : [];
  for (const { id, required, where } of asked) {
    const field = listed?.find((one) => one.id === id);
    if (!listed) {
      if (!required || usualFields.has(id)) continue;
      yield { rule: 'R11', text: 'fieldNotNeeded', where, gaps: [id], isMild: true };
    } else if (!field) yield { rule: 'R11', text: 'fieldExtra', where, gaps: [id], sources };
    else if (required && !field.required) {
      yield { rule: 'R11', text: 'fieldForced', where: `${where}/required`, gaps: [id], sources };
    }
  }
  // Where nothing else may stand there, the list is also the least there must be.
  for (const { id } of (nothingElse && listed) || []) {
    if (asked.some((field) => field.id === id)) continue;
    yield { rule: 'R11', text: 'fieldMissing', where: '/steps', gaps: [id], sources };
  }
  if (!lineage.includes('EU')) return;
  for (const [index, { id }] of (flow.withdrawal?.fields ?? []).entries()) {
    if (!withdrawalFields.has(id)) {
      yield { rule: 'R11', text: 'fieldExtra', where: `/withdrawal/fields/${index}`, gaps: [id] };
    }
  }
}
