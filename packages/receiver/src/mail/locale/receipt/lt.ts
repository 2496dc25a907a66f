/** Lietuvių kalba. */
import type { MailWords } from './nl.ts';

const plural = new Intl.PluralRules('lt');

const lt: MailWords = {
  title: {
    'cancellation.requested': 'Jūsų pranešimas apie nutraukimą gautas',
    'cancellation.undone': 'Jūsų prašymas likti gautas',
    'withdrawal.requested': 'Jūsų pranešimas apie atsisakymą gautas',
    'contact.submitted': 'Jūsų žinutė gauta',
  },
  subject: (title, reference) => `${title} (pranešimo numeris ${reference})`,
  test: 'Tai bandymas. Iš tikrųjų niekas nenutraukiama.',
  testSubject: (subject) => `Bandymas: ${subject}`,
  keep: 'Išsaugokite šį laišką. Jis įrodo, kad jūsų pranešimas pasiekė gavėją, ir kada. Jis nesako, ar pranešimas jau apdorotas.',
  several: {
    title: (count) =>
      ({ one: `Gautas ${count} jūsų pranešimas`, few: `Gauti ${count} jūsų pranešimai` })[
        plural.select(count) as string
      ] ?? `Gauta ${count} jūsų pranešimų`,
    lead: 'Per trumpą laiką gauti keli pranešimai su jūsų el. pašto adresu. Todėl jie visi viename laiške.',
  },
  content: 'Ką išsiuntėte',
  declared: {
    ordinary: 'Nutraukiate savo prenumeratą.',
    extraordinary: 'Nutraukiate savo prenumeratą dėl ypatingos priežasties.',
    cause: 'Priežastį, kurią parašėte, rasite gavimo patvirtinime.',
    withdrawal: 'Atsisakote savo sutarties.',
    partialWithdrawal: 'Atsisakote dalies savo sutarties. Kurios dalies, parašyta gavimo patvirtinime.',
    undone: 'Atšaukiate savo pranešimą apie nutraukimą. Norite tęsti prenumeratą.',
    question: 'Klausimas. Jo tekstą rasite gavimo patvirtinime.',
    complaint: 'Skundas. Jo tekstą rasite gavimo patvirtinime.',
  },
  wanted: 'Kada turi baigtis',
  when: {
    atPeriodEnd: 'Kuo greičiau',
    immediately: 'Iš karto',
    date: (day) => `Paskutinė diena: ${day}`,
  },
  contract: 'Kliento arba sutarties numeris',
  onReceipt: 'Nurodytas gavimo patvirtinime',
  receivedAt: 'Gauta',
  zone: (zone) => `laiko juosta ${zone}`,
  reference: 'Pranešimo numeris',
  endsOn: 'Paskutinė prenumeratos diena',
  endsAccording: 'taip nurodyta puslapyje, kuriame pranešėte apie nutraukimą',
  endsUnknown: 'Apie tai jums dar praneš',
  answerBy: 'Atsakymas iki',
  seeReceipt: 'Peržiūrėti gavimo patvirtinimą',
  seeStatus: 'Žiūrėti būseną',
  next: {
    'cancellation.requested': [
      'Dabar nieko daryti nereikia. Jūsų pranešimas apie nutraukimą perduodamas įmonei. Ji jį apdoros.',
      'Vis dėlto norite likti? Tada atverkite gavimo patvirtinimą. Kol prenumerata galioja, ten galite atšaukti nutraukimą. Kas nors pasikeis tik tada, kai ten paspausite mygtuką.',
    ],
    'cancellation.undone': ['Ar prenumerata tęsis, jums patvirtins įmonė.'],
    'withdrawal.requested': [
      'Dabar nieko daryti nereikia. Jūsų pranešimas apie atsisakymą perduodamas įmonei. Ji jį apdoros.',
    ],
    'contact.submitted': ['Dabar nieko daryti nereikia. Įmonė jums atsakys.'],
  },
  answer: {
    title: { question: 'Atsakymas į jūsų klausimą', complaint: 'Atsakymas į jūsų skundą' },
    lead: {
      question: (moment) => `${moment} uždavėte mums klausimą. Štai mūsų atsakymas.`,
      complaint: (moment) => `${moment} atsiuntėte mums skundą. Štai mūsų atsakymas.`,
    },
    next: 'Ar tai išspręsta, ar dar ne? Pasakykite mums, paspausdami mygtuką žemiau. Pasakykite ir tada, jei dar negerai: imsimės to iš naujo.',
    notYou:
      'Į mus kreipėtės ne jūs? Tada jūsų el. pašto adresą įrašė kažkas kitas. Praneškite mums apie tai.',
    judge: 'Pasakyti, ar tai išspręsta',
  },
  attached:
    'Prie laiško pridėtas tas pats gavimo patvirtinimas su skaitmeniniu parašu. Atverti jo nereikia: tiesiog saugokite jį kartu su šiuo laišku.',
  notYou: 'Tai išsiuntėte ne jūs? Tada praneškite įmonei.',
  sender: (name) =>
    `Šį laišką jums siunčia ${name}, nes kartu su pranešimu buvo įrašytas šis el. pašto adresas. Tai ne reklama.`,
  attachment: (reference) => `gavimo-patvirtinimas-${reference}.jwt`,
};

export default lt;
