/** Builds the gallery of all surfaces, with pretended browsers behind them. */
export function buildGallery(): Promise<unknown>;
/** Serves it on this machine; answers the address and how to stop. */
export function serveGallery(): Promise<{ url: string; stop: () => void }>;
