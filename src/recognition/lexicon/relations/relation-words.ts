/**
 * The words of one language that tie figures together. Every entry is a list of phrases divided by `|`; case, accents,
 * hyphens and apostrophes do not count, and braces spare typing: "mil{ione,ioni}" stands for "milione|milioni".
 */
export interface RelationWords {
  /** Between an amount and its restatement in another currency: "*pari a* 7 miliardi di dollari". */
  restates: string;
  /** The same, but only behind a comma, a dash or a bracket: ", *or* $7 billion". */
  otherwise: string;
  /** Behind a restatement whose verb closes the clause: "was 7 Milliarden Dollar *entspricht*". */
  restated: string;
  /** "at current exchange rates" */
  atRate: string;
  /** May stand before or among the words above: "*che* al cambio attuale *sono*". */
  which: string;

  /** Before the price that a move led to: "dello 0,53% *a* 130,05 dollari". */
  reaches: string;
  /** Between a move and its price: "*e chiude* a 12 euro", "*on Monday* to $12". */
  trades: string;
  /** Between a price and its move: "*con un* rialzo del 2%". */
  withA: string;
  preMarket: string;
  afterHours: string;
  /** What nobody paid, or no move: a price target, a premium, a forecast. */
  targets: string;

  /** Before the amount that another is held against. */
  versus: string;
  /** The same, but only where the other amount stands right before: "76 Cent *nach* 31 Cent". */
  versusClose: string;
  /** Between the words above and their amount: "dai *precedenti* 585 dollari". */
  previous: string;
  /** When the older amount was: "un anno fa". */
  earlier: string;
  /** The two sides of a result: a loss held against a profit is no growth. */
  losses: string;
  gains: string;

  /** Behind a price: what it is for one of. */
  per: string;
  /** The same, of goods that have no issuer: oil, gold, power, time. */
  perMeasure: string;
  /** What looks like them and is not: "a year *ago*". */
  notPer: string;
  /** Goods that a number counts and a price is for: "azioni". */
  counted: string;
  /** Between a count and the price of each: "300 server *a* 12.000 dollari l'uno". */
  atPrice: string;

  /** Stretches of time over which money comes in or goes out: "nella prima metà". */
  stretches: string;

  /** The share, beside the company's name: "il *titolo* Nvidia". */
  shares: string;
  /** The company or its share, when the name has been said: "*il titolo*", "*the company*". */
  theCompany: string;
  /** What a company does right behind its name: tells a name from the first word of a sentence. */
  does: string;
  /** Begin a sentence with a capital letter and are no name. */
  notNames: string;
  /** Behind a figure, before the name it belongs to: "+2,43% *per* Unicredit". */
  forWhom: string;
  /** Opens a clause with another subject: "mentre". */
  meanwhile: string;
}
