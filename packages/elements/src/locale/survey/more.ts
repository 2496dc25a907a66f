/** These words beyond Dutch, English and German. */
import { shelf } from '../shelf.ts';
import type { SurveyStrings } from './nl.ts';

export default shelf<SurveyStrings, never>({});
