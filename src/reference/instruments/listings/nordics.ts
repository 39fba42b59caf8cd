/** Nasdaq Copenhagen, Stockholm and Helsinki, Oslo Børs, Vienna and Dublin. Facts from the issuers and the exchanges' lists; the format is in ../embedded.ts. */
export const COPENHAGEN = `
NOVO-B|Novo Nordisk A/S|DK0062498333|pharma||class B
MAERSK-B|A.P. Møller - Mærsk A/S|DK0010244508|transport||class B 0
MAERSK-A|A.P. Møller - Mærsk A/S|DK0010244425|transport||class A 1
DSV|DSV A/S|DK0060079531|transport
VWS|Vestas Wind Systems A/S|DK0061539921|energy
ORSTED|Ørsted A/S|DK0060094928|utilities
CARL-B|Carlsberg A/S|DK0010181759|food||class B
DANSKE|Danske Bank A/S|DK0010274414|banks
GMAB|Genmab A/S|DK0010272202|pharma
COLO-B|Coloplast A/S|DK0060448595|health||class B
PNDORA|Pandora A/S|DK0060252690|luxury
NSIS-B|Novonesis A/S|DK0060336014|chemicals||class B
`;
export const STOCKHOLM = `
ERIC-B|Telefonaktiebolaget LM Ericsson|SE0000108656|hardware||class B
VOLV-B|Volvo AB|SE0000115446|automobiles||class B
VOLCAR-B|Volvo Car AB||automobiles||class B
HM-B|H & M Hennes & Mauritz AB|SE0000106270|retail||class B
INVE-B|Investor AB|SE0015811963|financials||class B
ATCO-A|Atlas Copco AB|SE0017486889|industrials||class A
SAND|Sandvik AB|SE0000667891|industrials
ASSA-B|Assa Abloy AB|SE0007100581|industrials||class B
SAAB-B|Saab AB||aerospace||class B
SEB-A|Skandinaviska Enskilda Banken AB|SE0000148884|banks||class A
SWED-A|Swedbank AB|SE0000242455|banks||class A
SHB-A|Svenska Handelsbanken AB|SE0007100599|banks||class A
TELIA|Telia Company AB|SE0000667925|telecom
ESSITY-B|Essity AB|SE0009922164|consumer||class B
EVO|Evolution AB|SE0012673267|consumer
ELUX-B|Electrolux AB||consumer||class B
SKF-B|SKF AB|SE0000108227|industrials||class B
EQT|EQT AB|SE0012853455|financials
`;
export const HELSINKI = `
NOKIA|Nokia Oyj|FI0009000681|hardware
NDA-FI|Nordea Bank Abp|FI4000297767|banks
SAMPO|Sampo Oyj||insurance
KNEBV|Kone Oyj|FI0009013403|industrials||class B
FORTUM|Fortum Oyj|FI0009007132|utilities
NESTE|Neste Oyj|FI0009013296|energy
UPM|UPM-Kymmene Oyj|FI0009005987|materials
STERV|Stora Enso Oyj|FI0009005961|materials||class R
WRT1V|Wärtsilä Oyj|FI0009003727|industrials
`;
export const OSLO = `
EQNR|Equinor ASA|NO0010096985|energy
DNB|DNB Bank ASA|NO0010161896|banks
TEL|Telenor ASA|NO0010063308|telecom
NHY|Norsk Hydro ASA|NO0005052605|materials
YAR|Yara International ASA|NO0010208051|chemicals
MOWI|Mowi ASA|NO0003054108|food
AKRBP|Aker BP ASA|NO0010345853|energy
KOG|Kongsberg Gruppen ASA||aerospace
ORK|Orkla ASA|NO0003733800|food
`;
export const VIENNA = `
EBS|Erste Group Bank AG|AT0000652011|banks
OMV|OMV AG|AT0000743059|energy
VER|Verbund AG|AT0000746409|utilities
VOE|voestalpine AG|AT0000937503|materials
RBI|Raiffeisen Bank International AG|AT0000606306|banks
ANDR|Andritz AG|AT0000730007|industrials
WIE|Wienerberger AG|AT0000831706|construction
`;
export const DUBLIN = `
RYA|Ryanair Holdings plc|IE00BYTBXV33|transport
A5G|AIB Group plc|IE00BF0L3536|banks
BIRG|Bank of Ireland Group plc|IE00BD1RP616|banks
KRZ|Kerry Group plc|IE0004906560|food||class A
KRX|Kingspan Group plc|IE0004927939|construction
`;
