/** Parameters that follow the reader rather than name the article. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|spm|cmpid|ref|ref_src|refresh_ce|ito|xtor|at_\w+|soc_src|soc_trk|guccounter|guce_\w+)$/i;

/** The site of a host without "www." and "m.": pages name each other across these. */
const site = (host: string) => host.replace(/^(?:www|m|amp|mobile)\./, '');

/**
 * The address to cite: what the page states as canonical if it is of the same site, else the page's own; without the
 * fragment and without tracking.
 */
export function canonicalUrl(stated: string | null | undefined, address: string): string {
  const own = new URL(address);
  let url = own;
  if (stated && URL.canParse(stated, address)) {
    const canonical = new URL(stated, address);
    const whole = canonical.pathname !== '/' || own.pathname === '/';
    if (/^https?:$/.test(canonical.protocol) && site(canonical.host) === site(own.host) && whole) url = canonical;
  }
  const clean = new URL(url);
  clean.hash = '';
  const tracking = Array.from(clean.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) clean.searchParams.delete(name);
  return clean.href;
}
