// Checks the receipt on this page against its signature, without asking anybody.
const text = (id) => document.getElementById(id)?.textContent ?? '';
const bytes = (part) =>
  Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
const json = (part) => JSON.parse(new TextDecoder().decode(bytes(part)));

/** What was signed, or null where it was not signed as such, or with none of the keys on this page. */
async function signed(jws, wanted) {
  const [header, payload, signature] = jws.trim().split('.');
  const { kid, typ } = json(header);
  const { kty, crv, x } = JSON.parse(text('key')).keys.find((key) => key.kid === kid);
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x }, { name: 'Ed25519' }, false, ['verify']);
  const content = new TextEncoder().encode(`${header}.${payload}`);
  const isGenuine = await crypto.subtle.verify('Ed25519', key, bytes(signature), content);
  return isGenuine && typ === wanted ? json(payload) : null;
}

/** What the page shows under the name of a claim: the machine-readable value where there is one. */
const shown = (element) => (element.getAttribute('datetime') ?? element.textContent).trim();
/** A page knows one kind of line end only. */
const said = (claim) => String(claim).replaceAll(/\r\n?/g, '\n').trim();

/** What a person reads, as the seal has it. */
async function textSha256(body) {
  const read = new TextEncoder().encode(body.textContent.replaceAll(/\s/g, ''));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', read));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const isSeen = (element) =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

async function verdict() {
  const body = document.getElementById('body');
  const claims = await signed(text('receipt'), 'receipt+jwt');
  const seal = await signed(body.dataset.seal, 'receipt-page+jwt');
  const same =
    claims !== null &&
    seal?.jti === claims.jti &&
    seal.textSha256 === (await textSha256(body)) &&
    [body, ...body.querySelectorAll('*')].every(isSeen) &&
    [...body.querySelectorAll('[data-claim]')].every(
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
