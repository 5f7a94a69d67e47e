/** Things that run, to be ended whatever happens: also the one whose start is not over yet, and also when another cannot be ended. */
export function makeParts() {
  const parts = [];
  let isOver = false;
  const goOn = () => {
    if (isOver) throw new Error('ended before everything was started');
  };
  /** Starts a part and gives it; `stop` ends it. */
  const begin = async (start, stop) => {
    goOn();
    const starting = start();
    parts.push(() => starting.then(stop, () => undefined));
    const part = await starting;
    goOn();
    return part;
  };
  /** Ends what was begun, the last first; `cause` is why, when it was an error. */
  const end = async (cause = null) => {
    isOver = true;
    const errors = cause ? [cause] : [];
    for (const part of parts.splice(0).reverse()) await part().catch((error) => errors.push(error));
    if (errors.length > 1) throw new AggregateError(errors, errors.map((error) => error.message).join('; '));
    if (errors.length) throw errors[0];
  };
  return { begin, end };
}
