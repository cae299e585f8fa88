/** Where the page begins. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './theme/fonts.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the game');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
