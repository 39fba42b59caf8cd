/** Toronto, Sydney, São Paulo, Mexico City, Warsaw, Istanbul, Athens and NYSE Arca. Facts from the issuers and the exchanges' lists; the format is in ../embedded.ts. */
export const TORONTO = `
RY|Royal Bank of Canada|CA7800871021|banks
TD|The Toronto-Dominion Bank|CA8911605092|banks
BMO|Bank of Montreal|CA0636711016|banks
BNS|The Bank of Nova Scotia|CA0641491075|banks
CM|Canadian Imperial Bank of Commerce|CA1360691010|banks
SHOP|Shopify Inc|CA82509L1076|software||class A
ENB|Enbridge Inc|CA29250N1050|energy
CNQ|Canadian Natural Resources Ltd|CA1363851017|energy
SU|Suncor Energy Inc|CA8672241079|energy
TRP|TC Energy Corp|CA87807B1076|energy
CNR|Canadian National Railway Co|CA1363751027|transport
CP|Canadian Pacific Kansas City Ltd|CA13646K1084|transport
ATD|Alimentation Couche-Tard Inc|CA01626P1484|retail
CSU|Constellation Software Inc|CA21037X1006|software
BCE|BCE Inc|CA05534B7604|telecom
AC|Air Canada|CA0089118776|transport
BBD.B|Bombardier Inc||aerospace||class B
ABX|Barrick Mining Corp||materials
`;
export const SYDNEY = `
BHP|BHP Group Ltd|AU000000BHP4|materials
CBA|Commonwealth Bank of Australia|AU000000CBA7|banks
CSL|CSL Ltd|AU000000CSL8|pharma
NAB|National Australia Bank Ltd|AU000000NAB4|banks
WBC|Westpac Banking Corp|AU000000WBC1|banks
ANZ|ANZ Group Holdings Ltd|AU000000ANZ3|banks
MQG|Macquarie Group Ltd|AU000000MQG1|financials
RIO|Rio Tinto Ltd|AU000000RIO1|materials
FMG|Fortescue Ltd|AU000000FMG4|materials
WES|Wesfarmers Ltd|AU000000WES1|retail
WOW|Woolworths Group Ltd|AU000000WOW2|retail
TLS|Telstra Group Ltd|AU000000TLS2|telecom
QAN|Qantas Airways Ltd|AU000000QAN2|transport
WDS|Woodside Energy Group Ltd||energy
`;
export const SAO_PAULO = `
PETR4|Petrobras|BRPETRACNPR6|energy||class preferred
PETR3|Petrobras|BRPETRACNOR9|energy||class ordinary 1
VALE3|Vale SA|BRVALEACNOR0|materials
ITUB4|Itaú Unibanco Holding SA|BRITUBACNPR1|banks||class preferred
BBDC4|Banco Bradesco SA|BRBBDCACNPR8|banks||class preferred
BBAS3|Banco do Brasil SA|BRBBASACNOR3|banks
ABEV3|Ambev SA|BRABEVACNOR1|food
WEGE3|WEG SA|BRWEGEACNOR0|industrials
MGLU3|Magazine Luiza SA|BRMGLUACNOR2|retail
B3SA3|B3 SA|BRB3SAACNOR6|financials
GGBR4|Gerdau SA|BRGGBRACNPR8|materials||class preferred
SUZB3|Suzano SA|BRSUZBACNOR0|materials
RENT3|Localiza Rent a Car SA|BRRENTACNOR4|transport
`;
export const MEXICO_CITY = `
AMXB|América Móvil SAB de CV||telecom||class B
WALMEX|Wal-Mart de México SAB de CV|MX01WA000038|retail
CEMEXCPO|Cemex SAB de CV|MXP225611567|construction
GFNORTEO|Grupo Financiero Banorte SAB de CV|MXP370711014|banks
`;
export const WARSAW = `
PKO|PKO Bank Polski SA|PLPKO0000016|banks
PKN|Orlen SA|PLPKN0000018|energy
PZU|PZU SA|PLPZU0000011|insurance
CDR|CD Projekt SA|PLOPTTC00011|media
PEO|Bank Pekao SA|PLPEKAO00016|banks
KGH|KGHM Polska Miedź SA|PLKGHM000017|materials
ALE|Allegro.eu SA|LU2237380790|internet|LU
`;
export const ISTANBUL = `
THYAO|Türk Hava Yolları AO|TRATHYAO91M5|transport
GARAN|Türkiye Garanti Bankası AŞ|TRAGARAN91N1|banks
AKBNK|Akbank TAŞ|TRAAKBNK91N6|banks
KCHOL|Koç Holding AŞ|TRAKCHOL91Q8|industrials
ASELS|Aselsan AŞ|TRAASELS91H2|aerospace
`;
export const ATHENS = `
ETE|National Bank of Greece SA|GRS003003035|banks
EUROB|Eurobank Ergasias Services and Holdings SA|GRS323003012|banks
ALPHA|Alpha Services and Holdings SA|GRS015003007|banks
TPEIR|Piraeus Financial Holdings SA||banks
OPAP|OPAP SA|GRS419003009|consumer
HTO|Hellenic Telecommunications Organization SA|GRS260333000|telecom
`;
export const ARCA = `
SPY|SPDR S&P 500 ETF Trust|US78462F1030|fund
VOO|Vanguard S&P 500 ETF|US9229083632|fund
IVV|iShares Core S&P 500 ETF|US4642872000|fund
VTI|Vanguard Total Stock Market ETF|US9229087690|fund
DIA|SPDR Dow Jones Industrial Average ETF Trust|US78467X1090|fund
IWM|iShares Russell 2000 ETF|US4642876555|fund
EEM|iShares MSCI Emerging Markets ETF|US4642872349|fund
EFA|iShares MSCI EAFE ETF|US4642874659|fund
FXI|iShares China Large-Cap ETF|US4642871846|fund
GLD|SPDR Gold Shares|US78463V1070|fund
SLV|iShares Silver Trust|US46428Q1094|fund
USO|United States Oil Fund LP||fund
XLK|Technology Select Sector SPDR Fund||fund
XLF|Financial Select Sector SPDR Fund||fund
XLE|Energy Select Sector SPDR Fund||fund
HYG|iShares iBoxx $ High Yield Corporate Bond ETF||fund
GBTC|Grayscale Bitcoin Trust ETF||fund
`;
