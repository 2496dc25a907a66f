/** The same sheet as for cancelling, with the fields that are always asked here. */
import { problemStyles } from '../journey/problems.ts';
import { sheetStyles } from '../journey/sheet.styles.ts';
import { fields } from '../shared/look.fields.styles.ts';

export const withdrawStyles: CSSStyleSheet[] = [...sheetStyles, fields, problemStyles];
