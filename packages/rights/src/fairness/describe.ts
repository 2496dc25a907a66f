/** Says what Fairwell's own cancel flow shows for one configuration, so that it can be checked like any other. */
import type { CancelConfig, FlowDescription, Offer, ReasonBranch } from '@fairwell/schema';
import type { Rights } from '../answer.ts';
import { mayOffer } from '../offers.ts';
import { acceptLabels, keepLabels } from './words/staying.ts';

const look = { contrast: 7, fontSize: 16, fontWeight: 600, region: 'actions' } as const;

/**
 * The flow `<fairwell-cancel>` shows for a configuration. What a page does around the element, such as where it puts
 * the button, a configuration cannot tell: it is taken to be as recommended.
 *
 * @param rights what the law says about the contract, in the language the flow is shown in
 */
export function describeFlow(
  config: Pick<
    CancelConfig,
    | 'locale'
    | 'survey'
    | 'support'
    | 'acknowledgement'
    | 'subscription'
    | 'customer'
    | 'consequences'
    | 'later'
    | 'offers'
    | 'display'
  >,
  rights: Pick<Rights, 'language' | 'labels' | 'page' | 'receipt'>,
): FlowDescription {
  const { labels, page, language } = rights;
  const { email, phone, address } = config.support ?? {};
  // An endpoint that proves nothing leaves nobody with a receipt.
  const isProved = config.acknowledgement !== 'status';
  const { list = [], service } = config.offers ?? {};
  const isOffered =
    (list.length > 0 || service !== undefined) &&
    mayOffer(page, { at: 'review', isKeptInSight: config.display !== 'inline' });
  const contents = new Set<FlowDescription['receipt']['contents'][number]>([
    'statement',
    'date',
    'time',
    'endDate',
    'reference',
    ...rights.receipt.contents,
  ]);
  return {
    language: config.locale ?? language,
    entry: {
      label: labels.cancelEntry.text,
      contrast: look.contrast,
      activationsFromAnyPage: 1,
      behindMenu: false,
      peers: 0,
      smallerThanPeers: false,
      fainterThanPeers: false,
    },
    confirm: { ...look, label: labels.cancelConfirm.text, tabOrder: 1 },
    keep: page.nothingElse ? null : { ...look, label: keepLabels[language], tabOrder: 2 },
    steps: [
      {
        kind: 'confirm',
        fields: fieldsOf(config, page),
        // Where the law keeps the page bare, it repeats nothing.
        summary: !page.nothingElse,
        revealed: false,
        offers: isOffered ? list.map((offer) => describeOffer(offer, language)) : [],
        login: false,
        channel: 'page',
      },
    ],
    survey: config.survey === false ? null : { position: 'after', required: false, questions: 1 },
    // One of them at most; and what stands after the proof nobody has to get past.
    offers: {
      perAttempt: isOffered ? 1 : 0,
      alternatives: isOffered,
      afterRefusal: false,
      simultaneousCancel: isOffered,
      permission: false,
    },
    channels: { phone: false, chat: false, email: false, letter: false, idUpload: false, app: false },
    login: 'none',
    account: 'not-needed',
    countdown: null,
    preselected: [],
    texts: [
      // Where the law keeps the page bare, they are not shown; the survey comes after it.
      ...(page.nothingElse ? [] : saidOf(config.consequences)),
      ...(typeof config.survey === 'object' ? saidIn(config.survey.reasons) : []),
      ...list.flatMap(({ title, text, done }) => [title, text, done]),
    ].filter((told) => told !== undefined),
    receipt: {
      contents: isProved ? [...contents] : [],
      medium: isProved ? ['download'] : [],
      atOnce: true,
    },
    failure: { retry: true, otherWay: Boolean(email ?? phone ?? address), offersBlock: false },
    availability: { wholeContract: true, everyone: true, withoutScript: true },
    withdrawal: null,
    accessibility: { named: true, keyboard: true, focusFree: true, errorsAnnounced: true },
  };
}

/** The site's own words about what ends. */
const saidOf = ({ refund, ...others }: CancelConfig['consequences'] & object = {}): (
  | string
  | undefined
)[] => [
  ...Object.values(others),
  typeof refund === 'object' && 'calculation' in refund ? refund.calculation : undefined,
];

/** An offer looks like the control to stay, and comes after it. */
const describeOffer = (offer: Offer, language: Rights['language']) => ({
  kind: offer.kind,
  accept: {
    ...look,
    label: offer.kind === 'custom' ? offer.accept : (offer.accept ?? acceptLabels[language][offer.kind]),
    tabOrder: 3,
  },
});

/** The site's own words about reasons, and what it says back. */
const saidIn = (reasons: readonly ReasonBranch[] = []): (string | undefined)[] =>
  reasons.flatMap(({ label, reply, question, reasons: narrower }) => [
    label,
    reply,
    question,
    ...saidIn(narrower),
  ]);

/** Those the law lists; else who it is, unless the page already says so. */
function fieldsOf(
  { subscription, customer, later }: Pick<CancelConfig, 'subscription' | 'customer' | 'later'>,
  page: Rights['page'],
): FlowDescription['steps'][number]['fields'] {
  if (page.fields) return page.fields.map(({ id, required }) => ({ id, required }));
  const isKnown = [...Object.values(subscription ?? {}), ...Object.values(customer ?? {})].some(Boolean);
  const asked = [...(later ? ['endDate'] : []), ...(isKnown ? [] : ['name', 'contract', 'email'])];
  return asked.map((id) => ({ id, required: false }));
}
