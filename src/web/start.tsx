import '@fontsource-variable/inter/index.css';
import './layout/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AnyRoute, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './lib/query.ts';
import { createSamsynRouter } from './router.tsx';

/** Midas and React Aria speak Swedish whatever the browser does. Their own server rendering sets the same symbol. */
Reflect.set(window, Symbol.for('react-aria.i18n.locale'), 'sv-SE');

/** Puts the pages of one entry on the screen. */
export function start(routes: readonly AnyRoute[]): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('the page has no #app');
  createRoot(app).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <RouterProvider router={createSamsynRouter(routes)} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
