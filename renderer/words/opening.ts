/** What every campaign begins with, wherever it is shown. */

/** What every campaign begins with, wherever it is shown. */
export const WHAT_THIS_IS =
  'This is a teaching simulation, built on stated assumptions and chance. It is not a prediction, and no person, ' +
  'date or figure in it reports something that happened.';
