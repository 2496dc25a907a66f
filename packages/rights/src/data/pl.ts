/** Polish law on leaving a subscription. What the member state has of its own; the rest is European law. */
import { poland } from '../calendar/pl.ts';
import type { Jurisdiction } from '../model.ts';
import { law as eu } from './eu.ts';
import { recalled, review, secondary } from './standing.ts';

const url = 'https://isap.sejm.gov.pl';

export const law: Jurisdiction = {
  ...review,
  code: 'PL',
  parents: [eu],
  zone: 'Europe/Warsaw',
  authority: { name: 'UOKiK', url: 'https://uokik.gov.pl' },
  languages: ['pl'],
  calendar: poland,
  covers: eu.covers,
  rules: [
    {
      ...recalled,
      id: 'pl.upk.27',
      supersedes: 'eu.crd.9',
      kind: 'withdrawal',
      title: { nl: 'Veertien dagen bedenktijd', en: 'Fourteen days to change your mind' },
      summary: {
        nl: 'Wie op afstand een contract sluit, mag zich veertien dagen lang zonder reden bedenken. De Poolse tekst hebben we niet nagekeken.',
        en: 'Whoever makes a contract at a distance may change their mind for fourteen days, without a reason. We have not checked the Polish text.',
      },
      appliesWhen: { fact: 'channel', in: ['online', 'phone', 'paper'] },
      params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
      citations: [{ locator: 'Ustawa o prawach konsumenta art. 27', url }],
    },
    {
      ...secondary,
      id: 'pl.withdrawal-function-unconfirmed',
      kind: 'informational',
      title: {
        nl: 'De herroepingsknop is nog niet bevestigd',
        en: 'The withdrawal button is not confirmed yet',
      },
      summary: {
        nl: 'Of Polen de Europese herroepingsknop al in de eigen wet heeft, konden we niet bevestigen. Tot dat duidelijk is, volgen wij de richtlijn.',
        en: 'We could not confirm whether Poland has put the European withdrawal button into its own law. Until that is clear we follow the directive.',
      },
      params: {},
      citations: [{ locator: 'Ustawa o prawach konsumenta', url }],
    },
  ],
};
