/** Runs a handler for what a person did, and never for an event that a script on the page made up. */
export const trusted =
  <E extends Event>(run: (event: E) => void) =>
  (event: E) => {
    if (!event.isTrusted) return;
    run(event);
  };
