"""What the rules of `morphology` can't know: irregular forms, words that only look inflected, British spellings."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words

_VERBS = """
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|buy bought
bring brought|think thought|catch caught|teach taught|seek sought|fight fought|get got gotten
forget forgot forgotten|give gave given|forgive forgave forgiven|take took taken|undertake undertook undertaken
mistake mistook mistaken|overtake overtook overtaken|make made|remake remade|come came|become became
overcome overcame|see seen|oversee oversaw overseen|foresee foresaw foreseen|know knew known|grow grew grown
outgrow outgrew outgrown|throw threw thrown|blow blew blown|draw drew drawn|withdraw withdrew withdrawn
overdraw overdrew overdrawn
fly flew flown|show shown|say said|pay paid|repay repaid|prepay prepaid|overpay overpaid|lay laid|tell told
sell sold|resell resold|upsell upsold|outsell outsold|hold held|withhold withheld|uphold upheld|keep kept
sleep slept|sweep swept|creep crept|weep wept|feel felt|deal dealt|mean meant|dream dreamt|leap leapt|lean leant
learn learnt|burn burnt|spell spelt|spoil spoilt|smell smelt|send sent|resend resent|spend spent|overspend overspent
lend lent|bend bent|build built|rebuild rebuilt|lose lost|win won|sit sat|spit spat|stand stood
understand understood|withstand withstood|misunderstand misunderstood|run ran|rerun reran|begin began begun
swim swam swum|drink drank drunk|ring rang rung|sing sang sung|singe singed singeing|sink sank sunk|shrink shrank shrunk
spin spun|fling flung|cling clung|sling slung|string strung|sting stung|wring wrung
shed sheds shedding|strive strove striven|undo undid undone|redo redid redone|overdo overdid overdone
undergo underwent undergone|retake retook retaken|unwind unwound|unbind unbound|underbid underbids underbidding
spring sprang sprung|stick stuck|strike struck|dig dug|hang hung|swing swung|write wrote written
rewrite rewrote rewritten|ride rode ridden|drive drove driven|rise risen|arise arose arisen|speak spoke spoken
break broke broken|wake woke woken|awake awoke awoken|steal stole stolen|freeze froze frozen|choose chose chosen
wear wore worn|tear tore torn|swear swore sworn|bear bore borne|eat ate eaten|hide hid hidden|bite bit bitten
slide slid|unfreeze unfroze unfrozen|meet met|feed fed|lead led|mislead misled|speed sped|bleed bled|breed bred
read|reread|lie lain lying lied|die died dying|tie tied tying|untie untied untying|vie vied vying|dye dyed dyeing
ski skied skiing|owe owed owing|shoe shod|shoot shot|overshoot overshot|light lit|hear heard|overhear overheard
flee fled|sync synced syncing|unsubscribe unsubscribed unsubscribing unsub unsubbed unsubs|cost costs costing
cut cuts cutting|hit hits hitting|set sets setting|reset resets resetting|put puts putting|let lets letting
shut shuts shutting|quit quits quitting quitted|split splits splitting|spread spreads spreading
upset upsets upsetting|bet bets betting|hurt hurts hurting|burst bursts bursting|cast casts casting
agree agreed agreeing|disagree disagreed disagreeing|free freed freeing|guarantee guaranteed guaranteeing|see seeing
dm dmed dming|pm pmed pming|beat beaten beating
flee fleeing|decree decreed|picnic picnicked picnicking|mimic mimicked mimicking|panic panicked panicking
traffic trafficked trafficking|can could|will would wo|shall should|may might|must|prefer preferred preferring
program programmed programming|opt opted opting|format formatted formatting|swap swapped swapping|bus bussed
bias biased|focus focused focusing focussed focussing|age aged aging ageing|judge judged judging
acknowledge acknowledged|spin spun|fling flung|sling slung|cling clung|kneel knelt|spill spilt|shake shook shaken
weave wove woven|login|axe axed axing|eye eyed eyeing|echo echoed echoing|veto vetoed vetoing
"""

_NOUNS = """
person people persons|man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|datum
medium|criterion criteria|phenomenon phenomena|analysis analyses|basis bases|crisis crises|thesis theses
index indices indexes|appendix appendices|matrix matrices|vertex vertices|gentleman gentlemen
businessman businessmen|businesswoman businesswomen|fisherman fishermen|sportswoman sportswomen|salesman salesmen
saleswoman saleswomen|grandchild grandchildren|stepchild stepchildren|alumnus alumni|stimulus stimuli|cactus cacti
curriculum curricula|dice die|penny pence|quiz quizzes
"""

IRREGULAR: dict[str, tuple[str, ...]] = {}
"""Forms with all their base forms."""


def _entries(table: str) -> Iterator[tuple[str, list[str]]]:
    for entry in table.replace("\n", "|").split("|"):
        words = entry.split()
        if words:
            yield words[0], words


for _base, _forms in (*_entries(_VERBS), *_entries(_NOUNS)):
    for _form in _forms:
        IRREGULAR[_form] = (*IRREGULAR.get(_form, ()), *(() if _base in IRREGULAR.get(_form, ()) else (_base,)))

IRREGULAR |= {
    # Two words with one form; the likelier first.
    "left": ("leave", "left"),
    "leaves": ("leave", "leaf"),
    "lives": ("live", "life"),
    "living": ("live", "living"),
    "saw": ("see", "saw"),
    "sawn": ("saw",),
    "found": ("find", "found"),
    "founded": ("found",),
    "fell": ("fall",),
    "fallen": ("fall",),
    "rose": ("rise", "rose"),
    "bore": ("bear", "bore"),
    "broke": ("break", "broke"),
    "wound": ("wind", "wound"),
    "ground": ("ground",),
    "bound": ("bind", "bound"),
    "bases": ("base", "basis"),
    "axes": ("axe", "axis"),
    "dove": ("dive", "dove"),
    "shot": ("shoot", "shot"),
    "resent": ("resend", "resent"),
    "being": ("be",),
    "having": ("have",),
    "might": ("may", "might"),
    "will": ("will",),
    "could": ("can", "could"),
    "would": ("will", "would"),
    "should": ("shall", "should"),
    "people": ("person", "people"),
    "data": ("data",),
    "media": ("media",),
    "means": ("mean", "means"),
    "lit": ("light", "lit"),
    "bit": ("bite", "bit"),
    "lead": ("lead",),
    "led": ("lead",),
    "lying": ("lie",),
    "dying": ("die",),
    "dice": ("dice",),
    "wo": ("will",),
    "ca": ("can",),
    "us": ("us",),
    "as": ("as",),
    "spelling": ("spell", "spelling"),
    "building": ("build", "building"),
    "meeting": ("meet", "meeting"),
    "feeling": ("feel", "feeling"),
    "feed": ("feed",),
    "read": ("read",),
    "indexed": ("index",),
    "indexing": ("index",),
    "buying": ("buy", "buying"),
    "sped": ("speed",),
    "clothes": ("clothes",),
    "thanks": ("thank", "thanks"),
    "times": ("time", "times"),
    "goods": ("good", "goods"),
    "mins": ("min", "minute"),
    "programming": ("program", "programming"),
}

COMPARED: dict[str, str] = {
    "older": "old", "oldest": "old", "elder": "old", "eldest": "old", "younger": "young", "youngest": "young",
    "bigger": "big", "biggest": "big", "larger": "large", "largest": "large", "smaller": "small",
    "smallest": "small", "higher": "high", "highest": "high", "lower": "low", "lowest": "low", "newer": "new",
    "newest": "new", "later": "late", "latest": "late", "earlier": "early", "earliest": "early", "longer": "long",
    "longest": "long", "shorter": "short", "shortest": "short", "cheaper": "cheap", "cheapest": "cheap",
    "richer": "rich", "richest": "rich", "faster": "fast", "fastest": "fast", "slower": "slow", "slowest": "slow",
    "heavier": "heavy", "heaviest": "heavy", "greater": "great", "greatest": "great", "fewer": "few",
    "fewest": "few", "better": "good", "best": "good", "worse": "bad", "worst": "bad", "closer": "close",
    "closest": "close", "nearer": "near", "nearest": "near", "deeper": "deep", "deepest": "deep",
    "stronger": "strong", "strongest": "strong", "weaker": "weak", "weakest": "weak", "wider": "wide",
    "widest": "wide", "farther": "far", "further": "far", "furthest": "far", "farthest": "far", "happier": "happy",
    "happiest": "happy", "busier": "busy", "busiest": "busy", "easier": "easy", "easiest": "easy", "hotter": "hot",
    "hottest": "hot", "poorer": "poor", "poorest": "poor",
}  # fmt: skip
"""Comparatives and superlatives, which stay themselves first: a "lower" bound isn't "low"."""

UNCHANGED = words(
    """
    marketing his its this thus yes plus minus less unless across perhaps always sometimes besides afterwards towards
    upwards downwards onwards backwards forwards outwards inwards news series species lens gas bus has was
    does goes christmas canvas atlas alias bias texas kansas vegas paris dallas athens naples wales thomas
    james charles jones adidas pjs mathematics physics economics politics athletics gymnastics aerobics
    ethics logistics analytics basics electronics diabetes herpes rabies scissors headquarters whereabouts
    overseas sos ios macos aws gps sms mms nps dns css https rss pos cms crms vis ups plus kudos thing king
    ring sing bring spring string wing swing sting cling fling ding ping sling wring during evening morning
    nothing something anything everything sterling ceiling sibling siblings wedding pudding starling darling
    duckling viking boeing beijing lightning awning herring clothing according pending outstanding
    notwithstanding viking bling ming jing xing ling bed red shed wed led fed sled shred bled bred sped
    hundred kindred moped naked sacred wicked rugged ragged jagged crooked biped ted fred alfred jed ned ed indeed
    embed wilfred mohamed ahmed aforementioned unlimited need feed seed speed exceed succeed proceed weed
    greed reed deed bleed breed heed steed tweed creed upcoming ongoing incoming oncoming outgoing
    homecoming forthcoming upbringing thanksgiving hatred offspring upstairs downstairs chaos cosmos
    nowadays thermos mercedes brussels starbucks leeds nicholas lucas itunes asbestos molasses beloved
    dumpling fledgling hamstring cunning infrared watershed bobsled hotbed flatbed newlywed yours ours
    theirs hers ourselves themselves yourselves whereas nevertheless nonetheless regardless
    """
)
"""Words that end like an inflected form and aren't one."""

WITH_E = words(
    """
    creat recreat procreat delineat permeat quot unquot not denot promot demot devot vot connot complet favorit
    delet compet invit cit recit excit incit unit reunit ignit expedit escap landscap shap reshap scrap tap favourit
    drap gap stor restor explor ignor scor ador implor deplor underscor bor snor postpon telephon clon
    dethron condon welcom com overcom incom adher interfer sever persever coher conven interven conced
    preced reced seced superced imped chang exchang interchang arrang rearrang challeng rang plung loung
    reveng aveng infring cring fring hing ting impung tast past wast hast bast typ retyp stereotyp compil
    reconcil profil fil smil pil til styl restyl inhal exhal rescal scal whol breath bath cloth sooth loath
    sheath guid misguid leagu believ mak tak bak wak shak brak stak quak fak strok manicur delug besieg
    unsubscrib videotap pag bik hik lik upgrad downgrad downscal upscal handl settl wrestl cycl recycl tim
    chim prim rhym nam renam surnam gam fram blam lam tam sham flam gaz gauz dedup dup escapad remov mov
    prov approv improv giv liv arriv deriv sav behav heav leav weav receiv perceiv deceiv conceiv achiev
    reliev retriev evolv solv involv resolv serv reserv preserv deserv observ starv carv curv swerv vot
    revok invok evok provok chok jok smok pok spok cok nuk rebuk duk puk fluk becom exil deplet rout
    extradit nauseat goug gaug spong scroung expung derang estrang seeth writh lath ach premier imped
    chaperon elop defil revil scaveng recharg jar
    """
)
"""Stems that lost an e against the rule of their ending."""

WITHOUT_E = words(
    """
    focus canvas bias discus campus bonus sync zinc disc chic catalog dialog format combat chat habitat
    caveat login signin cabin basin margin origin bulletin admin plugin resin toxin logon debut input output
    vacuum album custom random blossom bottom accustom claim victim interim method period synod collar
    pillar altar calendar dollar polar vinegar dial trial social control patrol school cool pool consul haul
    survey parallel edit visit credit deposit limit exit audit profit benefit inherit exhibit solicit orbit
    merit spirit rabbit market target budget ticket pocket packet blanket interpret program diagram telegram
    anagram develop envelop gallop gossip worship scallop wallop abandon mention monitor sponsor editor
    author favor color labor factor vector anchor mirror error honor harbor tailor mentor censor doctor
    tutor savor behavior endeavor motor nomad salad ballad myriad hybrid valid orchid liquid squid rapid
    stupid covid fluid android pilot pivot ballot parrot riot transit summit commit permit submit admit spam
    sum hum drum gum ram cram dam exam dim trim swim skim slim rim quiz fez whiz tax fix mix relax index box
    fax wax ski taxi log blog vlog jog flag tag bag drag brag beg leg peg big dig rig jig wig hug bug plug
    mug tug rug jug alarm confirm inform perform film transform warm arm farm charm harm storm calm realm
    rap wrap map happen open listen strengthen lengthen sharpen shorten widen broaden weaken hasten fasten
    moisten flatten layer player kayak boycott sequin pardon season reason person cushion fashion question
    mention station caution auction position condition tour pour scour devour sour sulfur murmur occur blur
    spur fur
    """
)
"""Stems that lost none, against the rule of their ending."""

NOT_IZE = words(
    """
    advertise exercise promise premise surprise enterprise praise otherwise merchandise franchise expertise
    precise concise advise revise supervise compromise disguise devise comprise demise despise paradise
    televise improvise treatise likewise bruise valise chemise reprise turquoise tortoise porpoise liaise
    appraise braise chaise marquise cruise excise incise circumcise exorcise clockwise counterclockwise
    streetwise edgewise lengthwise stepwise pairwise piecewise unwise malaise mayonnaise polonaise
    hollandaise bouillabaisse advertiser cruiser appraiser supervisor franchiser adviser exerciser surmise
    foodwise pricewise timewise costwise enterpriser denise louise promiser bruiser praiser raiser fundraise
    fundraiser
    """
)
"""Words in -ise in either spelling."""

FOLDED = {
    "colour": "color", "favour": "favor", "favourite": "favorite", "behaviour": "behavior", "neighbour": "neighbor",
    "neighbourhood": "neighborhood", "honour": "honor", "labour": "labor", "flavour": "flavor", "harbour": "harbor",
    "humour": "humor", "rumour": "rumor", "vapour": "vapor", "armour": "armor", "savour": "savor",
    "endeavour": "endeavor", "odour": "odor", "parlour": "parlor", "vigour": "vigor", "tumour": "tumor",
    "colourful": "colorful", "favourable": "favorable", "centre": "center", "theatre": "theater", "metre": "meter",
    "kilometre": "kilometer", "centimetre": "centimeter", "millimetre": "millimeter", "litre": "liter",
    "millilitre": "milliliter", "fibre": "fiber", "calibre": "caliber", "catalogue": "catalog",
    "dialogue": "dialog", "analogue": "analog", "licence": "license", "defence": "defense", "offence": "offense",
    "practise": "practice", "traveller": "traveler", "jeweller": "jeweler", "jewellery": "jewelry",
    "enrol": "enroll", "enrolment": "enrollment", "fulfil": "fulfill", "fulfilment": "fulfillment",
    "instalment": "installment", "instal": "install", "programme": "program", "grey": "gray", "tyre": "tire",
    "pyjamas": "pajamas", "cosy": "cozy", "aluminium": "aluminum", "ageing": "aging", "judgement": "judgment",
    "mum": "mom", "whilst": "while", "amongst": "among", "towards": "toward", "cancellation": "cancelation",
    "catalyse": "catalyze", "analyse": "analyze", "paralyse": "paralyze", "maths": "math", "storey": "story",
    "doughnut": "donut", "moustache": "mustache", "sceptical": "skeptical", "counsellor": "counselor",
    "modelling": "modeling", "labelling": "labeling", "travelling": "traveling", "cheque": "check",
    "e-mail": "email", "despatch": "dispatch", "unfavourite": "unfavorite",
    "afterwards": "afterward", "cancelling": "canceling", "organiser": "organizer",
}  # fmt: skip
"""British spellings, and others of the same word, with the American one."""
