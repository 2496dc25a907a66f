import { FairwellCancel } from '@fairwell/elements/react';
import { useState } from 'react';

const receiver = 'http://127.0.0.1:8080';

const config = {
  endpoint: `${receiver}/v1/messages`,
  subscription: { id: 'sub_123', plan: 'Weekblad' },
  contract: {
    jurisdiction: 'NL',
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  },
} as const;

/** An account page. It can be drawn on a server: the form inside works before, and without, any script. */
export function Account() {
  const [reference, setReference] = useState<string>();
  return (
    <>
      <h1>Mijn abonnement</h1>
      <FairwellCancel
        config={config}
        onReceived={({ detail }) => setReference(detail.acknowledgement.reference)}
      >
        <form method="post" action={`${receiver}/cancel`}>
          <input type="hidden" name="config" value={JSON.stringify(config)} />
          <button>Abonnement beëindigen</button>
        </form>
      </FairwellCancel>
      {reference && <p>Opgezegd, met kenmerk {reference}.</p>}
    </>
  );
}
