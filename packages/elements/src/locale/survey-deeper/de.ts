/** Deutsch, für das, was auf einen Grund folgt. */
import type { DeeperStrings } from './nl.ts';

const de: DeeperStrings = {
  more: 'Möchten Sie es genauer sagen?',
  narrower: {
    not_valued: {
      loyalty_unnoticed: 'Dass ich schon lange Kunde bin, zählte nicht',
      new_customers_first: 'Neue Kunden bekamen bessere Bedingungen',
      not_listened: 'Man hat mir nicht zugehört',
      impersonal: 'Ich war nur eine Nummer',
    },
    customer_service: {
      no_reply: 'Ich bekam keine Antwort',
      late_reply: 'Die Antwort kam zu spät',
      not_solved: 'Mein Problem wurde nicht gelöst',
      hard_to_reach: 'Ich konnte niemanden erreichen',
    },
    too_expensive: {
      price_increase: 'Der Preis ist gestiegen',
      not_worth_it: 'Ich bekam zu wenig dafür',
      unexpected_costs: 'Es kamen Kosten dazu, mit denen ich nicht gerechnet hatte',
      budget: 'Ich muss auf meine Ausgaben achten',
    },
    unused: {
      no_time: 'Ich komme nicht dazu',
      no_longer_needed: 'Ich brauche es nicht mehr',
      temporary_need: 'Ich brauchte es nur für kurze Zeit',
      forgotten: 'Ich hatte vergessen, dass ich es habe',
    },
    missing_features: {
      something_missing: 'Es fehlt etwas, das ich brauche',
      low_quality: 'Die Qualität enttäuscht',
      late_delivery: 'Es kam zu spät oder gar nicht',
      too_complex: 'Es ist zu kompliziert',
      technical_problems: 'Es funktioniert nicht richtig',
    },
    switched_service: {
      cheaper_elsewhere: 'Woanders ist es günstiger',
      better_elsewhere: 'Etwas anderes passt besser zu mir',
      free_alternative: 'Ich nutze jetzt etwas Kostenloses',
    },
    circumstances_changed: {
      moving: 'Ich ziehe um',
      household_changed: 'Zu Hause hat sich etwas geändert',
      income_changed: 'Meine Arbeit oder mein Einkommen hat sich geändert',
      bereavement: 'Die Person, für die es war, ist verstorben',
    },
  },
  replies: {
    not_valued: 'Das tut uns leid. So hätte es sich nicht anfühlen dürfen.',
    loyalty_unnoticed: 'Das tut uns leid. Ihre Treue hätte zählen müssen.',
    not_listened: 'Das tut uns leid. Wir hätten besser zuhören müssen.',
    customer_service: 'Entschuldigung, dass Sie warten mussten. Das hätte anders laufen müssen.',
    no_reply: 'Entschuldigung, dass Sie keine Antwort bekamen. Das hätte nicht passieren dürfen.',
    not_solved: 'Entschuldigung, dass wir Ihnen nicht geholfen haben. Das hätte anders laufen müssen.',
    hard_to_reach: 'Entschuldigung, dass Sie uns nicht erreicht haben. Das hätte anders laufen müssen.',
    too_expensive: 'Das verstehen wir. Danke, dass Sie es sagen.',
    unexpected_costs: 'Kosten sollten nie überraschen. Das tut uns leid.',
    unused: 'Dann ist es nur logisch aufzuhören.',
    missing_features: 'Schade, dass es nicht war, was Sie erwarten durften. Das tut uns leid.',
    late_delivery: 'Es tut uns leid, dass Sie auf etwas warten mussten, das Sie bezahlt haben.',
    switched_service: 'Schön, dass Sie etwas Passenderes haben.',
    circumstances_changed: 'Danke, dass Sie es uns sagen. Wir wünschen Ihnen alles Gute.',
    bereavement: 'Unser herzliches Beileid. Wir wünschen Ihnen viel Kraft.',
    other: 'Sagen Sie es gern in Ihren eigenen Worten.',
  },
  questions: {
    not_valued: 'Was hätten wir anders machen sollen?',
    customer_service: 'Worum ging es bei Ihrer Frage?',
    too_expensive: 'Welchen Preis hätten Sie angemessen gefunden?',
    unexpected_costs: 'Welche Kosten waren das?',
    unused: 'Wofür haben Sie es genutzt?',
    missing_features: 'Was hat gefehlt oder enttäuscht?',
    something_missing: 'Was hat gefehlt?',
    low_quality: 'Was hat Sie enttäuscht?',
    late_delivery: 'Was kam zu spät oder gar nicht?',
    too_complex: 'Was war schwierig?',
    technical_problems: 'Was hat nicht funktioniert?',
    switched_service: 'Was gefällt Ihnen dort besser?',
    other: 'Was ist Ihr Grund?',
  },
  notify: {
    label: 'Sagen Sie mir Bescheid, wenn das behoben ist',
    hint: 'Wir nutzen Ihre Adresse nur dafür.',
    email: 'Ihre E-Mail-Adresse',
    missing: 'Bitte geben Sie Ihre E-Mail-Adresse an, oder entfernen Sie das Häkchen.',
    malformed: 'Diese E-Mail-Adresse stimmt noch nicht. Sie muss aussehen wie name@beispiel.de.',
    promised: 'Wenn das behoben ist, sagen wir Ihnen Bescheid.',
  },
};

export default de;
