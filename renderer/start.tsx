/** Starts the page on an edition. */

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// The ground first, so that a screen's own styles come after it.
import './theme/fonts.ts';
import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import type { Edition } from '../seeds/edition.ts';
import { App } from './app.tsx';
import { createGame, GameProvider } from './store/store.ts';

/** Puts the page's own words where the document has them before anything is drawn. */
function name({ say }: Edition): void {
  document.title = say('home_title');
  document.getElementById('floating')?.setAttribute('aria-label', say('frame_floating'));
}

/** Starts the page. */
export function startPage(edition: Edition): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no place for the game');
  name(edition);
  const game = createGame(edition);
  createRoot(root).render(
    <StrictMode>
      <GameProvider value={game}>
        <App />
      </GameProvider>
    </StrictMode>,
  );
}
