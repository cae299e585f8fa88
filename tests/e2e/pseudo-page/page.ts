/** The page itself, in a language that nobody speaks. */

import { startPage } from '../../../renderer/start.tsx';
import { openShipped } from '../../../seeds/shipped.ts';
import { pseudoEdition } from './pseudo.ts';

startPage(pseudoEdition(openShipped()));
