import { mandate } from '../mandate.ts';
import { runHere } from '../program.ts';

void runHere(mandate);
