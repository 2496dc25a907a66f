/** Deutsch, für das eine Angebot beim Kündigen. */
import type { OfferStrings } from './nl.ts';

const de: OfferStrings = {
  title: {
    pause: 'Sie können auch pausieren',
    discount: 'Sie können auch weniger zahlen',
    plan_change: 'Sie können auch wechseln',
    trial_extension: 'Sie können auch länger testen',
    contact: 'Sie können auch erst mit uns sprechen',
    redirect: 'Das geht auch',
  },
  accept: {
    pause: 'Lieber pausieren',
    discount: 'Zu diesem Preis weiter',
    plan_change: 'Lieber wechseln',
    trial_extension: 'Länger testen',
    contact: 'Kontakt aufnehmen',
    redirect: 'Ansehen, was möglich ist',
  },
  pause: {
    rests: (duration) => `Ihr Vertrag ruht dann ${duration}. Danach läuft er von selbst weiter.`,
    free: 'Solange er ruht, zahlen Sie nichts.',
    price: (price) => `Solange er ruht, zahlen Sie ${price}.`,
  },
  discount: {
    price: (price) => `Sie zahlen dann ${price}.`,
    until: (price, day, afterwards) =>
      `Sie zahlen dann bis einschließlich ${day} ${price}, danach ${afterwards}.`,
  },
  plan: {
    change: (plan) => `Sie machen dann mit ${plan} weiter.`,
    price: (price) => `Das kostet ${price}.`,
  },
  trial: (day) => `Ihre Testphase läuft dann bis einschließlich ${day}.`,
  contact: 'Vielleicht finden wir eine Lösung. Kündigen können Sie danach immer noch.',
  redirect: 'Sie verlassen dann diese Seite. Kündigen können Sie danach immer noch.',
  madeTo: {
    everyone: 'Das bekommen alle, auch wer nicht kündigt.',
    leaving: 'Das bieten wir nur an, wenn jemand kündigt.',
  },
  takesBack: 'Wenn Sie das wählen, nehmen Sie Ihre Kündigung zurück.',
  keepsCancelled: 'Ihre Kündigung bleibt bestehen.',
  decline: 'Nein, danke',
  declined: 'In Ordnung. Ihre Kündigung bleibt bestehen.',
  accepting: 'Wir kümmern uns darum.',
  accepted: 'Das ist erledigt.',
  stillCancel: 'Kündigen können Sie immer noch.',
  failed: 'Das hat nicht geklappt.',
  cancelledToo: 'Sie haben auch gekündigt, und dabei bleibt es.',
  notTakenBack: 'Ihre Kündigung ist noch nicht zurückgenommen.',
  takeBack: 'Meine Kündigung zurücknehmen',
};

export default de;
