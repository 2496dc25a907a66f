/** Pages in odd places: frames, odd documents, single-page sites, and networks that answer by themselves. */
import { type Host, TAG } from './host.ts';

export const places: Host[] = [
  {
    name: 'a frame of the same site',
    outcome: 'works',
    frame: (address) => `<iframe src="${address}"></iframe>`,
  },
  {
    name: 'a frame of another site',
    outcome: 'works',
    frame: (address) => `<iframe src="${address.replace('localhost', '127.0.0.1')}"></iframe>`,
  },
  {
    name: 'a sandboxed frame without an origin, so without storage',
    outcome: 'works',
    frame: (address) => `<iframe sandbox="allow-scripts allow-forms" src="${address}"></iframe>`,
  },
  {
    name: 'a frame whose page stands in an attribute',
    outcome: 'works',
    frame: (_, source) => `<iframe srcdoc="${source}"></iframe>`,
  },
  {
    name: 'a base address elsewhere',
    outcome: 'works',
    tags: TAG + '<base href="https://elsewhere.example/deep/">',
  },
  {
    name: 'a page written by document.write',
    outcome: 'works',
    document: (head, body) => `<!doctype html><title>leeg</title><script>
      const page = ${JSON.stringify(`<!doctype html><html lang="nl"><head>${head}</head><body>${body}</body></html>`).replaceAll('</', String.raw`<\/`)};
      document.open(); document.write(page); document.close()</script>`,
  },
  {
    name: 'quirks mode',
    outcome: 'works',
    document: (head, body) => `<html lang="nl"><head>${head}</head><body>${body}</body></html>`,
  },
  {
    name: 'XHTML',
    outcome: 'form',
    headers: () => ({ 'Content-Type': 'application/xhtml+xml; charset=utf-8' }),
    document: (head, body) =>
      `<html xmlns="http://www.w3.org/1999/xhtml" lang="nl" xml:lang="nl"><head>${head}</head><body>${body}</body></html>`
        .replace('<meta charset="utf-8">', '')
        .replace(/(<input[^>]*)>/g, '$1/>'),
  },
  {
    name: 'a button that comes later',
    outcome: 'works',
    around: (button) => `<main></main><template>${button}</template>`,
    after: `setTimeout(() => document.querySelector('main').append(document.querySelector('template').content.cloneNode(true)), 300)`,
  },
  {
    name: 'a framework that moves the element again and again',
    outcome: 'works',
    around: (button) => `<main></main><aside>${button}</aside>`,
    after: `for (let at = 0; at < 20; at++) document.querySelector(at % 2 ? 'aside' : 'main').append(document.querySelector('fairwell-cancel'))`,
  },
  {
    name: 'an element taken out while it sends, and put back',
    outcome: 'works',
    weather: 'slow',
    meanwhile: `const element = document.querySelector('fairwell-cancel'); element.remove();
      setTimeout(() => document.body.append(element), 100)`,
  },
  {
    name: 'a single-page site that goes elsewhere while it sends, and comes back with a new element',
    outcome: 'works',
    weather: 'late',
    meanwhile: `const page = document.body.innerHTML; history.pushState({}, '', '/elsewhere'); document.body.innerHTML = 'Elders';
      setTimeout(() => { history.back(); document.body.innerHTML = page; setTimeout(() => document.querySelector('fairwell-cancel').open(), 300) }, 300)`,
  },
  { name: 'a network that answers by itself', outcome: 'waits', weather: 'portal' },
  { name: 'a network that breaks off', outcome: 'waits', weather: 'closed' },
  { name: 'a network that loses the answer', outcome: 'waits', weather: 'deaf' },
  {
    name: 'a service worker that answers everything itself',
    outcome: 'waits',
    files: {
      '/worker.js': `addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => { if (event.request.method === 'POST' && event.request.mode === 'cors')
          event.respondWith(new Response('<h1>Offline</h1>', { status: 200, headers: { 'Content-Type': 'text/html' } })) })`,
    },
    before: `window.ready = navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)
      .then(() => new Promise((done) => navigator.serviceWorker.controller ? done() : navigator.serviceWorker.addEventListener('controllerchange', done)))`,
  },
  {
    name: 'an address that would run code',
    outcome: 'told',
    config: { endpoint: 'javascript:pwned=1' },
  },
  {
    name: 'an address that is no address',
    outcome: 'told',
    config: { endpoint: 'data:application/json,{"status":"received"}' },
  },
  {
    name: 'a configuration that reaches for prototypes',
    outcome: 'works',
    around: (button) =>
      button.replace(
        '{&quot;',
        '{&quot;__proto__&quot;:{&quot;pwned&quot;:1},&quot;constructor&quot;:{&quot;prototype&quot;:{&quot;pwned&quot;:1}},&quot;',
      ),
  },
];
