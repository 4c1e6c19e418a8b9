/** Stops what a subscription started. */
export type Unsubscribe = () => void;

/** A handler that Excel has taken, and the context that it must be taken back in. */
interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/** Takes a handler back from Excel. */
export function unsubscribing(registration: Registration): Unsubscribe {
  return () => {
    const gone = Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
    // Excel lets go of every handler when the pane closes: one that cannot be taken back any more is gone already.
    gone.catch(() => undefined);
  };
}
