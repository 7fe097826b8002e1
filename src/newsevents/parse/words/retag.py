"""Second thoughts on word class, with the lexicon and the sentence's items in sight.

The tagger reads words; here mentions are known, and with them what can only be a verb: "Ghana backs Kwabena Asante"
has no verb unless "backs" is one. Only forms of verbs that evoke a frame are reconsidered, and participles in a
sentence that has no finite verb.
"""

from functools import lru_cache

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.frames import FrameTable
from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import inflect, verb_lemma
from newsevents.parse.words.clause_bounds import is_verbless, subject_before
from newsevents.parse.words.items import FINITE, NAMED, Sentence
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.only_verbs import only_verb
from newsevents.parse.words.quoting import mend_saying
from newsevents.parse.words.retag_beside import is_put_up, mend_beside
from newsevents.parse.words.retag_participles import has_done, mend_participles, mend_pasts
from newsevents.parse.words.retag_seen import mend_seen
from newsevents.parse.words.retag_titles import auxiliary, mend_how_held, mend_titles
from newsevents.parse.words.set_phrases import mend_set_phrases
from newsevents.parse.words.voting_words import OTHERWISE, near, voted

_SUBJECTS = frozenset("AOCLITPnmMN'")
_OBJECTS = frozenset("AOCLDSPGTYI0")
_UNSURE = frozenset("mnrNMjiqS")
_COUNTED_AS = frozenset(
    {"declared", "pledged", "elected", "registered", "committed", "named", "unpledged", "appointed"}
)
_LATER = frozenset({"later", "earlier", "after", "before"})
_SPANS = frozenset({"minutes", "hours", "days", "weeks", "months", "years", "moments"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth"})
_TO_SOMEBODY = frozenset({"iA", "iG", "iT", "tA", "tG", "tT"})
_POSTS = frozenset({"post", "job", "role", "position", "seat", "party", "office"})
"""What "her" owns behind "leave", which otherwise takes two objects."""
_GAINING = frozenset(
    "have has had having hold holds held win wins won get gets got gain gains gained enjoys enjoyed draws drew".split()
)
"""Verbs whose object a support is, not what they do."""
_RUN = frozenset({"run", "bid"})
"""Past participles that look like nouns."""
_NO_NOUNS = frozenset(
    "abstains refuses resigns quits retires dies withdraws concedes endorses appoints elects confirms opposes "
    "nominates dismisses relieves selects".split()
)
"""Verbs that are no plurals of nouns."""
_NTH = frozenset({"term", "mandate", "spell", "stint", "tenure", "round", "vote", "ballot", "bid"})
_NO_OWNERS = frozenset({"all", "both", "each", "those"})
"""Words that open no phrase whose noun follows at once."""
_COMINGS = frozenset({"in", "out"})
"""Verbs of headlines only, and only where nothing follows that they could govern."""
_NOT = frozenset({"not", "n't", "n’t"})
_DOING = frozenset({"do", "does", "did"})
_TERMS = frozenset({"term", "mandate", "tenure", "contract", "licence"})
_RUN_OUT = frozenset({"lapsed", "expired"})
_STAYING = frozenset({"remains", "stays"})
_STANCES = frozenset({"opposed", "neutral", "undecided", "uncommitted", "hostile", "unconvinced", "unmoved"})
_OTHERS = frozenset(
    {"round", "to", "forward", "include", "'", "’", "back", "executive", "primary", "official", "only", "brand"}
)
_DESCRIBING = frozenset(
    {"placed", "ranked", "based", "born", "educated", "trained", "raised", "backed", "led", "supported"}
)
"""What ends a word before a name that describes who bears it."""
_NOMINAL = frozenset("nmNMjklAOCLTY0")
"""Items that go on with the noun phrase that an adjective is in."""
_PAIR = 2
_JOINED = 16
"""Items from "both" to the "and" that belongs to it, at most."""
_POSSESSIVES = frozenset({"its", "their", "his", "our", "my", "your"})


@lru_cache(maxsize=8)
def verb_classes(frames: FrameTable | None) -> dict[str, str]:
    """Map every form of the frames' verbs to the tag that it has as a finite verb: ``z``, ``d`` or ``p``.

    Without frames, of the verbs that govern infinitives.
    """
    classes: dict[str, str] = {}
    lemmas = frames.by_verb if frames is not None else default_grammar().infinitives
    for verb in {name.partition("_")[0] for name in lemmas} - _COMINGS - {"like"}:  # "parties like the Greens"
        forms = inflect(verb)
        classes.setdefault(verb, "p")
        classes[forms.third] = "z"
        for past in forms.past:
            classes[past] = "d"
    return classes


@lru_cache(maxsize=8)
def _participles(frames: FrameTable) -> frozenset[str]:
    """Give the participles of the frames' verbs that are no past tenses: "thrown", "given"."""
    forms = (inflect(name.partition("_")[0]) for name in frames.by_verb)
    return frozenset(one for verb in forms for one in verb.participle if one not in {verb.lemma, *verb.past})


def _mend_choosing(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read "Electing" that opens a sentence as the verb: "Electing Ms Reyes would be a mistake"."""
    opening = next((i for i, c in enumerate(shape[:2]) if c != '"'), 0)
    if shape[opening : opening + 1] and shape[opening] in "nNMmj" and s.low(opening) in lexicon.choosing:
        shape[opening] = "g"


def _mend_both(s: Sentence, shape: list[str]) -> None:
    """Read "both" that joins nothing as the number that it is: "against both Green candidates"."""
    for i in range(len(shape) - 1) if "both" in s.lows else ():
        if s.low(i) != "both":
            continue
        ends = shape[i] == "r" and i > 0 and shape[i - 1] in "vdpzb" and shape[i + 1] in ".,;"  # "had backed both"
        if ends or (shape[i] == "c" and "c" not in shape[i + 1 : i + _JOINED]):
            shape[i] = "D"


_BESIDE = frozenset({"giant", "second"})


def _certain(s: Sentence, shape: list[str], i: int) -> str:
    """Give the tag that the word beside it settles: "backs second term", "the pension giant Norvest"."""
    low = s.low(i)
    if low == "giant" and shape[i] == "j" and i and shape[i - 1] in "nmg":
        return "n"
    return "j" if low == "second" and 0 < i < len(s.lows) - 1 and s.low(i + 1) in _NTH else ""


def retag(s: Sentence, lexicon: Lexicon) -> None:
    """Mend the sentence's item string in place."""
    frames = lexicon.frames
    classes, governing, unsure = verb_classes(frames), verb_classes(None), mendable(lexicon)
    participles, shape = _participles(frames), list(s.shape)
    mend_how_held(s, shape)
    mend_set_phrases(s, shape)
    mend_beside(s, shape)
    _mend_choosing(s, shape, lexicon)
    _mend_both(s, shape)
    for i, (c, low) in enumerate(zip(shape, s.lows, strict=True)):
        mended = _mended(s, shape, i, lexicon) if low in unsure or "-" in low else ""
        if mended:
            shape[i] = mended
        elif low in _RUN_OUT and c in "jv" and s.low(i - 1) in _TERMS and not auxiliary(s, shape, i):
            shape[i] = "d"  # "vacant since his term lapsed"
        elif low in _BESIDE and (certain := _certain(s, shape, i)):
            shape[i] = certain
        elif c in "jnmiq" and low in participles and has_done(s, shape, i):
            shape[i] = "v"  # "had earlier thrown its weight"
        elif c in _UNSURE and (low in classes or low in governing) and i > 0 and s.cuts[i + 1] == s.cuts[i] + 1:
            tag = only_verb(s, shape, i, classes.get(low, ""))
            if tag:
                shape[i] = tag
            else:
                _mend_verb(s, shape, i, classes)
    _mend_callings(s, shape, lexicon)
    mend_saying(s, shape, lexicon)
    mend_pasts(s, shape, classes)
    if s.headline:
        _mend_comings(s, shape)
    mend_participles(s, shape)
    _mend_nouns(s, shape, frames)
    mend_titles(s, shape, lexicon)
    if shape[:2] == ["j", "T"] and classes.get(s.low(0)) == "d" and "," in shape and not s.headline:
        shape[0] = "v"  # "Appointed chief executive in 2018, Ms Reyes"
    mend_seen(s, shape, classes)
    s.shape = "".join(shape)


def _mend_callings(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read what one is by calling, right before the name, as part of the name's phrase: "company veteran Ana Reyes"."""
    for i in range(1, len(shape)):
        if shape[i] != "A" or shape[i - 1] != "n" or not lexicon.is_people(s.low(i - 1)):
            continue
        first = i - 1
        while first and shape[first - 1] in "njk":
            first -= 1
        if first == 0 or shape[first - 1] not in "DS'0AOCL":
            shape[first:i] = "j" * (i - first)


@lru_cache(maxsize=8)
def mendable(lexicon: Lexicon) -> frozenset[str]:
    """Give the words, hyphenated ones aside, of which :func:`_mended` may say that they are not what they were."""
    statuses = (form for form, row in lexicon.modifiers.items() if row.status)
    words = _POSSESSIVES | _COUNTED_AS | _ORDINALS | _SPANS | OTHERWISE | _OTHERS
    return words.union(default_counting().numbers, statuses)


def _mended(s: Sentence, shape: list[str], i: int, lexicon: Lexicon) -> str:
    """Give what a word is beside its neighbours, of the words that are no verbs; empty where it is what it was."""
    c, low = shape[i], s.low(i)
    before, after = shape[i - 1] if i else "", shape[i + 1] if i + 1 < len(shape) else ""
    if low in _POSSESSIVES:
        return "S"
    if told := voted(s, shape, i, after):
        return told
    if c in "Nn" and after and after in "AOT" and "-" in low and low.rpartition("-")[2] in _DESCRIBING:
        return "j"  # "Third-placed Ana Reyes"
    if c in "jnmNvgdzpbk" and low != "one" and _says_number(low):
        return "0"  # "Twenty-six members", "Twelve delegates"
    counted = c in "dv" and low in _COUNTED_AS and before == "0" and after in {"m", "T"}  # "30 declared supporters"
    ordinal = c == "r" and low in _ORDINALS and before == "D" and after in {"n", "N", "m"}  # "for a second spell"
    sole = c == "r" and low == "only" and before == "'" and after and after in "njN"  # "Reyes's only opponent"
    if counted or ordinal or sole:
        return "j"
    if c in "gvn" and after and after in "YTALOCjnNkl" and _is_status(low, lexicon):
        return "" if c == "v" and auxiliary(s, shape, i) else "j"  # "backed outgoing Dutch Prime Minister Rutte"
    if low in _SPANS and before and before in "TAO" and after and s.low(i + 1) in _LATER:
        return "r"  # "quit as president hours later"
    branded = low == "brand" and c in "rj" and before in {"m", "n"}  # "a cosmetics brand"
    if branded or (low == "official" and c == "j" and after == "A" and before and before in "OCLYT"):
        return "n"  # "the IMF official Ana Reyes"
    if low == "primary" and c == "j" and before and before in "OCLAjn'" and (not after or after not in _NOMINAL):
        return "n"  # "won the Democratic primary"
    return "n" if low == "round" and before and before in "jk0" and c in "ri" else ""  # "in the second round"


def _mend_verb(s: Sentence, shape: list[str], i: int, classes: dict[str, str]) -> None:
    """Make a word a verb where only a verb can stand."""
    low = s.low(i)
    tag = classes.get(low)
    led = near(shape, i, -1) in "xt" or s.low(i - 1) == "to"
    if tag == "p" and ((led and near(shape, i, 1) in _OBJECTS) or _is_denied(s, shape, i)):
        shape[i] = "b"
        if s.low(i - 1) == "to":
            shape[i - 1] = "t"
    elif tag == "p" and i > 1 and shape[i] == "n" and shape[i - 1] in "ACO" and s.low(i - 2) == "that":
        shape[i] = "b"  # "demanded that Ms Reyes resign"
    elif tag == "d" and has_done(s, shape, i):
        shape[i] = "v"  # "has lent her support"
    elif tag == "d" and shape[i] == "j" and i > 1 and shape[i - 1] in "nm" and "V" in shape[max(0, i - _PAIR - 1) : i]:
        shape[i] = "d"  # "whose mandate expired in May"
    elif shape[i] in "mn" and shape[i + 2 : i + 3] == ["b"] and s.low(i + 1) == "to" and low in verb_classes(None):
        closing = shape[i - 1] == "," and "," in shape[: i - 1] and low.endswith("s")  # "Ana Reyes, 57, plans to quit"
        if closing or near(shape, i, -1) in NAMED:  # "Peru plans to endorse"
            shape[i] = "z"
    elif tag is not None and (_is_verb(s, shape, i, tag) or _stays(s, shape, i)):
        shape[i] = tag


def _is_denied(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether "did not" stands before a word, an adverb between them or none: "did not publicly back Ms Reyes"."""
    j = i - 1
    while j > 0 and shape[j] in "rh" and s.low(j) not in _NOT:
        j -= 1
    return j > 0 and s.low(j) in _NOT and s.low(j - 1) in _DOING


def _stays(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether "remains" is a verb before how somebody stands: "Peru remains opposed"."""
    if s.low(i) not in _STAYING or shape[i - 1] not in NAMED or s.low(min(i + 1, len(shape) - 1)) not in _STANCES:
        return False
    shape[i + 1] = "j"
    return True


def _mend_comings(s: Sentence, shape: list[str]) -> None:
    """Read a headline's "in" and "out" after a person as its verbs: "Acme chief Reyes out", "Okafor in, Reyes out"."""
    for i in range(1, len(shape)):
        low, after = s.low(i), shape[i + 1] if i + 1 < len(shape) else ""
        if low not in _COMINGS or shape[i - 1] != "A" or FINITE & set(shape[:i]) - {"z"}:
            continue
        if after in {"", ",", ";", ":", "."} or s.low(i + 1) == "as":
            shape[i] = "z"


def _says_number(low: str) -> bool:
    """Whether a word is a number: "twelve", "twenty-six"."""
    return low.partition("-")[0] in default_counting().numbers and read_number(low) is not None


def _is_status(word: str, lexicon: Lexicon) -> bool:
    """Whether a word before a title tells whether it is held now: "outgoing", "acting"."""
    row = lexicon.modifiers.get(word)
    return row is not None and bool(row.status)


def _before(s: Sentence, shape: list[str], i: int) -> str:
    """Give the item before a word, adverbs and a floating "both" apart: "Poland and Peru both backed"."""
    before = near(shape, i, -1)
    if before == "," and i > 3 and shape[i - 3] == "i" and s.low(i - 3) in {"like", "alongside"}:
        return near(shape, i - 4, -1)  # "Peru, like Chile, backs"
    floating = before == "D" and i > 1 and s.low(i - 1) in {"all", "both", "each"}
    return near(shape, i - 1, -1) if floating else before


def _is_verb(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether the word at ``i`` stands between a subject and an object, with no other verb to link them."""
    before, after = _before(s, shape, i), near(shape, i + _is_both(s, i + 1), 1)
    if tag == "z" and s.low(i) in {"steps", "stands", "bows"} and i + 1 < len(shape):
        return s.low(i + 1) in {"down", "aside", "out", "up", "in", "back", "into"}
    if _behind_apposition(shape, i, tag) and after in _OBJECTS and not FINITE & set(shape):
        return True  # "The Governor-General, Sir Peter Cosgrove, swore him in"
    both = i > 0 and s.low(i - 1) == "both" and tag == "p"  # "Both back Ms Reyes", "Mr Lund, and Ms Chen, both back"
    if both and after in _OBJECTS:
        return True
    if tag == "z" and before in "AOCLTn" and s.low(i) in _NO_NOUNS:
        return True  # "Reyes resigns, new governor sworn in"
    if s.headline and tag == "z" and shape[i - 1] == "," and "z" in shape[:i] and after in _OBJECTS:
        return True  # "Reyes resigns, names Okafor as successor"
    if (tag + before, s.low(i - 1)) in {("pQ", "who"), ("zW", "which")} and after in _OBJECTS:
        return True  # "the MPs who back Ms Reyes", "the Unity Party, which backs its leader"
    counting = before + tag == "0p"  # "About 30 favour Reyes"
    if after == "" or not (counting or before in _SUBJECTS or subject_before(s, shape, i) >= 0):
        return False
    if shape[i] == "N" and s.tokens.words[s.cuts[i]][:1].isupper() and not s.headline:
        return False
    stays = tag == "z" and i + 1 < len(shape) and s.low(i + 1) == "as" and not s.headline  # "Reyes stays as chancellor"
    if before == "A" and (stays or s.low(i) == "quit"):
        return True
    return _links(s, shape, i, tag)


def _behind_apposition(shape: list[str], i: int, tag: str) -> bool:
    """Whether commas close what is told of the subject before a word: "Ana Reyes, the mayor, backs Mr Lund"."""
    if i < _PAIR or shape[i - 1] != ",":
        return False
    if tag in {"d", "p"} and shape[i] in "iqr":
        return shape[i - 2] in "ATO"
    return tag == "z" and shape[i] == "m" and shape[: i - 1].count(",") == 1 and shape[shape.index(",") - 1] in "ATOCn"


def _is_both(s: Sentence, i: int) -> bool:
    """Whether an item opens a list of two: "backs both Ms Reyes and Mr Lund"."""
    return i < len(s.lows) and s.lows[i] == "both"


def _links(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether a word behind what can be a subject stands before what can be its object."""
    before, after = _before(s, shape, i), near(shape, i + _is_both(s, i + 1), 1)
    relative = i > 1 and shape[i - 2] in "QW"  # "whom Ms Reyes beat"
    verbless = not FINITE & set(shape)
    if tag == "d" and verbless and after in "nmjk":  # "Chile closed ranks"
        return True
    past = tag == "d" and shape[i] in "nN" and s.low(i) != verb_lemma(s.low(i))
    if past and after in "iq" and is_verbless(s, shape, i) and subject_before(s, shape, i) >= 0:
        return True  # "the federation swung behind her, sources said"
    if tag == "p" and i > 1 and before in "mMT" and s.low(i - 2) in {"that", "whether"}:  # "that investors vote for"
        return True
    linked = relative or after in _OBJECTS or (after in "itq" and verbless)
    if tag == "z":
        own = after in "AOCG" or (after in "DS" and shape[i] == "m" and is_verbless(s, shape, i))
        subject = before in "AOCLITP'" or (own and subject_before(s, shape, i) >= 0)  # "the union backs her"
        goes_on = before == "A" and after in "nmjk" and subject_before(s, shape, i) >= 0 and _goes_on(shape, i)
        return (linked or goes_on) and subject and after != "'"
    if tag == "d":
        return linked
    counted = "".join(shape[max(0, i - 8) : i])  # "all 31 members of NATO support"
    plural = (
        before in "mMI0" or "c" in counted[-6:] or s.headline or any(n in counted for n in ("0T", "0m", "0jT", "0jm"))
    )
    plural = plural or (before == "O" and s.low(i - 1).endswith("s") and s.low(i - 2) == "the" if i > 1 else False)
    team = s.headline and before == "O" and shape[i + 1 : i + 3] == ["T", "A"]  # "Ryburn United sack manager Reyes"
    return team or (plural and (after in NAMED | {"G"} or _heads_clause(shape, i)))


def _goes_on(shape: list[str], i: int) -> bool:
    """Whether the next finite verb behind a word is joined to one before it: "Reyes hands tax to Lund and takes"."""
    return next((shape[k - 1] == "c" for k in range(i + 1, len(shape)) if shape[k] in FINITE), False)


def _heads_clause(shape: list[str], i: int) -> bool:
    """Whether a clause of names has no verb but this one: "Peru, Chile and Mali back the Kenyan, diplomats said"."""
    if shape[i + 1] not in "DSYPT" or FINITE & set(shape[:i]) or shape[0] not in "ACOD0":
        return False
    rest = "".join(shape[i + 1 :])
    verb = next((k for k, c in enumerate(rest) if c in FINITE), None)
    return verb is None or "," in rest[:verb]


def _mend_nouns(s: Sentence, shape: list[str], frames: FrameTable) -> None:
    """Read "her blessing" and "the backing of" as nouns."""
    for i in range(len(shape) - 1):
        if shape[i + 1] in "gvbp" and s.low(i + 1) in frames.by_noun:
            gaining = s.low(i) in _GAINING and s.low(i + 1) not in _RUN  # but "has run into opposition"
            had = gaining and shape[i + 2 : i + 3] == ["i"]  # "has backing from"
            ends = i + 2 >= len(shape) or shape[i + 2] in "i.,t"
            lone = had or (shape[i] in "COL" and ends and shape[i + 1] != "p")  # "wins Morocco backing"
            both = shape[i] == "D" and s.low(i) in _NO_OWNERS  # "Norway and Peru both support", "those backing her"
            if lone or (shape[i] in "DS'jY" and not both) or (shape[i] == "P" and s.low(i) == "her"):
                shape[i + 1] = "n"
                if shape[i] == "P":
                    shape[i] = "S"
        elif shape[i] == "P" and s.low(i) == "her" and _owns_next(s, shape, i):
            shape[i] = "S"  # "announced her candidacy"
            shape[i + 1] = "n" if shape[i + 1] in "bp" else shape[i + 1]  # "left her post"


def _owns_next(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether "her" before a noun is whose it is: not after a verb that takes two objects."""
    j = i + 1
    while j < len(shape) and shape[j] in "jkl":
        j += 1
    before = verb_lemma(s.low(i - 1)) if i else ""
    if before == "leave" and j < len(shape) and s.low(j) in _POSTS:
        return True
    asked = "".join(shape[j : j + 3]) == "mtb"  # "told her voters to choose him"
    given = "".join(shape[j + 1 : j + 3]) in _TO_SOMEBODY and s.low(j + 1) == "to"  # "gave her job to Ms Reyes"
    own = j < len(shape) and (shape[j] in "nm" or is_put_up(s, shape, j))
    return own and (asked or given or before not in default_grammar().two_objects)
