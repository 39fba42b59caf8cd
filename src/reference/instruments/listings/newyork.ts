/** New York Stock Exchange. Facts from the issuers' own filings and the exchange's lists; format in ../embedded.ts. */
export const NEW_YORK = `
BABA|Alibaba Group Holding Ltd|US01609W1027|retail|CN|adr HK:9988 8
`;
