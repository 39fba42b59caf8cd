/**
 * The pages the benchmark loads, written by a seeded generator so that every run and every machine reads the same bytes.
 * Each function answers a whole HTML document. Figures and sentences are invented.
 */

/** Mulberry32: small, seeded, good enough to vary text. Answers a function to a fraction in [0, 1). */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:46rem;padding:1rem}table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px 8px}</style>`;

const document_ = (title, body, script = '') => `<!doctype html><html lang="it"><head>${HEAD}<title>${title}</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${title}","datePublished":"2024-08-26T09:30:00+02:00"}</script>
</head><body><header><nav><a href="#">Mercati</a> <a href="#">Economia</a></nav></header><main><article><h1>${title}</h1>${body}</article></main><footer>Pagina di prova</footer>${script}</body></html>`;

const COMPANIES = [
  ['Aurora Chip Corp', 'NASDAQ', 'NVDA'],
  ['Mercato Lungo SpA', 'BIT', 'ENI'],
  ['Northern Cloud Inc', 'NASDAQ', 'MSFT'],
  ['Grande Drago Holding', 'NYSE', 'BABA'],
];
const FILLER = [
  'Gli analisti seguono con attenzione le mosse della banca centrale e i prossimi conti delle società quotate.',
  'La giornata si è aperta con scambi sottili, in attesa delle parole del presidente davanti alla commissione.',
  'Gli operatori parlano di prese di beneficio dopo settimane di corsa, senza novità di rilievo dalle imprese.',
  'Il settore dei semiconduttori resta al centro delle attese, fra vincoli alle vendite e nuovi stabilimenti.',
];

function sentence(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const number = (max, digits = 0) => (random() * max).toFixed(digits).replace('.', ',');
  const [company, exchange, symbol] = pick(COMPANIES);
  return pick([
    () =>
      `${company} (${exchange}:<a class="ticker" href="#">${symbol}</a>) ha chiuso il trimestre con ricavi per ${number(90, 1)} miliardi di dollari.`,
    () => `Il titolo è salito del ${number(9, 2)}% a ${number(400, 2)} dollari.`,
    () =>
      `La spesa è stata di ${number(80)} miliardi di yuan (${number(11)} miliardi di dollari), rispetto ai ${number(40)} miliardi di un anno prima.`,
    () => `Il prezzo varia da ${number(9)}.000 a ${1 + Math.floor(random() * 20)}0.000 euro l’uno.`,
    () => `Il rendimento è sceso di ${number(30)} punti base al ${number(5, 2)}%.`,
  ])();
}

/** About 7,000 characters and 20 figures: what most visits are. */
export function article(seed = 1) {
  const random = seeded(seed);
  const paragraphs = Array.from(
    { length: 20 },
    (_, i) => `<p>${FILLER[i % 4]} ${sentence(random)} ${FILLER[(i + 1) % 4]} ${FILLER[(i + 2) % 4]}</p>`,
  );
  return document_('I conti della settimana', paragraphs.join('\n'));
}

/** About one megabyte of text, 3,500 figures. */
export function liveBlog(seed = 2) {
  const random = seeded(seed);
  const posts = Array.from(
    { length: 1500 },
    (
      _,
      i,
    ) => `<section><h2><time>${String(8 + (i % 12)).padStart(2, '0')}:${String(i % 60).padStart(2, '0')}</time> Aggiornamento</h2>
<p>${sentence(random)} ${FILLER[i % 4]}</p><p><b>Nota</b> ${FILLER[(i + 1) % 4]} ${sentence(random)}</p><ul><li>${FILLER[(i + 2) % 4]}</li><li>${FILLER[(i + 3) % 4]}</li></ul></section>`,
  );
  return document_('La diretta dei mercati', posts.join('\n'));
}

/** A page that never rests: a tape of 100 prices (20 swaps every 50 ms) and cards put in front four times a second. */
export function tape(seed = 3) {
  const random = seeded(seed);
  const cells = Array.from({ length: 100 }, (_, i) => `<td id="c${i}">${(random() * 300).toFixed(2)} $</td>`);
  const rows = Array.from({ length: 10 }, (_, r) => `<tr>${cells.slice(r * 10, r * 10 + 10).join('')}</tr>`);
  const paragraphs = Array.from({ length: 12 }, (_, i) => `<p>${sentence(random)} ${FILLER[i % 4]}</p>`);
  const script = `<script>
  let s = ${seed}; const rnd = () => (s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
  const cells = document.querySelectorAll('td'), feed = document.getElementById('feed');
  setInterval(() => { for (let i = 0; i < 20; i++) cells[Math.floor(rnd() * 100)].firstChild.data = (rnd() * 300).toFixed(2) + ' $'; }, 50);
  setInterval(() => { for (let i = 0; i < 5; i++) { const p = document.createElement('p'); const b = document.createElement('b'); b.textContent = 'Ordine da ' + Math.floor(rnd() * 90) + ' milioni di euro';
    p.append(b, ' eseguito al prezzo di ' + (rnd() * 300).toFixed(2) + ' dollari.'); feed.prepend(p); } while (feed.childElementCount > 200) feed.lastElementChild.remove(); }, 250);
  </script>`;
  return document_(
    'Il nastro dei prezzi',
    `<table>${rows.join('')}</table>${paragraphs.join('')}<div id="feed"></div>`,
    script,
  );
}

/** 1,000 rows of six prices: 6,000 figures. */
export function table(seed = 4) {
  const random = seeded(seed);
  const rows = Array.from(
    { length: 1000 },
    (_, i) =>
      `<tr><td>Società ${i}</td>${Array.from({ length: 6 }, () => `<td>€ ${(random() * 900).toFixed(2).replace('.', ',')}</td>`).join('')}</tr>`,
  );
  return document_('Tutte le quotazioni', `<table>${rows.join('')}</table>`);
}

/** Long prose in which nothing is a figure. */
export function prose() {
  const paragraphs = Array.from(
    { length: 400 },
    (_, i) => `<p>${FILLER[i % 4]} ${FILLER[(i + 1) % 4]} ${FILLER[(i + 2) % 4]}</p>`,
  );
  return document_('Una lunga riflessione', paragraphs.join('\n'));
}

/** Deep nesting, a million digits in one node, and forms that answer for their own DOM properties. */
export function hostile() {
  const script = `<script>
  let e = document.getElementById('deep'); for (let i = 0; i < 4000; i++) { const d = document.createElement("div"); d.style.display = "contents"; e.append(d); e = d; } e.textContent = '7 dollari';
  const digits = document.createTextNode('1'.repeat(1e6)); document.getElementById('digits').append(digits);
  document.getElementById('commas').append('1,'.repeat(2e5) + '€'.repeat(1e5) + '('.repeat(1e5));
  </script>`;
  return document_(
    'Una pagina ostile',
    `<form id="f"><input name="nextSibling" form="f"><input name="nodeName"><input name="closest"><input name="firstChild"><input name="textContent"></form><p>dopo 7 dollari</p>
<div id="deep"></div><p id="digits" class="line"></p><p id="commas" class="line"></p><style>.line{white-space:nowrap;overflow:hidden;height:2em}</style>`,
    script,
  );
}

export const PAGES = { article, liveBlog, tape, table, prose, hostile };
