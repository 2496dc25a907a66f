/** English. */
import type { Strings } from './nl.ts';

const en: Strings = {
  rights: {
    title: 'Your rights at a glance',
  },
};

export default en;
