import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Account } from './account.tsx';

const main = document.querySelector('main');
if (main) {
  createRoot(main).render(
    <StrictMode>
      <Account />
    </StrictMode>,
  );
}
