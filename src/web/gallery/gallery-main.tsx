import '@fontsource-variable/inter/index.css';
import '../layout/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createHashHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../lib/query.ts';
import { views } from './views.tsx';

/** The gallery: every piece in every state, on a page of its own that is not part of the product. */
const asked = new URLSearchParams(location.search);
const show = views[asked.get('show') ?? 'pieces'];
if (!show) throw new Error('the gallery has no such view');
const router = createRouter({ routeTree: show(), history: createHashHistory() });

const app = document.getElementById('app');
if (!app) throw new Error('the page has no #app');
if (asked.has('family')) document.documentElement.dataset['page'] = 'family';
createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
