/** Borsa Italiana, Milan. Facts from the issuers and the exchange's list; the format is in ../embedded.ts. */
export const MILAN = `
ENEL|Enel SpA|IT0003128367|utilities
ENI|Eni SpA|IT0003132476|energy
ISP|Intesa Sanpaolo SpA|IT0000072618|banks
UCG|UniCredit SpA|IT0005239360|banks
RACE|Ferrari NV|NL0011585146|automobiles
G|Assicurazioni Generali SpA|IT0000062072|insurance
STLAM|Stellantis NV|NL00150001Q9|automobiles|NL
STMMI|STMicroelectronics NV|NL0000226223|semiconductors|CH
TIT|Telecom Italia SpA|IT0003497168|telecom
TITR|Telecom Italia SpA|IT0003497176|telecom||class savings
PRY|Prysmian SpA|IT0004176001|industrials
LDO|Leonardo SpA|IT0003856405|aerospace
MONC|Moncler SpA|IT0004965148|luxury
TRN|Terna SpA|IT0003242622|utilities
SRG|Snam SpA|IT0003153415|utilities
PST|Poste Italiane SpA|IT0003796171|financials
NEXI|Nexi SpA|IT0005366767|financials
CPR|Davide Campari-Milano NV|NL0015435975|food
CNHI|CNH Industrial NV|NL0010545661|industrials|GB
IVG|Iveco Group NV|NL0015000LU4|automobiles
TEN|Tenaris SA|LU2598331598|energy|LU
BAMI|Banco BPM SpA|IT0005218380|banks
BPE|BPER Banca SpA|IT0000066123|banks
BMPS|Banca Monte dei Paschi di Siena SpA|IT0005508921|banks
BPSO|Banca Popolare di Sondrio SpA|IT0000784196|banks
MB|Mediobanca SpA|IT0000062957|banks
FBK|FinecoBank SpA|IT0000072170|banks
BMED|Banca Mediolanum SpA|IT0004776628|financials
BGN|Banca Generali SpA|IT0001031084|financials
AZM|Azimut Holding SpA|IT0003261697|financials
UNI|Unipol Assicurazioni SpA|IT0004810054|insurance
US|UnipolSai Assicurazioni SpA|IT0004827447|insurance
A2A|A2A SpA|IT0001233417|utilities
HER|Hera SpA|IT0001250932|utilities
IG|Italgas SpA|IT0005211237|utilities
ERG|ERG SpA|IT0001157020|utilities
IRE|Iren SpA|IT0003027817|utilities
ACE|Acea SpA|IT0001207098|utilities
SPM|Saipem SpA|IT0005495657|energy
SRS|Saras SpA|IT0000433307|energy
AMP|Amplifon SpA|IT0004056880|health
DIA|DiaSorin SpA|IT0003492391|health
REC|Recordati SpA|IT0003828271|pharma
INW|Infrastrutture Wireless Italiane SpA|IT0005090300|telecom
RWAY|Rai Way SpA|IT0005054967|telecom
PIRC|Pirelli & C. SpA|IT0005278236|automobiles
BRE|Brembo NV|NL0015001KT6|automobiles
BZU|Buzzi SpA|IT0001347308|construction
WBD|Webuild SpA|IT0003865570|construction
BC|Brunello Cucinelli SpA|IT0004764699|luxury
SFER|Salvatore Ferragamo SpA|IT0004712375|luxury
TOD|Tod's SpA|IT0003007728|luxury
IP|Interpump Group SpA|IT0001078911|industrials
REY|Reply SpA|IT0005282865|software
LTMC|Lottomatica Group SpA|IT0005541336|consumer
DLG|De' Longhi SpA|IT0003115950|consumer
PIA|Piaggio & C. SpA|IT0003073266|automobiles
FCT|Fincantieri SpA|IT0005599938|aerospace
AVIO|Avio SpA|IT0005119810|aerospace
MFEB|MFE-MediaForEurope NV||media||class B 10
MFEA|MFE-MediaForEurope NV||media||class A 1
MN|Arnoldo Mondadori Editore SpA|IT0001469383|media
RCS|RCS MediaGroup SpA|IT0004931496|media
JUVE|Juventus Football Club SpA|IT0005572778|media
TIP|Tamburi Investment Partners SpA|IT0003153621|financials
ANIM|Anima Holding SpA|IT0004998065|financials
CE|Credito Emiliano SpA|IT0003121677|banks
IF|Banca IFIS SpA|IT0003188064|banks
DOV|doValue SpA||financials
TNXT|Tinexta SpA|IT0005037210|software
SES|Sesa SpA|IT0004729759|software
ARIS|Ariston Holding NV|NL0015000N33|industrials
TGYM|Technogym SpA|IT0005162406|consumer
SOL|SOL SpA|IT0001206769|chemicals
ENAV|ENAV SpA|IT0005176406|transport
MARR|MARR SpA|IT0003428445|food
SL|Sanlorenzo SpA|IT0003549422|consumer
ZV|Zignago Vetro SpA|IT0004171440|industrials
CEM|Cementir Holding NV|NL0013995087|construction
DAN|Danieli & C. Officine Meccaniche SpA|IT0000076502|industrials
`;
