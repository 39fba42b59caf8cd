/** OTC Markets, New York. Facts from the depositary banks' lists; the format is in ../embedded.ts. */
export const OTC = `
TCEHY|Tencent Holdings Ltd|US88032Q1094|internet|CN|adr HK:0700 1
BYDDY|BYD Co Ltd|US05606L1008|automobiles|CN
XIACY|Xiaomi Corp||hardware|CN|adr HK:1810 5
MPNGY|Meituan||internet|CN|adr HK:3690 2
KUASF|Kuaishou Technology||media|CN
LNVGY|Lenovo Group Ltd|US5262501050|hardware|HK|adr HK:0992 20
DIDIY|DiDi Global Inc||internet|CN
SFTBY|SoftBank Group Corp|US83404D1090|telecom|JP
NTDOY|Nintendo Co Ltd|US6544453037|media|JP|adr JP:7974 0.25
TOELY|Tokyo Electron Ltd||semiconductors|JP|adr JP:8035 0.5
HTHIY|Hitachi Ltd|US4335785071|industrials|JP
NSANY|Nissan Motor Co Ltd|US6547444082|automobiles|JP|adr JP:7201 2
PCRFY|Panasonic Holdings Corp||hardware|JP|adr JP:6752 1
FRCOY|Fast Retailing Co Ltd||retail|JP
SSNLF|Samsung Electronics Co Ltd||hardware|KR
HYMTF|Hyundai Motor Co||automobiles|KR
RHHBY|Roche Holding AG|US7711951043|pharma|CH|adr CH:ROG 0.125
NSRGY|Nestlé SA|US6410694060|food|CH|adr CH:NESN 1
CFRUY|Compagnie Financière Richemont SA||luxury|CH
LVMUY|LVMH Moët Hennessy Louis Vuitton SE|US5024413065|luxury|FR|adr FR:MC 0.2
HESAY|Hermès International SCA||luxury|FR|adr FR:RMS 0.1
PPRUY|Kering SA||luxury|FR|adr FR:KER 0.1
LRLCY|L'Oréal SA|US5021172037|consumer|FR|adr FR:OR 0.2
AXAHY|AXA SA|US0545361075|insurance|FR|adr FR:CS 1
BNPQY|BNP Paribas SA|US05565A2024|banks|FR|adr FR:BNP 0.5
EADSY|Airbus SE|US0092791005|aerospace|NL|adr FR:AIR 0.25
DANOY|Danone SA|US23636T1007|food|FR|adr FR:BN 0.2
SBGSY|Schneider Electric SE||industrials|FR|adr FR:SU 0.2
SAFRY|Safran SA||aerospace|FR|adr FR:SAF 0.25
SIEGY|Siemens AG|US8261975010|industrials|DE|adr DE:SIE 0.5
VWAGY|Volkswagen AG||automobiles|DE|adr DE:VOW 0.1
BMWYY|Bayerische Motoren Werke AG||automobiles|DE|adr DE:BMW 0.3333
MBGYY|Mercedes-Benz Group AG||automobiles|DE|adr DE:MBG 0.25
BASFY|BASF SE|US0552625057|chemicals|DE|adr DE:BAS 0.25
BAYRY|Bayer AG|US0727303028|pharma|DE|adr DE:BAYN 0.25
ALIZY|Allianz SE||insurance|DE|adr DE:ALV 0.1
DTEGY|Deutsche Telekom AG|US2515661054|telecom|DE|adr DE:DTE 1
ADDYY|adidas AG|US00687A1079|consumer|DE|adr DE:ADS 0.5
IFNNY|Infineon Technologies AG|US45662N1037|semiconductors|DE|adr DE:IFX 1
RNMBY|Rheinmetall AG||aerospace|DE|adr DE:RHM 0.2
ENLAY|Enel SpA||utilities|IT|adr IT:ENEL 1
ISNPY|Intesa Sanpaolo SpA|US46115H1077|banks|IT|adr IT:ISP 6
UNCRY|UniCredit SpA||banks|IT|adr IT:UCG 0.5
IBDRY|Iberdrola SA|US4507371015|utilities|ES|adr ES:IBE 4
RYCEY|Rolls-Royce Holdings plc||aerospace|GB|adr GB:RR. 1
HEINY|Heineken NV|US4230123014|food|NL|adr NL:HEIA 0.5
ADYEY|Adyen NV||financials|NL|adr NL:ADYEN 0.01
PROSY|Prosus NV||internet|NL
FNMA|Federal National Mortgage Association|US3135861090|financials
FMCC|Federal Home Loan Mortgage Corp|US3134003017|financials
`;
