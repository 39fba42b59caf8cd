/** Bolsa de Madrid and Euronext Lisbon. Facts from the issuers and the exchanges' lists; the format is in ../embedded.ts. */
export const MADRID = `
SAN|Banco Santander SA|ES0113900J37|banks
ITX|Industria de Diseño Textil SA|ES0148396007|retail
IBE|Iberdrola SA|ES0144580Y14|utilities
BBVA|Banco Bilbao Vizcaya Argentaria SA|ES0113211835|banks
CABK|CaixaBank SA|ES0140609019|banks
SAB|Banco de Sabadell SA|ES0113860A34|banks
BKT|Bankinter SA|ES0113679I37|banks
UNI|Unicaja Banco SA|ES0180907000|banks
TEF|Telefónica SA|ES0178430E18|telecom
REP|Repsol SA|ES0173516115|energy
AMS|Amadeus IT Group SA|ES0109067019|software
FER|Ferrovial SE|NL0015001FS8|construction
CLNX|Cellnex Telecom SA|ES0105066007|telecom
AENA|Aena SME SA||transport
ACS|ACS Actividades de Construcción y Servicios SA|ES0167050915|construction
ELE|Endesa SA|ES0130670112|utilities
NTGY|Naturgy Energy Group SA|ES0116870314|utilities
ENG|Enagás SA|ES0130960018|utilities
RED|Redeia Corporación SA|ES0173093024|utilities
ANA|Acciona SA|ES0125220311|construction
ANE|Corporación Acciona Energías Renovables SA|ES0105563003|utilities
IAG|International Consolidated Airlines Group SA|ES0177542018|transport|GB
GRF|Grifols SA|ES0171996087|pharma||class A
MAP|Mapfre SA|ES0124244E34|insurance
MRL|Merlin Properties SOCIMI SA|ES0105025003|realEstate
COL|Inmobiliaria Colonial SOCIMI SA|ES0139140174|realEstate
IDR|Indra Sistemas SA|ES0118594417|software
ACX|Acerinox SA|ES0132105018|materials
MTS|ArcelorMittal SA|LU1598757687|materials|LU
LOG|Logista Integral SA|ES0105027009|transport
ROVI|Laboratorios Farmacéuticos Rovi SA|ES0157261019|pharma
SCYR|Sacyr SA|ES0182870214|construction
FDR|Fluidra SA|ES0137650018|industrials
SLR|Solaria Energía y Medio Ambiente SA|ES0165386014|utilities
PUIG|Puig Brands SA||consumer||class B
MEL|Meliá Hotels International SA|ES0176252718|consumer
`;
export const LISBON = `
EDP|EDP SA|PTEDP0AM0009|utilities
GALP|Galp Energia SGPS SA|PTGAL0AM0009|energy
JMT|Jerónimo Martins SGPS SA|PTJMT0AE0001|retail
BCP|Banco Comercial Português SA|PTBCP0AM0015|banks
EDPR|EDP Renováveis SA|ES0127797019|utilities|ES
NOS|NOS SGPS SA|PTZON0AM0006|telecom
SON|Sonae SGPS SA|PTSON0AM0001|retail
NVG|The Navigator Company SA|PTPTI0AM0006|materials
CTT|CTT Correios de Portugal SA|PTCTT0AM0001|transport
RENE|REN Redes Energéticas Nacionais SGPS SA|PTREL0AM0008|utilities
COR|Corticeira Amorim SGPS SA|PTCOR0AE0006|materials
EGL|Mota-Engil SGPS SA|PTMEN0AE0005|construction
`;
