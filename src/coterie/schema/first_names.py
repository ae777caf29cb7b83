"""First names, and names of things that look like those of people. Both are short on purpose.

A first name is a sign only beside others: a surname behind it, or words that speak of somebody. So the list has the
names that are common in some twenty countries, and leaves out those that are words, months, places or products as well
(April, Grace, Mark, Paris, Jordan, Mercedes); `ALSO_WORDS` has the commonest of these, which take a stronger sign.
"""

from __future__ import annotations

from coterie.core.wordlists import words

FIRST_NAMES = words(
    """
    aaron abdul abdullah abigail adam adele adrian agnes agnieszka ahmad ahmed aisha akira alan albert alberto
    alejandra alejandro aleksander aleksandra alessandra alessandro alex alexander alexandra alexei alexis alfred
    alice alicia alina alison allison alvaro amanda amelia amina amir amit amy ana anastasia anders andrea andreas
    andrei andres andrew andrzej andy angela angelika angelo anita anja anjali ankit ann anna annabel anne annette
    annie antoine anton antonia antonio arjun arnaud arthur arturo ashley astrid audrey ayesha barbara bartosz beata
    beatrice beatriz ben benedikt benjamin bernard bernd bettina bianca birgit bjorn bogdan boris brandon brenda brian
    bridget bruno bryan camila camille carl carla carlos carmela carol caroline catalina caterina catherine cathy
    cecilia cedric cesar chandra charles chiara chloe chris christa christina christine christoph christophe
    christopher ciara claire clara claudia claudio colin connor constance cristina cynthia dagmar damien daniel
    daniela daniele danielle danny dariusz darren dave david deborah debra deepak delphine denise dennis derek detlef
    diana diane dieter dimitri dmitri dolores dominik dominique donald donna dorothy doug douglas duncan dwayne dylan
    edith eduardo edward edwin eileen ekaterina elaine elena eleonora eli elias elisa elisabeth elise eliza elizabeth
    ella ellen elsa emanuel emil emilia emilie emily emma emmanuel enrico enrique eric erica erik erika ernesto ernst
    esther ethan eugene eva evelyn fabian fabio fabrice farah fatima federico felicia felipe felix fernanda fernando
    fiona florian frances francesca francesco francisco francois frederic frederik frieda friedrich fritz gabriel
    gabriela gabriele gareth gary genevieve geoff geoffrey georg george gerald gerard gerhard giacomo gianluca giorgio
    giovanna giovanni giulia giuseppe gloria gonzalo gordon graham greg gregor gregory greta guido guillaume guillermo
    gunther gustav hanna hannah hans harold harriet hassan heather hector heidi heike heinrich helen helena helene
    helga helmut henri henrik henry herbert hermann hiroshi horst howard hugh hussein ian ibrahim ida ignacio igor
    ilse imran ines inga inge ingrid irena irene irina isaac isabel isabella isabelle ivan jacek jackie jacob
    jacqueline jacques jaime jakob jakub james jamie jan jana jane janet janice janina jannik jason javier jean jeff
    jeffrey jenna jennifer jenny jens jeremy jerome jessica jill jim jimmy joachim joan joana joanna joanne joao joel
    johan johann johanna johannes john johnny jonas jonathan jorge jose josef joseph josephine joshua joyce juan
    juanita judith judy juergen julia julian juliana julie julien juliette julio jurgen justyna jutta kaitlyn kamal
    karen karim karin karl karolina katarzyna kate katharina katherine kathleen kathryn kathy katie katja katrin kayla
    keith kelly ken kenji kenneth kerstin kevin khadija khalid kieran kirsten klara klaus konrad kristen kristin
    kristina krzysztof kumar kurt kyle lakshmi larissa lars laszlo latoya laura lauren laurence laurent lea leah leila
    lena leonard leonardo leonie leticia liam lidia lina linda lisa lorenzo lothar louise luc luca lucas lucia luciana
    lucie lucy ludwig luigi luis luisa lukas luke lydia lynn maciej maddalena magdalena mahmoud malgorzata malik
    manfred manuel manuela marcel marcelo marcin marco marcos marcus marek margaret margarita maria mariam mariana
    marianne mariano marie marija marina mario marion marisol marius marlene marta martha martin martina martine mary
    mateo mateusz mathias mathieu mathilde matteo matthew matthias maureen maurice mauricio maximilian megan mehmet
    melanie melissa meredith michael michaela michal michel michele michelle miguel mihai mikael mikhail mohamed
    mohammad mohammed mohan monica monika monique muhammad mustafa nadia nadine nancy naomi natalia natalie natasha
    nathalie nathan neha neil nicola nicolas nicole niels nigel nikhil nikita nikolai nils nina noah noemi norbert
    norma oksana ola olaf oleg olga oliver olivia olivier omar oskar otto pablo pamela paola paolo pascal patrice
    patricia patrick patrizia paul paula pauline paulo pavel pawel pedro penelope peter petra phil philip philipp
    philippe phillip pierre pietro pilar piotr pooja priya rachel rafael rahul raj rajesh ralf ralph ramesh ramon
    raquel rasmus raul raymond rebecca regina reinhard renata renate rene rhonda ricardo riccardo richard robert
    roberta roberto robin rodrigo roger roland rolf ronald rosa rosanna rosemarie ross roxana rudolf rupert russell
    ruth ryan sabine sabrina sadia salvatore samantha samir samuel sandra sandrine sanjay sara sarah sascha satoshi
    scott sean sebastian sergei sergio seth shannon sharon shaun sheila shirley sigrid silke silvia simon simone
    slawomir sofie sonia sonja sophia sophie sridhar stanislaw stefan stefania stefanie stefano steffen stephan
    stephanie stephen steve steven stuart suresh susan susana susanna susanne suzanne sven svetlana sylvia sylvie
    tamara tania tanja tanya tatiana ted terence teresa terry theo theodore theresa thierry thomas thorsten tiffany
    tim timothy tina tobias todd tom tomas tomasz tommy tony torsten tracey tracy ulrich ulrike ursula uwe valentina
    valeria valerie vanessa vera veronica veronika vicente vijay vikram viktor vincent vincenzo vivian vladimir
    waldemar walter wayne wendy werner wilhelm william wojciech wolfgang xavier yasmin yoko yolanda yuki yusuf yvette
    yvonne zachary zainab zofia zsofia
    """
)
"""Those that are hardly anything else, in small letters and without accents."""

ALSO_WORDS = words(
    """
    amber april art ash august autumn bill bob brad brook brooke carmen carter charlie charlotte chase chuck clay
    cliff cody dale dan dawn dean don drew earl elliot eve faith florence frank gene georgia glen grace grant guy
    harry hope hugo hunter iris jack jackson jade jake jay jerry jesse jesus joe josh joy june justin kai kim lance
    lee leo lily logan louis luna madison marc mark mason matt max maya mia mike miles mira molly morgan nick nora
    norman oscar owen pat pearl penny pierce randy ray reed rich rick rob rod roman ron rose ruby sally sam sandy
    sierra sky sofia sonny stella sterling sue summer sunny sydney taylor travis troy tyler victor victoria violet
    virginia wade wes will zoe
    """
)
"""Names that are words or places as well."""

SURNAMES = words(
    """
    adams alvarez anderson andersson bailey baker becker bennett bernard bianchi brown campbell carter castillo chavez
    chen clark collins cook cooper costa cruz davies davis diaz duarte dubois edwards evans fernandes fernandez
    ferrari ferreira fischer flores foster garcia gomes gomez gonzales gonzalez green gupta gutierrez hall hansen
    harris hernandez hill hoffmann howard hughes jackson jansen jensen jimenez johansson johnson jones kelly khan kim
    klein koch kovacs kowalski kumar lee lewis li lopez martin martinez mendoza meyer miller mitchell moore morales
    moreno morgan mueller muller murphy myers nelson nguyen nielsen nowak olsen ortiz parker patel pereira perez
    petrov phillips popescu price ramirez ramos reyes reynolds richardson richter rivera roberts robinson rodrigues
    rodriguez rogers romano rossi ruiz russo sanchez santos sato schmidt schneider schroeder schulz schwarz sharma
    silva singh smirnov smith stewart suzuki svensson takahashi tanaka taylor thomas thompson torres turner vasquez
    vogel wagner walker wang watson weber white williams wilson wood wright yamamoto yang yilmaz young zhang
    zimmermann
    """
)
"""The commonest surnames, by which a word is known for a first name."""

THINGS = words(
    """
    anna_karenina anna_sui ben_sherman bobbi_brown brooks_brothers calvin_klein charles_schwab charlotte_tilbury
    christian_dior christian_louboutin daniel_wellington david_yurman donna_karan elizabeth_arden frank_body
    fred_perry frederic_malle giorgio_armani grace_period hans_zimmer harley_davidson harry_potter harry_winston
    helena_rubinstein helly_hansen hugo_boss jack_daniel jack_daniels jack_jones jack_wills jack_wolfskin jean_paul
    jim_beam jimmy_choo jo_malone john_deere john_frieda john_hancock john_lewis john_lobb john_varvatos
    johnnie_walker johnson_johnson julius_meinl karen_millen karl_lagerfeld kate_spade kenneth_cole laura_ashley
    laura_mercier lee_cooper levi_strauss lilly_pulitzer louis_philippe louis_vuitton marc_jacobs marco_polo
    maria_galland mario_kart mario_party martha_stewart mary_kay mary_poppins max_factor max_mara max_plan max_pro
    michael_kors moncler nina_ricci oliver_bonas oliver_peoples oscar_mayer paul_mitchell paul_shark paul_smith
    paula_choice peter_pan peter_rabbit peter_thomas philip_morris philipp_plein pierre_cardin ralph_lauren ray_ban
    robert_half roger_vivier sam_edelman sara_lee sean_john stella_artois stella_mccartney steve_madden
    stuart_weitzman ted_baker ted_lasso thomas_cook thomas_sabo tom_ford tom_tailor tommy_bahama tommy_hilfiger
    tony_award tony_robbins tony_stark tory_burch vera_bradley vera_wang victoria_beckham victoria_secret
    vivienne_westwood walter_presents wayne_enterprises will_call
    """
)
"""Brands, shops and titles that are made like the name of a person, in small letters."""

SHOPS = words(
    """
    abigail alice annie arthur ben carl charlie christie denny dick domino eddie edward frank freddy gino harry jack
    jerry jimmy joann joe john johnny kelly kohl lloyd louis lucy macy martha mcdonald moe morgan nathan papa patrick
    paul peet reese sam sardi sotheby stephen steven tiffany tommy tony trader valentine victoria wendy zoe
    """
)
"""Shops that are called by a first name and an s: at the beginning of a name such as "Wendy's"."""
