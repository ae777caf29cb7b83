"""How people word a follow-up: the phrases that name an act, before it is known what they are about."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.phrases import Phrases


def _any_of(*patterns: str) -> Phrases[bool]:
    return Phrases((pattern, True) for pattern in patterns)


UNIT_NOUNS = words(
    """
    condition conditions filter filters rule rules requirement requirements criterion criteria constraint
    constraints clause clauses part parts bit bits one ones restriction restrictions test tests check checks
    line lines row rows step steps exclusion exclusions thing things threshold thresholds cutoff
    """
)
"""Words for a condition that say nothing of which."""

PLAIN_UNIT_NOUNS = UNIT_NOUNS - words(
    "one ones part parts bit bits line lines row rows step steps test tests check checks thing things threshold "
    "thresholds cutoff"
)
"""Those of them that are said of nothing else in an instruction."""

WINDOW_NOUNS = words("window windows period periods timeframe time times range limit dates date frame span")
"""Words for the time filter of an event."""

VAGUE_WINDOW_NOUNS = words("limit date dates times range time span")
"""Those of them that mean one only together: "the time limit", "the date filter"."""

TIME_WORDS = words(
    """
    hour hours day days week weeks fortnight month months quarter quarters year years last past previous this
    in within the make it use over for a an to set
    """
)
"""All that stands in a time by itself, and in what puts it in."""

SUBJECTS = words(
    """
    people users customers profiles shoppers members folks contacts visitors everyone everybody anyone anybody
    accounts companies those them persons clients buyers subscribers user customer person someone somebody
    whoever guests organisations organizations
    """
)

POLITE = _any_of(
    "please",
    "(can|could|would|will|shall|may) (you|we|i) [please|just|also]",
    "(i|we) (want|need|wish) (you|it|this) to",
    "(i|we) (want|need) to",
    "(i|we) would like [you] to",
    "(ok|okay|now|actually|well|great|thanks|hm|hmm|perfect|good|nice|cool|sorry|oh|ah|um|uh|lol|hey|hi|right|yes|yeah)",
    "(alright|wait|oops|whoops|maybe|perhaps|btw|basically|obviously|anyway)",
    "no ,",
    "(nah|nope)",
    "(on|upon) (second (thought|thoughts)|reflection)",
    "(come to think of it|thinking about it|by the way|to be clear|for now|my (mistake|bad)|in addition|after all)",
    "(i|we) (think|guess|believe|suppose|feel) [that]",
    "(i|we) (would|will|could|might) (say|suggest|like [to])",
    "(id|ill) (say|suggest|like [to])",
    "let us (say|do|go with|try|have)",
    "it (is|would be|will be) (fine|ok|okay|alright|good|better|best|nice|great|enough) (to|if we|if you)",
    "let us",
    "(next|then|finally)",
    "(what|how) about",
    "(,|.|!|;|:|-)",
)
TAIL = _any_of(
    "(please|actually|though|obviously|obvs|thanks|thank you|anymore|honestly|basically|lol|haha|ta|cheers)",
    "(after all|any more|any longer|if possible|if you can|for now|to be safe|in fact|you know|or so)",
    "[that|which|as] (i|we) (said|mentioned|added|wrote|asked for|put in|typed)",
    "(i|we) (think|guess|suppose)",
    "[from] (before|earlier)",
)
"""What stands behind an instruction and says nothing."""

LEADS = _any_of("(n|and|but|also|then|plus|so)", "(and|but|then) (also|then|now)")

REMOVE = _any_of(
    "(remove|delete|drop|discard|ditch|erase|strip|clear|scrap|eliminate|lose|undo|reset|unset) [out|off|away]",
    "(scratch|axe|nix|bin|chuck|dump|dismiss|kick|boot|chop) [out|off|away]",
    "(take|throw|cut|strip) (out|away|off)",
    "get rid of",
    "[we|i|you|they] (do|does|should|shall|must|need) not [need|have] [to] (need|require|check|test|use|consider|want)",
    "do not (limit|restrict|filter) [it] [by|to|on]",
    "no longer (need|require|check|test|use)",
    "(stop|quit) (checking|requiring|testing|using|filtering) [by|on|for]",
    "forget [about|what (i|we) (said|wrote) about|(everything|anything|all|the part|the bit) about]",
    "[there is] no (minimum|maximum|min|max|lower limit|upper limit) [on|for]",
    "never mind",
    "(regardless|irrespective|independent) of",
    "[there is] no need (for|to have|to check)",
    "[i|we] do not (care|mind) (about|for)",
    "(whatever|whichever) (the|their|its)",
    "[it|they|that|this] (do|does) not (have|need) to (be|have|come from|live in)",
    "no matter [the|which|what]",
)
NO_MATTER = _any_of(
    "(do|does) not [really] (matter|count|apply) [at all|here|to us|to me]",
    "(is|are) [now] (irrelevant|unimportant|optional|beside the point|not relevant|no longer relevant)",
    "no longer (matters|matter|applies|apply|counts|count|important|relevant|needed|required|necessary)",
    "(can|may) be anything",
    "(can|may|should|could|must|has to) (go|be removed|be dropped|go away)",
    "(is|are) (not needed|no longer needed|not required|not necessary|not important|unnecessary)",
)
IGNORE = _any_of("(ignore|ignoring|disregard|disregarding) [the]")
"""Said of conditions, and of people that are to be left out."""

SOFT_REMOVE = _any_of(
    "(without|ignore|ignoring|skip|no|omit|disregard|disregarding)",
    "leave out",
    "no more",
)
"""Said of conditions too: "without the window on orders". Of people they exclude."""

EXCLUDE: Phrases[bool] = Phrases(
    [
        ("(exclude|excluding|except|cept|omit|minus|skip|bar|excepting)", False),
        ("(except|save) for", False),
        ("not including", False),
        ("(leave|leaving|filter|filtering|rule|keep|take|cut|throw|sort|weed) out", False),
        ("(other than|apart from|aside from)", False),
        ("(without|not|no|never)", True),
        ("but not", True),
    ]
)
"""Words that leave out whatever follows, and (True) those that deny it, which the parser has to see."""

WIDEN = _any_of(
    "or [else] [also]",
    "[or] alternatively",
    "[also|but also] (include|includes|including|allow|accept|permit)",
    "[also] (let|bring|take|allow) [back] in",
    "(re-add|readd|reinclude|re-include|readmit)",
    "(widen|broaden|extend|expand|open) [it|this|the audience|that] [up] to [also] [include|cover]",
)

_AUDIENCE = "[it|this|them|that|the audience|the list]"
NARROW = _any_of(
    f"[also] (limit|restrict|narrow|confine|reduce|filter|cut|trim) {_AUDIENCE} [down|further] to [only|just]",
    "[also] filter (for|by|on)",
    "(keep|include|show|want|take|have) (only|just) [the]",
    "(only|just) (keep|include|show|want|take) [the]",
    "only if",
    "[also] make sure [that] [they]",
    "(i|we) [also|only] (want|need|would like) them to [also]",
    "(i|we) (only|just) (want|need)",
    "(i|we) (want|need) (only|just)",
    "(only|just)",
    "[also] (require|requiring|demand|ensure|check) [that]",
    "[also] (add|put|append|insert|include) [in] (a|an|the|another|one more) [new|further|extra|second] "
    "(condition|filter|rule|requirement|criterion|clause|restriction) [that|for|on|of|by|:|saying] [:]",
    "[and] [also] they (must|should|need to|have to|ought to|gotta|have got to|got to) [also]",
    "(must|should|need to|have to|gotta) [also]",
)
JOIN = _any_of("[and] (also|additionally|plus)", "(and|n|add|plus|append) [also|in|on]", "[and] as well [as]")
ALL_OF = words("all every each whatever")
TOO = _any_of(
    "(too|also)",
    "as well",
    "(is|are) (fine|ok|okay|good|allowed|welcome|back in) [too|also|as well|again]",
    "(would|will|could|can|should) [also] (work|do|count|be fine|be ok) [too|as well|also]",
    "(can|may|should|could) [also] (be (included|allowed|in|added|let in)|stay|come in|be there) "
    "[again|too|back|as well]",
)
RELATIVES = words("who whose with that which")
BEHIND_VALUES = words("or instead rather too")
"""Behind a "plus", these say that it is the name of something and joins nothing: "plus or pro"."""

_CHANGING = (
    "make|set|change|put|use|try|look|adjust|update|modify|switch|edit|turn|convert|go|move|let|take|"
    "raise|lower|increase|decrease|reduce|bump|cut|push|cap|limit|"
    "extend|shorten|lengthen|widen|narrow|tighten|loosen|relax|expand|stretch"
)
SET = _any_of(
    f"({_CHANGING}) [up|down|out|back]",
    "have (it|that|this|them)",
    "(go|opt|aim|settle|plump|look) (for|with|at)",
    "(it|that|this) (should|must|has to|needs to|ought to|can) (be|say|read)",
    "(should|must) be",
    "(i|we) [really|actually] (meant|mean)",
)
MORE = words("more longer further extra additional")
FEWER = words("fewer less shorter")
"""Behind a number, by how much something is to be more or less: "two more classes", "a week longer"."""

OR_NOT = _any_of("or (not|without) [it|one|that]", "or otherwise")
ASKING = words("which why when where how what is are do does did will")
"""How a question begins that asks for an answer and for no change."""

SCALES = {"double": 2.0, "triple": 3.0, "quadruple": 4.0, "halve": 0.5}
"""Verbs that multiply a time or a number."""

SHARES = {"twice": 2.0, "double": 2.0, "half": 0.5}
"""Words that do so before "the": "twice the window"."""

BUT_FOR = _any_of(
    "(everything|all|all conditions|all of them|the rest|anything) [else] (but|except|besides|save) [for]",
    "(everything|all|all conditions) (other than|apart from|aside from)",
)
"""What is said before the one condition that stays."""

FEWER_OR_MORE = {"half": 0.5, "twice": 2.0, "double": 2.0}
"""What a number is taken times before "as many"."""

AS_MANY = words("many much often high")
AS_LONG = words("long far")
FINE = _any_of("(is|are|would be) (fine|ok|okay|good|enough)", "(will|would) do", "works")
OUT = words("out off away")
OUTING = words("leave take keep get throw kick pull cut put")
OUT_OF = _any_of(
    "(off|from|out of) (the|this|that|our|my) (list|audience|segment|group|selection|lot)",
    "out of (there|here|it|this|that)",
    "(off|from) (it|this|that)",
)
"""Where those are who are left out: "take the testers off the list"."""

MORE_BY = words("extend raise increase widen lengthen bump push expand stretch loosen relax")
LESS_BY = words("shorten lower decrease reduce narrow cut tighten")
SHOULD_BE = _any_of(
    "(should|must|has to|have to|needs to|need to|ought to) [only|just|rather|really] be",
    "(should|must|has to|needs to) [only|just] (say|read|cover|span|use|(look|go|reach) (at|back|over))",
)
OBJECTION = _any_of(
    "(is|are|was|seems|looks|feels|sounds) [way|far|much|a bit|a little|rather|still|probably] too "
    "(short|long|low|high|few|many|much|narrow|wide|broad|strict|loose|little|small|big|large|far|old|recent|"
    "restrictive|tight|generous|lax)",
    "(is|are|was|seems) not [quite|really] (enough|(long|high|many|much|strict|recent|wide|broad|narrow|big) enough)",
    "(is|was|are|were) (wrong|a mistake|an error|a typo|a lot|a bit much|too much|overkill)",
    "(is|was|are|were) not (a lot|many|much)",
    "(thats|its|thats way|its way) (too (short|long|low|high|few|many|much|narrow|wide|strict|loose)|a lot|wrong)",
)
"""What is said of a part before it is said what should be there."""

DONE_SO = _any_of(
    "[they|people|users|customers] (must|should|need to|have to|ought to|has to|needs to|gotta) "
    "[only|just|also] (have done|do) (that|it|this|so)",
)
"""What stands before how often or when something has to be done that is asked for already: "… at least 3 times"."""

SWAP = _any_of("(replace|substitute|swap|exchange|trade|switch)")
TAKING_BACK = words("undo revert restore unmake rollback back")
ABOUT_CHANGES = words(
    """
    that it this the these those last latest previous prior earlier old original change changes edit edits step steps
    version please again all both everything go roll put take bring give me us to how as was were before i want one
    instruction follow-up follow up of my our your what we had there state
    """
)
"""What is said besides to have an earlier change taken back."""

SWAP_LINKS = words("with by for")
INSTEAD_OF = _any_of("instead of", "rather than", "in (place|lieu) of")
NOT_JUST = _any_of("not [just|only|merely]")
NOT_ONLY = _any_of("not (just|only|merely)")
BUT = _any_of("but [also|rather|instead|for]", ", [but]")
NOT_THE_OTHER = _any_of(", [and|but] not [just|only|merely]")
"""What stands between the new and the old: "tulips, not roses"."""

NOT_BEHIND = words(
    """
    is are am was were be been do does did has have had can could will would should must may might but and or if who
    they that which whose why only just also not i we it you them people users customers anyone those
    """
)
NOT_BEFORE = words(
    """
    in on from with at to of for by within before after since who whose which that just only yet been be being the
    """
)
"""Behind the former and before the latter, a "not" without a comma denies, and puts nothing against the other."""

ARROWS = words("-> → =>")

_OPPOSITE = "(opposite|reverse|inverse|contrary|negation|converse|complement|other way round|other way around)"
NEGATE = _any_of(
    "(negate|invert|flip|reverse|toggle|oppose) [the (meaning|sense|logic) of]",
    f"[do|use|take|make|want|i want|we want|give me] [it] [just|exactly] the [exact] {_OPPOSITE} [of|for|on|with|in]",
    "(opposite|vice versa|the other way (round|around))",
)
TURN = words("turn switch flip swap")
AROUND = words("around round over")

STARTS = _any_of(
    "(make|set|change|update|adjust|use|keep|put|turn|switch|limit) (it|that|this|the|them|both|all|only|just)",
    "(remove|delete|drop|replace|swap|negate|flip|invert|reverse|exclude|add|require|include|scratch|scrap|ditch)",
    "(extend|shorten|raise|lower|increase|decrease|reduce|double|triple|halve)",
    "(only|just) (those|people|customers|users|if|the|keep|include|from|in|on|with)",
    "get rid of",
    "(look (at|back)|go (back|for|with))",
    "(take|leave|filter) out",
    "(do not|no longer) (require|need|check|limit|restrict)",
)
"""What begins another command after "and" or a comma."""

JUNCTION_WORDS = words(
    """
    either any one some or and instead of these those them the two three four conditions condition is are be will
    would should can could enough do does suffice suffices sufficient ok okay fine good match matches matching must
    need needs required to hold holds true apply applies at least only just rather than not it also they have has
    meet meets meeting satisfy satisfies satisfied met who join joined with using use if both all every each
    everything that people , . ! rules criteria filters requirements combine combined together make them single on
    its own by itself same time a an users customers fulfilled fulfil fulfill needed necessary done did
    """
)
"""All that is said to put OR for AND, or AND for OR, in a whole definition."""

ANY_WORDS = words("either any or")
ALL_WORDS = words("all both every each and everything")
JUNCTION_OBJECTS = words(
    """
    of these those them conditions condition enough suffice suffices sufficient match matches must hold holds
    instead required apply meet satisfy met rules criteria filters requirements true needs need satisfied
    fulfilled do needed necessary done did
    """
)
ENOUGH = _any_of(
    "(is|are|will be|would be|should be|may be) [already|also] "
    "(enough|sufficient|fine|ok|okay|plenty|acceptable|alright) [too|as well|already|for us|for me]",
    "(suffices|suffice|works|counts) [too|as well]",
    "(will|would|should|can|could) [also] (do|suffice|work|count) [too|as well]",
    "(will|would|should|can|could) [also] be (enough|fine|ok|okay|plenty|sufficient) [too|as well]",
)
BETTER = _any_of(
    "(would be|is|are|were) [much|even|far] (better|best|preferable|ideal|more like it)", "(makes|make) more sense"
)
"""What is said behind what should be there instead."""

EITHER_WAY = _any_of(
    "[,] (i|we) do not (mind|care) (which|either way|which one)",
    "[,] (it|that) does not matter which [one|of them|of the two]",
    "[,] does not matter which [one]",
    "[,] not (necessarily|just|only|always) (both|all) [of them]",
    "[,] [they|it|we] (do|does) not (need|have) [to be|to have] both",
    "[,] (whichever|either way|no matter which|either one|either)",
    "[,] (one|either) [of them|of the two|of these] (is|will be|would be) (enough|fine|ok|okay|sufficient)",
)
"""What is said behind two conditions of which one is enough."""
NEEDED = _any_of(
    "(must|have to|need to|should) (hold|apply|match|be true|be met)",
    "(are|is) (required|needed|necessary)",
)

SMALL_BEFORE_SUBJECT = words("the that this those these any all both my its of on for only just in out a an also")
PRONOUNS = words("it that this them both")
AFTER_PRONOUN = words("be to into up down")
SET_LINKS = words("to as into")

COUNTING_OFF = words("first second third fourth last final middle other")
SETTING_OFF = _any_of(
    "at (least|most)", "(exactly|within|over|only|more|fewer|less|in the|no more|for|just)", "instead"
)
LENGTHS = words("hour hours day days week weeks fortnight month months quarter quarters year years")
VERBS_OF_DEEDS = words("put take go try use move cut let look push open")
"""Those verbs of changing that are said of what people did as well."""

DEEDS = words("send email mail text sms message notify call ring give offer contact invite thank show")
DONE_TO = words("them him her everyone everybody these those")
STAYING = words("at as alone unchanged is same untouched")
COMPARING = words("over under above below more less fewer least most than exactly before after older younger at")
WITH = "with "
LETTING = words("keep leave let bring take put add allow have welcome get")
BACK_IN = words("back in again")
MUST = _any_of("(must|should|need to|needs to|have to|has to|ought to|gotta|got to) [also|all|each]")
NUMBERS = words("one two three four five six seven eight nine ten twelve once twice")
LEAVE_OUT = "exclude "
"""What goes before words that are to be excluded, for the parser."""
