/** Where the page begins. */

import { openShipped } from '../seeds/shipped.ts';
import { startPage } from './start.tsx';

startPage(openShipped());
