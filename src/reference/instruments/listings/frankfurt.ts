/** Xetra, Frankfurt. Facts from the issuers and Deutsche Börse's list; the format is in ../embedded.ts. */
export const FRANKFURT = `
SAP|SAP SE|DE0007164600|software
SIE|Siemens AG|DE0007236101|industrials
ALV|Allianz SE|DE0008404005|insurance
DTE|Deutsche Telekom AG|DE0005557508|telecom
MUV2|Münchener Rückversicherungs-Gesellschaft AG|DE0008430026|insurance
AIR|Airbus SE|NL0000235190|aerospace|NL
MBG|Mercedes-Benz Group AG|DE0007100000|automobiles
BMW|Bayerische Motoren Werke AG|DE0005190003|automobiles
VOW3|Volkswagen AG|DE0007664039|automobiles||class preference 0
VOW|Volkswagen AG|DE0007664005|automobiles||class ordinary 1
P911|Dr. Ing. h.c. F. Porsche AG|DE000PAG9113|automobiles||class preference 0
PAH3|Porsche Automobil Holding SE|DE000PAH0038|automobiles||class preference 0
BAS|BASF SE|DE000BASF111|chemicals
BAYN|Bayer AG|DE000BAY0017|pharma
MRK|Merck KGaA|DE0006599905|pharma
IFX|Infineon Technologies AG|DE0006231004|semiconductors
ADS|adidas AG|DE000A1EWWW0|consumer
PUM|Puma SE|DE0006969603|consumer
DBK|Deutsche Bank AG|DE0005140008|banks
CBK|Commerzbank AG|DE000CBK1001|banks
DB1|Deutsche Börse AG|DE0005810055|financials
DHL|DHL Group|DE0005552004|transport
EOAN|E.ON SE|DE000ENAG999|utilities
RWE|RWE AG|DE0007037129|utilities
ENR|Siemens Energy AG|DE000ENER6Y0|energy
SHL|Siemens Healthineers AG|DE000SHL1006|health
RHM|Rheinmetall AG|DE0007030009|aerospace
HAG|Hensoldt AG|DE000HAG0005|aerospace
MTX|MTU Aero Engines AG|DE000A0D9PT0|aerospace
HEI|Heidelberg Materials AG|DE0006047004|construction
HEN3|Henkel AG & Co. KGaA|DE0006048432|consumer||class preference 0
BEI|Beiersdorf AG|DE0005200000|consumer
CON|Continental AG|DE0005439004|automobiles
DTG|Daimler Truck Holding AG|DE000DTR0CK8|automobiles
8TRA|Traton SE|DE000TRAT0N7|automobiles
HNR1|Hannover Rück SE|DE0008402215|insurance
TLX|Talanx AG|DE000TLX1005|insurance
FRE|Fresenius SE & Co. KGaA|DE0005785604|health
FME|Fresenius Medical Care AG|DE0005785802|health
QIA|Qiagen NV||health|NL
SRT3|Sartorius AG|DE0007165631|health||class preference 0
SY1|Symrise AG|DE000SYM9999|chemicals
BNR|Brenntag SE|DE000A1DAHH0|chemicals
1COV|Covestro AG|DE0006062144|chemicals
EVK|Evonik Industries AG|DE000EVNK013|chemicals
LXS|Lanxess AG|DE0005470405|chemicals
WCH|Wacker Chemie AG|DE000WCH8881|chemicals
SDF|K+S AG|DE000KSAG888|chemicals
VNA|Vonovia SE|DE000A1ML7J1|realEstate
LEG|LEG Immobilien SE|DE000LEG1110|realEstate
ZAL|Zalando SE|DE000ZAL1111|retail
DHER|Delivery Hero SE|DE000A2E4K43|internet
HFG|HelloFresh SE|DE000A161408|internet
TUI1|TUI AG|DE000TUAG505|consumer
LHA|Deutsche Lufthansa AG|DE0008232125|transport
FRA|Fraport AG|DE0005773303|transport
TKA|thyssenkrupp AG|DE0007500001|materials
SZG|Salzgitter AG|DE0006202005|materials
NDA|Aurubis AG|DE0006766504|materials
G1A|GEA Group AG|DE0006602006|industrials
KBX|Knorr-Bremse AG|DE000KBX1006|industrials
KGX|Kion Group AG|DE000KGX8881|industrials
NEM|Nemetschek SE|DE0006452907|software
TMV|TeamViewer SE|DE000A2YN900|software
UTDI|United Internet AG|DE0005089031|telecom
FNTN|freenet AG|DE000A0Z2ZZ5|telecom
AIXA|Aixtron SE|DE000A0WMPJ6|semiconductors
SMHN|SÜSS MicroTec SE|DE000A1K0235|semiconductors
BOSS|Hugo Boss AG|DE000A1PHFF7|luxury
EVD|CTS Eventim AG & Co. KGaA|DE0005470306|media
PSM|ProSiebenSat.1 Media SE|DE000PSM7770|media
BVB|Borussia Dortmund GmbH & Co. KGaA|DE0005493092|media
G24|Scout24 SE|DE000A12DM80|internet
RAA|Rational AG|DE0007010803|industrials
KRN|Krones AG|DE0006335003|industrials
BC8|Bechtle AG|DE0005158703|software
NDX1|Nordex SE|DE000A0D6554|energy
S92|SMA Solar Technology AG|DE000A0DJ6J9|energy
EVT|Evotec SE|DE0005664809|pharma
AFX|Carl Zeiss Meditec AG|DE0005313704|health
R3NK|Renk Group AG|DE000RENK730|aerospace
`;
