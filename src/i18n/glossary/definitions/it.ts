import type { Definitions } from '../term.ts';

/** Written for this product; facts only, no advice. */
export const TERMS: Definitions = {
  preMarket: {
    name: 'Pre-market',
    text: "Scambi prima dell'apertura ufficiale. A New York: 4:00–9:30 (10:00–15:30 in Italia).",
  },
  afterHours: {
    name: 'After hours',
    text: 'Scambi dopo la chiusura ufficiale della borsa. A New York vanno dalle 16 alle 20, con pochi ordini e prezzi più incerti.',
  },
  openingPrice: {
    name: 'Prezzo di apertura',
    text: "Il primo prezzo della giornata di borsa. Di solito nasce da un'asta che raccoglie gli ordini arrivati a mercato chiuso.",
  },
  closingPrice: {
    name: 'Prezzo di chiusura',
    text: "L'ultimo prezzo ufficiale della giornata di borsa. È quello con cui si misurano le variazioni del giorno dopo.",
  },
  volume: {
    name: 'Volume degli scambi',
    text: 'Quanti titoli passano di mano in un periodo. Un prezzo che si muove con molti scambi dice più di uno che si muove con pochi.',
  },
  liquidity: {
    name: 'Liquidità',
    text: "La facilità con cui si vende qualcosa senza farne scendere il prezzo. Di un'impresa dice quanto denaro ha pronto.",
  },
  volatility: {
    name: 'Volatilità',
    text: 'Quanto un prezzo sale e scende attorno al suo andamento medio. Alta volatilità vuol dire sbalzi ampi, in su e in giù.',
  },
  vix: {
    name: 'VIX',
    text: "Indice di Chicago che legge nelle opzioni quanto ci si aspetta che oscilli l'S&P 500 nei prossimi 30 giorni. Sale quando cresce la paura.",
  },
  bullMarket: {
    name: 'Mercato rialzista',
    text: 'Un lungo periodo di prezzi in salita. Per convenzione comincia dopo un rialzo del 20% dal minimo.',
  },
  bearMarket: {
    name: 'Mercato ribassista',
    text: 'Un lungo periodo di prezzi in discesa. Per convenzione comincia dopo un calo del 20% dal massimo.',
  },
  correction: {
    name: 'Correzione',
    text: 'Un calo di almeno il 10% da un massimo recente. Più lieve di un mercato ribassista, che comincia al 20%.',
  },
  rally: {
    name: 'Rally',
    text: 'Un rialzo rapido e diffuso dei prezzi. Può durare pochi giorni o mesi, anche dentro una fase di calo.',
  },
  sellOff: {
    name: 'Sell-off',
    text: "Un'ondata di vendite che fa scendere i prezzi in fretta. Spesso nasce da una notizia o dal timore che altri vendano.",
  },
  profitTaking: {
    name: 'Prese di profitto',
    text: 'Vendite di chi incassa un guadagno dopo un rialzo. Possono far scendere il prezzo senza che sia cambiato altro.',
  },
  blueChip: {
    name: 'Blue chip',
    text: 'Una grande società quotata, solida e molto scambiata. Il nome viene dal gettone di maggior valore del poker.',
  },
  smallCap: {
    name: 'Small cap',
    text: 'Una società quotata di piccola capitalizzazione. I suoi titoli si scambiano meno e oscillano di più.',
  },
  stockIndex: {
    name: 'Indice di borsa',
    text: "Un numero che riassume l'andamento di un gruppo di titoli. Quasi sempre le società più grandi pesano di più.",
  },
  benchmark: {
    name: 'Benchmark',
    text: 'Il metro con cui si confronta un rendimento, di solito un indice. Batterlo vuol dire aver reso di più.',
  },
  ipo: {
    name: 'Offerta pubblica iniziale (IPO)',
    text: 'La prima vendita di azioni al pubblico, con cui una società entra in borsa. Il prezzo si fissa prima del primo giorno di scambi.',
  },
  spac: {
    name: 'SPAC',
    text: "Una società quotata senza attività, nata per raccogliere denaro e fondersi con un'impresa vera. Così questa arriva in borsa senza IPO.",
  },
  delisting: {
    name: 'Delisting',
    text: "L'uscita di un titolo dalla borsa. Può volerla chi compra tutta la società, o imporla la borsa a chi non rispetta le regole.",
  },
  marketCap: {
    name: 'Capitalizzazione di borsa',
    text: "Il prezzo di un'azione per il numero delle azioni. È quanto costerebbe la società intera al prezzo di oggi.",
  },
  freeFloat: {
    name: 'Flottante',
    text: 'La parte delle azioni che si scambia davvero in borsa. Resta fuori quella in mano a soci stabili.',
  },
  shareClass: {
    name: 'Classi di azioni',
    text: 'Azioni della stessa società con diritti diversi. Spesso una classe vota di più, così i fondatori comandano con poco capitale.',
  },
  preferredShares: {
    name: 'Azioni privilegiate',
    text: 'Azioni che ricevono il dividendo prima delle altre. In cambio di solito votano poco o niente.',
  },
  ordinaryShares: {
    name: 'Azioni ordinarie',
    text: 'Le azioni comuni di una società, con un voto ciascuna in assemblea. In caso di fallimento sono pagate per ultime.',
  },
  adr: {
    name: 'ADR',
    text: 'Un certificato che rappresenta azioni estere e si scambia a New York in dollari. Può valere una o più azioni, o una parte.',
  },
  otc: {
    name: 'Fuori borsa (OTC)',
    text: 'Scambi fatti direttamente fra due parti, senza passare da una borsa. Ci sono meno regole e meno prezzi pubblici.',
  },
  ticker: {
    name: 'Ticker',
    text: "La sigla che indica un titolo in una borsa. La stessa società può averne più d'una, in paesi diversi.",
  },
  stockSplit: {
    name: 'Frazionamento azionario',
    text: 'Ogni azione diventa più azioni di minor prezzo. Il valore complessivo non cambia, come tagliare una torta in più fette.',
  },
  reverseSplit: {
    name: 'Raggruppamento di azioni',
    text: 'Più azioni diventano una sola di prezzo più alto. Lo fanno spesso società cadute troppo in basso per le regole della borsa.',
  },
  dividend: {
    name: 'Dividendo',
    text: 'La parte degli utili che una società paga ai soci. Nessuno la garantisce: può crescere, calare o sparire.',
  },
  dividendYield: {
    name: 'Rendimento da dividendo',
    text: "Il dividendo di un anno diviso per il prezzo dell'azione. Sale anche quando il prezzo crolla: da solo non è un buon segno.",
  },
  exDividend: {
    name: 'Stacco del dividendo',
    text: 'Il giorno dal quale chi compra non riceve più il dividendo già deciso. Il prezzo di solito scende di quanto vale la cedola.',
  },
  payout: {
    name: 'Payout',
    text: 'La quota degli utili distribuita ai soci. Sopra il 100% la società paga più di quanto guadagna.',
  },
  buyback: {
    name: 'Riacquisto di azioni (buyback)',
    text: 'Una società ricompra le proprie azioni. Restano meno azioni fra cui dividere gli utili, e a ciascuna ne tocca di più.',
  },
  treasuryShares: {
    name: 'Azioni proprie',
    text: 'Azioni che la società ha ricomprato e tiene per sé. Non votano e non ricevono dividendi.',
  },
  capitalIncrease: {
    name: 'Aumento di capitale',
    text: 'Nuove azioni vendute per raccogliere denaro. Chi non ne compra si ritrova con una fetta più piccola della società.',
  },
  dilution: {
    name: 'Diluizione',
    text: "La quota di ogni socio si riduce quando nascono nuove azioni. Anche l'utile per azione si divide fra più parti.",
  },
  warrant: {
    name: 'Warrant',
    text: 'Un titolo che dà il diritto di comprare azioni a un prezzo fissato, entro una data. Se il prezzo non ci arriva, non vale nulla.',
  },
  stockOption: {
    name: 'Stock option',
    text: 'Il diritto di comprare azioni della propria azienda a un prezzo fissato. Serve a pagare dirigenti e dipendenti.',
  },
  insiderTrading: {
    name: 'Insider trading',
    text: 'Comprare o vendere titoli sapendo cose che il pubblico non sa ancora. È un reato in quasi tutti i paesi.',
  },
  stake: {
    name: 'Partecipazione',
    text: 'La quota di una società in mano a un altro. Oltre certe soglie va dichiarata alle autorità di borsa.',
  },
  shortSelling: {
    name: 'Vendita allo scoperto',
    text: 'Si vendono titoli presi in prestito, sperando di ricomprarli a meno. Se il prezzo sale, la perdita non ha un limite.',
  },
  longPosition: {
    name: 'Posizione lunga',
    text: 'Possedere un titolo contando che il prezzo salga. È il contrario della vendita allo scoperto.',
  },
  shortSqueeze: {
    name: 'Short squeeze',
    text: 'Il prezzo sale e chi aveva venduto allo scoperto deve ricomprare in fretta. Così lo spinge ancora più su.',
  },
  margin: {
    name: 'Margine di garanzia',
    text: 'Il denaro da versare per operare a credito. Se le perdite lo consumano, il broker ne chiede altro o chiude tutto.',
  },
  leverage: {
    name: 'Leva finanziaria',
    text: 'Investire con denaro preso in prestito, oltre al proprio. Moltiplica i guadagni e, allo stesso modo, le perdite.',
  },
  stopLoss: {
    name: 'Stop loss',
    text: "L'ordine di vendere se il prezzo scende fino a una soglia. Limita la perdita, ma in un crollo può eseguirsi più in basso.",
  },
  tradingHalt: {
    name: 'Sospensione degli scambi',
    text: 'La borsa ferma per qualche minuto o più gli scambi di un titolo. Accade per sbalzi eccessivi o in attesa di notizie.',
  },
  bidAsk: {
    name: 'Denaro e lettera',
    text: 'Il prezzo offerto da chi compra e quello chiesto da chi vende. La differenza fra i due è un costo di ogni scambio.',
  },
  bookBuilding: {
    name: 'Bookbuilding',
    text: 'La raccolta delle richieste degli investitori prima di vendere nuovi titoli. Da qui esce il prezzo finale.',
  },
  marketMaker: {
    name: 'Market maker',
    text: 'Chi si impegna a comprare e vendere un titolo in ogni momento. Guadagna sulla differenza fra i due prezzi.',
  },
  arbitrage: {
    name: 'Arbitraggio',
    text: 'Comprare dove costa meno e vendere dove costa di più, insieme. Tiene vicini i prezzi della stessa cosa in mercati diversi.',
  },
  revenue: {
    name: 'Ricavi (fatturato)',
    text: "Quanto l'impresa ha incassato vendendo, prima di togliere qualunque costo. Non è il guadagno.",
  },
  netIncome: {
    name: 'Utile netto',
    text: 'Ciò che resta dei ricavi tolti tutti i costi, gli interessi e le tasse. Può contenere voci che non si ripetono.',
  },
  operatingIncome: {
    name: 'Utile operativo (Ebit)',
    text: "Il guadagno dell'attività, prima di interessi e tasse. Dice come va il mestiere, non quanto costa il debito.",
  },
  ebitda: {
    name: 'Ebitda',
    text: "L'utile prima di interessi, tasse, svalutazioni e ammortamenti. Serve a confrontare imprese, ma ignora quanto costano gli impianti.",
  },
  ebitdaMargin: {
    name: 'Margine Ebitda',
    text: "L'Ebitda diviso per i ricavi. Dice quanti centesimi restano all'attività per ogni euro venduto.",
  },
  operatingMargin: {
    name: 'Margine operativo',
    text: "L'utile operativo diviso per i ricavi. Più è alto, meglio l'impresa regge un calo delle vendite.",
  },
  grossMargin: {
    name: 'Margine lordo',
    text: "La parte dei ricavi che resta tolto il costo di ciò che si è venduto. Non conta ancora stipendi d'ufficio, ricerca e pubblicità.",
  },
  eps: {
    name: 'Utile per azione (EPS)',
    text: "L'utile netto diviso per il numero delle azioni. È la cifra che gli analisti prevedono e il mercato aspetta.",
  },
  pe: {
    name: 'Rapporto prezzo/utili (P/E)',
    text: "Il prezzo di un'azione diviso per l'utile annuo che le tocca. Alto vuol dire che chi compra si aspetta crescita.",
  },
  pb: {
    name: 'Prezzo/valore contabile (P/B)',
    text: 'Il prezzo di borsa diviso per il patrimonio netto nei conti. Sotto 1 il mercato valuta la società meno di quanto è scritto.',
  },
  bookValue: {
    name: 'Patrimonio netto (valore contabile)',
    text: 'Quanto resta nei conti tolti tutti i debiti dalle attività. Il mercato può valutarlo molto più o molto meno.',
  },
  enterpriseValue: {
    name: "Valore d'impresa (EV)",
    text: 'La capitalizzazione più i debiti meno la cassa. È il prezzo vero per chi compra tutto, debiti compresi.',
  },
  roe: {
    name: 'Redditività del capitale (ROE)',
    text: "L'utile diviso per il patrimonio dei soci. Può essere alto anche solo perché l'impresa ha molti debiti.",
  },
  roi: {
    name: "Ritorno sull'investimento (ROI)",
    text: "Il guadagno diviso per il denaro investito. Senza il tempo che c'è voluto dice poco.",
  },
  capex: {
    name: 'Spese di capitale (capex)',
    text: 'Soldi spesi in beni che durano anni: server, chip, edifici. Non sono costi correnti.',
  },
  opex: {
    name: 'Costi operativi (opex)',
    text: "Le spese di ogni giorno per far andare l'impresa: stipendi, affitti, energia. Si tolgono subito dai ricavi.",
  },
  freeCashFlow: {
    name: 'Flusso di cassa libero',
    text: 'Il denaro che entra davvero, tolti gli investimenti. È ciò con cui si pagano debiti, dividendi e riacquisti.',
  },
  cashFlow: {
    name: 'Flusso di cassa',
    text: "Il denaro che entra ed esce in un periodo. Un'impresa in utile può fallire se il denaro non arriva in tempo.",
  },
  workingCapital: {
    name: 'Capitale circolante',
    text: 'Scorte e crediti verso clienti, meno i debiti verso fornitori. È denaro fermo che serve a lavorare ogni giorno.',
  },
  netDebt: {
    name: 'Debito netto',
    text: "I debiti finanziari meno il denaro in cassa. Si confronta spesso con l'Ebitda, per dire in quanti anni si ripagherebbe.",
  },
  guidance: {
    name: 'Guidance',
    text: 'Le previsioni che la società stessa dà sui propri risultati. Se le cambia, il prezzo si muove più che per i conti passati.',
  },
  consensus: {
    name: 'Consenso degli analisti',
    text: "La media delle stime degli analisti. I conti si giudicano rispetto a quella, non solo all'anno prima.",
  },
  profitWarning: {
    name: 'Allarme utili',
    text: "L'avviso che i risultati saranno peggiori di quanto detto prima. Di solito il titolo cade lo stesso giorno.",
  },
  earningsSeason: {
    name: 'Stagione delle trimestrali',
    text: "Le settimane in cui quasi tutte le società pubblicano i conti. Torna quattro volte l'anno.",
  },
  quarter: {
    name: 'Trimestrale',
    text: "I conti di tre mesi di una società. Si confrontano con lo stesso trimestre dell'anno prima, per evitare l'effetto delle stagioni.",
  },
  fiscalYear: {
    name: 'Esercizio',
    text: "L'anno su cui si fanno i conti. Può non coincidere con l'anno solare: alcune società lo chiudono a gennaio o a giugno.",
  },
  yoy: {
    name: 'Su base annua',
    text: "Rispetto allo stesso periodo dell'anno prima. Così le stagioni non falsano il confronto.",
  },
  organicGrowth: {
    name: 'Crescita organica',
    text: "La crescita senza acquisizioni e senza effetto dei cambi. Mostra quanto è venuto dall'attività di prima.",
  },
  depreciation: {
    name: 'Ammortamento',
    text: "Il costo di un bene che dura anni, diviso fra gli anni d'uso. Abbassa l'utile senza che esca denaro.",
  },
  writeDown: {
    name: 'Svalutazione',
    text: 'Si riduce nei conti il valore di un bene che vale meno del previsto. È una perdita senza uscita di denaro.',
  },
  goodwill: {
    name: 'Avviamento',
    text: "Quanto si è pagata un'impresa oltre al valore dei suoi beni. Se poi rende poco va svalutato.",
  },
  oneOff: {
    name: 'Voci straordinarie',
    text: "Costi o ricavi che non si ripetono, come una multa o una vendita. L'utile «rettificato» li toglie, a giudizio della società.",
  },
  adjusted: {
    name: 'Utile rettificato',
    text: "L'utile come lo presenta la società, senza le voci che giudica non ripetibili. Non segue una norma unica.",
  },
  balanceSheet: {
    name: 'Bilancio (stato patrimoniale)',
    text: "Ciò che l'impresa possiede e ciò che deve, in un certo giorno. Le due colonne pareggiano sempre.",
  },
  backlog: {
    name: 'Portafoglio ordini',
    text: 'Gli ordini ricevuti e non ancora consegnati. Dice quanto lavoro è già assicurato.',
  },
  arr: {
    name: 'Ricavi ricorrenti',
    text: 'Gli abbonamenti e i contratti che si ripetono, contati su un anno. Sono più prevedibili delle vendite singole.',
  },
  churn: {
    name: 'Tasso di abbandono',
    text: 'La quota di clienti che se ne va in un periodo. Se cala, ogni nuovo cliente vale di più.',
  },
  breakEven: {
    name: 'Punto di pareggio',
    text: "Il livello di vendite al quale non si guadagna e non si perde. Sopra comincia l'utile.",
  },
  economiesOfScale: {
    name: 'Economie di scala',
    text: 'Produrre di più abbassa il costo di ogni pezzo. È una ragione per cui le imprese si fondono.',
  },
  synergies: {
    name: 'Sinergie',
    text: 'I risparmi o i ricavi in più attesi da una fusione. Si annunciano prima; spesso arrivano in parte.',
  },
  marketShare: {
    name: 'Quota di mercato',
    text: "La parte delle vendite di un settore che va a un'impresa. Cambia molto secondo come si definisce il settore.",
  },
  tam: {
    name: 'Mercato potenziale',
    text: 'Quanto si venderebbe se tutti i possibili clienti comprassero. È una stima, spesso ottimista, di chi vende.',
  },
  restructuring: {
    name: 'Ristrutturazione',
    text: "Tagli, chiusure o cambi di organizzazione per tornare a guadagnare. Costa molto all'inizio.",
  },
  bankruptcy: {
    name: 'Fallimento e concordato',
    text: "Un'impresa non può pagare i debiti e un giudice decide come procedere. Può essere chiusa, venduta o risanata.",
  },
  audit: {
    name: 'Revisione dei conti',
    text: "Il controllo dei conti fatto da un revisore esterno. Senza rilievi non vuol dire che l'impresa sia sana, ma che i conti sono in regola.",
  },
  gaap: {
    name: 'Principi contabili (GAAP, IFRS)',
    text: 'Le regole con cui si scrivono i conti: GAAP negli Stati Uniti, IFRS in Europa e altrove. La stessa impresa può dare cifre diverse.',
  },
  governance: {
    name: 'Governo societario',
    text: 'Le regole per cui chi dirige risponde a chi possiede. Comprende consiglio, controlli e compensi.',
  },
  activist: {
    name: 'Investitore attivista',
    text: 'Chi compra una quota per spingere la società a cambiare strada. Chiede vendite, tagli o nuovi amministratori.',
  },
  esg: {
    name: 'ESG',
    text: 'Criteri ambientali, sociali e di governo usati nello scegliere investimenti. Ogni agenzia li misura a modo suo.',
  },
  shareholdersMeeting: {
    name: 'Assemblea dei soci',
    text: 'La riunione in cui i soci votano conti, dividendo e amministratori. Conta quante azioni si hanno, non quante persone si è.',
  },
  merger: {
    name: 'Fusione',
    text: "Due società diventano una. Chi possedeva azioni dell'una e dell'altra riceve azioni della nuova, in una proporzione fissata.",
  },
  takeover: {
    name: 'Offerta pubblica di acquisto (OPA)',
    text: 'La proposta a tutti i soci di vendere a un prezzo fissato. È ostile se gli amministratori sono contrari.',
  },
  takeoverPremium: {
    name: 'Premio',
    text: "Quanto un'offerta supera l'ultimo prezzo di borsa. Serve a convincere i soci a vendere.",
  },
  dueDiligence: {
    name: 'Due diligence',
    text: "L'esame dei conti e dei contratti di un'impresa prima di comprarla. Può far cambiare il prezzo o saltare l'affare.",
  },
  spinOff: {
    name: 'Scorporo (spin-off)',
    text: "Una parte dell'impresa diventa una società a sé. I soci ricevono azioni anche della nuova.",
  },
  jointVenture: {
    name: 'Joint venture',
    text: "Un'impresa comune creata da due o più società. Ne dividono costi, rischi e guadagni.",
  },
  subsidiary: {
    name: 'Controllata',
    text: "Una società di cui un'altra ha la maggioranza. I suoi conti entrano in quelli del gruppo.",
  },
  holding: {
    name: 'Holding',
    text: 'Una società che possiede quote di altre e poco altro. In borsa vale spesso meno della somma delle sue parti.',
  },
  antitrust: {
    name: 'Antitrust',
    text: 'Le regole e le autorità che difendono la concorrenza. Possono vietare una fusione o multare chi abusa della propria forza.',
  },
  privateEquity: {
    name: 'Private equity',
    text: 'Fondi che comprano imprese intere, di solito con molto debito, per rivenderle dopo anni. Il denaro resta fermo a lungo.',
  },
  ventureCapital: {
    name: 'Venture capital',
    text: 'Denaro investito in imprese giovani e rischiose, in cambio di una quota. Molte falliscono, poche ripagano tutto.',
  },
  lbo: {
    name: 'Acquisizione a debito (LBO)',
    text: "Si compra un'impresa con denaro prestato, che ripagherà l'impresa stessa. Se gli affari vanno male, il debito pesa.",
  },
  fundingRound: {
    name: 'Round di finanziamento',
    text: "Una raccolta di denaro di un'impresa giovane; le lettere A, B, C dicono a che punto è. Il prezzo fissa anche quanto vale l'impresa.",
  },
  unicorn: {
    name: 'Unicorno',
    text: "Una società giovane non quotata valutata almeno un miliardo di dollari. La stima nasce dall'ultimo denaro raccolto.",
  },
  bond: {
    name: 'Obbligazione',
    text: 'Un prestito diviso in titoli: chi lo emette paga interessi e rende il capitale a una data. Se i tassi salgono, il suo prezzo scende.',
  },
  governmentBond: {
    name: 'Titolo di Stato',
    text: 'Un prestito al governo di un paese. In Italia BTP e BOT, in Germania Bund, negli Stati Uniti Treasury.',
  },
  yield: {
    name: 'Rendimento',
    text: "Quanto rende in un anno un titolo al prezzo di oggi. Di un'obbligazione sale quando il prezzo scende.",
  },
  spread: {
    name: 'Spread',
    text: 'La differenza di rendimento fra due titoli, per esempio BTP e Bund. Più è larga, più il primo è giudicato rischioso.',
  },
  basisPoint: {
    name: 'Punto base',
    text: "Un centesimo di punto percentuale: 100 punti base fanno l'1%. Si usa per tassi e rendimenti, per non confonderli con le percentuali.",
  },
  coupon: {
    name: 'Cedola',
    text: "L'interesse che un'obbligazione paga a date fisse. È fissato all'emissione, il rendimento invece cambia ogni giorno.",
  },
  maturity: {
    name: 'Scadenza',
    text: 'Il giorno in cui un prestito va reso. Più è lontana, più il prezzo risente dei tassi.',
  },
  yieldCurve: {
    name: 'Curva dei rendimenti',
    text: 'I rendimenti dei titoli di Stato messi in fila per durata. Se i brevi rendono più dei lunghi è «invertita»: spesso prima di una recessione.',
  },
  highYield: {
    name: 'High yield',
    text: 'Obbligazioni di imprese con meno garanzie di pagare, che per questo rendono di più. Dette anche titoli spazzatura.',
  },
  investmentGrade: {
    name: 'Investment grade',
    text: 'Il giudizio di chi è ritenuto affidabile nel pagare: da BBB- in su. Molti fondi possono comprare solo questi titoli.',
  },
  rating: {
    name: 'Rating',
    text: "Il voto di un'agenzia sulla capacità di ripagare i debiti, da AAA a D. Se scende, prendere denaro in prestito costa di più.",
  },
  upgrade: {
    name: 'Promozione e bocciatura',
    text: "Un analista o un'agenzia alza o abbassa il proprio giudizio. È un'opinione, non un fatto nuovo sull'impresa.",
  },
  priceTarget: {
    name: 'Prezzo obiettivo',
    text: 'Il prezzo al quale un analista pensa che un titolo arriverà, di solito in un anno. È una stima, non una promessa.',
  },
  default: { name: 'Default', text: 'Chi ha un debito non lo paga come stabilito. Può bastare saltare una cedola.' },
  cds: {
    name: 'Credit default swap (CDS)',
    text: "Un'assicurazione contro il mancato pagamento di un debito. Il suo prezzo dice quanto il mercato teme il fallimento.",
  },
  convertible: {
    name: 'Obbligazione convertibile',
    text: 'Un prestito che chi lo possiede può trasformare in azioni. Rende meno, ma partecipa ai rialzi.',
  },
  subordinated: {
    name: 'Debito subordinato',
    text: 'Un debito che in caso di fallimento si paga dopo gli altri. Per questo rende di più.',
  },
  greenBond: {
    name: 'Obbligazione verde',
    text: "Un prestito il cui denaro va a progetti per l'ambiente. Chi lo emette deve rendere conto di come lo spende.",
  },
  commercialPaper: {
    name: 'Cambiale finanziaria',
    text: 'Un prestito breve che una grande impresa chiede al mercato, di solito senza garanzie. Dura al massimo qualche mese.',
  },
  syndicatedLoan: {
    name: 'Prestito sindacato',
    text: 'Un grande prestito dato da più banche insieme, alle stesse condizioni. Così ciascuna rischia solo una parte.',
  },
  npl: {
    name: 'Crediti deteriorati (NPL)',
    text: 'Prestiti che i clienti di una banca non ripagano come dovuto. La banca deve metterne da parte il valore.',
  },
  provisions: {
    name: 'Accantonamenti',
    text: "Denaro messo da parte nei conti per perdite probabili. Abbassa l'utile di oggi; se la perdita non arriva, torna.",
  },
  cet1: {
    name: 'CET1',
    text: 'Il capitale migliore di una banca diviso per i suoi rischi. Più è alto, più perdite può reggere.',
  },
  netInterestIncome: {
    name: "Margine d'interesse",
    text: 'Gli interessi che una banca incassa meno quelli che paga. È la sua entrata più importante e segue i tassi.',
  },
  stressTest: {
    name: 'Stress test',
    text: 'Una prova su carta: i conti di una banca reggerebbero a una crisi grave? La fanno le autorità ogni uno o due anni.',
  },
  bankRun: {
    name: 'Corsa agli sportelli',
    text: 'Molti clienti ritirano insieme i depositi per paura. Nessuna banca, anche sana, ha tutto quel denaro pronto.',
  },
  moneyMarket: {
    name: 'Mercato monetario',
    text: 'Prestiti di pochi giorni o mesi fra banche, imprese e Stati. I suoi fondi sono usati come un conto quasi senza rischio.',
  },
  euribor: {
    name: 'Euribor',
    text: 'Il tasso a cui le banche europee si prestano denaro per pochi mesi. Da lì dipendono molti mutui a tasso variabile.',
  },
  mortgage: {
    name: 'Mutuo',
    text: 'Un prestito lungo garantito da una casa. A tasso fisso la rata non cambia; a tasso variabile segue il mercato.',
  },
  securitisation: {
    name: 'Cartolarizzazione',
    text: 'Tanti prestiti messi insieme e venduti a fette come titoli. Il rischio passa dalla banca a chi li compra.',
  },
  collateral: {
    name: 'Garanzia',
    text: 'Un bene promesso a chi presta: se non si paga, lo prende. Per questo il prestito costa meno.',
  },
  policyRate: {
    name: 'Tasso di riferimento',
    text: 'Il tasso che la banca centrale fissa per le banche. Da lì si muovono mutui, prestiti e depositi.',
  },
  rateHike: {
    name: 'Stretta monetaria',
    text: 'La banca centrale alza i tassi per frenare i prezzi. Il credito costa di più e la spesa rallenta.',
  },
  rateCut: {
    name: 'Taglio dei tassi',
    text: "La banca centrale abbassa i tassi per sostenere l'economia. Il credito costa meno, e di solito la moneta si indebolisce.",
  },
  qe: {
    name: 'Allentamento quantitativo (QE)',
    text: 'La banca centrale compra titoli con moneta nuova, per abbassare i tassi lunghi. Il contrario si chiama QT.',
  },
  centralBank: {
    name: 'Banca centrale',
    text: "L'istituto che regola la moneta di un paese o di un'area: Bce, Fed, Bank of England. Decide i tassi e vigila sui prezzi.",
  },
  hawkish: {
    name: 'Falchi e colombe',
    text: "I falchi vogliono tassi più alti contro l'inflazione, le colombe più bassi per la crescita. Si dice di chi decide i tassi.",
  },
  inflation: {
    name: 'Inflazione',
    text: "Di quanto salgono i prezzi in media, di solito in un anno. Con l'inflazione la stessa moneta compra meno.",
  },
  coreInflation: {
    name: 'Inflazione di fondo',
    text: "L'inflazione senza energia e alimentari freschi, che oscillano molto. Mostra meglio la tendenza.",
  },
  cpi: {
    name: 'Indice dei prezzi al consumo',
    text: "Il costo di un paniere fisso di beni e servizi, misurato ogni mese. Da qui si calcola l'inflazione.",
  },
  ppi: {
    name: 'Prezzi alla produzione',
    text: "I prezzi ai quali le imprese vendono i loro prodotti all'ingrosso. Anticipano spesso quelli dei negozi.",
  },
  deflation: {
    name: 'Deflazione',
    text: 'I prezzi scendono in media e a lungo. Chi può rimanda gli acquisti, e i debiti pesano di più.',
  },
  stagflation: {
    name: 'Stagflazione',
    text: 'Economia ferma e prezzi che salgono insieme. Alzare i tassi frena i prezzi, ma anche il lavoro.',
  },
  gdp: {
    name: 'Prodotto interno lordo (PIL)',
    text: "Il valore di tutto ciò che un paese produce in un periodo. La crescita si dice di solito tolta l'inflazione.",
  },
  recession: {
    name: 'Recessione',
    text: "L'economia si restringe per mesi. Per uso comune bastano due trimestri di PIL in calo.",
  },
  softLanding: {
    name: 'Atterraggio morbido',
    text: "L'inflazione scende senza che l'economia vada in recessione. È ciò che le banche centrali sperano alzando i tassi.",
  },
  unemployment: {
    name: 'Disoccupazione',
    text: 'La parte di chi cerca lavoro e non lo trova, fra chi lavora o cerca. Chi ha smesso di cercare non è contato.',
  },
  payrolls: {
    name: 'Occupati non agricoli',
    text: "I posti di lavoro americani fuori dall'agricoltura, pubblicati ogni mese. Uno dei dati che muovono di più i mercati.",
  },
  pmi: {
    name: 'Indice PMI',
    text: "Un sondaggio fra chi compra per le imprese. Sopra 50 l'attività cresce, sotto si riduce.",
  },
  consumerConfidence: {
    name: 'Fiducia dei consumatori',
    text: 'Un sondaggio su come le famiglie vedono il proprio bilancio. Anticipa quanto spenderanno.',
  },
  deficit: {
    name: 'Deficit pubblico',
    text: 'Quanto uno Stato spende più di quanto incassa in un anno. Si somma al debito.',
  },
  publicDebt: {
    name: 'Debito pubblico',
    text: 'La somma di ciò che uno Stato deve a chi ha comprato i suoi titoli. Si misura in rapporto al PIL.',
  },
  tradeBalance: {
    name: 'Bilancia commerciale',
    text: "Le esportazioni meno le importazioni di un paese. Se è negativa si compra dall'estero più di quanto si vende.",
  },
  tariff: {
    name: 'Dazio',
    text: 'Una tassa su ciò che si importa. La paga chi importa, e spesso alla fine chi compra.',
  },
  exchangeRate: {
    name: 'Tasso di cambio',
    text: "Quanto di una moneta serve per averne un'altra. Cambia di continuo; quello della Bce è pubblicato una volta al giorno.",
  },
  devaluation: {
    name: 'Svalutazione monetaria',
    text: 'Uno Stato abbassa il valore fissato della propria moneta. Le esportazioni costano meno, le importazioni di più.',
  },
  carryTrade: {
    name: 'Carry trade',
    text: 'Si prende in prestito una moneta a tasso basso e si investe in una a tasso alto. Un salto del cambio può cancellare tutto.',
  },
  safeHaven: {
    name: 'Bene rifugio',
    text: 'Ciò che si compra quando si teme il peggio: oro, franchi svizzeri, titoli di Stato solidi. Non è privo di rischio.',
  },
  commodity: {
    name: 'Materie prime',
    text: 'Beni uguali dovunque, scambiati in grandi quantità: petrolio, grano, rame. I prezzi sono quasi sempre in dollari.',
  },
  brent: {
    name: 'Brent e WTI',
    text: "I due petroli da cui si prende il prezzo: Brent per Europa e Asia, WTI per l'America. Si contano in barili di circa 159 litri.",
  },
  opec: {
    name: 'OPEC+',
    text: 'I grandi esportatori di petrolio e i loro alleati, che si accordano su quanto estrarne. Meno offerta tiene su il prezzo.',
  },
  future: {
    name: 'Future',
    text: 'Un contratto per comprare o vendere a una data futura, al prezzo di oggi. Si usa per coprirsi o per scommettere.',
  },
  option: {
    name: 'Opzione',
    text: "Il diritto, non l'obbligo, di comprare o vendere a un prezzo entro una data. Se non conviene si perde solo quanto si è pagato.",
  },
  derivative: {
    name: 'Derivato',
    text: "Un contratto il cui valore dipende da altro: un'azione, un tasso, il grano. Protegge o moltiplica il rischio.",
  },
  swap: {
    name: 'Swap',
    text: 'Due parti si scambiano pagamenti, per esempio un tasso fisso contro uno variabile. Serve a togliersi un rischio.',
  },
  hedging: {
    name: 'Copertura',
    text: "Un'operazione fatta per ridurre un rischio, per esempio sul cambio. Costa qualcosa, come un'assicurazione.",
  },
  hedgeFund: {
    name: 'Hedge fund',
    text: 'Un fondo poco regolato per grandi investitori. Può vendere allo scoperto e indebitarsi, e chiede commissioni alte.',
  },
  etf: {
    name: 'ETF',
    text: "Un fondo che si scambia in borsa come un'azione e di solito segue un indice. Costa poco, ma sale e scende come l'indice.",
  },
  mutualFund: {
    name: 'Fondo comune',
    text: 'Il denaro di molti investito insieme da un gestore. Si entra e si esce al valore calcolato ogni giorno.',
  },
  aum: {
    name: 'Masse gestite',
    text: 'Il valore di tutto il denaro che un gestore amministra per altri. Cresce con i mercati e con i nuovi clienti.',
  },
  nav: {
    name: 'Valore patrimoniale netto (NAV)',
    text: 'Quanto vale ciò che un fondo possiede, diviso per le quote. Il prezzo in borsa può starne sopra o sotto.',
  },
  sovereignFund: {
    name: 'Fondo sovrano',
    text: 'Il denaro di uno Stato, spesso venuto dal petrolio, investito nel mondo. Può possedere quote di grandi imprese.',
  },
  reit: {
    name: 'Fondo immobiliare quotato (REIT)',
    text: 'Una società che possiede immobili e distribuisce quasi tutti gli affitti ai soci. Risente molto dei tassi.',
  },
  portfolio: {
    name: 'Portafoglio',
    text: "L'insieme dei titoli di un investitore. Averne di diversi riduce il danno se uno va male.",
  },
  broker: {
    name: 'Broker',
    text: 'Chi esegue in borsa gli ordini dei clienti. Si fa pagare una commissione o guadagna sul prezzo.',
  },
  retailInvestor: {
    name: 'Piccoli investitori',
    text: 'Chi investe il proprio denaro, non quello altrui. Ha meno notizie e paga di più dei grandi.',
  },
  institutionalInvestor: {
    name: 'Investitori istituzionali',
    text: 'Fondi pensione, assicurazioni e gestori che investono per altri. Muovono la maggior parte degli scambi.',
  },
  capitalGain: {
    name: 'Plusvalenza',
    text: 'Il guadagno di chi vende a più di quanto ha pagato. Di solito è tassato quando si vende.',
  },
  bubble: {
    name: 'Bolla speculativa',
    text: 'Prezzi saliti molto sopra il valore, perché si compra contando di rivendere. Quando scoppia, cadono in fretta.',
  },
  stablecoin: {
    name: 'Stablecoin',
    text: 'Una criptovaluta che promette di valere sempre una moneta, di solito un dollaro. Regge finché le riserve ci sono davvero.',
  },
  crypto: {
    name: 'Criptovaluta',
    text: 'Una moneta digitale senza banca centrale, tenuta in un registro comune. Il prezzo oscilla molto e niente lo garantisce.',
  },
  blockchain: {
    name: 'Blockchain',
    text: 'Un registro copiato su molti computer, in cui ogni riga è legata alla precedente. Cambiarne una a posteriori si vede.',
  },
};
