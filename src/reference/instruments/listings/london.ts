/** London Stock Exchange, in pence. Facts from the issuers and the exchange's list; the format is in ../embedded.ts. */
export const LONDON = `
SHEL|Shell plc|GB00BP6MXD84|energy
AZN|AstraZeneca plc|GB0009895292|pharma
HSBA|HSBC Holdings plc|GB0005405286|banks
ULVR|Unilever plc||consumer
BP.|BP plc|GB0007980591|energy
GSK|GSK plc|GB00BN7SWP63|pharma
RIO|Rio Tinto plc|GB0007188757|materials
DGE|Diageo plc|GB0002374006|food
BATS|British American Tobacco plc|GB0002875804|consumer
REL|RELX plc|GB00B2B0DG97|media
LSEG|London Stock Exchange Group plc|GB00B0SWJX34|financials
GLEN|Glencore plc|JE00B4T3BW64|materials|CH
AAL|Anglo American plc||materials
BA.|BAE Systems plc|GB0002634946|aerospace
RR.|Rolls-Royce Holdings plc|GB00B63H8491|aerospace
BARC|Barclays plc|GB0031348658|banks
LLOY|Lloyds Banking Group plc|GB0008706128|banks
NWG|NatWest Group plc|GB00BM8PJY71|banks
STAN|Standard Chartered plc|GB0004082847|banks
NG.|National Grid plc|GB00BDR05C01|utilities
SSE|SSE plc|GB0007908733|utilities
CNA|Centrica plc|GB00B033F229|utilities
VOD|Vodafone Group plc|GB00BH4HKS39|telecom
BT.A|BT Group plc|GB0030913577|telecom
PRU|Prudential plc|GB0007099541|insurance
AV.|Aviva plc|GB00BPQY8M80|insurance
LGEN|Legal & General Group plc|GB0005603997|insurance
ADM|Admiral Group plc|GB00B02J6398|insurance
PHNX|Standard Life plc||insurance
TSCO|Tesco plc|GB00BLGZ9862|retail
SBRY|J Sainsbury plc|GB00B019KW72|retail
MKS|Marks and Spencer Group plc|GB0031274896|retail
NXT|Next plc|GB0032089863|retail
JD.|JD Sports Fashion plc|GB00BM8Q5M07|retail
OCDO|Ocado Group plc|GB00B3MBS747|retail
KGF|Kingfisher plc|GB0033195214|retail
ABF|Associated British Foods plc|GB0006731235|food
BRBY|Burberry Group plc|GB0031743007|luxury
RKT|Reckitt Benckiser Group plc||consumer
HLN|Haleon plc|GB00BMX86B70|consumer
IMB|Imperial Brands plc|GB0004544929|consumer
CPG|Compass Group plc|GB00BD6K4575|consumer
WTB|Whitbread plc|GB00B1KJJ408|consumer
IHG|InterContinental Hotels Group plc|GB00BHJYC057|consumer
ENT|Entain plc|IM00B5VQMV65|consumer
FLTR|Flutter Entertainment plc|IE00BWT6H894|consumer|IE
CCL|Carnival plc||consumer
IAG|International Consolidated Airlines Group SA|ES0177542018|transport
EZJ|easyJet plc|GB00B7KR2P84|transport
WIZZ|Wizz Air Holdings plc|JE00BN574F90|transport|HU
EXPN|Experian plc|GB00B19NLV48|software|IE
SGE|The Sage Group plc|GB00B8C3BL03|software
AUTO|Auto Trader Group plc|GB00BVYVFW23|internet
RMV|Rightmove plc|GB00BGDT3G23|internet
WPP|WPP plc|JE00B8KF9B49|media
ITV|ITV plc|GB0033986497|media
INF|Informa plc|GB00BMJ6DW54|media
PSON|Pearson plc|GB0006776081|media
III|3i Group plc|GB00B1YW4409|financials
SDR|Schroders plc|GB00BP9LHF23|financials
SMT|Scottish Mortgage Investment Trust plc|GB00BLDYK618|financials
ICG|Intermediate Capital Group plc|GB00BYT1DJ19|financials
CRDA|Croda International plc|GB00BJFFLV09|chemicals
AHT|Ashtead Group plc|GB0000536739|industrials
SMIN|Smiths Group plc|GB00B1WY2338|industrials
HLMA|Halma plc|GB0004052071|industrials
SPX|Spirax Group plc|GB00BWFGQN14|industrials
MRO|Melrose Industries plc||aerospace
BAB|Babcock International Group plc|GB0009697037|aerospace
ITRK|Intertek Group plc|GB0031638363|industrials
RTO|Rentokil Initial plc|GB00B082RF11|industrials
MNDI|Mondi plc||materials
ANTO|Antofagasta plc|GB0000456144|materials|CL
FRES|Fresnillo plc|GB00B2QPKJ12|materials|MX
EDV|Endeavour Mining plc||materials
BDEV|Barratt Redrow plc|GB0000811801|construction
PSN|Persimmon plc|GB0006825383|construction
TW.|Taylor Wimpey plc|GB0008782301|construction
BKG|The Berkeley Group Holdings plc||construction
LAND|Land Securities Group plc|GB00BYW0PQ60|realEstate
SGRO|Segro plc|GB00B5ZN1N88|realEstate
BLND|The British Land Company plc|GB0001367019|realEstate
SVT|Severn Trent plc|GB00B1FH8J72|utilities
UU.|United Utilities Group plc|GB00B39J2M42|utilities
SN.|Smith & Nephew plc|GB0009223206|health
HIK|Hikma Pharmaceuticals plc|GB00B0LCW083|pharma
CCH|Coca-Cola HBC AG|CH0198251305|food|CH
AML|Aston Martin Lagonda Global Holdings plc||automobiles
HBR|Harbour Energy plc||energy
`;
