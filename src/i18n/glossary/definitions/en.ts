import type { Definition } from '../../../reference/glossary/definition.ts';

/** Written for this product; facts only, no advice. Its keys are the glossary's terms. */
export const TERMS = {
  preMarket: { name: 'Pre-market', text: 'Trading before the official open. In New York: 4:00–9:30 am.' },
  afterHours: {
    name: 'After hours',
    text: "Trading after the exchange's official close. In New York it runs from 4 to 8 pm, with few orders and less reliable prices.",
  },
  openingPrice: {
    name: 'Opening price',
    text: 'The first price of a trading day. It usually comes from an auction of the orders left while the market was shut.',
  },
  closingPrice: {
    name: 'Closing price',
    text: "The last official price of a trading day. The next day's changes are measured against it.",
  },
  volume: {
    name: 'Trading volume',
    text: 'How many securities change hands in a period. A price that moves on heavy trading says more than one that moves on little.',
  },
  liquidity: {
    name: 'Liquidity',
    text: 'How easily something can be sold without lowering its price. Of a company it means the cash it has at hand.',
  },
  volatility: {
    name: 'Volatility',
    text: 'How widely a price swings around its average path. High volatility means large moves, up as well as down.',
  },
  vix: {
    name: 'VIX',
    text: 'A Chicago index that reads from options how much the S&P 500 is expected to swing over the next 30 days. It rises with fear.',
  },
  bullMarket: {
    name: 'Bull market',
    text: 'A long period of rising prices. By convention it begins after a rise of 20% from the low.',
  },
  bearMarket: {
    name: 'Bear market',
    text: 'A long period of falling prices. By convention it begins after a fall of 20% from the high.',
  },
  correction: {
    name: 'Correction',
    text: 'A fall of at least 10% from a recent high. It is milder than a bear market, which begins at 20%.',
  },
  rally: {
    name: 'Rally',
    text: 'A quick and broad rise in prices. It can last days or months, even within a longer decline.',
  },
  sellOff: {
    name: 'Sell-off',
    text: 'A wave of selling that drives prices down fast. It is often set off by news or by fear that others will sell.',
  },
  profitTaking: {
    name: 'Profit-taking',
    text: 'Selling by those who cash in after a rise. It can lower a price without anything else having changed.',
  },
  blueChip: {
    name: 'Blue chip',
    text: "A large, solid and heavily traded listed company. The name comes from poker's most valuable chip.",
  },
  smallCap: {
    name: 'Small cap',
    text: 'A listed company of small market value. Its shares trade less and swing more.',
  },
  stockIndex: {
    name: 'Stock index',
    text: 'A number that sums up how a group of shares is doing. Larger companies nearly always weigh more.',
  },
  benchmark: {
    name: 'Benchmark',
    text: 'The yardstick a return is compared with, usually an index. Beating it means having earned more.',
  },
  ipo: {
    name: 'Initial public offering (IPO)',
    text: 'The first sale of shares to the public, which brings a company to the exchange. The price is set before the first trading day.',
  },
  spac: {
    name: 'SPAC',
    text: 'A listed shell that raises money in order to merge with a real business. That business reaches the exchange without an IPO.',
  },
  delisting: {
    name: 'Delisting',
    text: "A security's removal from the exchange. A buyer of the whole company may want it, or the exchange may impose it.",
  },
  marketCap: {
    name: 'Market capitalisation',
    text: "The price of one share times the number of shares. It is what the whole company would cost at today's price.",
  },
  freeFloat: {
    name: 'Free float',
    text: 'The part of the shares that is really traded. What stable owners keep is left out.',
  },
  shareClass: {
    name: 'Share classes',
    text: 'Shares of one company with different rights. One class often has more votes, so founders rule with little capital.',
  },
  preferredShares: {
    name: 'Preferred shares',
    text: 'Shares that receive their dividend before others. In return they usually carry few votes or none.',
  },
  ordinaryShares: {
    name: 'Ordinary shares',
    text: "A company's common shares, with a vote each at its meetings. In a bankruptcy they are paid last.",
  },
  adr: {
    name: 'ADR',
    text: 'A certificate for foreign shares, traded in New York in dollars. It may stand for one or more shares, or for a part of one.',
  },
  otc: {
    name: 'Over the counter (OTC)',
    text: 'Trading straight between two parties, not on an exchange. There are fewer rules and fewer public prices.',
  },
  ticker: {
    name: 'Ticker',
    text: 'The short code of a security on an exchange. One company may have several, in different countries.',
  },
  stockSplit: {
    name: 'Stock split',
    text: 'Each share becomes several cheaper ones. The total value stays the same, like cutting a cake into more slices.',
  },
  reverseSplit: {
    name: 'Reverse split',
    text: 'Several shares become one with a higher price. Companies whose price has fallen too low for the exchange often do it.',
  },
  dividend: {
    name: 'Dividend',
    text: 'The part of its profits that a company pays to shareholders. Nobody guarantees it: it may grow, shrink or vanish.',
  },
  dividendYield: {
    name: 'Dividend yield',
    text: "A year's dividend divided by the share price. It also rises when the price collapses, so alone it is no good sign.",
  },
  exDividend: {
    name: 'Ex-dividend date',
    text: 'The day from which buyers no longer receive the dividend already declared. The price usually drops by about that amount.',
  },
  payout: {
    name: 'Payout ratio',
    text: 'The share of profits paid out to shareholders. Above 100% a company pays more than it earns.',
  },
  buyback: {
    name: 'Share buyback',
    text: 'A company buys its own shares back. Profits are then split among fewer shares, so each gets more.',
  },
  treasuryShares: {
    name: 'Treasury shares',
    text: 'Shares that a company has bought back and holds itself. They do not vote and receive no dividend.',
  },
  capitalIncrease: {
    name: 'Capital increase',
    text: 'New shares sold to raise money. Whoever does not buy any ends up with a smaller slice of the company.',
  },
  dilution: {
    name: 'Dilution',
    text: "Each owner's share shrinks when new shares are created. Earnings per share are split among more parts too.",
  },
  warrant: {
    name: 'Warrant',
    text: 'A security that gives the right to buy shares at a set price by a set date. If the price never gets there, it is worth nothing.',
  },
  stockOption: {
    name: 'Stock options',
    text: "The right to buy shares of one's own company at a set price. It is a way of paying managers and staff.",
  },
  insiderTrading: {
    name: 'Insider trading',
    text: 'Buying or selling securities on facts that the public does not know yet. It is a crime almost everywhere.',
  },
  stake: {
    name: 'Stake',
    text: 'The part of a company that another holds. Above certain thresholds it must be declared to the regulator.',
  },
  shortSelling: {
    name: 'Short selling',
    text: 'Selling borrowed securities in the hope of buying them back cheaper. If the price rises the loss has no limit.',
  },
  longPosition: {
    name: 'Long position',
    text: 'Owning a security and counting on its price to rise. It is the opposite of selling short.',
  },
  shortSqueeze: {
    name: 'Short squeeze',
    text: 'The price rises and those who sold short must buy back in a hurry. That pushes it higher still.',
  },
  margin: {
    name: 'Margin',
    text: 'The money to be put down for trading on credit. When losses eat it up, the broker asks for more or closes the position.',
  },
  leverage: {
    name: 'Leverage',
    text: "Investing with borrowed money besides one's own. It multiplies gains and, in the same way, losses.",
  },
  stopLoss: {
    name: 'Stop-loss',
    text: 'An order to sell if the price falls to a set level. It limits a loss, but in a crash it may be filled lower.',
  },
  tradingHalt: {
    name: 'Trading halt',
    text: 'The exchange stops trading in a security for minutes or longer. It happens on extreme moves or ahead of news.',
  },
  bidAsk: {
    name: 'Bid and ask',
    text: 'The price buyers offer and the one sellers ask. The gap between the two is a cost of every trade.',
  },
  bookBuilding: {
    name: 'Bookbuilding',
    text: "Collecting investors' orders before new securities are sold. The final price comes out of it.",
  },
  marketMaker: {
    name: 'Market maker',
    text: 'A firm that undertakes to buy and sell a security at any moment. It earns on the gap between the two prices.',
  },
  arbitrage: {
    name: 'Arbitrage',
    text: 'Buying where something is cheaper and selling where it is dearer, at once. It keeps its prices on different markets close.',
  },
  revenue: {
    name: 'Revenue',
    text: 'What a company has taken from sales, before any cost is taken off. It is not the profit.',
  },
  netIncome: {
    name: 'Net income',
    text: 'What is left of revenue after all costs, interest and taxes. It may hold items that will not recur.',
  },
  operatingIncome: {
    name: 'Operating profit (EBIT)',
    text: 'The profit of the business before interest and taxes. It shows how the trade is going, not what the debt costs.',
  },
  ebitda: {
    name: 'EBITDA',
    text: 'Profit before interest, taxes, depreciation and amortisation. It compares companies, but ignores what equipment costs.',
  },
  ebitdaMargin: {
    name: 'EBITDA margin',
    text: 'EBITDA divided by revenue. It says how many cents the business keeps of each unit sold.',
  },
  operatingMargin: {
    name: 'Operating margin',
    text: 'Operating profit divided by revenue. The higher it is, the better a company bears a fall in sales.',
  },
  grossMargin: {
    name: 'Gross margin',
    text: 'The part of revenue left after the cost of what was sold. It leaves out office salaries, research and advertising.',
  },
  eps: {
    name: 'Earnings per share (EPS)',
    text: 'Net income divided by the number of shares. It is the figure analysts forecast and markets wait for.',
  },
  pe: {
    name: 'Price/earnings ratio (P/E)',
    text: "A share's price divided by the yearly profit it earns. A high one means buyers expect growth.",
  },
  pb: {
    name: 'Price-to-book ratio (P/B)',
    text: 'The market price divided by the net assets in the accounts. Below 1 the market values a company under its books.',
  },
  bookValue: {
    name: 'Book value',
    text: 'What remains in the accounts once all debts are taken from assets. The market may value it far higher or lower.',
  },
  enterpriseValue: {
    name: 'Enterprise value (EV)',
    text: 'Market value plus debt minus cash. It is the true price for someone who buys everything, debts included.',
  },
  roe: {
    name: 'Return on equity (ROE)',
    text: "Profit divided by shareholders' capital. It may be high just because the company carries much debt.",
  },
  roi: {
    name: 'Return on investment (ROI)',
    text: 'The gain divided by the money put in. Without the time it took it says little.',
  },
  capex: {
    name: 'Capital expenditure (capex)',
    text: 'Money spent on things that last years: servers, chips, buildings. Not running costs.',
  },
  opex: {
    name: 'Operating expenses (opex)',
    text: 'The day-to-day cost of running a business: salaries, rents, energy. It comes off revenue at once.',
  },
  freeCashFlow: {
    name: 'Free cash flow',
    text: 'The cash that truly comes in, less investments. It is what pays debts, dividends and buybacks.',
  },
  cashFlow: {
    name: 'Cash flow',
    text: 'The money that comes in and goes out over a period. A profitable company can fail if cash does not come in time.',
  },
  workingCapital: {
    name: 'Working capital',
    text: 'Stocks and what customers owe, less what suppliers are owed. It is money tied up in daily business.',
  },
  netDebt: {
    name: 'Net debt',
    text: 'Financial debt less cash at hand. It is often held against EBITDA, to tell in how many years it could be repaid.',
  },
  guidance: {
    name: 'Guidance',
    text: "A company's own forecast of its results. A change in it moves the price more than past results do.",
  },
  consensus: {
    name: "Analysts' consensus",
    text: "The average of analysts' estimates. Results are judged against it, not only against the year before.",
  },
  profitWarning: {
    name: 'Profit warning',
    text: 'Notice that results will be worse than stated before. The shares usually fall the same day.',
  },
  earningsSeason: {
    name: 'Earnings season',
    text: 'The weeks in which nearly all companies publish results. It comes four times a year.',
  },
  quarter: {
    name: 'Quarterly results',
    text: "A company's accounts for three months. They are compared with the same quarter a year before, to leave seasons out.",
  },
  fiscalYear: {
    name: 'Fiscal year',
    text: 'The year that accounts cover. It need not be the calendar year: some companies close it in January or June.',
  },
  yoy: {
    name: 'Year on year',
    text: 'Against the same period of the year before. That keeps seasons from spoiling the comparison.',
  },
  organicGrowth: {
    name: 'Organic growth',
    text: 'Growth without acquisitions and currency effects. It shows what came from the existing business.',
  },
  depreciation: {
    name: 'Depreciation and amortisation',
    text: 'The cost of a lasting asset spread over its years of use. It lowers profit although no cash goes out.',
  },
  writeDown: {
    name: 'Write-down',
    text: 'The value of an asset in the accounts is cut because it is worth less than thought. It is a loss without cash going out.',
  },
  goodwill: {
    name: 'Goodwill',
    text: 'What was paid for a business above the value of its assets. If it then earns little it must be written down.',
  },
  oneOff: {
    name: 'One-off items',
    text: 'Costs or gains that do not recur, such as a fine or a sale. "Adjusted" profit leaves them out, as the company sees fit.',
  },
  adjusted: {
    name: 'Adjusted profit',
    text: 'Profit as the company presents it, without what it holds to be exceptional. It follows no single standard.',
  },
  balanceSheet: {
    name: 'Balance sheet',
    text: 'What a company owns and what it owes on a given day. The two sides always match.',
  },
  backlog: {
    name: 'Order backlog',
    text: 'Orders received and not delivered yet. It says how much work is already secured.',
  },
  arr: {
    name: 'Recurring revenue',
    text: 'Subscriptions and contracts that repeat, counted over a year. They are easier to foresee than single sales.',
  },
  churn: {
    name: 'Churn',
    text: 'The share of customers who leave in a period. When it falls, each new customer is worth more.',
  },
  breakEven: {
    name: 'Break-even',
    text: 'The level of sales at which there is neither profit nor loss. Above it profit begins.',
  },
  economiesOfScale: {
    name: 'Economies of scale',
    text: 'Producing more lowers the cost of each unit. It is one reason why companies merge.',
  },
  synergies: {
    name: 'Synergies',
    text: 'Savings or extra revenue expected from a merger. They are announced first and often come only in part.',
  },
  marketShare: {
    name: 'Market share',
    text: "The part of an industry's sales that goes to one company. It depends much on how the industry is drawn.",
  },
  tam: {
    name: 'Addressable market',
    text: 'What would be sold if all possible customers bought. It is an estimate, often a hopeful one by the seller.',
  },
  restructuring: {
    name: 'Restructuring',
    text: 'Cuts, closures or a new set-up to earn money again. It costs much at first.',
  },
  bankruptcy: {
    name: 'Bankruptcy',
    text: 'A company cannot pay its debts and a court decides how to go on. It may be closed, sold or rescued.',
  },
  audit: {
    name: 'Audit',
    text: 'A check of the accounts by an outside auditor. A clean one means the books are in order, not that the business is sound.',
  },
  gaap: {
    name: 'Accounting standards (GAAP, IFRS)',
    text: 'The rules for writing accounts: GAAP in the United States, IFRS in Europe and elsewhere. One company may show different figures.',
  },
  governance: {
    name: 'Corporate governance',
    text: 'The rules by which those who run a company answer to those who own it. It covers board, controls and pay.',
  },
  activist: {
    name: 'Activist investor',
    text: 'Someone who buys a stake to press a company to change course. They ask for sales, cuts or new directors.',
  },
  esg: {
    name: 'ESG',
    text: 'Environmental, social and governance criteria used to choose investments. Each agency measures them its own way.',
  },
  shareholdersMeeting: {
    name: "Shareholders' meeting",
    text: 'The meeting where shareholders vote on accounts, dividend and directors. Shares count, not heads.',
  },
  merger: {
    name: 'Merger',
    text: 'Two companies become one. Owners of either receive shares of the new one, in a set proportion.',
  },
  takeover: {
    name: 'Takeover bid',
    text: 'An offer to all shareholders to buy at a set price. It is hostile when the directors oppose it.',
  },
  takeoverPremium: {
    name: 'Takeover premium',
    text: 'How far a bid exceeds the last market price. It is meant to persuade shareholders to sell.',
  },
  dueDiligence: {
    name: 'Due diligence',
    text: "The check of a company's books and contracts before buying it. It may change the price or end the deal.",
  },
  spinOff: {
    name: 'Spin-off',
    text: 'A part of a company becomes a company of its own. Shareholders receive shares of the new one too.',
  },
  jointVenture: {
    name: 'Joint venture',
    text: 'A common business set up by two or more companies. They share its costs, risks and gains.',
  },
  subsidiary: {
    name: 'Subsidiary',
    text: "A company in which another holds the majority. Its accounts are part of the group's.",
  },
  holding: {
    name: 'Holding company',
    text: 'A company that owns stakes in others and little else. It often trades below the sum of its parts.',
  },
  antitrust: {
    name: 'Antitrust',
    text: 'The rules and authorities that protect competition. They may forbid a merger or fine those who abuse their power.',
  },
  privateEquity: {
    name: 'Private equity',
    text: 'Funds that buy whole companies, usually with much debt, to sell them years later. The money is locked in for long.',
  },
  ventureCapital: {
    name: 'Venture capital',
    text: 'Money put into young and risky companies for a share of them. Many fail and a few pay for all.',
  },
  lbo: {
    name: 'Leveraged buyout (LBO)',
    text: 'A company is bought with borrowed money that the company itself will repay. When business is poor the debt weighs.',
  },
  fundingRound: {
    name: 'Funding round',
    text: 'A young company raises money; the letters A, B, C tell how far along it is. The price also sets what the company is worth.',
  },
  unicorn: {
    name: 'Unicorn',
    text: 'A young unlisted company valued at a billion dollars or more. The estimate rests on its latest funding.',
  },
  bond: {
    name: 'Bond',
    text: 'A loan cut into securities: the issuer pays interest and returns the money on a set date. When rates rise its price falls.',
  },
  governmentBond: {
    name: 'Government bond',
    text: "A loan to a country's government. Treasuries in the United States, gilts in Britain, Bunds in Germany.",
  },
  yield: {
    name: 'Yield',
    text: "What a security earns in a year at today's price. A bond's yield rises when its price falls.",
  },
  spread: {
    name: 'Spread',
    text: 'The gap in yield between two securities, such as Italian and German bonds. The wider it is, the riskier the first is judged.',
  },
  basisPoint: {
    name: 'Basis point',
    text: 'A hundredth of a percentage point: 100 basis points make 1%. Used for rates and yields, so as not to mix them up with per cent.',
  },
  coupon: {
    name: 'Coupon',
    text: 'The interest a bond pays on fixed dates. It is set at issue, while the yield changes every day.',
  },
  maturity: {
    name: 'Maturity',
    text: 'The day on which a loan must be repaid. The further off it is, the more rates move the price.',
  },
  yieldCurve: {
    name: 'Yield curve',
    text: 'Government yields lined up by maturity. When short ones yield more than long ones it is "inverted", often before a recession.',
  },
  highYield: {
    name: 'High yield',
    text: 'Bonds of companies less sure to pay, which yield more for that reason. Also called junk bonds.',
  },
  investmentGrade: {
    name: 'Investment grade',
    text: 'The rating of those deemed reliable payers: BBB- and above. Many funds may buy only these.',
  },
  rating: {
    name: 'Credit rating',
    text: "An agency's mark for the ability to repay debt, from AAA to D. When it falls, borrowing costs more.",
  },
  upgrade: {
    name: 'Upgrade and downgrade',
    text: 'An analyst or agency raises or lowers its view. It is an opinion, not a new fact about the company.',
  },
  priceTarget: {
    name: 'Price target',
    text: 'The price an analyst thinks a share will reach, usually within a year. It is an estimate, not a promise.',
  },
  default: { name: 'Default', text: 'A borrower does not pay as agreed. One missed coupon can be enough.' },
  cds: {
    name: 'Credit default swap (CDS)',
    text: 'Insurance against a debt not being paid. Its price says how much the market fears a failure.',
  },
  convertible: {
    name: 'Convertible bond',
    text: 'A loan that its holder may turn into shares. It yields less but shares in a rise.',
  },
  subordinated: {
    name: 'Subordinated debt',
    text: 'Debt that is paid after the rest in a bankruptcy. It yields more for that reason.',
  },
  greenBond: {
    name: 'Green bond',
    text: 'A loan whose money goes to environmental projects. The issuer must report how it is spent.',
  },
  commercialPaper: {
    name: 'Commercial paper',
    text: 'A short loan that a large company takes from the market, usually unsecured. It lasts a few months at most.',
  },
  syndicatedLoan: {
    name: 'Syndicated loan',
    text: 'A large loan made by several banks together on the same terms. Each risks only a part.',
  },
  npl: {
    name: 'Non-performing loans (NPL)',
    text: "Loans that a bank's customers do not repay as due. The bank must set their value aside.",
  },
  provisions: {
    name: 'Provisions',
    text: "Money set aside in the accounts for likely losses. It lowers today's profit and comes back if the loss does not.",
  },
  cet1: {
    name: 'CET1 ratio',
    text: "A bank's best capital divided by its risks. The higher it is, the more losses it can bear.",
  },
  netInterestIncome: {
    name: 'Net interest income',
    text: 'The interest a bank earns less what it pays. It is its main income and follows rates.',
  },
  stressTest: {
    name: 'Stress test',
    text: "A trial on paper: would a bank's accounts survive a severe crisis? Authorities run it every year or two.",
  },
  bankRun: {
    name: 'Bank run',
    text: 'Many customers withdraw deposits at once out of fear. No bank, however sound, has all that cash at hand.',
  },
  moneyMarket: {
    name: 'Money market',
    text: 'Loans of days or months among banks, companies and states. Its funds are used like an account with little risk.',
  },
  euribor: {
    name: 'Euribor',
    text: 'The rate at which European banks lend to each other for a few months. Many variable mortgages follow it.',
  },
  mortgage: {
    name: 'Mortgage',
    text: 'A long loan secured on a home. With a fixed rate the instalment stays; with a variable one it follows the market.',
  },
  securitisation: {
    name: 'Securitisation',
    text: 'Many loans bundled and sold in slices as securities. The risk moves from the bank to the buyers.',
  },
  collateral: {
    name: 'Collateral',
    text: 'An asset pledged to the lender, who takes it if the loan is not paid. The loan costs less for that reason.',
  },
  policyRate: {
    name: 'Policy rate',
    text: 'The rate a central bank sets for banks. Mortgages, loans and deposits move with it.',
  },
  rateHike: {
    name: 'Monetary tightening',
    text: 'The central bank raises rates to slow prices. Credit costs more and spending slows.',
  },
  rateCut: {
    name: 'Rate cut',
    text: 'The central bank lowers rates to support the economy. Credit costs less, and the currency usually weakens.',
  },
  qe: {
    name: 'Quantitative easing (QE)',
    text: 'The central bank buys securities with new money to lower long-term rates. The reverse is called QT.',
  },
  centralBank: {
    name: 'Central bank',
    text: "The body that manages a country's or area's money: the Fed, the ECB, the Bank of England. It sets rates and watches prices.",
  },
  hawkish: {
    name: 'Hawks and doves',
    text: 'Hawks want higher rates against inflation, doves want lower ones for growth. Said of those who set rates.',
  },
  inflation: {
    name: 'Inflation',
    text: 'How much prices rise on average, usually over a year. With inflation the same money buys less.',
  },
  coreInflation: {
    name: 'Core inflation',
    text: 'Inflation without energy and fresh food, which swing widely. It shows the trend better.',
  },
  cpi: {
    name: 'Consumer price index (CPI)',
    text: 'The cost of a fixed basket of goods and services, measured monthly. Inflation is computed from it.',
  },
  ppi: {
    name: 'Producer prices (PPI)',
    text: 'The prices at which firms sell their goods wholesale. They often run ahead of those in shops.',
  },
  deflation: { name: 'Deflation', text: 'Prices fall on average and for long. Buyers wait, and debts weigh more.' },
  stagflation: {
    name: 'Stagflation',
    text: 'A stalled economy and rising prices together. Higher rates slow prices, but jobs as well.',
  },
  gdp: {
    name: 'Gross domestic product (GDP)',
    text: 'The value of all that a country produces in a period. Growth is usually stated after inflation.',
  },
  recession: {
    name: 'Recession',
    text: 'The economy shrinks for months. By common usage two quarters of falling GDP are enough.',
  },
  softLanding: {
    name: 'Soft landing',
    text: 'Inflation comes down without a recession. It is what central banks hope for when they raise rates.',
  },
  unemployment: {
    name: 'Unemployment',
    text: 'The share of those who seek work and find none, among all who work or seek. Those who gave up are not counted.',
  },
  payrolls: {
    name: 'Nonfarm payrolls',
    text: 'American jobs outside farming, published monthly. One of the figures that move markets most.',
  },
  pmi: { name: 'PMI', text: "A survey of companies' purchasing managers. Above 50 activity grows, below it shrinks." },
  consumerConfidence: {
    name: 'Consumer confidence',
    text: 'A survey of how households see their finances. It hints at what they will spend.',
  },
  deficit: {
    name: 'Budget deficit',
    text: 'How much more a state spends than it takes in a year. It adds to the debt.',
  },
  publicDebt: {
    name: 'Public debt',
    text: 'All that a state owes to those who bought its securities. It is measured against GDP.',
  },
  tradeBalance: {
    name: 'Trade balance',
    text: "A country's exports less its imports. When negative, it buys more from abroad than it sells.",
  },
  tariff: { name: 'Tariff', text: 'A tax on imports. The importer pays it, and in the end often the buyer.' },
  exchangeRate: {
    name: 'Exchange rate',
    text: 'How much of one currency buys another. It changes all the time; the ECB publishes a reference once a day.',
  },
  devaluation: {
    name: 'Devaluation',
    text: 'A state lowers the fixed value of its currency. Exports get cheaper and imports dearer.',
  },
  carryTrade: {
    name: 'Carry trade',
    text: 'Borrowing in a low-rate currency to invest in a high-rate one. A jump in the exchange rate can wipe it all out.',
  },
  safeHaven: {
    name: 'Safe haven',
    text: 'What people buy when they fear the worst: gold, Swiss francs, solid government bonds. It is not free of risk.',
  },
  commodity: {
    name: 'Commodities',
    text: 'Goods that are the same everywhere and traded in bulk: oil, wheat, copper. Prices are nearly always in dollars.',
  },
  brent: {
    name: 'Brent and WTI',
    text: 'The two oils that set the price: Brent for Europe and Asia, WTI for America. They are counted in barrels of about 159 litres.',
  },
  opec: {
    name: 'OPEC+',
    text: 'The big oil exporters and their allies, who agree on how much to pump. Less supply holds the price up.',
  },
  future: {
    name: 'Futures',
    text: "A contract to buy or sell on a later date at today's price. Used to hedge or to bet.",
  },
  option: {
    name: 'Option',
    text: 'The right, not the duty, to buy or sell at a price by a date. If it does not pay, only its cost is lost.',
  },
  derivative: {
    name: 'Derivative',
    text: 'A contract whose value depends on something else: a share, a rate, wheat. It shields from risk or multiplies it.',
  },
  swap: {
    name: 'Swap',
    text: 'Two parties exchange payments, such as a fixed rate for a variable one. It is a way to shed a risk.',
  },
  hedging: {
    name: 'Hedging',
    text: 'A deal made to reduce a risk, such as one of exchange rates. It has a cost, like insurance.',
  },
  hedgeFund: {
    name: 'Hedge fund',
    text: 'A lightly regulated fund for large investors. It may sell short and borrow, and charges high fees.',
  },
  etf: {
    name: 'ETF',
    text: 'A fund traded on an exchange like a share, usually following an index. It is cheap but rises and falls with the index.',
  },
  mutualFund: {
    name: 'Mutual fund',
    text: 'The money of many invested together by a manager. One enters and leaves at the value worked out each day.',
  },
  aum: {
    name: 'Assets under management (AUM)',
    text: 'The value of all the money a manager runs for others. It grows with markets and with new clients.',
  },
  nav: {
    name: 'Net asset value (NAV)',
    text: 'What a fund owns, divided by its units. Its market price may be above or below.',
  },
  sovereignFund: {
    name: 'Sovereign wealth fund',
    text: "A state's money, often from oil, invested across the world. It may own stakes in large companies.",
  },
  reit: {
    name: 'Real estate investment trust (REIT)',
    text: 'A company that owns property and pays out nearly all rents. It is very sensitive to rates.',
  },
  portfolio: {
    name: 'Portfolio',
    text: 'All the securities an investor holds. Holding different ones lessens the harm when one fails.',
  },
  broker: {
    name: 'Broker',
    text: "A firm that carries out clients' orders on the exchange. It charges a fee or earns on the price.",
  },
  retailInvestor: {
    name: 'Retail investors',
    text: 'People who invest their own money, not that of others. They know less and pay more than the large ones.',
  },
  institutionalInvestor: {
    name: 'Institutional investors',
    text: 'Pension funds, insurers and managers who invest for others. They account for most trading.',
  },
  capitalGain: {
    name: 'Capital gain',
    text: 'The profit of selling for more than was paid. It is usually taxed at the sale.',
  },
  bubble: {
    name: 'Speculative bubble',
    text: 'Prices far above value, because people buy counting on selling on. When it bursts they fall fast.',
  },
  stablecoin: {
    name: 'Stablecoin',
    text: 'A cryptocurrency that promises to be worth a set currency, usually a dollar. It holds as long as its reserves do.',
  },
  crypto: {
    name: 'Cryptocurrency',
    text: 'Digital money without a central bank, kept in a shared ledger. Its price swings widely and nothing backs it.',
  },
  blockchain: {
    name: 'Blockchain',
    text: 'A ledger copied on many computers, each entry tied to the one before. Altering one later shows.',
  },
} satisfies Record<string, Definition>;
