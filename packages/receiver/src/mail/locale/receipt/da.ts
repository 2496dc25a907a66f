/** Dansk. */
import type { MailWords } from './nl.ts';

const da: MailWords = {
  title: {
    'cancellation.requested': 'Din opsigelse er modtaget',
    'cancellation.undone': 'Dit ønske om at fortsætte er modtaget',
    'withdrawal.requested': 'Din fortrydelse er modtaget',
    'contact.submitted': 'Din besked er modtaget',
  },
  subject: (title, reference) => `${title} (referencenummer ${reference})`,
  test: 'Det her er en test. Der bliver ikke opsagt noget rigtigt.',
  testSubject: (subject) => `Testmail: ${subject}`,
  keep: 'Gem denne mail. Den beviser, at din besked er nået frem, og hvornår. Den siger ikke, om beskeden er behandlet.',
  several: {
    title: (count) => `${count} beskeder fra dig er modtaget`,
    lead: 'Der kom flere beskeder med din mailadresse kort efter hinanden. Derfor står det hele i én mail.',
  },
  content: 'Det har du sendt',
  declared: {
    ordinary: 'Du opsiger dit abonnement.',
    extraordinary: 'Du opsiger dit abonnement af en særlig grund.',
    cause: 'Den grund, du skrev, står på din kvittering.',
    withdrawal: 'Du fortryder din aftale.',
    partialWithdrawal: 'Du fortryder en del af din aftale. Hvilken del det er, står på din kvittering.',
    undone: 'Du trækker din opsigelse tilbage. Du vil gerne beholde dit abonnement.',
    question: 'Et spørgsmål. Teksten står på din kvittering.',
    complaint: 'En klage. Teksten står på din kvittering.',
  },
  wanted: 'Hvornår det skal stoppe',
  when: {
    atPeriodEnd: 'Så hurtigt som muligt',
    immediately: 'Med det samme',
    date: (day) => `Den ${day}`,
  },
  contract: 'Kundenummer eller aftalenummer',
  onReceipt: 'Står på din kvittering',
  receivedAt: 'Modtaget den',
  zone: (zone) => `tidszone ${zone}`,
  reference: 'Referencenummer',
  endsOn: 'Dit abonnement løber til og med',
  endsAccording: 'ifølge den side, hvor du opsagde',
  endsUnknown: 'Det får du besked om',
  answerBy: 'Svar senest den',
  seeReceipt: 'Se kvitteringen',
  seeStatus: 'Se, hvor langt sagen er',
  next: {
    'cancellation.requested': [
      'Du behøver ikke gøre noget nu. Din opsigelse går videre til virksomheden, som behandler den.',
      'Vil du fortsætte alligevel? Så åbn din kvittering. Så længe dit abonnement løber, kan du trække din opsigelse tilbage på den side. Intet ændrer sig, før du trykker på knappen dér.',
    ],
    'cancellation.undone': ['Virksomheden bekræfter, om dit abonnement fortsætter.'],
    'withdrawal.requested': [
      'Du behøver ikke gøre noget nu. Din fortrydelse går videre til virksomheden, som behandler den.',
    ],
    'contact.submitted': ['Du behøver ikke gøre noget nu. Du får svar fra virksomheden.'],
  },
  answer: {
    title: { question: 'Svar på dit spørgsmål', complaint: 'Svar på din klage' },
    lead: {
      question: (moment) => `Du stillede os et spørgsmål den ${moment}. Her er vores svar.`,
      complaint: (moment) => `Du sendte os en klage den ${moment}. Her er vores svar.`,
    },
    next: 'Er det løst nu, eller ikke endnu? Fortæl os det med knappen herunder. Hvis det ikke er i orden endnu, tager vi fat på det igen.',
    notYou: 'Har du ikke spurgt os om det her? Så har en anden skrevet din mailadresse. Giv os gerne besked.',
    judge: 'Fortæl, om det er løst',
  },
  attached:
    'Vedhæftet er den samme kvittering med en digital signatur. Du behøver ikke åbne den: Gem den bare sammen med denne mail.',
  notYou: 'Har du ikke selv sendt det her? Så giv virksomheden besked.',
  sender: (name) =>
    `Du får denne mail fra ${name}, fordi denne mailadresse blev skrevet sammen med beskeden. Det er ikke reklame.`,
  attachment: (reference) => `kvittering-${reference}.jwt`,
};

export default da;
