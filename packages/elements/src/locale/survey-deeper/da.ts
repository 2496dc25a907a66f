/** Dansk, til det der følger efter en grund. */
import type { DeeperStrings } from './nl.ts';

const da: DeeperStrings = {
  more: 'Vil du sige det mere præcist?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'At jeg har været kunde længe, talte ikke',
      new_customers_first: 'Nye kunder fik det bedre',
      not_listened: 'Der blev ikke lyttet til mig',
      impersonal: 'Jeg var bare et nummer',
    },
    customer_service: {
      no_reply: 'Jeg fik ikke svar',
      late_reply: 'Svaret kom for sent',
      not_solved: 'Mit problem blev ikke løst',
      hard_to_reach: 'Jeg kunne ikke få fat i nogen',
    },
    too_expensive: {
      price_increase: 'Prisen steg',
      not_worth_it: 'Jeg fik for lidt for pengene',
      unexpected_costs: 'Der kom udgifter, jeg ikke havde regnet med',
      budget: 'Jeg er nødt til at spare',
    },
    unused: {
      no_time: 'Jeg får det ikke brugt',
      no_longer_needed: 'Jeg har ikke brug for det mere',
      temporary_need: 'Jeg havde kun brug for det en kort tid',
      forgotten: 'Jeg havde glemt, at jeg havde det',
    },
    missing_features: {
      something_missing: 'Der mangler noget, jeg har brug for',
      low_quality: 'Kvaliteten skuffede',
      late_delivery: 'Det kom for sent eller slet ikke',
      too_complex: 'Det er for indviklet',
      technical_problems: 'Det virker ikke, som det skal',
    },
    switched_service: {
      cheaper_elsewhere: 'Det er billigere et andet sted',
      better_elsewhere: 'Noget andet passer bedre til mig',
      free_alternative: 'Jeg bruger nu noget, der er gratis',
    },
    circumstances_changed: {
      moving: 'Jeg flytter',
      household_changed: 'Noget har ændret sig derhjemme',
      income_changed: 'Mit arbejde eller min indtægt har ændret sig',
      bereavement: 'Den, det var til, er gået bort',
    },
  },
  replies: {
    not_valued: 'Det er vi kede af. Sådan skulle du ikke have haft det hos os.',
    loyalty_unnoticed: 'Det er vi kede af. Det burde have talt, at du har været her længe.',
    not_listened: 'Det er vi kede af. Vi burde have lyttet bedre.',
    customer_service: 'Undskyld, at vi lod dig vente. Det skulle have været anderledes.',
    no_reply: 'Undskyld, at du ikke fik svar. Det skulle ikke være sket.',
    not_solved: 'Undskyld, at vi ikke hjalp dig. Det skulle have været anderledes.',
    hard_to_reach: 'Undskyld, at du ikke kunne få fat i os. Det skulle have været anderledes.',
    too_expensive: 'Det forstår vi godt. Tak, fordi du siger det.',
    unexpected_costs: 'Udgifter må aldrig komme bag på nogen. Det beklager vi.',
    unused: 'Så giver det god mening at stoppe.',
    missing_features: 'Det er ærgerligt, at det ikke var, som du kunne forvente. Det beklager vi.',
    late_delivery: 'Undskyld, at du måtte vente på noget, du havde betalt for.',
    switched_service: 'Godt, at du har fundet noget, der passer bedre.',
    circumstances_changed: 'Tak, fordi du fortæller det. Vi ønsker dig alt godt.',
    bereavement: 'Vi kondolerer og tænker på dig.',
    other: 'Fortæl det gerne med dine egne ord.',
  },
  questions: {
    not_valued: 'Hvad skulle vi have gjort anderledes?',
    customer_service: 'Hvad handlede dit spørgsmål om?',
    too_expensive: 'Hvad ville have været en rimelig pris?',
    unexpected_costs: 'Hvilke udgifter var det?',
    unused: 'Hvad brugte du det til?',
    missing_features: 'Hvad manglede, eller hvad skuffede?',
    something_missing: 'Hvad manglede?',
    low_quality: 'Hvad skuffede?',
    late_delivery: 'Hvad kom for sent eller slet ikke?',
    too_complex: 'Hvad var svært?',
    technical_problems: 'Hvad gik galt?',
    switched_service: 'Hvad synes du er bedre der?',
    other: 'Hvad er din grund?',
  },
  notify: {
    label: 'Giv mig besked, når det er rettet',
    hint: 'Vi bruger kun din adresse til det.',
    email: 'Din mailadresse',
    missing: 'Skriv din mailadresse, eller fjern fluebenet.',
    malformed: 'Mailadressen er ikke helt rigtig endnu. Den skal se ud som navn@eksempel.dk.',
    promised: 'Når det er rettet, hører du fra os.',
  },
};

export default da;
