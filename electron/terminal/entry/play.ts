import { play } from '../play.ts';
import { runHere } from '../program.ts';

void runHere(play);
