export type Engine = 'chromium' | 'firefox';
export const NAMES: readonly string[];
export function findBrowser(wanted?: string): { name: string; engine: Engine; path: string } | undefined;
export function howToInstall(engine: Engine): string;
export function installBrowsers(engines: readonly Engine[]): void;
