/** Base addresses of upstreams that only the local build replaces; empty in the release. */
declare const __UPSTREAMS__: Readonly<Record<string, string>>;
