/** Where the page begins. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// The ground first, so that a screen's own styles come after it.
import './theme/fonts.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import { openShipped } from '../seeds/shipped.ts';
import { App } from './app.tsx';
import { createGame, GameProvider } from './store/store.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no place for the game');
const game = createGame(openShipped());
createRoot(root).render(
  <StrictMode>
    <GameProvider value={game}>
      <App />
    </GameProvider>
  </StrictMode>,
);
