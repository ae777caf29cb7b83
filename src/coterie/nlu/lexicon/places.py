"""Places within and above countries, as said and as stored. See `shapes.read_places` and `shapes.read_values`."""

from __future__ import annotations

US_STATES = """
AL Alabama: alabamian, alabaman
AK Alaska: alaskan
AZ Arizona: arizonan
AR Arkansas: arkansan
CA California|cali|golden state: californian ^ CA
CO Colorado: coloradan
CT Connecticut: connecticuter
DE Delaware: delawarean
DC District of Columbia|washington dc|washington d c|d c: washingtonian ^ DC
FL Florida: floridian ^ FL
GA Georgia: georgian ^ GA
HI Hawaii: hawaiian
ID Idaho: idahoan
IL Illinois: illinoisan ^ IL
IN Indiana: hoosier, indianan
IA Iowa: iowan
KS Kansas: kansan
KY Kentucky: kentuckian
LA Louisiana: louisianan
ME Maine: mainer
MD Maryland: marylander
MA Massachusetts: bay stater ^ MA
MI Michigan: michigander, michiganian ^ MI
MN Minnesota: minnesotan ^ MN
MS Mississippi: mississippian
MO Missouri: missourian
MT Montana: montanan
NE Nebraska: nebraskan
NV Nevada: nevadan ^ NV
NH New Hampshire: new hampshirite
NJ New Jersey|jersey: new jerseyan, new jerseyite ^ NJ
NM New Mexico: new mexican ^ NM
NY New York|new york state|state of new york|upstate new york: new yorker ^ NY
NC North Carolina: north carolinian ^ NC
ND North Dakota: north dakotan ^ ND
OH Ohio: ohioan ^ OH
OK Oklahoma: oklahoman
OR Oregon: oregonian
PA Pennsylvania: pennsylvanian ^ PA
RI Rhode Island: rhode islander ^ RI
SC South Carolina: south carolinian ^ SC
SD South Dakota: south dakotan ^ SD
TN Tennessee: tennessean ^ TN
TX Texas|lone star state: texan ^ TX
UT Utah: utahn
VT Vermont: vermonter ^ VT
VA Virginia: virginian ^ VA
WA Washington|washington state|state of washington: washingtonian ^ WA
WV West Virginia: west virginian ^ WV
WI Wisconsin: wisconsinite ^ WI
WY Wyoming: wyomingite ^ WY
PR Puerto Rico: puerto rican
"""

PROVINCES = """
AB Alberta: albertan
BC British Columbia: british columbian ^ BC
MB Manitoba: manitoban
NB New Brunswick: new brunswicker
NL Newfoundland and Labrador|newfoundland: newfoundlander
NS Nova Scotia: nova scotian
NT Northwest Territories: northwest territorian
NU Nunavut: nunavummiut
ON Ontario: ontarian
PE Prince Edward Island: islander ^ PEI
QC Quebec: quebecer, quebecker, quebecois ^ QC
SK Saskatchewan: saskatchewanian
YT Yukon: yukoner
NSW New South Wales: ^ NSW
VIC Victoria: ^ VIC
QLD Queensland: queenslander ^ QLD
WAU Western Australia: western australian
SAU South Australia: south australian
TAS Tasmania: tasmanian
ACT Australian Capital Territory: ^ ACT
BY Bavaria|bayern: bavarian
CAT Catalonia: catalan, catalonian
"""

CITIES = """
new_york = New York, New York City, NYC, JFK, EWR, LGA = new york, new york city, nyc, the big apple, big apple, new
  yorker, new
  yorkers, ^NYC, ^NY
los_angeles = Los Angeles, LA, LAX = los angeles, l a, angeleno, angelenos, city of angels, ^LA
san_francisco = San Francisco, SF, SFO = san francisco, san fran, frisco, the bay area, bay area, san franciscan, san
  franciscans, ^SF
washington = Washington, Washington DC, Washington D.C., WAS, IAD, DCA = washington dc, washington d c, washington,
  ^DC
philadelphia = Philadelphia, PHL = philadelphia, philly, philadelphian, philadelphians
las_vegas = Las Vegas, LAS = las vegas, vegas
new_orleans = New Orleans, MSY = new orleans, nola, ^NOLA
chicago = Chicago, CHI, ORD = chicago, windy city, chi town, chicagoan, chicagoans
boston = Boston, BOS = boston, bostonian, bostonians, beantown
san_diego = San Diego, SAN = san diego, san diegan, san diegans
atlanta = Atlanta, ATL = atlanta, atlantan, atlantans, atl, ^ATL
seattle = Seattle, SEA = seattle, seattleite, seattleites
houston = Houston, HOU, IAH = houston, houstonian, houstonians
dallas = Dallas, DFW = dallas, dallasite, dallasites
austin = Austin, AUS = austin, austinite, austinites
miami = Miami, MIA = miami, miamian, miamians
denver = Denver, DEN = denver, denverite, denverites
phoenix = Phoenix, PHX = phoenix, phoenician, phoenicians
portland = Portland = portland, portlander, portlanders
detroit = Detroit = detroit, detroiter, detroiters
salt_lake = Salt Lake City = salt lake city, salt lake, slc, ^SLC
london = London, LON, LHR, LGW, STN, LTN, LDN = london, londoner, londoners
manchester = Manchester, MAN = manchester, mancunian, mancunians
liverpool = Liverpool, LPL = liverpool, liverpudlian, liverpudlians, scouser, scousers
glasgow = Glasgow, GLA = glasgow, glaswegian, glaswegians
edinburgh = Edinburgh, EDI = edinburgh
birmingham = Birmingham, BHX = birmingham, brummie, brummies
dublin = Dublin, DUB = dublin, dubliner, dubliners
paris = Paris, PAR, CDG, ORY = paris, parisian, parisians
lyon = Lyon, Lyons, LYS = lyon, lyons
berlin = Berlin, BER = berlin, berliner, berliners
munich = Munich, München, Muenchen, MUC = munich, muenchen, munchen
cologne = Cologne, Köln, Koeln, CGN = cologne, koeln, koln
frankfurt = Frankfurt, FRA = frankfurt
hamburg = Hamburg, HAM = hamburg
vienna = Vienna, Wien, VIE = vienna, wien, viennese
zurich = Zurich, Zürich, ZRH = zurich, zuerich
geneva = Geneva, Genève, GVA = geneva, geneve
rome = Rome, Roma, ROM, FCO = rome, roma, roman, romans
milan = Milan, Milano, MIL, MXP = milan, milano, milanese
venice = Venice, Venezia, VCE = venice, venezia, venetian, venetians
florence = Florence, Firenze, FLR = florence, firenze, florentine
naples = Naples, Napoli, NAP = naples, napoli, neapolitan
madrid = Madrid, MAD = madrid, madrileno
barcelona = Barcelona, BCN = barcelona, barca
seville = Seville, Sevilla, SVQ = seville, sevilla
lisbon = Lisbon, Lisboa, LIS = lisbon, lisboa
amsterdam = Amsterdam, AMS = amsterdam, amsterdammer, amsterdammers
brussels = Brussels, Bruxelles, Brussel, BRU = brussels, bruxelles
copenhagen = Copenhagen, København, CPH = copenhagen, kobenhavn
stockholm = Stockholm, STO, ARN = stockholm, stockholmer
oslo = Oslo, OSL = oslo
helsinki = Helsinki, HEL = helsinki
warsaw = Warsaw, Warszawa, WAW = warsaw, warszawa, varsovian
prague = Prague, Praha, PRG = prague, praha
budapest = Budapest, BUD = budapest
athens = Athens, ATH = athens, athenian, athenians
istanbul = Istanbul, IST = istanbul
moscow = Moscow, Moskva, MOW, SVO = moscow, muscovite, muscovites
kyiv = Kyiv, Kiev, KBP = kyiv, kiev
tokyo = Tokyo, TYO, HND, NRT = tokyo, tokyoite
osaka = Osaka, OSA, KIX = osaka
beijing = Beijing, BJS, PEK = beijing, peking
shanghai = Shanghai, SHA, PVG = shanghai
hong_kong = Hong Kong, HKG = hong kong, hongkong, ^HK
singapore = Singapore, SIN, SGP = singapore
seoul = Seoul, SEL, ICN = seoul, seoulite
bangkok = Bangkok, BKK = bangkok
kuala_lumpur = Kuala Lumpur, KUL = kuala lumpur, ^KL
jakarta = Jakarta, JKT, CGK = jakarta
manila = Manila, MNL = manila
mumbai = Mumbai, Bombay, BOM, MUM = mumbai, bombay
delhi = Delhi, New Delhi, DEL = delhi, new delhi
bangalore = Bangalore, Bengaluru, BLR = bangalore, bengaluru
kolkata = Kolkata, Calcutta, CCU = kolkata, calcutta
chennai = Chennai, Madras, MAA = chennai, madras
dubai = Dubai, DXB = dubai
abu_dhabi = Abu Dhabi, AUH = abu dhabi
tel_aviv = Tel Aviv, TLV = tel aviv
cairo = Cairo, CAI = cairo
lagos = Lagos, LOS = lagos
nairobi = Nairobi, NBO = nairobi
johannesburg = Johannesburg, JNB = johannesburg, joburg, jo burg
cape_town = Cape Town, CPT = cape town, capetonian
sydney = Sydney, SYD = sydney, sydneysider, sydneysiders
melbourne = Melbourne, MEL = melbourne, melburnian, melburnians
brisbane = Brisbane, BNE = brisbane, brissie
auckland = Auckland, AKL = auckland
toronto = Toronto, YTO, YYZ, TOR = toronto, torontonian, torontonians
montreal = Montreal, Montréal, YMQ, YUL = montreal, montrealer, montrealers
vancouver = Vancouver, YVR, VAN = vancouver, vancouverite, vancouverites
mexico_city = Mexico City, Ciudad de México, MEX = mexico city, cdmx, ^CDMX
sao_paulo = São Paulo, Sao Paulo, SAO, GRU = sao paulo, paulista
rio = Rio de Janeiro, RIO, GIG = rio de janeiro, rio, carioca
buenos_aires = Buenos Aires, BUE, EZE = buenos aires, porteno
bogota = Bogotá, Bogota, BOG = bogota
lima = Lima, LIM = lima
santiago = Santiago, SCL = santiago
"""

REGIONS = """
europe = Europe, EU, EMEA, eu-west, eu-west-1, eu-central, eu-central-1, europe-west, eu_west = europe, european,
  europeans, the continent, ^EU
eu = EU, European Union, Europe = european union, the eu, ^EU
north_america = North America, NA, NAM, AMER, us-east, us-east-1, us-west, us-west-2 = north america, north american,
  north americans
latin_america = Latin America, LATAM, South America = latin america, latam, latin american, latin americans, ^LATAM
south_america = South America, LATAM, SA = south america, south american, south americans
asia = Asia, APAC = asia, asian, asians
apac = APAC, Asia Pacific, Asia, ap-south, ap-southeast, ap-southeast-1, ap-northeast = apac, asia pacific, asia pac,
  ^APAC
emea = EMEA = emea, ^EMEA
africa = Africa, EMEA = africa, african, africans
middle_east = Middle East, ME, EMEA, MENA = middle east, the middle east, middle eastern, ^MENA
oceania = Oceania, ANZ, APAC = oceania, australasia, ^ANZ
nordics = Nordics, Scandinavia = nordics, the nordics, scandinavia, scandinavian, scandinavians, nordic
dach = DACH = dach, ^DACH
benelux = Benelux = benelux, the low countries
americas = Americas, AMER, AMERICAS = the americas, americas
midwest = Midwest = midwest, the midwest, midwestern
northeast = Northeast, North East = northeast, the northeast, north east, north eastern
southeast = Southeast, South East = southeast, the southeast, south east, south eastern
northwest = Northwest, North West = northwest, the northwest, north west, pacific northwest
southwest = Southwest, South West = southwest, the southwest, south west
west_coast = West Coast, West = west coast, the west coast
east_coast = East Coast, East = east coast, the east coast
north = North = north, the north, northern, northerner, northerners
south = South = south, the south, southern, southerner, southerners
east = East = east, the east, eastern
west = West = west, the west, western
"""
