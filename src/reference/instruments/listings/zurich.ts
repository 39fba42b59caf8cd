/** SIX Swiss Exchange. Facts from the issuers and the exchange's list; the format is in ../embedded.ts. */
export const ZURICH = `
NESN|Nestlé SA|CH0038863350|food
ROG|Roche Holding AG|CH0012032048|pharma||class participation 0
RO|Roche Holding AG|CH0012032113|pharma||class bearer 1
NOVN|Novartis AG|CH0012005267|pharma
UBSG|UBS Group AG|CH0244767585|banks
ABBN|ABB Ltd|CH0012221716|industrials
CFR|Compagnie Financière Richemont SA|CH0210483332|luxury||class A
ZURN|Zurich Insurance Group AG|CH0011075394|insurance
SREN|Swiss Re AG|CH0126881561|insurance
LONN|Lonza Group AG|CH0013841017|pharma
SIKA|Sika AG|CH0418792922|chemicals
HOLN|Holcim Ltd|CH0012214059|construction
AMRZ|Amrize Ltd||construction
GIVN|Givaudan SA|CH0010645932|chemicals
ALC|Alcon Inc|CH0432492467|health
SCMN|Swisscom AG|CH0008742519|telecom
GEBN|Geberit AG|CH0030170408|construction
SLHN|Swiss Life Holding AG|CH0014852781|insurance
PGHN|Partners Group Holding AG|CH0024608827|financials
LOGN|Logitech International SA|CH0025751329|hardware
KNIN|Kühne + Nagel International AG|CH0025238863|transport
SOON|Sonova Holding AG|CH0012549785|health
STMN|Straumann Holding AG|CH1175448666|health
UHR|The Swatch Group AG|CH0012255151|luxury||class bearer 1
BAER|Julius Bär Gruppe AG|CH0102484968|banks
SGSN|SGS SA|CH1256740924|industrials
SCHP|Schindler Holding AG|CH0024638196|industrials||class participation 0
LISN|Chocoladefabriken Lindt & Sprüngli AG|CH0010570759|food||class registered 1
LISP|Chocoladefabriken Lindt & Sprüngli AG|CH0010570767|food||class participation 0
BARN|Barry Callebaut AG|CH0009002962|food
SDZ|Sandoz Group AG|CH1243598427|pharma
EMSN|EMS-Chemie Holding AG|CH0016440353|chemicals
CSGN|Credit Suisse Group AG|CH0012138530|banks
VACN|VAT Group AG|CH0311864901|industrials
TEMN|Temenos AG|CH0012453913|software
AMS|ams-OSRAM AG||semiconductors|AT
`;
