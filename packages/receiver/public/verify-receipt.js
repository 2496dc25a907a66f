// Checks the receipt on this page against its signature, without asking anybody.
const text = (id) => document.getElementById(id)?.textContent ?? '';
const bytes = (part) =>
  Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** What the page shows under the name of a claim: the machine-readable value where there is one. */
const shown = (element) => (element.getAttribute('datetime') ?? element.textContent).trim();
/** A page knows one kind of line end only. */
const said = (claim) => String(claim).replaceAll(/\r\n?/g, '\n').trim();

async function verdict() {
  const [header, payload, signature] = text('receipt').trim().split('.');
  const { kty, crv, x } = JSON.parse(text('key'));
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify']);
  const signed = new TextEncoder().encode(`${header}.${payload}`);
  if (!(await crypto.subtle.verify('Ed25519', key, bytes(signature), signed))) return 'altered';
  const claims = JSON.parse(new TextDecoder().decode(bytes(payload)));
  const same = [...document.querySelectorAll('[data-claim]')].every(
    (element) => shown(element) === said(claims[element.dataset.claim]),
  );
  return same ? 'genuine' : 'altered';
}

const status = document.getElementById('verdict');
if (status) {
  verdict().then(
    (result) => (status.textContent = status.dataset[result]),
    (error) =>
      (status.textContent =
        error instanceof DOMException && error.name === 'NotSupportedError'
          ? status.dataset.unable
          : globalThis.crypto?.subtle
            ? status.dataset.altered
            : status.dataset.unable),
  );
}
