/** Pages whose scripts changed what every script relies on. */
import { type Host, TAG } from './host.ts';

export const globals: Host[] = [
  {
    name: 'toJSON on the prototypes of objects and lists',
    outcome: 'works',
    before: `Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'hijacked'`,
  },
  {
    name: 'a signal that fired on the prototype of objects',
    outcome: 'form',
    before: `Object.prototype.signal = AbortSignal.abort()`,
  },
  {
    name: 'request options on the prototype of objects',
    outcome: 'works',
    before: `Object.assign(Object.prototype, { keepalive: true, headers: { 'X-Evil': '1' },
      method: 'GET', body: 'hijacked', mode: 'no-cors', credentials: 'include' })`,
  },
  {
    name: 'words of the message on the prototype of objects',
    outcome: 'works',
    before: `Object.assign(Object.prototype, { type: 'survey.answered', id: 'evil', subscription: { id: 'evil' },
      status: 'received', token: 'evil', site: 'evil' })`,
  },
  {
    name: 'new methods on the prototypes, enumerable as old libraries made them',
    outcome: 'works',
    before: `Array.prototype.remove = function () {}; Object.prototype.extend = function () {};
      Function.prototype.curry = function () {}; String.prototype.strip = function () { return '' }`,
  },
  {
    name: 'frozen prototypes',
    outcome: 'works',
    before: `for (const one of [Object, Array, Function, Promise, String, Map, Set, Error, RegExp, Date])
      { Object.freeze(one); Object.freeze(one.prototype) }`,
  },
  {
    name: 'fetch that throws at once',
    outcome: 'waits',
    before: `window.fetch = () => { throw new Error('no') }`,
  },
  {
    name: 'fetch that resolves with nothing',
    outcome: 'waits',
    before: `window.fetch = async () => undefined`,
  },
  {
    name: 'fetch that says yes to everything',
    outcome: 'waits',
    before: `window.fetch = async () => new Response('{"status":"received","ok":true}', { status: 200 })`,
  },
  {
    name: 'fetch that answers with the receipt of somebody else',
    outcome: 'waits',
    before: `window.fetch = async () => new Response(JSON.stringify({ status: 'received',
      id: '01936f2a-7c10-7abc-8def-0123456789a0', reference: '7KXM-2QPD-9T4H' }), { status: 201 })`,
  },
  {
    name: 'fetch that is watched by an analytics script',
    outcome: 'works',
    before: `const real = window.fetch; window.fetch = async function (...all) {
      const answer = await real.apply(this, all); answer.clone().text().then(() => {}); return answer }`,
  },
  {
    name: 'fetch that adds a header of its own',
    outcome: 'waits',
    before: `const real = window.fetch; window.fetch = (url, init) =>
      real(url, { ...init, headers: { 'X-Request-Id': '1', 'Content-Type': 'application/json' } })`,
  },
  { name: 'no XMLHttpRequest', outcome: 'works', before: `delete window.XMLHttpRequest` },
  {
    name: 'Promise in a wrapper of a framework',
    outcome: 'works',
    before: `window.Promise = class Zone extends Promise {}`,
  },
  {
    name: 'Promise of an old library, without the newer methods',
    outcome: 'works',
    before: `for (const name of ['allSettled', 'any', 'withResolvers', 'try']) delete Promise[name]`,
  },
  {
    name: 'Promise that is none',
    outcome: 'form',
    before: `window.Promise = function () { throw new Error('not here') }`,
  },
  {
    name: 'JSON.stringify that lies',
    outcome: 'works',
    before: `JSON.stringify = () => '{"type":"survey.answered"}'`,
  },
  {
    name: 'JSON.parse that returns nothing',
    outcome: 'form',
    before: `JSON.parse = () => ({})`,
  },
  {
    name: 'JSON.parse in a wrapper',
    outcome: 'works',
    before: `const real = JSON.parse; JSON.parse = (text, revive) => real.call(JSON, text, revive)`,
  },
  {
    name: 'addEventListener in a wrapper that loses its options',
    outcome: 'works',
    before: `const real = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (name, listener) { return real.call(this, name, listener) }`,
  },
  {
    name: 'addEventListener that throws',
    outcome: 'form',
    before: `EventTarget.prototype.addEventListener = () => { throw new Error('no') }`,
  },
  {
    name: 'a guard against double clicks that disables what was clicked',
    outcome: 'works',
    before: `document.addEventListener('click', ({ target }) => setTimeout(() => (target.disabled = true)), true)`,
  },
  {
    name: 'a listener that keeps every submit to itself',
    outcome: 'form',
    before: `addEventListener('submit', (event) => event.stopImmediatePropagation(), true)`,
  },
  {
    name: 'a registry of elements that does nothing',
    outcome: 'form',
    before: `customElements.define = () => {}`,
  },
  {
    name: 'a registry of elements that throws',
    outcome: 'form',
    before: `customElements.define = () => { throw new Error('no') }`,
  },
  {
    name: 'shadow roots that cannot be made',
    outcome: 'form',
    before: `Element.prototype.attachShadow = () => { throw new Error('no') }`,
  },
  {
    name: 'our tag defined by the page itself',
    outcome: 'form',
    before: `customElements.define('fairwell-cancel', class extends HTMLElement {})`,
  },
  {
    name: 'the script there twice',
    outcome: 'works',
    tags: TAG + TAG + TAG.replace('fairwell.js', 'fairwell.js?version=2'),
  },
  {
    name: 'two versions at once',
    outcome: 'works',
    tags: TAG + TAG.replace('/fairwell/', '/fairwell/older/'),
  },
  {
    name: 'elements that hide the methods of the document',
    outcome: 'form',
    after: `document.body.insertAdjacentHTML('beforeend',
      '<img name=querySelector><img name=createElement><form id=customElements></form><a id=indexedDB></a>')`,
  },
  {
    name: 'no storage: denied',
    outcome: 'works',
    before: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })`,
  },
  {
    name: 'no storage: missing',
    outcome: 'works',
    before: `for (const name of ['localStorage', 'indexedDB', 'BroadcastChannel'])
      Object.defineProperty(window, name, { value: undefined })`,
  },
  {
    name: 'no storage: nothing ever answers',
    outcome: 'works',
    before: `IDBFactory.prototype.open = () => new EventTarget()`,
  },
  {
    name: 'no storage: a quota of nothing',
    outcome: 'works',
    before: `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
  },
  {
    name: 'a browser that says it is offline',
    outcome: 'works',
    before: `Object.defineProperty(navigator, 'onLine', { value: false })`,
  },
  {
    name: 'no locks',
    outcome: 'works',
    before: `Object.defineProperty(navigator, 'locks', { value: undefined })`,
  },
  { name: 'no crypto.randomUUID', outcome: 'works', before: `delete Crypto.prototype.randomUUID` },
  {
    name: 'no crypto.subtle',
    outcome: 'works',
    before: `Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })`,
  },
  { name: 'Math.random that always says the same', outcome: 'works', before: `Math.random = () => 0.5` },
  {
    name: 'a clock ten years behind',
    outcome: 'works',
    before: `const real = Date.now; Date.now = () => real() - 10 * 365 * 86400e3`,
  },
];
