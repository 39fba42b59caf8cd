export function servePages(options?: {
  port?: number;
  pages?: Record<string, string | { status?: number; type?: string; headers?: Record<string, string>; body: string }>;
}): Promise<{ origin: string; close: () => Promise<void> }>;
