// Written by scripts/write-law.ts from src/data. Change the law there.
import type { CompiledLaw } from '../compiled.ts';

export const book: CompiledLaw = {
  version: '1.0.0',
  lastReviewed: '2026-11-22',
  zone: 'Europe/Brussels',
  ahead: [1, 2],
  authority: { name: 'Your Europe', url: 'https://europa.eu/youreurope' },
  calendar: { fixed: '', moving: {} },
  covers: [
    { fact: 'audience', in: ['consumer'] },
    { fact: 'subject', in: ['telecom', 'insurance', 'financial'], not: true },
  ],
  beyond: 'notCovered',
  page: {
    fields: null,
    nothingElse: false,
    onePage: false,
    summaryPage: false,
    offers: 'unregulated',
    login: 'unregulated',
  },
  unlisted: 'pageFree',
  rules: {
    withdrawal: [
      {
        source: {
          ruleId: 'eu.crd.9',
          locator: '2011/83/EU art. 9',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'primary-read',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        fromDelivery: ['goods-regular', 'periodical'],
        when: [{ fact: 'channel', in: ['online', 'phone', 'paper'] }],
      },
    ],
    'withdrawal-extension': [
      {
        source: {
          ruleId: 'eu.crd.10',
          locator: '2011/83/EU art. 10',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        atMost: 'P12M',
      },
    ],
    'button-label': [
      {
        source: {
          ruleId: 'eu.crd.11a',
          locator: '2011/83/EU art. 11a',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        labels: [
          {
            role: 'withdrawEntry',
            mandated: true,
            words: {
              en: ['Withdraw from contract here'],
              nl: ['Hier de overeenkomst herroepen'],
              de: ['Vertrag widerrufen'],
              bg: ['Откажете се от договора тук'],
              cs: ['Zde odstoupit od smlouvy'],
              da: ['Fortryd aftale'],
              el: ['Πατήστε εδώ για υπαναχώρηση'],
              es: ['Desistir del contrato aquí'],
              et: ['Taganen lepingust'],
              fi: ['Peruuta sopimus tästä'],
              fr: ['Renoncer au contrat ici'],
              ga: ['Tarraing siar ón gconradh anseo'],
              hr: ['Odustati od ugovora'],
              hu: ['Elállás a szerződéstől'],
              it: ['Recedi dal contratto qui'],
              lt: ['Atsisakyti sutarties čia'],
              lv: ['Atteikties no līguma'],
              mt: ['Irtira mill-kuntratt hawnhekk'],
              pl: ['Odstąp od umowy tutaj'],
              pt: ['Retrate-se do contrato aqui'],
              ro: ['Retrageți-vă din contract aici'],
              sk: ['Odstúpiť od zmluvy tu'],
              sl: ['Kliknite tukaj za odstop od pogodbe'],
              sv: ['Ångra avtalet här'],
            },
          },
          {
            role: 'withdrawConfirm',
            mandated: true,
            words: {
              en: ['Confirm withdrawal'],
              nl: ['Herroeping bevestigen'],
              de: ['Widerruf bestätigen'],
              bg: ['Потвърждавам отказа'],
              cs: ['Potvrdit odstoupení od smlouvy'],
              da: ['Bekræft fortrydelse'],
              el: ['Επιβεβαίωση υπαναχώρησης'],
              es: ['Confirmar desistimiento'],
              et: ['Kinnitan taganemise'],
              fi: ['Vahvista peruuttaminen'],
              fr: ['Confirmer la rétractation'],
              ga: ['Dearbhaigh an tarraingt siar'],
              hr: ['Potvrditi odustajanje'],
              hu: ['Elállás megerősítése'],
              it: ['Conferma recesso'],
              lt: ['Patvirtinti sutarties atsisakymą'],
              lv: ['Apstiprināt atteikumu'],
              mt: ['Ikkonferma r-reċess'],
              pl: ['Potwierdź odstąpienie od umowy'],
              pt: ['Confirmar retratação'],
              ro: ['Confirmați retragerea'],
              sk: ['Potvrdiť odstúpenie od zmluvy'],
              sl: ['Potrdi odstop od pogodbe'],
              sv: ['Bekräfta frånträde'],
            },
          },
        ],
        when: [{ fact: 'today', from: '2026-06-19' }],
      },
    ],
    receipt: [
      {
        source: {
          ruleId: 'eu.crd.11a-4',
          locator: '2011/83/EU art. 11a(4)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        contents: ['statement', 'date', 'time'],
        when: [{ fact: 'today', from: '2026-06-19' }],
      },
    ],
    refund: [
      {
        source: {
          ruleId: 'eu.crd.13',
          locator: '2011/83/EU art. 13(1)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
      },
    ],
    'pro-rata': [
      {
        source: {
          ruleId: 'eu.crd.14',
          locator: '2011/83/EU art. 14(3)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        basis: 'calendar-days',
        countExerciseDay: false,
        rounding: 'half-up',
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
          ruleId: 'eu.crd.16-j',
          locator: '2011/83/EU art. 16(j)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: false,
        when: [{ fact: 'subject', in: ['periodical'] }],
      },
      {
        source: {
          ruleId: 'eu.crd.16-m',
          locator: '2011/83/EU art. 16(m)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        mayEndEarly: true,
        when: [
          { fact: 'subject', in: ['digital-content'] },
          { fact: 'startedOnRequest', in: [false], not: true },
        ],
      },
    ],
    counting: [
      {
        source: {
          ruleId: 'eu.reg1182-71.3',
          locator: '1182/71 art. 3',
          url: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
          confidence: 'secondary-read',
          lastVerified: '2026-11-22',
        },
        roll: 'next-working-day',
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
        duration: 'P14D',
        when: [
          { fact: 'channel', in: ['online', 'phone', 'paper'] },
          { fact: 'informedOfConversion', in: [false] },
        ],
      },
    ],
    'refund-withheld': [
      {
        source: {
          ruleId: 'eu.crd.13-3',
          locator: '2011/83/EU art. 13(3)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        when: [{ fact: 'subject', in: ['goods-regular'] }],
      },
    ],
    'return-goods': [
      {
        source: {
          ruleId: 'eu.crd.14-1',
          locator: '2011/83/EU art. 14(1)',
          url: 'https://eur-lex.europa.eu/eli/dir/2011/83/oj',
          confidence: 'recalled',
          lastVerified: '2026-11-22',
        },
        duration: 'P14D',
        when: [{ fact: 'subject', in: ['goods-regular'] }],
      },
    ],
  },
};
