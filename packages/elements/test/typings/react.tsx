/** What TypeScript must take and refuse in React, with the wrapper and without it. Compiled with everything else. */
import { FairwellCancel, FairwellSurvey } from '@fairwell/elements/react';
import '@fairwell/elements/jsx';

export const wrapped = (
  <FairwellCancel
    endpoint="https://leave.example/v1/messages"
    survey={false}
    display="inline"
    className="leave"
    handleCancel={async ({ id, data }) => ({ reference: `${id} ${data.declared.text}` })}
    onReceived={({ detail }) => detail.acknowledgement.reference}
    onClosed={(event) => event.detail.declared satisfies boolean}
    ref={(element) => void element?.open()}
  >
    <button>Abonnement opzeggen</button>
  </FairwellCancel>
);

export const refused = [
  // @ts-expect-error -- no such attribute
  <FairwellCancel key="1" endpiont="https://leave.example/v1/messages" />,
  // @ts-expect-error -- not one of the words
  <FairwellCancel key="2" display="popup" />,
  // @ts-expect-error -- no such event
  <FairwellCancel key="3" onRecieved={() => undefined} />,
  // @ts-expect-error -- an event carries its proof, and nothing called `result`
  <FairwellCancel key="4" onReceived={({ detail }) => detail.result} />,
  // @ts-expect-error -- a handler promises an answer
  <FairwellCancel key="5" handleCancel={() => undefined} />,
  // @ts-expect-error -- the survey knows no dialog
  <FairwellSurvey key="6" display="inline" />,
];

export const plain = (
  <fairwell-cancel
    endpoint="https://leave.example/v1/messages"
    survey="false"
    onfairwell-received={({ detail }) => detail.acknowledgement.reference}
  />
);

export const refusedPlain = [
  // @ts-expect-error -- not one of the words
  <fairwell-cancel key="1" mode="debug" />,
  // @ts-expect-error -- an event carries its proof (a wrong name with a hyphen in it JSX lets pass by its own rule)
  <fairwell-cancel key="2" onfairwell-received={({ detail }) => detail.result} />,
  // @ts-expect-error -- no such attribute
  <fairwell-survey key="3" display="inline" />,
];
