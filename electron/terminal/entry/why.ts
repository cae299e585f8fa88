import { why } from '../why.ts';
import { runHere } from '../program.ts';

void runHere(why);
