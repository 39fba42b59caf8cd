/** OTC Markets, New York. Facts from the depositary banks' lists; format in ../embedded.ts. */
export const OTC = `
TCEHY|Tencent Holdings Ltd|US88032Q1094|internet|CN|adr HK:0700 1
`;
