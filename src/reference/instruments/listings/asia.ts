/** Hong Kong, Shanghai, Shenzhen, Tokyo, Seoul, Taipei and India. Facts from the issuers and the exchanges' lists; the format is in ../embedded.ts. */
export const HONG_KONG = `
0700|Tencent Holdings Ltd|KYG875721634|internet
9988|Alibaba Group Holding Ltd|KYG017191142|retail
9888|Baidu Inc|KYG070341048|internet
3690|Meituan|KYG596691041|internet
1810|Xiaomi Corp|KYG9830T1067|hardware
9618|JD.com Inc|KYG8208B1014|retail
9999|NetEase Inc||media
1024|Kuaishou Technology|KYG532631028|media
1211|BYD Co Ltd|CNE100000296|automobiles||class H
2015|Li Auto Inc|KYG5479M1050|automobiles
9866|NIO Inc||automobiles
9868|XPeng Inc||automobiles
0175|Geely Automobile Holdings Ltd|KYG3777B1032|automobiles
2333|Great Wall Motor Co Ltd||automobiles||class H
3750|Contemporary Amperex Technology Co Ltd||industrials||class H
0981|Semiconductor Manufacturing International Corp|KYG8020E1199|semiconductors
1347|Hua Hong Semiconductor Ltd||semiconductors
0992|Lenovo Group Ltd|HK0992009065|hardware
0941|China Mobile Ltd|HK0941009539|telecom
0728|China Telecom Corp Ltd|CNE1000002V2|telecom||class H
0762|China Unicom (Hong Kong) Ltd|HK0000049939|telecom
0939|China Construction Bank Corp|CNE1000002H1|banks||class H
1398|Industrial and Commercial Bank of China Ltd|CNE1000003G1|banks||class H
3988|Bank of China Ltd|CNE1000001Z5|banks||class H
1288|Agricultural Bank of China Ltd|CNE100000Q43|banks||class H
3968|China Merchants Bank Co Ltd|CNE1000002M1|banks||class H
2318|Ping An Insurance (Group) Company of China Ltd|CNE1000003X6|insurance||class H
2628|China Life Insurance Co Ltd|CNE1000002L3|insurance||class H
0857|PetroChina Co Ltd|CNE1000003W8|energy||class H
0386|China Petroleum & Chemical Corp|CNE1000002Q2|energy||class H
0883|CNOOC Ltd|HK0883013259|energy
1088|China Shenhua Energy Co Ltd|CNE1000002R0|energy||class H
0005|HSBC Holdings plc|GB0005405286|banks|GB
1299|AIA Group Ltd|HK0000069689|insurance|HK
0388|Hong Kong Exchanges and Clearing Ltd|HK0388045442|financials|HK
0001|CK Hutchison Holdings Ltd|KYG217651051|industrials|HK
0016|Sun Hung Kai Properties Ltd|HK0016000132|realEstate|HK
1113|CK Asset Holdings Ltd|KYG2177B1014|realEstate|HK
0011|Hang Seng Bank Ltd|HK0011000095|banks|HK
2388|BOC Hong Kong (Holdings) Ltd|HK2388011192|banks|HK
0066|MTR Corp Ltd|HK0066009694|transport|HK
0293|Cathay Pacific Airways Ltd|HK0293001514|transport|HK
0027|Galaxy Entertainment Group Ltd|HK0027032686|consumer|HK
1928|Sands China Ltd|KYG7800X1079|consumer|MO
1913|Prada SpA|IT0003874101|luxury|IT
2020|ANTA Sports Products Ltd|KYG040111059|consumer
2331|Li Ning Co Ltd|KYG5496K1242|consumer
9992|Pop Mart International Group Ltd||consumer
6862|Haidilao International Holding Ltd||consumer
3333|China Evergrande Group|KYG2119W1069|realEstate
2007|Country Garden Holdings Co Ltd|KYG245241032|realEstate
2202|China Vanke Co Ltd|CNE100001SR9|realEstate||class H
1109|China Resources Land Ltd||realEstate
2269|WuXi Biologics (Cayman) Inc||pharma
6160|BeOne Medicines AG||pharma
9626|Bilibili Inc||media
9961|Trip.com Group Ltd||internet
9898|Weibo Corp||internet
9698|GDS Holdings Ltd||software
1179|H World Group Ltd||consumer
3660|Qfin Holdings Inc||financials
9688|Zai Lab Ltd||pharma
1698|Tencent Music Entertainment Group||media
9901|New Oriental Education & Technology Group Inc||consumer
2423|KE Holdings Inc||realEstate
2057|ZTO Express (Cayman) Inc||transport
0020|SenseTime Group Inc||software
9660|Horizon Robotics||semiconductors
2382|Sunny Optical Technology (Group) Co Ltd|KYG8586D1097|hardware
`;
export const SHANGHAI = `
600519|Kweichow Moutai Co Ltd|CNE0000018R8|food
601398|Industrial and Commercial Bank of China Ltd|CNE000001P37|banks||class A
601857|PetroChina Co Ltd|CNE1000007Q1|energy||class A
600036|China Merchants Bank Co Ltd|CNE000001B33|banks||class A
601318|Ping An Insurance (Group) Company of China Ltd|CNE000001R84|insurance||class A
688981|Semiconductor Manufacturing International Corp||semiconductors||class A
688256|Cambricon Technologies Corp Ltd||semiconductors
600104|SAIC Motor Corp Ltd||automobiles
601127|Seres Group Co Ltd||automobiles
`;
export const SHENZHEN = `
300750|Contemporary Amperex Technology Co Ltd|CNE100003662|industrials||class A
002594|BYD Co Ltd|CNE100001526|automobiles||class A
000858|Wuliangye Yibin Co Ltd|CNE000000VQ8|food
000333|Midea Group Co Ltd|CNE100001QQ5|consumer
300308|Zhongji Innolight Co Ltd||hardware
`;
export const TOKYO = `
7203|Toyota Motor Corp|JP3633400001|automobiles
6758|Sony Group Corp|JP3435000009|media
9984|SoftBank Group Corp|JP3436100006|telecom
7974|Nintendo Co Ltd|JP3756600007|media
8306|Mitsubishi UFJ Financial Group Inc|JP3902900004|banks
8316|Sumitomo Mitsui Financial Group Inc|JP3890350006|banks
8411|Mizuho Financial Group Inc|JP3885780001|banks
6861|Keyence Corp|JP3236200006|industrials
8035|Tokyo Electron Ltd|JP3571400005|semiconductors
6857|Advantest Corp|JP3122400009|semiconductors
6501|Hitachi Ltd|JP3788600009|industrials
6502|Toshiba Corp|JP3592200004|industrials
6503|Mitsubishi Electric Corp|JP3902400005|industrials
7011|Mitsubishi Heavy Industries Ltd|JP3900000005|aerospace
7267|Honda Motor Co Ltd|JP3854600008|automobiles
7201|Nissan Motor Co Ltd|JP3672400003|automobiles
7269|Suzuki Motor Corp|JP3397200001|automobiles
7270|Subaru Corp|JP3814800003|automobiles
7261|Mazda Motor Corp|JP3868400007|automobiles
7211|Mitsubishi Motors Corp|JP3899800001|automobiles
6902|Denso Corp|JP3551500006|automobiles
5108|Bridgestone Corp|JP3830800003|automobiles
6752|Panasonic Holdings Corp|JP3866800000|hardware
6753|Sharp Corp|JP3359600008|hardware
6702|Fujitsu Ltd|JP3818000006|software
6701|NEC Corp|JP3733000008|software
6723|Renesas Electronics Corp|JP3164720009|semiconductors
6981|Murata Manufacturing Co Ltd|JP3914400001|hardware
6954|Fanuc Corp|JP3802400006|industrials
6367|Daikin Industries Ltd|JP3481800005|industrials
7751|Canon Inc|JP3242800005|hardware
4063|Shin-Etsu Chemical Co Ltd|JP3371200001|chemicals
4502|Takeda Pharmaceutical Co Ltd|JP3463000004|pharma
4568|Daiichi Sankyo Co Ltd|JP3475350009|pharma
4519|Chugai Pharmaceutical Co Ltd|JP3519400000|pharma
4523|Eisai Co Ltd|JP3160400002|pharma
9432|NTT Inc|JP3735400008|telecom
9433|KDDI Corp|JP3496400007|telecom
9983|Fast Retailing Co Ltd|JP3802300008|retail
3382|Seven & i Holdings Co Ltd|JP3422950000|retail
8001|Itochu Corp|JP3143600009|industrials
8031|Mitsui & Co Ltd|JP3893600001|industrials
8058|Mitsubishi Corp|JP3898400001|industrials
8053|Sumitomo Corp|JP3404600003|industrials
8002|Marubeni Corp|JP3877600001|industrials
8604|Nomura Holdings Inc|JP3762600009|financials
8766|Tokio Marine Holdings Inc|JP3910660004|insurance
5401|Nippon Steel Corp|JP3381000003|materials
2914|Japan Tobacco Inc|JP3726800000|consumer
6098|Recruit Holdings Co Ltd|JP3970300004|internet
4755|Rakuten Group Inc|JP3967200001|internet
4689|LY Corp|JP3933800009|internet
9020|East Japan Railway Co|JP3783600004|transport
9202|ANA Holdings Inc|JP3429800000|transport
9201|Japan Airlines Co Ltd|JP3705200008|transport
4661|Oriental Land Co Ltd|JP3198900007|media
285A|Kioxia Holdings Corp||semiconductors
`;
export const SEOUL = `
005930|Samsung Electronics Co Ltd|KR7005930003|hardware
000660|SK hynix Inc|KR7000660001|semiconductors
373220|LG Energy Solution Ltd|KR7373220003|industrials
207940|Samsung Biologics Co Ltd|KR7207940008|pharma
005380|Hyundai Motor Co|KR7005380001|automobiles
000270|Kia Corp|KR7000270009|automobiles
005490|POSCO Holdings Inc|KR7005490008|materials
035420|NAVER Corp|KR7035420009|internet
035720|Kakao Corp|KR7035720002|internet
051910|LG Chem Ltd|KR7051910008|chemicals
066570|LG Electronics Inc|KR7066570003|hardware
006400|Samsung SDI Co Ltd|KR7006400006|industrials
105560|KB Financial Group Inc|KR7105560007|banks
055550|Shinhan Financial Group Co Ltd|KR7055550008|banks
012450|Hanwha Aerospace Co Ltd||aerospace
034220|LG Display Co Ltd|KR7034220004|hardware
259960|Krafton Inc||media
352820|HYBE Co Ltd||media
`;
export const TAIPEI = `
2330|Taiwan Semiconductor Manufacturing Co Ltd|TW0002330008|semiconductors
2317|Hon Hai Precision Industry Co Ltd|TW0002317005|hardware
2454|MediaTek Inc|TW0002454006|semiconductors
2303|United Microelectronics Corp|TW0002303005|semiconductors
2308|Delta Electronics Inc|TW0002308004|industrials
2382|Quanta Computer Inc|TW0002382009|hardware
3711|ASE Technology Holding Co Ltd|TW0003711008|semiconductors
2357|Asustek Computer Inc|TW0002357001|hardware
2353|Acer Inc|TW0002353000|hardware
3231|Wistron Corp|TW0003231007|hardware
2603|Evergreen Marine Corp||transport
2498|HTC Corp|TW0002498003|hardware
`;
export const MUMBAI = `
RELIANCE|Reliance Industries Ltd|INE002A01018|energy
TCS|Tata Consultancy Services Ltd|INE467B01029|software
HDFCBANK|HDFC Bank Ltd|INE040A01034|banks
INFY|Infosys Ltd|INE009A01021|software
ICICIBANK|ICICI Bank Ltd|INE090A01021|banks
SBIN|State Bank of India|INE062A01020|banks
BHARTIARTL|Bharti Airtel Ltd|INE397D01024|telecom
ITC|ITC Ltd|INE154A01025|consumer
WIPRO|Wipro Ltd|INE075A01022|software
TATAMOTORS|Tata Motors Ltd|INE155A01022|automobiles
TATASTEEL|Tata Steel Ltd|INE081A01020|materials
MARUTI|Maruti Suzuki India Ltd|INE585B01010|automobiles
ADANIENT|Adani Enterprises Ltd|INE423A01024|industrials
ADANIPORTS|Adani Ports and Special Economic Zone Ltd|INE742F01042|transport
DRREDDY|Dr. Reddy's Laboratories Ltd|INE089A01031|pharma
`;
export const SINGAPORE = `
D05|DBS Group Holdings Ltd|SG1L01001701|banks
O39|Oversea-Chinese Banking Corp Ltd|SG1S04926220|banks
U11|United Overseas Bank Ltd|SG1M31001969|banks
Z74|Singapore Telecommunications Ltd|SG1T75931496|telecom
C6L|Singapore Airlines Ltd|SG1V61937297|transport
`;
