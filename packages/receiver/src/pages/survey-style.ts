/** Lets the label of the survey's text follow what is chosen, without JavaScript. What needs no code of a reason is in `page.css`. */
import { defaultReasons } from '@fairwell/schema';
import nl from './locale/survey/nl.ts';

/** Class of the question that fits a reason. */
export const askOf = (code: string): string => `ask-${code}`;

/** Each question is hidden until its reason is chosen, and then takes the place of the broader one. */
function rules(): string {
  const asked = new Set(Object.keys(nl.questions));
  const lines = defaultReasons.flatMap(({ code, reasons }) => {
    const broad = `.survey:has(#why-${code}:checked)`;
    const narrower = reasons.map(
      (reason) => [`${broad}:has(#why-${reason.code}:checked)`, reason.code] as const,
    );
    return [[broad, code] as const, ...narrower]
      .filter(([, known]) => asked.has(known))
      .map(([when, known]) => `${when} .ask{display:none}${when} .${askOf(known)}.ask{display:inline}`);
  });
  return ['.ask+.ask{display:none}', ...lines].join('');
}

export const surveyStyle: string = rules();
