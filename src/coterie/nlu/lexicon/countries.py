"""Countries: alpha-2 and alpha-3 codes, name, other names after `|`, and words for their people and things after `:`.

Words after `^` count only when written in exactly these capitals.
"""

from __future__ import annotations

TEXT = """
AD AND Andorra: andorran
AE ARE United Arab Emirates|emirates|the emirates: emirati ^ UAE
AF AFG Afghanistan: afghan
AG ATG Antigua and Barbuda|antigua: antiguan
AL ALB Albania: albanian
AM ARM Armenia: armenian
AO AGO Angola: angolan
AR ARG Argentina: argentine, argentinian, argentinean
AT AUT Austria: austrian
AU AUS Australia|down under|oz: australian, aussie ^ AU
AZ AZE Azerbaijan: azerbaijani, azeri
BA BIH Bosnia and Herzegovina|bosnia: bosnian
BB BRB Barbados: barbadian, bajan
BD BGD Bangladesh: bangladeshi
BE BEL Belgium: belgian
BF BFA Burkina Faso: burkinabe
BG BGR Bulgaria: bulgarian
BH BHR Bahrain: bahraini
BI BDI Burundi: burundian
BJ BEN Benin: beninese
BM BMU Bermuda: bermudian
BN BRN Brunei: bruneian
BO BOL Bolivia: bolivian
BR BRA Brazil|brasil: brazilian ^ BR
BS BHS Bahamas|the bahamas: bahamian
BT BTN Bhutan: bhutanese
BW BWA Botswana: botswanan, batswana, motswana
BY BLR Belarus: belarusian, belarussian
BZ BLZ Belize: belizean
CA CAN Canada: canadian, canuck ^ CA
CD COD Democratic Republic of the Congo|dr congo|congo kinshasa|zaire: congolese ^ DRC
CF CAF Central African Republic: central african ^ CAR
CG COG Republic of the Congo|congo|congo brazzaville: congolese
CH CHE Switzerland: swiss ^ CH
CI CIV Ivory Coast|cote d'ivoire|cote divoire: ivorian
CL CHL Chile: chilean
CM CMR Cameroon: cameroonian
CN CHN China|mainland china|prc: chinese ^ CN
CO COL Colombia: colombian
CR CRI Costa Rica: costa rican, tico
CU CUB Cuba: cuban
CV CPV Cape Verde|cabo verde: cape verdean
CY CYP Cyprus: cypriot
CZ CZE Czechia|czech republic|the czech republic: czech
DE DEU Germany|deutschland: german ^ DE, GER
DJ DJI Djibouti: djiboutian
DK DNK Denmark: danish, dane
DM DMA Dominica: dominican
DO DOM Dominican Republic|the dominican republic: dominican
DZ DZA Algeria: algerian
EC ECU Ecuador: ecuadorian, ecuadorean
EE EST Estonia: estonian
EG EGY Egypt: egyptian
ER ERI Eritrea: eritrean
ES ESP Spain|espana: spanish, spaniard ^ ES
ET ETH Ethiopia: ethiopian
FI FIN Finland: finnish, finn
FJ FJI Fiji: fijian
FM FSM Micronesia: micronesian
FR FRA France: french, frenchman, frenchmen, frenchwoman, frenchwomen ^ FR
GA GAB Gabon: gabonese
GB GBR United Kingdom|the united kingdom|uk|great britain|britain|u k|the uk|british isles: british, briton, brit,
  britisher ^ UK, GB
GD GRD Grenada: grenadian
GE GEO Georgia: georgian
GH GHA Ghana: ghanaian
GM GMB Gambia|the gambia: gambian
GN GIN Guinea: guinean
GQ GNQ Equatorial Guinea: equatorial guinean, equatoguinean
GR GRC Greece: greek
GT GTM Guatemala: guatemalan
GW GNB Guinea-Bissau|guinea bissau: bissau guinean
GY GUY Guyana: guyanese
HK HKG Hong Kong: hong konger, hongkonger ^ HK
HN HND Honduras: honduran
HR HRV Croatia: croatian, croat
HT HTI Haiti: haitian
HU HUN Hungary: hungarian
ID IDN Indonesia: indonesian
IE IRL Ireland|eire|republic of ireland: irish, irishman, irishmen, irishwoman
IL ISR Israel: israeli
IN IND India: indian ^ IN
IQ IRQ Iraq: iraqi
IR IRN Iran|persia: iranian, persian
IS ISL Iceland: icelandic, icelander
IT ITA Italy|italia: italian ^ IT
JM JAM Jamaica: jamaican
JO JOR Jordan: jordanian
JP JPN Japan: japanese ^ JP
KE KEN Kenya: kenyan
KG KGZ Kyrgyzstan: kyrgyz
KH KHM Cambodia: cambodian, khmer
KI KIR Kiribati: i-kiribati
KM COM Comoros|the comoros: comorian
KN KNA Saint Kitts and Nevis|st kitts and nevis|st kitts: kittitian
KP PRK North Korea: north korean ^ DPRK
KR KOR South Korea|korea|republic of korea: south korean, korean
KW KWT Kuwait: kuwaiti
KZ KAZ Kazakhstan: kazakh, kazakhstani
LA LAO Laos: lao, laotian
LB LBN Lebanon: lebanese
LC LCA Saint Lucia|st lucia: saint lucian
LI LIE Liechtenstein: liechtensteiner
LK LKA Sri Lanka: sri lankan
LR LBR Liberia: liberian
LS LSO Lesotho: basotho, mosotho
LT LTU Lithuania: lithuanian
LU LUX Luxembourg|luxemburg: luxembourger, luxembourgish
LV LVA Latvia: latvian
LY LBY Libya: libyan
MA MAR Morocco: moroccan
MC MCO Monaco: monegasque, monacan
MD MDA Moldova: moldovan
ME MNE Montenegro: montenegrin
MG MDG Madagascar: malagasy
MH MHL Marshall Islands: marshallese
MK MKD North Macedonia|macedonia: macedonian
ML MLI Mali: malian
MM MMR Myanmar|burma: burmese
MN MNG Mongolia: mongolian, mongol
MO MAC Macau|macao: macanese
MR MRT Mauritania: mauritanian
MT MLT Malta: maltese
MU MUS Mauritius: mauritian
MV MDV Maldives|the maldives: maldivian
MW MWI Malawi: malawian
MX MEX Mexico: mexican ^ MX
MY MYS Malaysia: malaysian
MZ MOZ Mozambique: mozambican
NA NAM Namibia: namibian
NE NER Niger: nigerien
NG NGA Nigeria: nigerian ^ NG
NI NIC Nicaragua: nicaraguan
NL NLD Netherlands|the netherlands|holland|nederland: dutch, dutchman, dutchmen, dutchwoman, netherlander ^ NL
NO NOR Norway: norwegian
NP NPL Nepal: nepali, nepalese
NR NRU Nauru: nauruan
NZ NZL New Zealand|aotearoa: new zealander, kiwi ^ NZ
OM OMN Oman: omani
PA PAN Panama: panamanian
PE PER Peru: peruvian
PG PNG Papua New Guinea: papua new guinean, papuan ^ PNG
PH PHL Philippines|the philippines: filipino, filipina, philippine ^ PH
PK PAK Pakistan: pakistani ^ PK
PL POL Poland|polska: polish, pole ^ PL
PR PRI Puerto Rico: puerto rican
PS PSE Palestine: palestinian
PT PRT Portugal: portuguese ^ PT
PW PLW Palau: palauan
PY PRY Paraguay: paraguayan
QA QAT Qatar: qatari
RO ROU Romania: romanian
RS SRB Serbia: serbian, serb
RU RUS Russia|russian federation: russian ^ RU
RW RWA Rwanda: rwandan
SA SAU Saudi Arabia|saudi|kingdom of saudi arabia: saudi, saudi arabian ^ KSA
SB SLB Solomon Islands: solomon islander
SC SYC Seychelles|the seychelles: seychellois
SD SDN Sudan: sudanese
SE SWE Sweden|sverige: swedish, swede ^ SE
SG SGP Singapore: singaporean ^ SG
SI SVN Slovenia: slovenian, slovene
SK SVK Slovakia|slovak republic: slovak, slovakian
SL SLE Sierra Leone: sierra leonean
SM SMR San Marino: sammarinese
SN SEN Senegal: senegalese
SO SOM Somalia: somali
SR SUR Suriname: surinamese
SS SSD South Sudan: south sudanese
ST STP Sao Tome and Principe|sao tome: santomean
SV SLV El Salvador: salvadoran, salvadorian
SY SYR Syria: syrian
SZ SWZ Eswatini|swaziland: swazi
TD TCD Chad: chadian
TG TGO Togo: togolese
TH THA Thailand: thai
TJ TJK Tajikistan: tajik
TL TLS East Timor|timor leste: timorese
TM TKM Turkmenistan: turkmen
TN TUN Tunisia: tunisian
TO TON Tonga: tongan
TR TUR Turkey|turkiye: turkish, turk ^ TR
TT TTO Trinidad and Tobago|trinidad: trinidadian
TV TUV Tuvalu: tuvaluan
TW TWN Taiwan: taiwanese
TZ TZA Tanzania: tanzanian
UA UKR Ukraine|the ukraine: ukrainian ^ UA
UG UGA Uganda: ugandan
US USA United States|the united states|united states of america|the united states of america|usa|the usa|the us|u s|u
  s a|america|the states|stateside|u.s.|u.s.a.: american, yank ^ US, USA
UY URY Uruguay: uruguayan
UZ UZB Uzbekistan: uzbek
VA VAT Vatican City|vatican|the vatican: vatican
VC VCT Saint Vincent and the Grenadines|st vincent: vincentian
VE VEN Venezuela: venezuelan
VN VNM Vietnam|viet nam: vietnamese ^ VN
VU VUT Vanuatu: ni-vanuatu
WS WSM Samoa: samoan
XK XKX Kosovo: kosovar, kosovan
YE YEM Yemen: yemeni
ZA ZAF South Africa: south african ^ SA, RSA, ZA
ZM ZMB Zambia: zambian
ZW ZWE Zimbabwe: zimbabwean
"""

NATIONS = """
england = England, GB, UK, GBR, United Kingdom = england, english, englishman, englishmen, englishwoman
scotland = Scotland, GB, UK, GBR, United Kingdom = scotland, scottish, scot, scots, scotsman
wales = Wales, GB, UK, GBR, United Kingdom = wales, welsh, welshman
northern_ireland = Northern Ireland, GB, UK, GBR, United Kingdom = northern ireland, northern irish
"""
