import { replay } from '../replay.ts';
import { runHere } from '../program.ts';

void runHere(replay);
