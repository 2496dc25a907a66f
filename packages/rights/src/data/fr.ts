/** French law on leaving a subscription: words and steps for the online termination, and the notice before renewal. */
import { france } from '../calendar/fr.ts';
import type { Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';
import { cancelling } from './fr/cancelling.ts';
import { renewing } from './fr/renewing.ts';
import { withdrawing } from './fr/withdrawing.ts';
import { review } from './standing.ts';

export const law: Jurisdiction = {
  ...review,
  code: 'FR',
  parents: [eu],
  zone: 'Europe/Paris',
  authority: { name: 'DGCCRF SignalConso', url: 'https://signal.conso.gouv.fr' },
  languages: ['fr'],
  calendar: france,
  covers: eu.covers,
  rules: [...cancelling, ...renewing, ...withdrawing],
};
