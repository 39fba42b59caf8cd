/** Parameters that follow the reader rather than name the article. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|mc_[ce]id|igshid|igsh|yclid|_hs\w+|_ga|_gl|spm|cmpid|s_cid|ref|ref_src|ref_url|refresh_ce|ito|xtor|at_\w+|soc_src|soc_trk|guccounter|guce_\w+|mkt_tok|vero_\w+|taid|smid|smtyp|sref)$/i;

/** The site of a host without "www." and "m.": pages name each other across these. */
const site = (host: string) => host.replace(/^(?:www|m|amp|mobile)\./, '');

/**
 * The address to cite: what the page states as canonical if it is of the same site, else the page's own; without the
 * fragment and without tracking. A canonical that names the home page, or no full path, is a mistake of the page's.
 */
export function canonicalUrl(stated: string | null | undefined, address: string): string {
  const own = new URL(address);
  let url = own;
  if (stated && /^(?:https?:)?\//i.test(stated.trim()) && URL.canParse(stated.trim(), address)) {
    const canonical = new URL(stated.trim(), address);
    const whole = canonical.pathname !== '/' || own.pathname === '/';
    if (/^https?:$/.test(canonical.protocol) && site(canonical.host) === site(own.host) && whole) url = canonical;
  }
  const clean = new URL(url);
  clean.hash = '';
  clean.username = '';
  clean.password = '';
  const tracking = Array.from(clean.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) clean.searchParams.delete(name);
  return clean.href;
}
