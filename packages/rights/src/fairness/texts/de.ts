/** Deutsch, für alle, die eine Kündigungsseite bauen. */
import type { Texts } from './nl.ts';

const de: Texts = {
  findings: {
    entryFar: {
      why: 'Von manchen Seiten braucht man $1 Klicks bis zur Kündigungsschaltfläche.',
      instead: 'Geben Sie ihr einen festen Platz, höchstens zwei Klicks von jeder Seite.',
    },
    entryInMenu: {
      why: 'Die Kündigungsschaltfläche ist erst zu sehen, wenn man ein Menü öffnet.',
      instead: 'Setzen Sie sie gut sichtbar auf die Seite selbst.',
    },
    tooManySteps: {
      why: 'Nach der Kündigungsschaltfläche folgen $1 Seiten. Hier ist das Höchste: $2.',
      instead: 'Lassen Sie die übrigen weg oder zeigen Sie sie nach der Eingangsbestätigung.',
    },
    noSummary: {
      why: 'Vor dem Bestätigen lässt sich nicht nachsehen, was abgeschickt wird.',
      instead:
        'Zeigen Sie vor der letzten Schaltfläche, was ausgefüllt wurde, mit einem Weg zurück zum Ändern.',
    },
    offline: {
      why: 'Kündigen geht hier nicht ganz auf der Seite: Man wird auf einen anderen Weg geschickt.',
      instead: 'Machen Sie das Kündigen auf der Seite selbst möglich. Andere Wege dürfen zur Wahl stehen.',
    },
    login: {
      why: 'Wer sich nicht anmelden kann oder will, kann hier nicht kündigen.',
      instead: 'Fragen Sie stattdessen nach Kundennummer oder E-Mail-Adresse.',
    },
    account: {
      why: 'Man muss ein Konto anlegen, um gehen zu können.',
      instead: 'Lassen Sie ohne Konto kündigen, mit Kundennummer oder E-Mail-Adresse.',
    },
    labelMandated: {
      why: 'Auf dieser Schaltfläche steht „$1“. Das Gesetz will hier andere Wörter.',
      instead: 'Schreiben Sie „$2“ darauf, und sonst nichts.',
    },
    labelUnclear: {
      why: 'Auf dieser Schaltfläche steht „$1“. Das gehört nicht zu den Wörtern, die wir als klar kennen.',
      instead: 'Wählen Sie zum Beispiel „$2“.',
    },
    labelUnheard: {
      why: 'Auf der Schaltfläche steht „$1“, aber wer zuhört, hört „$2“.',
      instead: 'Geben Sie ihr denselben Namen fürs Auge und fürs Ohr.',
    },
    faint: {
      why: 'Die Wörter heben sich zu wenig ab: Der Kontrast ist $1 zu 1.',
      instead: 'Sorgen Sie für einen Kontrast von mindestens 4,5 zu 1.',
    },
    weaker: {
      why: 'Die Schaltfläche „$1“ ist größer oder fetter als die zum Kündigen.',
      instead: 'Machen Sie beide gleich, oder die zum Kündigen auffälliger.',
    },
    apart: {
      why: 'Die Schaltfläche „$1“ steht woanders als die zum Kündigen.',
      instead: 'Setzen Sie beide zusammen.',
    },
    later: {
      why: 'Mit der Tastatur kommt man zur Schaltfläche „$1“, bevor man zum Kündigen kommt.',
      instead: 'Setzen Sie die Schaltfläche zum Kündigen an die erste Stelle.',
    },
    offersMany: {
      why: 'Wer kündigen will, bekommt bis zu $1 Angebote.',
      instead: 'Machen Sie höchstens ein Angebot.',
    },
    offerAgain: {
      why: 'Nach einem „Nein“ folgt noch ein Angebot.',
      instead: 'Ein „Nein“ genügt. Danach geht es weiter mit der Kündigung.',
    },
    offerForbidden: {
      why: 'Beim Kündigen darf hier kein Angebot stehen.',
      instead: 'Lassen Sie es weg. Nach der Eingangsbestätigung dürfen Sie eines machen.',
    },
    offerUnasked: {
      why: 'Es erscheint ein Angebot, ohne dass jemand vorher zugestimmt hat.',
      instead: 'Fragen Sie zuerst, ob jemand ein Angebot hören möchte. Bei „Nein“ kommt keines.',
    },
    offerAlone: {
      why: 'Neben dem Angebot fehlt eine Schaltfläche, die die Kündigung abschließt.',
      instead: 'Setzen Sie eine daneben, die immer zu sehen ist und die Kündigung abschließt.',
    },
    shaming: {
      why: 'Hier steht „$1“. Das macht Menschen ein schlechtes Gewissen, weil sie gehen.',
      instead: 'Sagen Sie nur, was die Schaltfläche tut: „Nein, danke“ oder „Jetzt kündigen“.',
    },
    surveyRequired: {
      why: 'Ohne Antwort auf die Frage nach dem Grund geht es nicht weiter.',
      instead: 'Lassen Sie jede Antwort freiwillig. Kündigen geht auch ohne.',
    },
    surveyLong: {
      why: 'Wer geht, bekommt $1 Fragen gestellt.',
      instead: 'Stellen Sie eine Frage, mit Platz für mehr.',
    },
    surveyFirst: {
      why: 'Die Frage nach dem Grund steht vor der Kündigung. Das ist hier nicht erlaubt.',
      instead: 'Fragen Sie erst, wenn die Kündigung eingegangen ist.',
    },
    fieldExtra: {
      why: 'Die Seite fragt etwas, was das Gesetz hier nicht nennt: $1.',
      instead: 'Nehmen Sie das Feld weg.',
    },
    fieldForced: {
      why: 'Dieses Feld ist Pflicht, aber das Gesetz lässt es frei: $1.',
      instead: 'Lassen Sie zu, dass es leer bleibt.',
    },
    fieldNotNeeded: {
      why: 'Dieses Feld ist Pflicht, aber zum Kündigen nicht nötig: $1.',
      instead: 'Nehmen Sie das Feld weg, oder lassen Sie zu, dass es leer bleibt.',
    },
    fieldMissing: {
      why: 'Das Gesetz nennt ein Feld, das hier fehlt: $1.',
      instead: 'Setzen Sie es auf die Seite mit der Schaltfläche zum Kündigen.',
    },
    countdown: {
      why: 'Eine Uhr läuft ab, ohne dass dahinter etwas Echtes steht.',
      instead: 'Nehmen Sie sie weg oder lassen Sie sie bis zu einem echten Tag laufen.',
    },
    receiptLacks: {
      why: 'In der Eingangsbestätigung fehlt: $1.',
      instead: 'Nehmen Sie es auf.',
    },
    receiptFleeting: {
      why: 'Die Eingangsbestätigung lässt sich nicht aufbewahren.',
      instead: 'Schicken Sie sie per E-Mail oder bieten Sie sie zum Herunterladen an.',
    },
    receiptLate: {
      why: 'Die Eingangsbestätigung kommt nicht sofort.',
      instead: 'Geben Sie sie, sobald die Kündigung eingegangen ist.',
    },
    cancelMeansStay: {
      why: 'Auf der Schaltfläche zum Bleiben steht „$1“. Das lässt sich auch als Kündigen lesen.',
      instead: 'Schreiben Sie darauf, dass man bleibt, etwa „Meinen Vertrag behalten“.',
    },
    keepUnclear: {
      why: 'Auf der Schaltfläche zum Bleiben steht „$1“. Daraus geht nicht hervor, dass man bleibt.',
      instead: 'Schreiben Sie darauf, dass man bleibt, etwa „Meinen Vertrag behalten“.',
    },
    noRetry: {
      why: 'Geht etwas schief, kann man es nicht noch einmal versuchen.',
      instead: 'Behalten Sie, was ausgefüllt wurde, und bieten Sie an, es noch einmal zu senden.',
    },
    noOtherWay: {
      why: 'Geht etwas schief, steht da nicht, wie man sonst kündigen kann.',
      instead: 'Nennen Sie eine E-Mail-Adresse, eine Anschrift oder eine Telefonnummer.',
    },
    offersBlock: {
      why: 'Lässt sich ein Angebot nicht laden, geht auch das Kündigen nicht.',
      instead: 'Lassen Sie die Kündigung ohne das Angebot weitergehen.',
    },
    preselected: {
      why: 'Etwas ist schon gewählt, bevor jemand selbst wählt.',
      instead: 'Lassen Sie alles offen, bis jemand selbst wählt.',
    },
    entryGone: {
      why: 'Die Kündigungsschaltfläche ist nicht während der ganzen Laufzeit da.',
      instead: 'Lassen Sie sie stehen, solange das Abonnement läuft.',
    },
    entryForSome: {
      why: 'Nicht alle bekommen die Kündigungsschaltfläche zu sehen.',
      instead: 'Halten Sie sie aus Tests und Zielgruppen heraus.',
    },
    entryNeedsScript: {
      why: 'Funktioniert das Skript nicht, gibt es keinen Weg zu kündigen.',
      instead: 'Setzen Sie ein einfaches Formular oder einen einfachen Link auf die Seite.',
    },
    revealed: {
      why: 'Felder oder die Schaltfläche erscheinen erst nach und nach.',
      instead: 'Zeigen Sie alle Felder und die Schaltfläche sofort.',
    },
    entryHidden: {
      why: 'Die Kündigungsschaltfläche steht zwischen $1 anderen Links und fällt weniger auf als diese.',
      instead: 'Machen Sie sie mindestens so gut sichtbar, oder setzen Sie sie für sich.',
    },
    rightsMixed: {
      why: 'Kündigen und Widerrufen liegen hinter einer Schaltfläche. Es sind zwei verschiedene Rechte.',
      instead: 'Geben Sie jedem eine eigene Schaltfläche mit eigenen Wörtern.',
    },
    withdrawalUnproved: {
      why: 'Wer widerruft, bekommt dafür keine eigene Eingangsbestätigung.',
      instead: 'Schicken Sie eine, mit dem Inhalt der Erklärung und mit Datum und Uhrzeit.',
    },
    inaccessible: {
      why: 'Nicht alle können diese Seite benutzen, etwa mit einem Screenreader oder nur mit der Tastatur.',
      instead: 'Halten Sie sich an WCAG 2.2: Namen und Rollen, Tastatur, freier Fokus, hörbare Fehler.',
    },
  },
  names: {
    kind: 'die Art der Kündigung',
    cause: 'der besondere Grund',
    name: 'der Name',
    contract: 'die Kundennummer oder Vertragsnummer',
    endDate: 'das Enddatum',
    email: 'die E-Mail-Adresse',
    phoneLine: 'die Rufnummer des Anschlusses',
    statement: 'der Inhalt der Erklärung',
    date: 'das Datum des Eingangs',
    time: 'die Uhrzeit des Eingangs',
    effects: 'die Folgen der Kündigung',
    reference: 'ein Kennzeichen',
  },
};
export default de;
