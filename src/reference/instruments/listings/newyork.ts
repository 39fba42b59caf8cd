/** New York Stock Exchange. Facts from the issuers' own filings and the exchange's lists; the format is in ../embedded.ts. */
export const NEW_YORK = `
BRK.A|Berkshire Hathaway Inc|US0846701086|financials||class A 1
BRK.B|Berkshire Hathaway Inc|US0846707026|financials||class B 0.0001
LLY|Eli Lilly and Co|US5324571083|pharma
JPM|JPMorgan Chase & Co|US46625H1005|banks
V|Visa Inc|US92826C8394|financials||class A
MA|Mastercard Inc|US57636Q1040|financials||class A
UNH|UnitedHealth Group Inc|US91324P1021|health
XOM|Exxon Mobil Corp|US30231G1022|energy
JNJ|Johnson & Johnson|US4781601046|pharma
PG|The Procter & Gamble Co|US7427181091|consumer
HD|The Home Depot Inc|US4370761029|retail
ORCL|Oracle Corp|US68389X1054|software
ABBV|AbbVie Inc|US00287Y1091|pharma
BAC|Bank of America Corp|US0605051046|banks
KO|The Coca-Cola Co|US1912161007|food
MRK|Merck & Co Inc|US58933Y1055|pharma
CVX|Chevron Corp|US1667641005|energy
CRM|Salesforce Inc|US79466L3024|software
WFC|Wells Fargo & Co|US9497461015|banks
TMO|Thermo Fisher Scientific Inc|US8835561023|health
ACN|Accenture plc|IE00B4BNMY34|software|IE|class A
MCD|McDonald's Corp|US5801351017|consumer
ABT|Abbott Laboratories|US0028241000|health
IBM|International Business Machines Corp|US4592001014|software
GE|GE Aerospace|US3696043013|aerospace
GEV|GE Vernova Inc||energy
PM|Philip Morris International Inc|US7181721090|consumer
DIS|The Walt Disney Co|US2546871060|media
VZ|Verizon Communications Inc|US92343V1044|telecom
T|AT&T Inc|US00206R1023|telecom
DHR|Danaher Corp|US2358511028|health
CAT|Caterpillar Inc|US1491231015|industrials
NOW|ServiceNow Inc|US81762P1021|software
PFE|Pfizer Inc|US7170811035|pharma
NEE|NextEra Energy Inc|US65339F1012|utilities
UBER|Uber Technologies Inc|US90353T1007|internet
GS|The Goldman Sachs Group Inc|US38141G1040|banks
MS|Morgan Stanley|US6174464486|banks
C|Citigroup Inc|US1729674242|banks
SPGI|S&P Global Inc|US78409V1044|financials
AXP|American Express Co|US0258161092|financials
RTX|RTX Corp|US75513E1010|aerospace
UNP|Union Pacific Corp|US9078181081|transport
LOW|Lowe's Companies Inc|US5486611073|retail
BLK|BlackRock Inc||financials
SYK|Stryker Corp|US8636671013|health
ETN|Eaton Corp plc|IE00B8KQN827|industrials|IE
BSX|Boston Scientific Corp|US1011371077|health
LMT|Lockheed Martin Corp|US5398301094|aerospace
DE|Deere & Co|US2441991054|industrials
TJX|The TJX Companies Inc|US8725401090|retail
BX|Blackstone Inc|US09260D1072|financials
KKR|KKR & Co Inc|US48251W1045|financials
APO|Apollo Global Management Inc||financials
SCHW|The Charles Schwab Corp|US8085131055|financials
CB|Chubb Ltd|CH0044328745|insurance|CH
MMC|Marsh & McLennan Companies Inc|US5717481023|insurance
PGR|The Progressive Corp|US7433151039|insurance
BA|The Boeing Co|US0970231058|aerospace
NKE|Nike Inc|US6541061031|consumer||class B
UPS|United Parcel Service Inc|US9113121068|transport||class B
FDX|FedEx Corp|US31428X1063|transport
BMY|Bristol-Myers Squibb Co|US1101221083|pharma
MDT|Medtronic plc|IE00BTN1Y115|health|IE
CI|The Cigna Group|US1255231003|health
ELV|Elevance Health Inc|US0367521038|health
CVS|CVS Health Corp|US1266501006|health
HCA|HCA Healthcare Inc|US40412C1018|health
HUM|Humana Inc|US4448591028|health
MCK|McKesson Corp|US58155Q1031|health
ZTS|Zoetis Inc|US98978V1035|pharma||class A
SO|The Southern Co|US8425871071|utilities
DUK|Duke Energy Corp|US26441C2044|utilities
D|Dominion Energy Inc|US25746U1097|utilities
SRE|Sempra|US8168511090|utilities
VST|Vistra Corp|US92840M1027|utilities
NRG|NRG Energy Inc|US6293775085|utilities
PCG|PG&E Corp|US69331C1080|utilities
ED|Consolidated Edison Inc|US2091151041|utilities
COP|ConocoPhillips|US20825C1045|energy
SLB|SLB Ltd|AN8068571086|energy
EOG|EOG Resources Inc|US26875P1012|energy
OXY|Occidental Petroleum Corp|US6745991058|energy
PSX|Phillips 66|US7185461040|energy
MPC|Marathon Petroleum Corp|US56585A1025|energy
VLO|Valero Energy Corp|US91913Y1001|energy
HAL|Halliburton Co|US4062161017|energy
WMB|The Williams Companies Inc|US9694571004|energy
KMI|Kinder Morgan Inc|US49456B1017|energy
DVN|Devon Energy Corp|US25179M1036|energy
HES|Hess Corp|US42809H1077|energy
LNG|Cheniere Energy Inc|US16411R2085|energy
TGT|Target Corp|US87612E1064|retail
KR|The Kroger Co|US5010441013|retail
DG|Dollar General Corp|US2566771059|retail
BBY|Best Buy Co Inc|US0865161014|retail
GME|GameStop Corp|US36467W1099|retail||class A
AMC|AMC Entertainment Holdings Inc||media||class A
M|Macy's Inc|US55616P1049|retail
KSS|Kohl's Corp||retail
GAP|The Gap Inc|US3647601083|retail
RL|Ralph Lauren Corp|US7512121010|luxury||class A
TPR|Tapestry Inc|US8760301072|luxury
CPRI|Capri Holdings Ltd||luxury|VG
EL|The Estée Lauder Companies Inc|US5184391044|consumer||class A
CL|Colgate-Palmolive Co|US1941621039|consumer
KMB|Kimberly-Clark Corp|US4943681035|consumer
KVUE|Kenvue Inc||consumer
MO|Altria Group Inc|US02209S1033|consumer
GIS|General Mills Inc|US3703341046|food
K|Kellanova|US4878361082|food
HSY|The Hershey Co|US4278661081|food
SJM|The J.M. Smucker Co||food
CPB|The Campbell's Co||food
CAG|Conagra Brands Inc||food
TSN|Tyson Foods Inc|US9024941034|food||class A
ADM|Archer-Daniels-Midland Co|US0394831020|food
BG|Bunge Global SA||food|CH
STZ|Constellation Brands Inc|US21036P1084|food||class A
TAP|Molson Coors Beverage Co||food||class B
YUM|Yum! Brands Inc|US9884981013|consumer
CMG|Chipotle Mexican Grill Inc|US1696561059|consumer
DPZ|Domino's Pizza Inc||consumer
HLT|Hilton Worldwide Holdings Inc|US43300A2033|consumer
MGM|MGM Resorts International|US5529531015|consumer
LVS|Las Vegas Sands Corp|US5178341070|consumer
CCL|Carnival Corp||consumer
RCL|Royal Caribbean Cruises Ltd|LR0008862868|consumer
F|Ford Motor Co|US3453708600|automobiles
GM|General Motors Co|US37045V1008|automobiles
STLA|Stellantis NV|NL00150001Q9|automobiles|NL
RACE|Ferrari NV|NL0011585146|automobiles|IT
TM|Toyota Motor Corp|US8923313071|automobiles|JP|adr JP:7203 10
HMC|Honda Motor Co Ltd|US4381283088|automobiles|JP|adr JP:7267 3
NIO|NIO Inc|US62914V1061|automobiles|CN|adr HK:9866 1
XPEV|XPeng Inc|US98422D1054|automobiles|CN|adr HK:9868 2
DAL|Delta Air Lines Inc|US2473617023|transport
LUV|Southwest Airlines Co|US8447411088|transport
NSC|Norfolk Southern Corp|US6558441084|transport
NOC|Northrop Grumman Corp|US6668071029|aerospace
GD|General Dynamics Corp|US3695501086|aerospace
LHX|L3Harris Technologies Inc|US5024311095|aerospace
TDG|TransDigm Group Inc|US8936411003|aerospace
HWM|Howmet Aerospace Inc|US4432011082|aerospace
MMM|3M Co|US88579Y1010|industrials
EMR|Emerson Electric Co|US2910111044|industrials
ITW|Illinois Tool Works Inc|US4523081093|industrials
PH|Parker-Hannifin Corp|US7010941042|industrials
CMI|Cummins Inc|US2310211063|industrials
JCI|Johnson Controls International plc|IE00BY7QL619|industrials|IE
CARR|Carrier Global Corp|US14448C1045|industrials
OTIS|Otis Worldwide Corp|US68902V1070|industrials
TT|Trane Technologies plc|IE00BK9ZQ967|industrials|IE
WM|Waste Management Inc|US94106L1098|industrials
RSG|Republic Services Inc|US7607591002|industrials
URI|United Rentals Inc||industrials
VRT|Vertiv Holdings Co||industrials||class A
ROK|Rockwell Automation Inc|US7739031091|industrials
DOW|Dow Inc|US2605571031|chemicals
DD|DuPont de Nemours Inc|US26614N1028|chemicals
LYB|LyondellBasell Industries NV|NL0009434992|chemicals|NL
APD|Air Products and Chemicals Inc|US0091581068|chemicals
SHW|The Sherwin-Williams Co|US8243481061|chemicals
ECL|Ecolab Inc|US2788651006|chemicals
ALB|Albemarle Corp|US0126531013|chemicals
NEM|Newmont Corp|US6516391066|materials
FCX|Freeport-McMoRan Inc|US35671D8570|materials
NUE|Nucor Corp|US6703461052|materials
X|United States Steel Corp|US9129091081|materials
CLF|Cleveland-Cliffs Inc|US1858991011|materials
AA|Alcoa Corp|US0138721065|materials
MP|MP Materials Corp||materials||class A
B|Barrick Mining Corp||materials|CA
AEM|Agnico Eagle Mines Ltd|CA0084741085|materials|CA
WPM|Wheaton Precious Metals Corp|CA9628791027|materials|CA
DHI|D.R. Horton Inc|US23331A1097|construction
LEN|Lennar Corp|US5260571048|construction||class A 1
PHM|PulteGroup Inc|US7458671010|construction
VMC|Vulcan Materials Co|US9291601097|construction
MLM|Martin Marietta Materials Inc|US5732841060|construction
CRH|CRH plc|IE0001827041|construction|IE
AMT|American Tower Corp|US03027X1000|realEstate
PLD|Prologis Inc|US74340W1036|realEstate
CCI|Crown Castle Inc|US22822V1017|realEstate
O|Realty Income Corp|US7561091049|realEstate
SPG|Simon Property Group Inc|US8288061091|realEstate
PSA|Public Storage|US74460D1090|realEstate
DLR|Digital Realty Trust Inc|US2538681030|realEstate
WELL|Welltower Inc|US95040Q1040|realEstate
VICI|VICI Properties Inc||realEstate
AVB|AvalonBay Communities Inc||realEstate
USB|U.S. Bancorp|US9029733048|banks
PNC|The PNC Financial Services Group Inc|US6934751057|banks
TFC|Truist Financial Corp|US89832Q1094|banks
COF|Capital One Financial Corp|US14040H1059|banks
BK|The Bank of New York Mellon Corp|US0640581007|banks
STT|State Street Corp|US8574771031|banks
KEY|KeyCorp|US4932671088|banks
RF|Regions Financial Corp||banks
CFG|Citizens Financial Group Inc||banks
MTB|M&T Bank Corp||banks
ALLY|Ally Financial Inc||banks
DFS|Discover Financial Services|US2547091080|financials
SYF|Synchrony Financial||financials
ICE|Intercontinental Exchange Inc|US45866F1049|financials
MCO|Moody's Corp|US6153691059|financials
MSCI|MSCI Inc|US55354G1004|financials
FIS|Fidelity National Information Services Inc|US31620M1062|financials
GPN|Global Payments Inc|US37940X1028|financials
XYZ|Block Inc||financials||class A
AIG|American International Group Inc|US0268747849|insurance
MET|MetLife Inc|US59156R1086|insurance
PRU|Prudential Financial Inc|US7443201022|insurance
ALL|The Allstate Corp|US0200021014|insurance
TRV|The Travelers Companies Inc|US89417E1091|insurance
AFL|Aflac Inc|US0010551028|insurance
AON|Aon plc|IE00BLP1HW54|insurance|IE|class A
AJG|Arthur J. Gallagher & Co|US3635761097|insurance
SNOW|Snowflake Inc|US8334451098|software||class A
NET|Cloudflare Inc|US18915M1071|software||class A
RBLX|Roblox Corp|US7710491033|media||class A
SPOT|Spotify Technology SA|LU1778762911|media|LU
PINS|Pinterest Inc|US72352L1061|internet||class A
SNAP|Snap Inc|US83304A1060|internet||class A 0
RDDT|Reddit Inc||internet||class A
DELL|Dell Technologies Inc|US24703L2025|hardware||class C
HPQ|HP Inc|US40434L1052|hardware
HPE|Hewlett Packard Enterprise Co|US42824C1099|hardware
ANET|Arista Networks Inc||hardware
MSI|Motorola Solutions Inc|US6200763075|hardware
GLW|Corning Inc|US2193501051|hardware
APH|Amphenol Corp|US0320951017|hardware||class A
GRMN|Garmin Ltd|CH0114405324|hardware|CH
IONQ|IonQ Inc||hardware
QBTS|D-Wave Quantum Inc||hardware
OKLO|Oklo Inc||energy||class A
SMR|NuScale Power Corp||energy||class A
CCJ|Cameco Corp|CA13321L1085|energy|CA
BE|Bloom Energy Corp||energy||class A
AI|C3.ai Inc||software||class A
PATH|UiPath Inc||software||class A
U|Unity Software Inc||software
HUBS|HubSpot Inc|US4435731009|software
BILL|BILL Holdings Inc||software
S|SentinelOne Inc||software||class A
FIG|Figma Inc||software||class A
KVYO|Klaviyo Inc||software||class A
CVNA|Carvana Co||retail||class A
CHWY|Chewy Inc||retail||class A
W|Wayfair Inc||retail||class A
TOST|Toast Inc||software||class A
CRCL|Circle Internet Group Inc||crypto||class A
CPNG|Coupang Inc|US22266T1097|retail|KR|class A
SE|Sea Ltd|US81141R1005|internet|SG
NU|Nu Holdings Ltd|KYG6683N1034|banks|BR|class A
BABA|Alibaba Group Holding Ltd|US01609W1027|retail|CN|adr HK:9988 8
TSM|Taiwan Semiconductor Manufacturing Co Ltd|US8740391003|semiconductors|TW|adr TW:2330 5
UMC|United Microelectronics Corp|US9108734057|semiconductors|TW|adr TW:2303 5
ASX|ASE Technology Holding Co Ltd||semiconductors|TW|adr TW:3711 2
TME|Tencent Music Entertainment Group|US88034P1093|media|CN|adr HK:1698 2
EDU|New Oriental Education & Technology Group Inc|US6475812060|consumer|CN|adr HK:9901 10
TAL|TAL Education Group|US8740801043|consumer|CN
YUMC|Yum China Holdings Inc|US98850P1093|consumer|CN
BEKE|KE Holdings Inc|US4824971042|realEstate|CN|adr HK:2423 3
ZTO|ZTO Express (Cayman) Inc|US98980A1051|transport|CN|adr HK:2057 1
VIPS|Vipshop Holdings Ltd|US92763W1036|retail|CN
SONY|Sony Group Corp|US8356993076|media|JP|adr JP:6758 1
MUFG|Mitsubishi UFJ Financial Group Inc|US6068221042|banks|JP|adr JP:8306 1
SMFG|Sumitomo Mitsui Financial Group Inc|US86562M2098|banks|JP|adr JP:8316 0.6
MFG|Mizuho Financial Group Inc|US60687Y1091|banks|JP|adr JP:8411 0.2
NMR|Nomura Holdings Inc|US65535H2085|financials|JP|adr JP:8604 1
TAK|Takeda Pharmaceutical Co Ltd|US8740602052|pharma|JP|adr JP:4502 0.5
INFY|Infosys Ltd|US4567881085|software|IN|adr IN:INFY 1
WIT|Wipro Ltd|US97651M1099|software|IN|adr IN:WIPRO 1
HDB|HDFC Bank Ltd|US40415F1012|banks|IN|adr IN:HDFCBANK 3
IBN|ICICI Bank Ltd|US45104G1040|banks|IN|adr IN:ICICIBANK 2
RDY|Dr. Reddy's Laboratories Ltd|US2561352038|pharma|IN|adr IN:DRREDDY 1
KB|KB Financial Group Inc|US48241A1051|banks|KR|adr KR:105560 1
SHG|Shinhan Financial Group Co Ltd|US8245961003|banks|KR|adr KR:055550 1
PKX|POSCO Holdings Inc|US6934831099|materials|KR|adr KR:005490 0.25
LPL|LG Display Co Ltd|US50186V1026|hardware|KR|adr KR:034220 0.5
PBR|Petrobras|US71654V4086|energy|BR|adr BR:PETR3 2
PBR.A|Petrobras|US71654V1017|energy|BR|adr BR:PETR4 2
VALE|Vale SA|US91912E1055|materials|BR|adr BR:VALE3 1
ITUB|Itaú Unibanco Holding SA|US4655621062|banks|BR|adr BR:ITUB4 1
BBD|Banco Bradesco SA|US0594603039|banks|BR|adr BR:BBDC4 1
ABEV|Ambev SA|US02319V1035|food|BR|adr BR:ABEV3 1
GGB|Gerdau SA|US3737371050|materials|BR|adr BR:GGBR4 1
XP|XP Inc||financials|BR|class A
AMX|América Móvil SAB de CV|US02390A1016|telecom|MX|adr MX:AMXB 20
FMX|Fomento Económico Mexicano SAB de CV|US3444191064|food|MX
CX|Cemex SAB de CV|US1512908898|construction|MX|adr MX:CEMEXCPO 10
YPF|YPF SA|US9842451000|energy|AR
SQM|Sociedad Química y Minera de Chile SA|US8336351056|chemicals|CL
SHEL|Shell plc|US7802593050|energy|GB|adr GB:SHEL 2
BP|BP plc|US0556221044|energy|GB|adr GB:BP. 6
HSBC|HSBC Holdings plc|US4042804066|banks|GB|adr GB:HSBA 5
BCS|Barclays plc|US06738E2046|banks|GB|adr GB:BARC 4
LYG|Lloyds Banking Group plc|US5394391099|banks|GB|adr GB:LLOY 4
NWG|NatWest Group plc|US6390572070|banks|GB|adr GB:NWG 2
AZN|AstraZeneca plc|GB0009895292|pharma|GB
GSK|GSK plc|US37733W2044|pharma|GB|adr GB:GSK 2
UL|Unilever plc|US9047677045|consumer|GB|adr GB:ULVR 1
DEO|Diageo plc|US25243Q2057|food|GB|adr GB:DGE 4
BTI|British American Tobacco plc|US1104481072|consumer|GB|adr GB:BATS 1
RIO|Rio Tinto plc|US7672041008|materials|GB|adr GB:RIO 1
BHP|BHP Group Ltd|US0886061086|materials|AU|adr AU:BHP 2
NGG|National Grid plc||utilities|GB|adr GB:NG. 5
RELX|RELX plc|US7595301083|media|GB|adr GB:REL 1
SAP|SAP SE|US8030542042|software|DE|adr DE:SAP 1
DB|Deutsche Bank AG|DE0005140008|banks|DE
TTE|TotalEnergies SE|FR0000120271|energy|FR
E|Eni SpA|US26874R1086|energy|IT|adr IT:ENI 2
TEF|Telefónica SA|US8793822086|telecom|ES|adr ES:TEF 1
SAN|Banco Santander SA|US05964H1059|banks|ES|adr ES:SAN 1
BBVA|Banco Bilbao Vizcaya Argentaria SA|US05946K1016|banks|ES|adr ES:BBVA 1
ING|ING Groep NV|US4568371037|banks|NL|adr NL:INGA 1
PHG|Koninklijke Philips NV|US5004723038|health|NL
STM|STMicroelectronics NV|US8610121027|semiconductors|CH
NOK|Nokia Oyj|US6549022043|hardware|FI|adr FI:NOKIA 1
NVO|Novo Nordisk A/S|US6701002056|pharma|DK|adr DK:NOVO-B 1
NVS|Novartis AG|US66987V1098|pharma|CH|adr CH:NOVN 1
UBS|UBS Group AG|CH0244767585|banks|CH
ALC|Alcon Inc|CH0432492467|health|CH
EQNR|Equinor ASA|US29446M1027|energy|NO|adr NO:EQNR 1
BUD|Anheuser-Busch InBev SA/NV|US03524A1088|food|BE|adr BE:ABI 1
MT|ArcelorMittal SA|US03938L2034|materials|LU
TS|Tenaris SA|US88031M1099|energy|LU|adr IT:TEN 2
ZGN|Ermenegildo Zegna NV||luxury|IT
BIRK|Birkenstock Holding plc||consumer|DE
ONON|On Holding AG||consumer|CH|class A
TEVA|Teva Pharmaceutical Industries Ltd|US8816242098|pharma|IL
RY|Royal Bank of Canada|CA7800871021|banks|CA
TD|The Toronto-Dominion Bank|CA8911605092|banks|CA
BMO|Bank of Montreal|CA0636711016|banks|CA
BNS|The Bank of Nova Scotia|CA0641491075|banks|CA
ENB|Enbridge Inc|CA29250N1050|energy|CA
CNQ|Canadian Natural Resources Ltd|CA1363851017|energy|CA
SU|Suncor Energy Inc|CA8672241079|energy|CA
CNI|Canadian National Railway Co|CA1363751027|transport|CA
CP|Canadian Pacific Kansas City Ltd|CA13646K1084|transport|CA
BN|Brookfield Corp|CA11271J1075|financials|CA
MFC|Manulife Financial Corp|CA56501R1064|insurance|CA
NTR|Nutrien Ltd|CA67077M1086|chemicals|CA
BB|BlackBerry Ltd|CA09228F1036|software|CA
`;
