/** One after the other: between asking how a file stands and writing it, nobody else of this house may come in. */

/** Returns how to have something done when all that was asked for before is done, however it ended. */
export function inTurn(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
}
