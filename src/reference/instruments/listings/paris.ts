/** Euronext Paris. Facts from the issuers and the exchange's list; the format is in ../embedded.ts. */
export const PARIS = `
MC|LVMH Moët Hennessy Louis Vuitton SE|FR0000121014|luxury
OR|L'Oréal SA|FR0000120321|consumer
RMS|Hermès International SCA|FR0000052292|luxury
TTE|TotalEnergies SE|FR0000120271|energy
SAN|Sanofi SA|FR0000120578|pharma
AIR|Airbus SE|NL0000235190|aerospace|NL
SU|Schneider Electric SE|FR0000121972|industrials
AI|L'Air Liquide SA|FR0000120073|chemicals
EL|EssilorLuxottica SA|FR0000121667|health
BNP|BNP Paribas SA|FR0000131104|banks
CS|AXA SA|FR0000120628|insurance
SAF|Safran SA|FR0000073272|aerospace
DG|Vinci SA|FR0000125486|construction
KER|Kering SA|FR0000121485|luxury
RI|Pernod Ricard SA|FR0000120693|food
BN|Danone SA|FR0000120644|food
SGO|Compagnie de Saint-Gobain SA|FR0000125007|construction
CAP|Capgemini SE|FR0000125338|software
ORA|Orange SA|FR0000133308|telecom
ENGI|Engie SA|FR0010208488|utilities
VIE|Veolia Environnement SA|FR0000124141|utilities
GLE|Société Générale SA|FR0000130809|banks
ACA|Crédit Agricole SA|FR0000045072|banks
HO|Thales SA|FR0000121329|aerospace
DSY|Dassault Systèmes SE|FR0014003TT8|software
AM|Dassault Aviation SA|FR0014004L86|aerospace
LR|Legrand SA|FR0010307819|industrials
STLAP|Stellantis NV|NL00150001Q9|automobiles|NL
STMPA|STMicroelectronics NV|NL0000226223|semiconductors|CH
RNO|Renault SA|FR0000131906|automobiles
ML|Michelin SCA|FR001400AJ45|automobiles
PUB|Publicis Groupe SA|FR0000130577|media
EN|Bouygues SA|FR0000120503|construction
CA|Carrefour SA|FR0000120172|retail
VIV|Vivendi SE|FR0000127771|media
BOL|Bolloré SE|FR0000039299|transport
ERF|Eurofins Scientific SE|FR0014000MR3|health|LU
EDEN|Edenred SE|FR0010908533|financials
TEP|Teleperformance SE|FR0000051807|software
ALO|Alstom SA|FR0010220475|industrials
MT|ArcelorMittal SA|LU1598757687|materials|LU
URW|Unibail-Rodamco-Westfield SE|FR0013326246|realEstate
BVI|Bureau Veritas SA|FR0006174348|industrials
AC|Accor SA|FR0000120404|consumer
AF|Air France-KLM SA|FR001400J770|transport
ADP|Aéroports de Paris SA|FR0010340141|transport
FGR|Eiffage SA|FR0000130452|construction
GET|Getlink SE|FR0010533075|transport
ATO|Atos SE||software
UBI|Ubisoft Entertainment SA|FR0000054470|media
VK|Vallourec SA|FR0013506730|energy
FR|Valeo SE|FR0013176526|automobiles
FRVIA|Forvia SE|FR0000121147|automobiles
AKE|Arkema SA|FR0010313833|chemicals
SW|Sodexo SA|FR0000121220|consumer
RCO|Rémy Cointreau SA|FR0000130395|food
IPN|Ipsen SA|FR0010259150|pharma
BIM|bioMérieux SA|FR0013280286|health
SOI|Soitec SA|FR0013227113|semiconductors
GFC|Gecina SA|FR0010040865|realEstate
LI|Klépierre SA|FR0000121964|realEstate
TFI|Télévision Française 1 SA|FR0000054900|media
MMT|M6 Métropole Télévision SA|FR0000053225|media
FDJU|FDJ United|FR0013451333|consumer
NEX|Nexans SA|FR0000044448|industrials
SPIE|SPIE SA|FR0012757854|construction
ENX|Euronext NV|NL0006294274|financials|NL
AMUN|Amundi SA|FR0004125920|financials
COFA|Coface SA|FR0010667147|insurance
SCR|SCOR SE|FR0010411983|insurance
OVH|OVH Groupe SA|FR0014005HJ9|software
WLN|Worldline SA|FR0011981968|financials
EXENS|Exosens SA||aerospace
CO|Casino, Guichard-Perrachon SA||retail
RXL|Rexel SA|FR0010451203|industrials
DEC|JCDecaux SE|FR0000077919|media
NK|Imerys SA|FR0000120859|materials
`;
