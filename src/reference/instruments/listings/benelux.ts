/** Euronext Amsterdam and Brussels. Facts from the issuers and the exchange's list; the format is in ../embedded.ts. */
export const AMSTERDAM = `
ASML|ASML Holding NV|NL0010273215|semiconductors
SHELL|Shell plc|GB00BP6MXD84|energy|GB
PRX|Prosus NV|NL0013654783|internet
UNA|Unilever plc||consumer|GB
INGA|ING Groep NV|NL0011821202|banks
ADYEN|Adyen NV|NL0012969182|financials
HEIA|Heineken NV|NL0000009165|food
HEIO|Heineken Holding NV|NL0000008977|food
AD|Koninklijke Ahold Delhaize NV|NL0011794037|retail
PHIA|Koninklijke Philips NV|NL0000009538|health
WKL|Wolters Kluwer NV|NL0000395903|media
ASM|ASM International NV|NL0000334118|semiconductors
BESI|BE Semiconductor Industries NV|NL0012866412|semiconductors
ABN|ABN AMRO Bank NV|NL0011540547|banks
NN|NN Group NV|NL0010773842|insurance
ASRNL|ASR Nederland NV|NL0011872643|insurance
AGN|Aegon Ltd|BMG0112X1056|insurance|BM
AKZA|Akzo Nobel NV|NL0013267909|chemicals
DSFIR|DSM-Firmenich AG|CH1216478797|chemicals|CH
KPN|Koninklijke KPN NV|NL0000009082|telecom
RAND|Randstad NV|NL0000379121|industrials
UMG|Universal Music Group NV|NL0015000IY2|media
MT|ArcelorMittal SA|LU1598757687|materials|LU
EXO|Exor NV|NL0012059018|financials
IMCD|IMCD NV|NL0010801007|chemicals
TKWY|Just Eat Takeaway.com NV|NL0012015705|internet
REN|RELX plc|GB00B2B0DG97|media|GB
LIGHT|Signify NV|NL0011821392|industrials
AALB|Aalberts NV|NL0000852564|industrials
PHARM|Pharming Group NV|NL0010391025|pharma
INPST|InPost SA||transport|LU
CVC|CVC Capital Partners plc||financials|JE
`;
export const BRUSSELS = `
ABI|Anheuser-Busch InBev SA/NV|BE0974293251|food
ARGX|argenx SE|NL0010832176|pharma|NL
KBC|KBC Groep NV|BE0003565737|banks
UCB|UCB SA|BE0003739530|pharma
SOLB|Solvay SA|BE0003470755|chemicals
SYENS|Syensqo SA|BE0974464977|chemicals
GBLB|Groupe Bruxelles Lambert SA|BE0003797140|financials
AGS|Ageas SA/NV|BE0974264930|insurance
UMI|Umicore SA|BE0974320526|materials
PROX|Proximus PLC|BE0003810273|telecom
COLR|Colruyt Group NV|BE0974256852|retail
DIE|D'Ieteren Group SA|BE0974259880|automobiles
LOTB|Lotus Bakeries NV|BE0003604155|food
ELI|Elia Group SA/NV|BE0003822393|utilities
`;
