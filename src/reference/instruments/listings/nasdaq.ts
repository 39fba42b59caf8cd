/** Nasdaq, New York. Facts from the issuers' own filings and the exchange's lists; format in ../embedded.ts. */
export const NASDAQ = `
NVDA|NVIDIA Corp|US67066G1040|semiconductors
BIDU|Baidu Inc|US0567521085|internet|CN|adr HK:9888 8
GOOG|Alphabet Inc|US02079K1079|internet||class C 0
GOOGL|Alphabet Inc|US02079K3059|internet||class A 1
AMZN|Amazon.com Inc|US0231351067|retail
META|Meta Platforms Inc|US30303M1027|internet||class A 1
MSFT|Microsoft Corp|US5949181045|software
`;
