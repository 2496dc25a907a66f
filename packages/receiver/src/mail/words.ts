/** What the mails about a message say, in every language of the pages. */
import type { VisitorLanguage } from '../pages/words.ts';
import de from './locale/receipt/de.ts';
import en from './locale/receipt/en.ts';
import nl from './locale/receipt/nl.ts';
import type { MailWords } from './locale/receipt/nl.ts';

export const languages: Record<VisitorLanguage, MailWords> = { nl, de, en };
