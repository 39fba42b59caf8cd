/** Nasdaq, New York. Facts from the issuers' own filings and the exchange's lists; the format is in ../embedded.ts. */
export const NASDAQ = `
NVDA|NVIDIA Corp|US67066G1040|semiconductors
AAPL|Apple Inc|US0378331005|hardware
MSFT|Microsoft Corp|US5949181045|software
AMZN|Amazon.com Inc|US0231351067|retail
GOOG|Alphabet Inc|US02079K1079|internet||class C 0
GOOGL|Alphabet Inc|US02079K3059|internet||class A 1
META|Meta Platforms Inc|US30303M1027|internet||class A 1
AVGO|Broadcom Inc|US11135F1012|semiconductors
TSLA|Tesla Inc|US88160R1014|automobiles
WMT|Walmart Inc|US9311421039|retail
COST|Costco Wholesale Corp|US22160K1051|retail
NFLX|Netflix Inc|US64110L1061|media
ADBE|Adobe Inc|US00724F1012|software
AMD|Advanced Micro Devices Inc|US0079031078|semiconductors
PEP|PepsiCo Inc|US7134481081|food
CSCO|Cisco Systems Inc|US17275R1023|hardware
INTC|Intel Corp|US4581401001|semiconductors
QCOM|Qualcomm Inc|US7475251036|semiconductors
TXN|Texas Instruments Inc|US8825081040|semiconductors
CMCSA|Comcast Corp|US20030N1019|media||class A
TMUS|T-Mobile US Inc|US8725901040|telecom
AMGN|Amgen Inc|US0311621009|pharma
INTU|Intuit Inc|US4612021034|software
AMAT|Applied Materials Inc|US0382221051|semiconductors
ISRG|Intuitive Surgical Inc|US46120E6023|health
BKNG|Booking Holdings Inc|US09857L1089|internet
HON|Honeywell International Inc|US4385161066|industrials
VRTX|Vertex Pharmaceuticals Inc|US92532F1003|pharma
ADP|Automatic Data Processing Inc|US0530151036|software
REGN|Regeneron Pharmaceuticals Inc|US75886F1075|pharma
PANW|Palo Alto Networks Inc|US6974351057|software
SBUX|Starbucks Corp|US8552441094|consumer
LRCX|Lam Research Corp||semiconductors
MU|Micron Technology Inc|US5951121038|semiconductors
ADI|Analog Devices Inc|US0326541051|semiconductors
GILD|Gilead Sciences Inc|US3755581036|pharma
MDLZ|Mondelez International Inc|US6092071058|food||class A
KLAC|KLA Corp|US4824801009|semiconductors
MELI|MercadoLibre Inc|US58733R1023|internet|UY
SNPS|Synopsys Inc|US8716071076|software
CDNS|Cadence Design Systems Inc|US1273871087|software
CRWD|CrowdStrike Holdings Inc|US22788C1053|software||class A
PYPL|PayPal Holdings Inc|US70450Y1038|financials
MAR|Marriott International Inc|US5719032022|consumer||class A
CTAS|Cintas Corp||industrials
ORLY|O'Reilly Automotive Inc||retail
CSX|CSX Corp|US1264081035|transport
ABNB|Airbnb Inc|US0090661010|internet||class A
NXPI|NXP Semiconductors NV|NL0009538784|semiconductors|NL
ASML|ASML Holding NV|USN070592100|semiconductors|NL
MRVL|Marvell Technology Inc|US5738741041|semiconductors
WDAY|Workday Inc|US98138H1014|software||class A
CEG|Constellation Energy Corp|US21037T1097|utilities
ROP|Roper Technologies Inc|US7766961061|software
FTNT|Fortinet Inc|US34959E1091|software
DASH|DoorDash Inc||internet||class A
ADSK|Autodesk Inc|US0527691069|software
TTD|The Trade Desk Inc|US88339J1051|software||class A
PCAR|PACCAR Inc|US6937181088|automobiles
CPRT|Copart Inc|US2172041061|retail
ROST|Ross Stores Inc|US7782961038|retail
MNST|Monster Beverage Corp|US61174X1090|food
PAYX|Paychex Inc|US7043261079|software
AEP|American Electric Power Co Inc|US0255371017|utilities
KDP|Keurig Dr Pepper Inc|US49271V1008|food
ODFL|Old Dominion Freight Line Inc|US6795801009|transport
FAST|Fastenal Co|US3119001044|industrials
MCHP|Microchip Technology Inc|US5950171042|semiconductors
BKR|Baker Hughes Co|US05722G1004|energy||class A
EA|Electronic Arts Inc|US2855121099|media
TTWO|Take-Two Interactive Software Inc|US8740541094|media
EXC|Exelon Corp|US30161N1019|utilities
XEL|Xcel Energy Inc|US98389B1008|utilities
KHC|The Kraft Heinz Co|US5007541064|food
LULU|Lululemon Athletica Inc|US5500211090|retail
GEHC|GE HealthCare Technologies Inc||health
CCEP|Coca-Cola Europacific Partners plc|GB00BDCPN049|food|GB
IDXX|IDEXX Laboratories Inc|US45168D1046|health
VRSK|Verisk Analytics Inc|US92345Y1064|software
CTSH|Cognizant Technology Solutions Corp|US1924461023|software||class A
CSGP|CoStar Group Inc|US22160N1090|realEstate
DDOG|Datadog Inc|US23804L1035|software||class A
TEAM|Atlassian Corp|US0494681010|software|AU|class A
ZS|Zscaler Inc|US98980G1022|software
ANSS|Ansys Inc|US03662Q1058|software
ON|ON Semiconductor Corp|US6821891057|semiconductors
DXCM|DexCom Inc|US2521311074|health
BIIB|Biogen Inc|US09062X1037|pharma
CDW|CDW Corp|US12514G1085|hardware
FANG|Diamondback Energy Inc|US25278X1090|energy
GFS|GlobalFoundries Inc||semiconductors
WBD|Warner Bros Discovery Inc|US9344231041|media
ILMN|Illumina Inc|US4523271090|health
MRNA|Moderna Inc|US60770K1079|pharma
WBA|Walgreens Boots Alliance Inc|US9314271084|retail
DLTR|Dollar Tree Inc|US2567461080|retail
SMCI|Super Micro Computer Inc||hardware
ARM|Arm Holdings plc|US0420682058|semiconductors|GB
PDD|PDD Holdings Inc|US7223041028|retail|CN
LIN|Linde plc|IE000S9YS762|chemicals|IE
AXON|Axon Enterprise Inc|US05464C1018|aerospace
APP|AppLovin Corp|US03831W1080|software||class A
MSTR|Strategy Inc|US5949724083|crypto||class A
PLTR|Palantir Technologies Inc|US69608A1088|software||class A 1
SHOP|Shopify Inc|CA82509L1076|software|CA|class A
TRI|Thomson Reuters Corp||media|CA
COIN|Coinbase Global Inc|US19260Q1076|crypto||class A
HOOD|Robinhood Markets Inc|US7707001027|financials||class A
SOFI|SoFi Technologies Inc||financials
AFRM|Affirm Holdings Inc||financials||class A
UPST|Upstart Holdings Inc||financials
MARA|MARA Holdings Inc|US5657881067|crypto
RIOT|Riot Platforms Inc|US7672921050|crypto
CLSK|CleanSpark Inc||crypto
HUT|Hut 8 Corp||crypto
IREN|IREN Ltd||crypto|AU
WULF|TeraWulf Inc||crypto
CIFR|Cipher Mining Inc||crypto
CRWV|CoreWeave Inc||software||class A
NBIS|Nebius Group NV|NL0009805522|software|NL|class A
ALAB|Astera Labs Inc||semiconductors
RKLB|Rocket Lab Corp||aerospace
ASTS|AST SpaceMobile Inc||telecom||class A
BIDU|Baidu Inc|US0567521085|internet|CN|adr HK:9888 8
JD|JD.com Inc|US47215P1066|retail|CN|adr HK:9618 2
NTES|NetEase Inc|US64110W1027|media|CN|adr HK:9999 5
TCOM|Trip.com Group Ltd|US89677Q1076|internet|CN|adr HK:9961 1
LI|Li Auto Inc|US50202M1027|automobiles|CN|adr HK:2015 2
BILI|Bilibili Inc|US0900401060|media|CN|adr HK:9626 1
VNET|VNET Group Inc||software|CN
FUTU|Futu Holdings Ltd|US36118L1061|financials|HK
GDS|GDS Holdings Ltd||software|CN|adr HK:9698 8
HTHT|H World Group Ltd||consumer|CN|adr HK:1179 10
WB|Weibo Corp||internet|CN|adr HK:9898 1
YY|JOYY Inc||internet|CN
QFIN|Qfin Holdings Inc||financials|CN|adr HK:3660 2
ZLAB|Zai Lab Ltd||pharma|CN|adr HK:9688 10
ONC|BeOne Medicines AG||pharma|CH|adr HK:6160 13
LEGN|Legend Biotech Corp||pharma
KSPI|Kaspi.kz JSC||financials|KZ
GRAB|Grab Holdings Ltd||internet|SG|class A
CHKP|Check Point Software Technologies Ltd|IL0010824113|software|IL
CYBR|CyberArk Software Ltd||software|IL
WIX|Wix.com Ltd||software|IL
MNDY|monday.com Ltd||software|IL
NICE|NICE Ltd|US6536561086|software|IL
MBLY|Mobileye Global Inc||automobiles|IL|class A
CAMT|Camtek Ltd||semiconductors|IL
NVMI|Nova Ltd||semiconductors|IL
SNY|Sanofi SA|US80105N1054|pharma|FR|adr FR:SAN 0.5
ERIC|Ericsson|US2948216088|hardware|SE|adr SE:ERIC-B 1
ARGX|argenx SE|US04016X1019|pharma|NL|adr BE:ARGX 1
BNTX|BioNTech SE|US09075V1026|pharma|DE
GMAB|Genmab A/S|US3723032062|pharma|DK|adr DK:GMAB 0.1
LOGI|Logitech International SA|CH0025751329|hardware|CH
RYAAY|Ryanair Holdings plc||transport|IE
VOD|Vodafone Group plc|US92857W3088|telecom|GB|adr GB:VOD 10
ICLR|Icon plc|IE0005711209|health|IE
JAZZ|Jazz Pharmaceuticals plc|IE00B4Q5ZN47|pharma|IE
STX|Seagate Technology Holdings plc||hardware|IE
WDC|Western Digital Corp|US9581021055|hardware
SNDK|Sandisk Corp||hardware
NTAP|NetApp Inc||hardware
ENPH|Enphase Energy Inc|US29355A1079|energy
FSLR|First Solar Inc|US3364331070|energy
SEDG|SolarEdge Technologies Inc||energy
RUN|Sunrun Inc||energy
PLUG|Plug Power Inc|US72919P2020|energy
RIVN|Rivian Automotive Inc|US76954A1034|automobiles||class A
LCID|Lucid Group Inc||automobiles
SWKS|Skyworks Solutions Inc|US83088M1027|semiconductors
QRVO|Qorvo Inc|US74736K1016|semiconductors
MPWR|Monolithic Power Systems Inc||semiconductors
TER|Teradyne Inc|US8807701029|semiconductors
ENTG|Entegris Inc||semiconductors
MKSI|MKS Inc||semiconductors
LSCC|Lattice Semiconductor Corp||semiconductors
CRUS|Cirrus Logic Inc||semiconductors
WOLF|Wolfspeed Inc||semiconductors
AMKR|Amkor Technology Inc||semiconductors
COHR|Coherent Corp||hardware
LITE|Lumentum Holdings Inc||hardware
DOCU|DocuSign Inc|US2561631068|software
ZM|Zoom Communications Inc|US98980L1017|software||class A
OKTA|Okta Inc|US6792951054|software||class A
MDB|MongoDB Inc|US60937P1066|software||class A
TWLO|Twilio Inc||software||class A
DBX|Dropbox Inc|US26210C1045|software||class A
GTLB|GitLab Inc||software||class A
AKAM|Akamai Technologies Inc|US00971T1016|software
VRSN|VeriSign Inc|US92343E1029|software
GEN|Gen Digital Inc||software
FFIV|F5 Inc||software
JKHY|Jack Henry & Associates Inc||software
PTC|PTC Inc||software
MANH|Manhattan Associates Inc||software
NTNX|Nutanix Inc||software||class A
DUOL|Duolingo Inc||software||class A
EBAY|eBay Inc|US2786421030|retail
ETSY|Etsy Inc||retail
EXPE|Expedia Group Inc|US30212P3038|internet
LYFT|Lyft Inc|US55087P1049|internet||class A
MTCH|Match Group Inc||internet
ROKU|Roku Inc||media||class A
SIRI|Sirius XM Holdings Inc||media
PARA|Paramount Global||media||class B 0
PSKY|Paramount Skydance Corp||media||class B 0
FOXA|Fox Corp||media||class A 0
FOX|Fox Corp||media||class B 1
NWSA|News Corp||media||class A 0
NWS|News Corp||media||class B 1
LBRDK|Liberty Broadband Corp||telecom||class C 0
CHTR|Charter Communications Inc|US16119P1084|telecom||class A
SATS|EchoStar Corp||telecom||class A
ULTA|Ulta Beauty Inc||retail
TSCO|Tractor Supply Co||retail
CASY|Casey's General Stores Inc||retail
WYNN|Wynn Resorts Ltd|US9831341071|consumer
DKNG|DraftKings Inc||consumer||class A
MAT|Mattel Inc||consumer
HAS|Hasbro Inc|US4180561072|consumer
PTON|Peloton Interactive Inc||consumer||class A
UAL|United Airlines Holdings Inc|US9100471096|transport
AAL|American Airlines Group Inc|US02376R1023|transport
JBLU|JetBlue Airways Corp||transport
CHRW|C.H. Robinson Worldwide Inc||transport
JBHT|J.B. Hunt Transport Services Inc||transport
EXPD|Expeditors International of Washington Inc||transport
CME|CME Group Inc|US12572Q1058|financials||class A
NDAQ|Nasdaq Inc||financials
FITB|Fifth Third Bancorp||banks
HBAN|Huntington Bancshares Inc||banks
NTRS|Northern Trust Corp||banks
ZION|Zions Bancorporation NA||banks
PFG|Principal Financial Group Inc||insurance
ACGL|Arch Capital Group Ltd|BMG0450A1053|insurance|BM
CINF|Cincinnati Financial Corp||insurance
WTW|Willis Towers Watson plc||insurance|GB
TROW|T. Rowe Price Group Inc|US74144T1088|financials
IBKR|Interactive Brokers Group Inc||financials||class A
LPLA|LPL Financial Holdings Inc||financials
CG|The Carlyle Group Inc||financials
ALNY|Alnylam Pharmaceuticals Inc||pharma
INCY|Incyte Corp||pharma
BMRN|BioMarin Pharmaceutical Inc||pharma
NBIX|Neurocrine Biosciences Inc||pharma
VTRS|Viatris Inc||pharma
NVAX|Novavax Inc||pharma
UTHR|United Therapeutics Corp||pharma
EXAS|Exact Sciences Corp||health
ALGN|Align Technology Inc||health
HOLX|Hologic Inc||health
PODD|Insulet Corp||health
EQIX|Equinix Inc|US29444U7000|realEstate
SBAC|SBA Communications Corp||realEstate
AGNC|AGNC Investment Corp||realEstate
TLRY|Tilray Brands Inc||pharma|CA
OPEN|Opendoor Technologies Inc||realEstate
SOUN|SoundHound AI Inc||software||class A
QUBT|Quantum Computing Inc||hardware
RGTI|Rigetti Computing Inc||hardware
ARQQ|Arqit Quantum Inc||software|GB
SERV|Serve Robotics Inc||industrials
TEM|Tempus AI Inc||health||class A
RXRX|Recursion Pharmaceuticals Inc||pharma||class A
DJT|Trump Media & Technology Group Corp||media
CAR|Avis Budget Group Inc||transport
FER|Ferrovial SE|NL0015001FS8|construction|NL
QQQ|Invesco QQQ Trust|US46090E1038|fund
TQQQ|ProShares UltraPro QQQ||fund
IBIT|iShares Bitcoin Trust ETF||fund
SMH|VanEck Semiconductor ETF||fund
SOXX|iShares Semiconductor ETF||fund
TLT|iShares 20+ Year Treasury Bond ETF||fund
`;
