/** English, for whoever builds a page to cancel on. */
import type { Texts } from './nl.ts';

const en: Texts = {
  findings: {
    entryFar: {
      why: 'From some pages it takes $1 clicks to get to the cancel button.',
      instead: 'Put the button in a fixed place, at most two clicks from any page.',
    },
    entryInMenu: {
      why: 'The cancel button can only be seen after opening a menu.',
      instead: 'Put the button on the page itself, in plain sight.',
    },
    tooManySteps: {
      why: 'After the cancel button there are $1 screens. Here there may be $2 at most.',
      instead: 'Leave the other screens out, or show them after the receipt.',
    },
    noSummary: {
      why: 'One cannot look over what will be sent before confirming.',
      instead: 'Before the last button, show what was filled in, with a way back to correct it.',
    },
    offline: {
      why: 'Cancelling cannot be finished on the page: people are sent another way.',
      instead: 'Let people cancel on the page itself. Other ways may stand beside it, as a choice.',
    },
    login: {
      why: 'Whoever cannot or will not log in cannot cancel here.',
      instead: 'Ask for a customer number or an e-mail address instead.',
    },
    account: {
      why: 'One has to make an account in order to leave.',
      instead: 'Let people cancel without an account, with their customer number or e-mail address.',
    },
    labelMandated: {
      why: 'This button says “$1”. The law wants other words here.',
      instead: 'Let it say “$2” and nothing else.',
    },
    labelUnclear: {
      why: 'This button says “$1”, which is not among the words we know to be clear.',
      instead: 'Choose “$2”, for example.',
    },
    labelUnheard: {
      why: 'The button says “$1”, but people who listen hear “$2”.',
      instead: 'Give the button one name, for people who look and people who listen.',
    },
    faint: {
      why: 'The words hardly stand out: their contrast is $1 to 1.',
      instead: 'Make the contrast at least 4.5 to 1.',
    },
    weaker: {
      why: 'The button “$1” is larger or bolder than the button to cancel.',
      instead: 'Give both the same size and weight, or make the one to cancel stand out more.',
    },
    apart: {
      why: 'The button “$1” stands somewhere else than the button to cancel.',
      instead: 'Put both buttons together.',
    },
    later: {
      why: 'On a keyboard, the button “$1” comes before the button to cancel.',
      instead: 'Put the button to cancel first.',
    },
    offersMany: {
      why: 'Whoever wants to cancel meets up to $1 offers.',
      instead: 'Make one offer at most.',
    },
    offerAgain: {
      why: 'After a “no” there is another offer.',
      instead: 'One “no” is enough. Go on with cancelling.',
    },
    offerForbidden: {
      why: 'No offer may stand in the way of cancelling here.',
      instead: 'Leave the offer out. After the receipt you may make one.',
    },
    offerUnasked: {
      why: 'An offer appears without anybody having agreed to see one.',
      instead: 'Ask first whether somebody wants to hear an offer. If they say no, show none.',
    },
    offerAlone: {
      why: 'There is no button beside the offer that completes the cancellation.',
      instead: 'Put one beside it that is always in sight and finishes the job.',
    },
    shaming: {
      why: 'It says “$1” here. That makes people feel bad about leaving.',
      instead: 'Only say what the button does, such as “No, thanks” or “Cancel now”.',
    },
    surveyRequired: {
      why: 'Without saying why, one cannot go on.',
      instead: 'Make every answer voluntary. The button to cancel works without one.',
    },
    surveyLong: {
      why: 'People who leave are asked $1 questions.',
      instead: 'Ask one question, with room to say more.',
    },
    surveyFirst: {
      why: 'The question why comes before cancelling. That is not allowed here.',
      instead: 'Only ask once the cancellation was received.',
    },
    fieldExtra: {
      why: 'The page asks for something the law does not list here: $1.',
      instead: 'Take that field away.',
    },
    fieldForced: {
      why: 'This field has to be filled in, but the law leaves it open: $1.',
      instead: 'Let people leave it empty.',
    },
    fieldNotNeeded: {
      why: 'This field has to be filled in, but leaving does not need it: $1.',
      instead: 'Take that field away, or let people leave it empty.',
    },
    fieldMissing: {
      why: 'The law lists a field that is missing here: $1.',
      instead: 'Put that field on the page with the button to cancel.',
    },
    countdown: {
      why: 'A clock is running down to nothing real.',
      instead: 'Take the clock away, or let it run to a real day.',
    },
    receiptLacks: { why: 'The receipt does not contain: $1.', instead: 'Put it in.' },
    receiptFleeting: {
      why: 'The receipt cannot be kept.',
      instead: 'Send it by e-mail, or let people download it.',
    },
    receiptLate: {
      why: 'The receipt does not come straight away.',
      instead: 'Give it as soon as the cancellation was received.',
    },
    cancelMeansStay: {
      why: 'The button to stay says “$1”, which can be read as cancelling.',
      instead: 'Let it say that one stays, such as “Keep my subscription”.',
    },
    keepUnclear: {
      why: 'The button to stay says “$1”, which does not tell that one stays.',
      instead: 'Let it say that one stays, such as “Keep my subscription”.',
    },
    noRetry: {
      why: 'If something goes wrong, one cannot try again.',
      instead: 'Keep what was filled in and offer a button to send it again.',
    },
    noOtherWay: {
      why: 'If something goes wrong, the page does not say how else to cancel.',
      instead: 'Name an e-mail address, a postal address or a telephone number.',
    },
    offersBlock: {
      why: 'If an offer cannot be loaded, cancelling fails too.',
      instead: 'Let the cancellation go on without the offer.',
    },
    preselected: {
      why: 'Something is chosen before people choose for themselves.',
      instead: 'Leave everything open until somebody chooses.',
    },
    entryGone: {
      why: 'The cancel button is not there for the whole contract.',
      instead: 'Keep the button in place for as long as the subscription runs.',
    },
    entryForSome: {
      why: 'Not everybody gets to see the cancel button.',
      instead: 'Keep the button out of experiments and segments.',
    },
    entryNeedsScript: {
      why: 'If the script fails, there is no way to cancel.',
      instead: 'Put a plain form or a plain link on the page.',
    },
    revealed: {
      why: 'Fields or the button only appear bit by bit.',
      instead: 'Show all fields and the button at once.',
    },
    entryHidden: {
      why: 'The cancel button stands among $1 other links and is harder to see than they are.',
      instead: 'Make it at least as visible as the rest, or set it apart.',
    },
    rightsMixed: {
      why: 'Cancelling and withdrawing are behind one button. They are two different rights.',
      instead: 'Give each a button of its own, with words of its own.',
    },
    withdrawalUnproved: {
      why: 'Whoever withdraws gets no receipt for that.',
      instead: 'Send one, with what was declared and the date and time.',
    },
    inaccessible: {
      why: 'Not everybody can use this page, for example with a screen reader or only a keyboard.',
      instead: 'Follow WCAG 2.2: names and roles, keyboard, free focus, errors that are announced.',
    },
  },
  names: {
    kind: 'the kind of cancellation',
    cause: 'the special reason',
    name: 'the name',
    contract: 'the customer number or contract number',
    endDate: 'the end date',
    email: 'the e-mail address',
    phoneLine: 'the telephone number of the line',
    statement: 'what was declared',
    date: 'the date of receipt',
    time: 'the time of receipt',
    effects: 'the effects of cancelling',
    reference: 'a reference',
  },
};
export default en;
