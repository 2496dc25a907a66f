/** Lietuvių kalba, tam, kas nori sužinoti būseną. */
import type { StatusStrings } from './nl.ts';

const lt: StatusStrings = {
  title: 'Būsena',
  ask: {
    lead: 'Įrašykite pranešimo numerį, nurodytą gavimo patvirtinime. Arba įklijuokite gavimo patvirtinimo nuorodą: tada matysite ir atsakymą bei ką dar galite padaryti.',
    label: 'Pranešimo numeris arba nuoroda',
    look: 'Peržiūrėti',
    missing: 'Įrašykite pranešimo numerį arba įklijuokite nuorodą.',
    unreadable:
      'Tai ne pranešimo numeris. Jį sudaro dvylika raidžių ir skaitmenų, pavyzdžiui, 7KXM-2QPD-9T4H.',
    unknown: 'Su šiuo numeriu nieko nerandame. Gal galite dar kartą patikrinti?',
  },
  loading: 'Tikriname. Akimirką.',
  failed: {
    offline: 'Dabar būsenos nematome: nėra ryšio. Tam, ką išsiuntėte, tai įtakos neturi.',
    error: 'Dabar būsenos nematome: kažkas nepavyko. Tam, ką išsiuntėte, tai įtakos neturi.',
    again: 'Bandyti dar kartą',
  },
  test: 'Tai bandymas. Iš tikrųjų niekas nenutraukiama.',
  standing: {
    received: () => 'Gauta. Dar nepranešta, kad tai apdorota.',
    undone: () => 'Jūsų prašymas likti gautas. Ar prenumerata tęsis, jums patvirtins įmonė.',
    stands: () =>
      'Jūsų prašymas likti gautas. Tačiau dėl tos pačios prenumeratos gautas ir kitas pranešimas apie nutraukimą ar atsisakymą, ir jis tebegalioja.',
    scheduled: (day) =>
      day ? `Apdorota: ${day} jūsų prenumerata baigsis.` : 'Apdorota: jūsų prenumerata baigsis.',
    effective: (day) => (day ? `${day} jūsų prenumerata baigėsi.` : 'Jūsų prenumerata baigėsi.'),
    failed: () =>
      'Apdorojant kažkas nepavyko. Vis dėlto jūsų pranešimas apie nutraukimą gautas. Išsaugokite gavimo patvirtinimą ir paklauskite įmonės.',
    open: (moment) => `Jūsų žinutė gauta. Atsakymą gausite iki ${moment}.`,
    overdue: (moment) =>
      `Žadėjome atsakyti iki ${moment}. Mums nepavyko, ir dėl to apgailestaujame. Į jūsų žinutę dar neatsakyta.`,
    reported: (moment) =>
      `Žadėjome atsakyti iki ${moment}. Mums nepavyko, ir dėl to apgailestaujame. Į jūsų žinutę dar neatsakyta. Pranešta, kad laukiate per ilgai.`,
    answered: () => 'Į jūsų žinutę atsakyta.',
    solved: () => 'Pranešėte, kad tai išspręsta.',
    reopened: (moment) => `Pranešėte, kad tai dar neišspręsta. Naują atsakymą gausite iki ${moment}.`,
    unasked: () => 'Jūsų žinutė gauta. Atsakymo į ją nenorėjote.',
  },
  next: {
    received: 'Dabar nieko daryti nereikia.',
    stands: 'Norite likti? Tada atšaukite ir jį arba klauskite įmonės.',
    scheduled: 'Daugiau nieko daryti nereikia.',
    open: 'Dabar nieko daryti nereikia. Atsakymą perskaitysite čia.',
    reopened: 'Dabar nieko daryti nereikia. Atsakymą perskaitysite čia.',
    solved: 'Gerai, kad tai išspręsta.',
  },
  readIt: 'Kad perskaitytumėte atsakymą, atverkite gavimo patvirtinimo nuorodą.',
  reference: 'Pranešimo numeris',
  receivedAt: 'Gauta',
  endsOn: 'Paskutinė prenumeratos diena',
  endedOn: 'Paskutinė prenumeratos diena buvo',
  updatedAt: 'Paskutinį kartą atnaujinta',
  you: (moment) => `Jūsų žinutė (${moment})`,
  team: (moment) => `Mūsų atsakymas (${moment})`,
  erased: 'Šis tekstas ištrintas.',
  receipt: 'Peržiūrėti gavimo patvirtinimą',
  saveHtml: 'Išsaugoti gavimo patvirtinimą',
  saveJson: 'Išsaugoti kaip JSON, programoms',
  calendar: {
    add: 'Įrašyti pabaigos datą į kalendorių',
    summary: 'Paskutinė prenumeratos diena',
    description: (reference) => `Nutraukėte prenumeratą. Pranešimo numeris: ${reference}.`,
    fileName: 'pabaigos-data',
  },
  reactivate: 'Pradėti iš naujo',
  refresh: 'Žiūrėti dar kartą',
  other: 'Ieškoti ko kito',
  judge: {
    question: 'Ar tai išspręsta?',
    stillNot: 'Vis dėlto neišspręsta?',
    missing: 'Dar neišspręsta? Parašykite čia, ko trūksta.',
    optional: '(neprivaloma)',
    yes: 'Taip, išspręsta',
    no: 'Ne, dar ne',
    sending: 'Perduodame. Akimirką.',
    failed: 'Tai dar nepasiekė gavėjo. Viskas, ką parašėte, tebėra čia. Gal galite bandyti dar kartą?',
  },
  help: 'Nenorite laukti? Su mumis galite susisiekti ir taip:',
};

export default lt;
