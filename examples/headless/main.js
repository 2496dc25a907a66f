// A cancel page of one's own: every word and every element is this page's. What the law says, what is declared, and whether
// it was received comes from Fairwell, by the same machine and the same outbox as in <fairwell-cancel>.
import { Cancelling } from '@fairwell/elements/core';

const main = document.querySelector('main');

const cancelling = await Cancelling.start({
  config: {
    endpoint: 'http://127.0.0.1:8080/v1/messages',
    subscription: { id: 'sub_123', plan: 'Weekblad' },
    contract: {
      jurisdiction: 'NL',
      subject: 'periodical',
      concluded: '2025-09-01',
      term: 'P1Y',
      renewal: { into: 'indefinite' },
    },
  },
  onChange: draw,
});
function draw({ state }) {
  main.replaceChildren(...screens[state.type](state));
  main.focus();
}

/** @type {Record<import('@fairwell/elements/core').StateType, (state: any) => Element[]>} */
const screens = {
  closed: () => [button('Abonnement opzeggen', () => cancelling.open())],
  review: () => [
    heading('Weekblad opzeggen'),
    text(lastDay(cancelling.declared.endsOn)),
    quote(cancelling.declared.text),
    button(cancelling.confirmLabel, () => cancelling.confirm()),
    button('Toch niet', () => cancelling.close()),
  ],
  sending: () => [heading('We versturen je opzegging')],
  // Kept, and tried again by itself: not received yet, and nobody may say it was.
  waiting: () => [
    heading('Nog niet ontvangen'),
    text('We proberen het vanzelf opnieuw. Je hoeft niets te doen.'),
    button('Nu proberen', () => cancelling.retry()),
  ],
  attention: () => [
    heading('Niet ontvangen'),
    text('Er klopt iets niet. Bel ons of mail ons, dan zeggen we voor je op.'),
    button('Nog eens proberen', () => cancelling.retry()),
  ],
  unsent: () => [
    heading('Deze opzegging is nooit aangekomen'),
    button('Alsnog versturen', () => cancelling.retry()),
    button('Niet meer nodig', () => cancelling.discard()),
  ],
  sent: () => [heading('Verstuurd'), text('We kunnen niet zien of hij is aangekomen.')],
  received: ({ acknowledgement }) => [
    heading('Je opzegging is ontvangen'),
    text(`Kenmerk ${acknowledgement.reference}. ${lastDay(acknowledgement.endsOn)}`),
    button('Opzegging intrekken', () =>
      cancelling.undo({ text: 'Ik trek mijn opzegging in.', buttonLabel: 'Opzegging intrekken' }),
    ),
  ],
  undoing: ({ undo }) => [
    heading(
      undo.progress.type === 'sending' ? 'We versturen je intrekking' : 'Je intrekking is nog niet ontvangen',
    ),
    button('Nu proberen', () => cancelling.retry()),
  ],
  undone: () => [
    heading('Je intrekking is ontvangen'),
    text('Of je abonnement doorloopt, hoor je van je aanbieder.'),
  ],
};

const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
function lastDay(day) {
  return day ? `Je laatste dag is ${date.format(new Date(day))}.` : 'Wanneer het stopt, weten we hier niet.';
}

function heading(words) {
  return element('h1', words);
}
function text(words) {
  return element('p', words);
}
function quote(words) {
  return element('blockquote', words);
}
function button(words, press) {
  const made = element('button', words);
  made.addEventListener('click', press);
  return made;
}
function element(name, words) {
  return Object.assign(document.createElement(name), { textContent: words });
}

cancelling.open();
