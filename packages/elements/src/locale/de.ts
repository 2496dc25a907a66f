/** Deutsch. */
import type { Strings } from './nl.ts';

const de: Strings = {
  rights: {
    title: 'Ihre Rechte im Überblick',
  },
};

export default de;
