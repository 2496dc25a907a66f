/** What the template checkers of Vue and Svelte read about our tags, taken and refused. Compiled with everything else. */
import '@fairwell/elements/svelte';
import '@fairwell/elements/vue';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type InSvelte = SvelteHTMLElements['fairwell-cancel'];
type InVue = InstanceType<GlobalComponents['fairwell-cancel']>['$props'];

export const svelte: InSvelte = {
  endpoint: 'https://leave.example/v1/messages',
  class: 'leave',
  handleCancel: async ({ id }) => ({ reference: id }),
  'onfairwell-received': ({ detail }) => detail.acknowledgement.reference,
};
export const vue: InVue = {
  endpoint: 'https://leave.example/v1/messages',
  class: 'leave',
  handleCancel: async ({ id }) => ({ reference: id }),
  onFairwellReceived: ({ detail }) => detail.acknowledgement.reference,
};

export const refused: [InSvelte, InVue][] = [
  // @ts-expect-error -- no such attribute
  [{ endpiont: '' }, {}],
  // @ts-expect-error -- no such attribute
  [{}, { endpiont: '' }],
  // @ts-expect-error -- not one of the words
  [{ display: 'popup' }, {}],
  // @ts-expect-error -- not one of the words
  [{}, { display: 'popup' }],
  // @ts-expect-error -- no such event
  [{ 'onfairwell-gone': () => undefined }, {}],
  // @ts-expect-error -- no such event
  [{}, { onFairwellGone: () => undefined }],
  // @ts-expect-error -- an event carries its proof, and nothing called `result`
  [{ 'onfairwell-received': ({ detail }) => detail.result }, {}],
  // @ts-expect-error -- an event carries its proof, and nothing called `result`
  [{}, { onFairwellReceived: ({ detail }) => detail.result }],
];
