// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const law: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Paris',
  authority: { name: 'DGCCRF SignalConso', url: 'https://signal.conso.gouv.fr' },
  calendar: {
    fixed: '0101 0501 0508 0714 0815 1101 1111 1225',
    moving: {
      '2020': '0413 0521 0601',
      '2021': '0405 0513 0524',
      '2022': '0418 0526 0606',
      '2023': '0410 0518 0529',
      '2024': '0401 0509 0520',
      '2025': '0421 0529 0609',
      '2026': '0406 0514 0525',
      '2027': '0329 0506 0517',
      '2028': '0417 0525 0605',
      '2029': '0402 0510 0521',
      '2030': '0422 0530 0610',
      '2031': '0414 0522 0602',
      '2032': '0329 0506 0517',
      '2033': '0418 0526 0606',
      '2034': '0410 0518 0529',
      '2035': '0326 0503 0514',
    },
    regions: {
      '57': {
        fixed: '1226',
        moving: {
          '2020': '0410',
          '2021': '0402',
          '2022': '0415',
          '2023': '0407',
          '2024': '0329',
          '2025': '0418',
          '2026': '0403',
          '2027': '0326',
          '2028': '0414',
          '2029': '0330',
          '2030': '0419',
          '2031': '0411',
          '2032': '0326',
          '2033': '0415',
          '2034': '0407',
          '2035': '0323',
        },
      },
      '67': {
        fixed: '1226',
        moving: {
          '2020': '0410',
          '2021': '0402',
          '2022': '0415',
          '2023': '0407',
          '2024': '0329',
          '2025': '0418',
          '2026': '0403',
          '2027': '0326',
          '2028': '0414',
          '2029': '0330',
          '2030': '0419',
          '2031': '0411',
          '2032': '0326',
          '2033': '0415',
          '2034': '0407',
          '2035': '0323',
        },
      },
      '68': {
        fixed: '1226',
        moving: {
          '2020': '0410',
          '2021': '0402',
          '2022': '0415',
          '2023': '0407',
          '2024': '0329',
          '2025': '0418',
          '2026': '0403',
          '2027': '0326',
          '2028': '0414',
          '2029': '0330',
          '2030': '0419',
          '2031': '0411',
          '2032': '0326',
          '2033': '0415',
          '2034': '0407',
          '2035': '0323',
        },
      },
      YT: { fixed: '0427', moving: {} },
      MQ: {
        fixed: '0522',
        moving: {
          '2020': '0410',
          '2021': '0402',
          '2022': '0415',
          '2023': '0407',
          '2024': '0329',
          '2025': '0418',
          '2026': '0403',
          '2027': '0326',
          '2028': '0414',
          '2029': '0330',
          '2030': '0419',
          '2031': '0411',
          '2032': '0326',
          '2033': '0415',
          '2034': '0407',
          '2035': '0323',
        },
      },
      GP: {
        fixed: '0527',
        moving: {
          '2020': '0410',
          '2021': '0402',
          '2022': '0415',
          '2023': '0407',
          '2024': '0329',
          '2025': '0418',
          '2026': '0403',
          '2027': '0326',
          '2028': '0414',
          '2029': '0330',
          '2030': '0419',
          '2031': '0411',
          '2032': '0326',
          '2033': '0415',
          '2034': '0407',
          '2035': '0323',
        },
      },
      GF: { fixed: '0610', moving: {} },
      RE: { fixed: '1220', moving: {} },
      MF: { fixed: '0527', moving: {} },
      BL: { fixed: '1009', moving: {} },
    },
  },
  covers: [
    { fact: 'audience', in: ['consumer'] },
    { fact: 'subject', in: ['telecom', 'insurance', 'financial'], not: true },
  ],
  rules: {
    'cancellation-channel': [
      {
        source: {
          ruleId: 'fr.conso.l215-1-1',
          locator: 'C. conso. L215-1-1',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { way: 'online' },
        from: '2023-06-01',
      },
    ],
    receipt: [
      {
        source: {
          ruleId: 'fr.conso.l215-1-1-receipt',
          locator: 'C. conso. L215-1-1',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { contents: ['statement', 'endDate', 'effects'] },
        from: '2023-06-01',
      },
      {
        source: {
          ruleId: 'fr.conso.d221-5-receipt',
          locator: 'C. conso. D221-5',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: { contents: ['statement', 'date', 'time'] },
        from: '2026-06-19',
      },
    ],
    'button-label': [
      {
        source: {
          ruleId: 'fr.conso.d215-1',
          locator: 'C. conso. D215-1',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          labels: [
            {
              role: 'cancelEntry',
              mandated: true,
              text: {
                nl: 'je contract opzeggen',
                en: 'terminate your contract',
                fr: 'résilier votre contrat',
              },
            },
          ],
        },
        from: '2023-06-01',
      },
      {
        source: {
          ruleId: 'fr.conso.d215-3',
          locator: 'C. conso. D215-3',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          labels: [
            {
              role: 'cancelConfirm',
              mandated: true,
              text: {
                nl: 'opzegging doorgeven',
                en: 'notify the termination',
                fr: 'notification de la résiliation',
              },
            },
          ],
        },
        from: '2023-06-01',
      },
      {
        source: {
          ruleId: 'fr.conso.l221-21',
          locator: 'C. conso. L221-21, D221-5',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          labels: [
            {
              role: 'withdrawEntry',
              mandated: true,
              text: {
                nl: 'Hier de overeenkomst herroepen',
                en: 'Withdraw from contract here',
                de: 'Vertrag widerrufen',
                fr: 'Renoncer au contrat ici',
              },
            },
            {
              role: 'withdrawConfirm',
              mandated: true,
              text: {
                nl: 'Herroeping bevestigen',
                en: 'Confirm withdrawal',
                de: 'Widerruf bestätigen',
                fr: 'Confirmer la rétractation',
              },
            },
          ],
        },
        from: '2026-06-19',
      },
    ],
    'access-barrier': [
      {
        source: {
          ruleId: 'fr.conso.d215-1-account',
          locator: 'C. conso. D215-1',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { login: 'existing-account-only' },
        from: '2023-06-01',
      },
    ],
    'form-fields': [
      {
        source: {
          ruleId: 'fr.conso.d215-2',
          locator: 'C. conso. D215-2',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          fields: [
            { id: 'name', required: true },
            { id: 'email', required: true },
            { id: 'contract', required: true },
            { id: 'endDate', required: false },
            { id: 'cause', required: false },
          ],
        },
        from: '2023-06-01',
      },
    ],
    'flow-structure': [
      {
        source: {
          ruleId: 'fr.conso.d215-3-summary',
          locator: 'C. conso. D215-3',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { onePage: false, nothingElse: false, summaryPage: true },
        from: '2023-06-01',
      },
    ],
    'renewal-notice': [
      {
        source: {
          ruleId: 'fr.conso.l215-1',
          locator: 'C. conso. L215-1',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: {
          earliest: 'P3M',
          latest: 'P1M',
          before: 'cancellation-deadline',
          ifMissed: { refund: 'P30D' },
        },
        when: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'renewal', in: ['fixed', 'indefinite'] },
        ],
      },
    ],
    withdrawal: [
      {
        source: {
          ruleId: 'fr.conso.l221-18',
          locator: 'C. conso. L221-18',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { duration: 'P14D', fromDelivery: ['goods-regular', 'periodical'] },
        when: [{ fact: 'channel', in: ['online', 'phone', 'paper'] }],
      },
    ],
    counting: [
      {
        source: {
          ruleId: 'fr.conso.l221-19',
          locator: 'C. conso. L221-19',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { roll: 'next-working-day' },
      },
    ],
    'withdrawal-extension': [
      {
        source: {
          ruleId: 'fr.conso.l221-20',
          locator: 'C. conso. L221-20',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { atMost: 'P12M' },
      },
    ],
    refund: [
      {
        source: {
          ruleId: 'fr.conso.l221-24',
          locator: 'C. conso. L221-24',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { duration: 'P14D' },
      },
    ],
    'pro-rata': [
      {
        source: {
          ruleId: 'fr.conso.l221-25',
          locator: 'C. conso. L221-25',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { basis: 'calendar-days', countExerciseDay: false, rounding: 'half-up' },
        when: [
          { fact: 'subject', in: ['service', 'digital-service'] },
          { fact: 'startedOnRequest', in: [true] },
          { fact: 'informedOfWithdrawal', in: [true] },
        ],
      },
    ],
    'withdrawal-exception': [
      {
        source: {
          ruleId: 'fr.conso.l221-28-10',
          locator: 'C. conso. L221-28 10°',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { mayEndEarly: false },
        when: [{ fact: 'subject', in: ['periodical'] }],
      },
      {
        source: {
          ruleId: 'fr.conso.l221-28-13',
          locator: 'C. conso. L221-28 13°',
          url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        params: { mayEndEarly: true },
        when: [
          { fact: 'subject', in: ['digital-content'] },
          { fact: 'startedOnRequest', in: [false], not: true },
        ],
      },
    ],
    'withdrawal-at-conversion': [
      {
        source: {
          ruleId: 'eu.cjeu.c-565-22',
          locator: 'C-565/22 (Sofatutor)',
          url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62022CJ0565',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        params: { duration: 'P14D' },
        when: [
          { fact: 'channel', in: ['online', 'phone', 'paper'] },
          { fact: 'informedOfConversion', in: [false] },
        ],
      },
    ],
  },
};
