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
new_york = New York, New York City, NYC = new york, new york city, nyc, the big apple, big apple, new yorker, new
  yorkers, ^NYC, ^NY
los_angeles = Los Angeles, LA = los angeles, l a, angeleno, angelenos, city of angels, ^LA
san_francisco = San Francisco, SF = san francisco, san fran, frisco, the bay area, bay area, san franciscan, san
  franciscans, ^SF
washington = Washington, Washington DC, Washington D.C. = washington dc, washington d c, washington, ^DC
philadelphia = Philadelphia = philadelphia, philly, philadelphian, philadelphians
las_vegas = Las Vegas = las vegas, vegas
new_orleans = New Orleans = new orleans, nola, ^NOLA
chicago = Chicago = chicago, windy city, chi town, chicagoan, chicagoans
boston = Boston = boston, bostonian, bostonians, beantown
san_diego = San Diego = san diego, san diegan, san diegans
atlanta = Atlanta = atlanta, atlantan, atlantans, atl, ^ATL
seattle = Seattle = seattle, seattleite, seattleites
houston = Houston = houston, houstonian, houstonians
dallas = Dallas = dallas, dallasite, dallasites
austin = Austin = austin, austinite, austinites
miami = Miami = miami, miamian, miamians
denver = Denver = denver, denverite, denverites
phoenix = Phoenix = phoenix, phoenician, phoenicians
portland = Portland = portland, portlander, portlanders
detroit = Detroit = detroit, detroiter, detroiters
salt_lake = Salt Lake City = salt lake city, salt lake, slc, ^SLC
london = London = london, londoner, londoners
manchester = Manchester = manchester, mancunian, mancunians
liverpool = Liverpool = liverpool, liverpudlian, liverpudlians, scouser, scousers
glasgow = Glasgow = glasgow, glaswegian, glaswegians
edinburgh = Edinburgh = edinburgh
birmingham = Birmingham = birmingham, brummie, brummies
dublin = Dublin = dublin, dubliner, dubliners
paris = Paris = paris, parisian, parisians
lyon = Lyon, Lyons = lyon, lyons
berlin = Berlin = berlin, berliner, berliners
munich = Munich, München, Muenchen = munich, muenchen, munchen
cologne = Cologne, Köln, Koeln = cologne, koeln, koln
frankfurt = Frankfurt = frankfurt
hamburg = Hamburg = hamburg
vienna = Vienna, Wien = vienna, wien, viennese
zurich = Zurich, Zürich = zurich, zuerich
geneva = Geneva, Genève = geneva, geneve
rome = Rome, Roma = rome, roma, roman, romans
milan = Milan, Milano = milan, milano, milanese
venice = Venice, Venezia = venice, venezia, venetian, venetians
florence = Florence, Firenze = florence, firenze, florentine
naples = Naples, Napoli = naples, napoli, neapolitan
madrid = Madrid = madrid, madrileno
barcelona = Barcelona = barcelona, barca
seville = Seville, Sevilla = seville, sevilla
lisbon = Lisbon, Lisboa = lisbon, lisboa
amsterdam = Amsterdam = amsterdam, amsterdammer, amsterdammers
brussels = Brussels, Bruxelles, Brussel = brussels, bruxelles
copenhagen = Copenhagen, København = copenhagen, kobenhavn
stockholm = Stockholm = stockholm, stockholmer
oslo = Oslo = oslo
helsinki = Helsinki = helsinki
warsaw = Warsaw, Warszawa = warsaw, warszawa, varsovian
prague = Prague, Praha = prague, praha
budapest = Budapest = budapest
athens = Athens = athens, athenian, athenians
istanbul = Istanbul = istanbul
moscow = Moscow, Moskva = moscow, muscovite, muscovites
kyiv = Kyiv, Kiev = kyiv, kiev
tokyo = Tokyo = tokyo, tokyoite
osaka = Osaka = osaka
beijing = Beijing = beijing, peking
shanghai = Shanghai = shanghai
hong_kong = Hong Kong = hong kong, hongkong, ^HK
singapore = Singapore = singapore
seoul = Seoul = seoul, seoulite
bangkok = Bangkok = bangkok
kuala_lumpur = Kuala Lumpur = kuala lumpur, ^KL
jakarta = Jakarta = jakarta
manila = Manila = manila
mumbai = Mumbai, Bombay = mumbai, bombay
delhi = Delhi, New Delhi = delhi, new delhi
bangalore = Bangalore, Bengaluru = bangalore, bengaluru
kolkata = Kolkata, Calcutta = kolkata, calcutta
chennai = Chennai, Madras = chennai, madras
dubai = Dubai = dubai
abu_dhabi = Abu Dhabi = abu dhabi
tel_aviv = Tel Aviv = tel aviv
cairo = Cairo = cairo
lagos = Lagos = lagos
nairobi = Nairobi = nairobi
johannesburg = Johannesburg = johannesburg, joburg, jo burg
cape_town = Cape Town = cape town, capetonian
sydney = Sydney = sydney, sydneysider, sydneysiders
melbourne = Melbourne = melbourne, melburnian, melburnians
brisbane = Brisbane = brisbane, brissie
auckland = Auckland = auckland
toronto = Toronto = toronto, torontonian, torontonians
montreal = Montreal, Montréal = montreal, montrealer, montrealers
vancouver = Vancouver = vancouver, vancouverite, vancouverites
mexico_city = Mexico City, Ciudad de México = mexico city, cdmx, ^CDMX
sao_paulo = São Paulo, Sao Paulo = sao paulo, paulista
rio = Rio de Janeiro = rio de janeiro, rio, carioca
buenos_aires = Buenos Aires = buenos aires, porteno
bogota = Bogotá, Bogota = bogota
lima = Lima = lima
santiago = Santiago = santiago
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
