"""Whether a clause reports an appointment as news: not what a noun, a wish or a condition only names.

"His bid to become president", "if elected", "asked to serve" and "the idea of stepping aside" tell of no change.
"""

import re

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.instances import SINGLED
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.subjects import THANKING
from newsevents.parse.clauses.unreal import WINNING, is_awaited
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.events.firing import is_begun
from newsevents.parse.events.unfulfilled import is_unfulfilled
from newsevents.parse.shapes.nominals import inside
from newsevents.parse.words.items import FINITE, NOUNS, PERSON, Sentence
from newsevents.parse.words.phrases import NounPhrase

_HYPOTHETICAL = frozenset({"if", "unless", "whether", "whoever", "should"})
_ROLES = frozenset({"role", "post", "job", "position"})
_PARTS = frozenset({"part", "result", "consequence", "reward", "stopgap", "favour", "favor", "matter"})
"""What no office is: "took the post as part of a reshuffle"."""
_LASTING = frozenset({"use", "continue"})
"""Verbs whose infinitive says that a spell lasts or lasted: "used to run the fund"."""
_SETTLED = frozenset({"be", "expect", "set", "slate", "schedule", "tip"})
"""Verbs whose infinitive says what will be: "is set to be foreign minister"."""
_ABLE = frozenset("qualified fit unfit ready able unable eligible worthy prepared equipped".split())
"""What one is that is not yet in the office."""
_LIKELY = frozenset({"favourite", "favorite", "frontrunner", "front-runner", "odds-on", "hot"})
"""What one is who may get it: "is odds-on to be premier"."""
_FACTUAL_GERUNDS = frozenset({"after", "since", "before", "upon", "verb", "by", "while"})
_QUESTIONS = frozenset({"how", "where", "when", "far", "if", "whether"})
_REACH = 8
"""How many items before a verb its conjunction may stand."""
_COUNTS = SINGLED | {"youngest", "oldest"}
_CHOSEN = frozenset("elected appointed chosen named hired recruited picked selected drawn come serve hold lead".split())
"""What is said of those who come into an office, with how many did before them."""
_MORE = frozenset({"re-election", "reelection", "term", "mandate"})
_NEAR = 6
"""Words within which "had her contract been renewed" shows itself a condition."""
_RIVALS, _AROUND = frozenset({"rival", "rivals", "challenger", "contender"}), 4
_SENDING_ON = frozenset({"approve", "confirm", "advance", "clear", "back"})
_OF_HOUSE = re.compile(r"\b(?:Senate|House)\b.* (?:[Cc]ommittee|[Pp]anel|[Ss]ubcommittee)$")
"""Names of the committees of a house, which decides after them."""
_NTH = frozenset({"first", "second", "third", "fourth", "latest", "only"})


def is_told(event: Event) -> bool:
    """Whether the clause reports the event at all."""
    p = event.predication
    if is_of_nth(p) or is_sent_on(p) or _is_overtaken(event):
        return False
    if p.noun is not None:  # "called for her resignation" says what somebody wants
        return event.modality != "possible" or event.frame.set["action"] not in {"left", "leaving"}
    entering = event.frame.set["action"] in {"appointed", "took_office"}
    opined = p.duty in {"should", "ought"} and event.frame.set["action"] in {"appointed", "left", "leaving"}
    if (opined and event.modality == "possible") or _is_urged(event):
        return False  # "said that she should resign"
    if entering and event.office is not None and event.office.title == "founder":
        return False  # "succeeds founder and chair Ms Reyes": that she will never be
    if entering and "?" in p.sentence.lows[p.last :]:
        return False  # "Who will be the next chair?"
    if is_conditional(p) or (entering and event.modality == "actual" and p.sentence.low(0) in _HYPOTHETICAL):
        return False
    if is_unfulfilled(p) or (event.frame.set["action"] == "appointed" and is_awaited(p)):
        return False  # "when she is elected, she will"
    if p.form == "inf":
        return _infinitive_told(event, p)
    if p.form == "ger":
        return is_begun(p) or ("/leave-body" not in event.frame.id and gerund_told(event, p))
    return _finite_told(event, p)


def _is_urged(event: Event) -> bool:
    """Whether a departure is what somebody says that another must do: "said that Ms Reyes had to go"."""
    p, above = event.predication, event.predication.governor
    if event.frame.set["action"] not in {"left", "leaving"}:
        return False
    said = p.quoted if above is None else above.lemma in default_grammar().opining
    return said and p.duty in {"must", "had"} and any(np.kind == PERSON for np in p.get(SUBJECT))


def _is_overtaken(event: Event) -> bool:
    """Whether a term's end is only told as what had been planned: "was to expire in May", "beyond the expiry of"."""
    p, above, frame = event.predication, event.predication.governor, event.frame.id
    if frame.endswith("/be-off-in-month"):
        return p.tense == "past"  # "was off in May": ill, and back since
    if p.noun is not None:
        return frame.endswith("/expiry-of-term") and p.sentence.low(p.noun.first - 1) == "beyond"
    planned = frame.endswith("/term-ends") and p.form == "inf" and above is not None and above.lemma == "be"
    said = above is not None and above.governor is not None and above.governor.lemma in default_grammar().opining
    return planned and above is not None and above.tense == "past" and not said


def is_of_nth(p: Predication) -> bool:
    """Whether a clause tells of the how manieth who has done something: "the first president to be re-elected"."""
    nth = [np for np in p.get(ATTRIBUTE) if not _NTH.isdisjoint(np.words) and np.title is not None]
    return bool(nth) and bool(p.complements.get("to") or "t" in p.sentence.shape[nth[0].last :])


def is_sent_on(p: Predication) -> bool:
    """Whether a committee of a house only sends a nominee on: "The Senate Rules Committee approved her nomination"."""
    return p.lemma in _SENDING_ON and any(_OF_HOUSE.search(np.text) for np in p.get(SUBJECT))


def _finite_told(event: Event, p: Predication) -> bool:
    before = p.first - 1
    if event.frame.id.endswith("/hold") and event.modality == "denied":
        return False
    above = p.governor
    if event.frame.id.endswith("/say-will-go") and above is not None and above.sentence is p.sentence:
        return _QUESTIONS.isdisjoint(p.sentence.lows[above.last : p.first])  # not "did not say how far he would go"
    of = before >= 0 and p.sentence.shape[before] == "i" and p.sentence.low(before) == "of"
    return not of or p.passive  # "the daughter of ousted premier Reyes"


def _infinitive_told(event: Event, p: Predication) -> bool:
    governor, frame = p.governor, event.frame
    if "governor" in frame.needs:
        return True  # "was asked to carry on as director"
    if frame.set["action"] == "serving" and "as" not in frame.needs:
        return _is_distinguished(governor) or (governor is not None and governor.lemma in _LASTING)
    if frame.id.endswith("/will-be"):
        told = (*governor.get("adjective"), *governor.get(ATTRIBUTE)) if governor is not None else ()
        able = any(np.head in _ABLE or np.head in _LIKELY for np in told)
        return governor is not None and governor.lemma in _SETTLED and not able
    if frame.id.endswith("/will-lead"):
        return _is_to_lead(p, governor)
    grammar, before = default_grammar(), p.first - 1
    if event.modality == "denied":  # "petitioned it not to dismiss her"
        return governor is None or _is_kept_from(governor)
    if p.sentence.low(before) not in grammar.hopes:  # "to focus on a bid to succeed him"
        before = _behind_maker(p, before)
    noun = p.sentence.low(before) if before >= 0 and p.sentence.shape[before] in "nm" else ""
    if noun in grammar.hopes and not (governor is not None and grammar.is_announced(governor.lemma, noun)):
        return False
    won = governor is not None and governor.lemma in WINNING  # "saw off three rivals to become chair"
    if (_behind_rival(p) and not won) or (governor is not None and _is_only_hoped(governor, frame.set["action"])):
        return False
    if governor is None:
        return not p.sentence.headline or _is_next(p)
    asked = governor.passive and frame.set["action"] == "left"
    return asked or governor.lemma not in grammar.wishes


def _is_only_hoped(governor: Predication, action: str) -> bool:
    """Whether what governs an infinitive was hoped for, or is the help that somebody has: "had been expected to"."""
    if governor.pluperfect and governor.lemma in {"expect", "hope", "intend"}:
        return True  # "had been expected to be named"
    return governor.lemma in {"have", "get", "receive"} and action == "took_office"  # "has its backing to become chair"


def _is_to_lead(p: Predication, governor: Predication | None) -> bool:
    """Whether an infinitive says who will lead a body: "is to lead it", "is set to run it", a headline's "to lead"."""
    if governor is None or _is_distinguished(governor):
        return governor is not None or p.sentence.headline
    bare = not (governor.get("adjective") or governor.get(ATTRIBUTE))
    return bare and governor.lemma in _SETTLED and governor.tense == "present" and not governor.perfect


def _behind_rival(p: Predication) -> bool:
    """Whether an infinitive tells what two are rivals for: "is seen as a rival of Ms Reyes to succeed him"."""
    return not _RIVALS.isdisjoint(p.sentence.lows[max(0, p.first - _AROUND) : p.first])


def _is_kept_from(governor: Predication) -> bool:
    """Whether what is not done hangs on no wish or attempt: not "failed in an attempt to lead it"."""
    tried = governor.lemma == "fail" and bool(governor.get("in"))
    return not tried and (governor.passive or governor.lemma not in default_grammar().wishes)


def _is_distinguished(governor: Predication | None) -> bool:
    """Whether what governs an infinitive says who is the first to do it: "is the first woman to lead the bank"."""
    if governor is None or governor.lemma not in {"be", "become"} or governor.sentence.low(0) == "if":
        return False
    return any(not _NTH.isdisjoint(np.words) for np in governor.get(ATTRIBUTE))


_PHRASES = "AOGTCLnmjD'0@"
"""Items of a phrase that says who made something, or when."""
_MAKING = frozenset({"by", "from", "in", "on"})


def _behind_maker(p: Predication, i: int) -> int:
    """Give the noun that an infinitive belongs to, over who made it and when: "a motion by Ms Reyes to hire him"."""
    shape, j = p.sentence.shape, i
    while j > 0 and shape[j] in _PHRASES:
        j -= 1
    if j < 1 or p.sentence.low(j) not in _MAKING:
        return i
    return _behind_maker(p, j - 1) if j > 1 and shape[j - 1] not in "nm" else j - 1


def _is_next(p: Predication) -> bool:
    """Whether a headline's infinitive stands right behind its subject: not "Reyes in strong position to become"."""
    return all(np.last >= p.first - 1 for np in p.get(SUBJECT)[:1])


def gerund_told(event: Event, p: Predication) -> bool:
    """Whether an -ing form tells what was done: "after beating Mr Okafor", not "a plan aimed at beating him"."""
    if p.governor is not None:
        relation = next((r for r, inner in p.governor.complements.items() if p in inner), "")
        blamed = relation == "for" and p.governor.lemma in THANKING  # "criticised her for sacking Mr Lund"
        thought = p.governor.lemma == "think" and p.governor.progressive and relation in {"of", "about"}
        close = p.governor.lemma == "be" and event.modality == "expected"  # "is close to naming Ms Reyes"
        return blamed or thought or close or relation in _FACTUAL_GERUNDS or event.modality == "denied"
    before = p.first - 1
    if before < 0 or p.sentence.low(p.first) == "having":  # "Ms Reyes having beaten Mr Okafor, her party"
        return True
    if _goes_with(p):
        return True  # "with Mr Okafor taking over as chief executive"
    return p.sentence.shape[before] not in "iAOCL" or p.sentence.low(before) in _FACTUAL_GERUNDS


_BESIDE, _JOINED = frozenset({"with", "and", ","}), frozenset({"and", ","})


def _goes_with(p: Predication) -> bool:
    """Whether "with" leads in who does something: "with its deputy, Ms Reyes, taking over and Mr Lund leaving"."""
    s, subject = p.sentence, next(iter(p.get(SUBJECT)), None)
    people = subject is not None and any(m.kind == PERSON for m in (subject, *subject.apposed))
    if subject is None or not people or subject.first < 1 or subject.first >= p.first:
        return False
    at = subject.first - 1
    while at and s.low(at) in _JOINED and s.low(at - 1) in _BESIDE:
        at -= 1
    if s.low(at) not in _BESIDE:
        return False
    led = next((i for i in range(at, -1, -1) if s.low(i) == "with"), None)
    return led is not None and FINITE.isdisjoint(s.shape[led : p.first]) and ";" not in s.shape[led : p.first]


_FRONTING = frozenset("nor neither never so why how what when where who whom which only".split())
"""Words behind which a verb stands before its subject for another reason than a condition: "nor should she"."""


def _inverts(s: Sentence, i: int) -> bool:
    """Whether a word opens a condition without "if": "had she been elected", "should her term not be extended"."""
    if i and s.low(i) == "had" and s.low(i + 1) in {"his", "her", "their"} and "been" not in s.lows[i : i + _NEAR]:
        return False  # "Ms Reyes, the chair, had her contract renewed"
    opens = s.low(i) in {"had", "were", "should"} and (i == 0 or s.shape[i - 1] in ",;:")
    opens = opens or (s.low(i) == "should" and s.low(i - 1) not in _FRONTING)  # "promised to act should she win"
    return opens and i + 1 < len(s.shape) and s.shape[i + 1] in "AODSPCTGY"


def is_conditional(p: Predication) -> bool:
    """Whether the clause is a condition, a rumour or a question: "if elected, ...", "speculation that she quit"."""
    s, doers = p.sentence, p.get(SUBJECT)
    if p.perfect and doers and any(np.last == doers[0].first for np in p.get(OBJECT)):
        return is_asked(p)  # "whether she should keep the job she has held since 2022"
    for i in range(p.first - 1, max(-1, p.first - 1 - _REACH), -1):
        if s.shape[i] in ",;:" and s.low(i - 1) not in {"if", "when"}:  # "if, when, I am elected"
            break
        if (s.low(i) in _HYPOTHETICAL and s.shape[i] != "x") or _inverts(s, i):
            return not _is_short(p, i)
        if s.low(i) == "that" and i and s.low(i - 1) in default_grammar().rumours:
            return p.modality != "denied"  # "rejected suggestions that she would resign"
    return is_asked(p)


def is_asked(p: Predication) -> bool:
    """Whether the sentence is a question: "Should Chile back her?"."""
    return p.sentence.low(len(p.sentence.shape) - 1) == "?"


def _is_short(p: Predication, i: int) -> bool:
    """Whether a condition ends before the clause: "If approved he would take over"."""
    s, subject = p.sentence, next((np for np in p.get(SUBJECT)), None)
    return subject is not None and subject.first == i + 2 and s.low(i) == "if" and s.shape[i + 1] in "vdj"


def is_left_open(event: Event) -> bool:
    """Whether a side is only what a question leaves open: "a resolution on whether the union would back her"."""
    p, sided = event.predication, event.frame.set.get("stance") != "neutral"
    before = p.sentence.lows[max(0, p.first - _REACH) : p.first]
    asked = (i for i, low in enumerate(before) if low == "whether" and i and before[i - 1] in {"on", "over"})
    at = max(asked, default=-1)
    return sided and p.form in {"fin", "base"} and at >= 0 and {",", ";", "."}.isdisjoint(before[at:])


def is_supposed(p: Predication) -> bool:
    """Whether a verb, or one that it hangs on, stands in an if-clause: "if he backs her", not "will back her if"."""
    within = (q for q in (p, *p.above()) if q.sentence is p.sentence and "," not in p.sentence.shape[q.last : p.first])
    return p.noun is None and any(_opens_with_if(q) for q in within if not (q.lemma == "believe" and q.passive))


def _opens_with_if(p: Predication) -> bool:
    s = p.sentence
    for i in range(p.first - 1, max(-1, p.first - 1 - _REACH), -1):
        if s.shape[i] in ",;:":
            return False
        if s.low(i) in {"if", "unless"}:
            return i == 0 or s.low(i - 1) not in {"even", "as"}
        if i > 1 and s.lows[i - 2 : i + 1] == ["as", "long", "as"]:
            return True  # "for as long as they want her"
    return False


def is_elsewhere(event: Event) -> bool:
    """Whether somebody comes into a body that is named, of whose offices nothing is said: "was elected to the Club"."""
    p, entering = event.predication, event.frame.set.get("action") in ENTERING
    if p.lemma == "go" and any(np.kind == "O" for np in p.get("before")):
        return True  # "will go before Congress"
    if any(np.head == "seat" and _names_house(np) for np in p.get(OBJECT)):
        return True  # "resigned her city council seat"
    charges = (linked for np in p.get(OBJECT) if np.head == "charge" for link, linked in np.links if link == "of")
    if any(field.kind in NOUNS and not field.det and field.possessor is None for field in charges):
        return True  # "will take charge of planning"
    sent = any(inner.lemma == "represent" and not inner.get("in") for inner in p.complements.get("to", ()))
    return entering and (sent or any(np.kind == "O" for np in p.get("to")))  # "was elected to represent the riding"


def _names_house(np: NounPhrase) -> bool:
    """Whether words before a seat say which: not of which party, or merely whose it is."""
    return "council" in np.words or any(getattr(m.row, "kind", "") != "party" for m in np.modifiers)


def names_office(event: Event) -> bool:
    """Whether an event's words must name its office: "got the job", "is president", not "I am a party soldier"."""
    named = event.frame.id.partition("/")[2].startswith(("be-office", "settle-on-to-be"))
    return event.frame.context == "named" or named  # "turned to Ms Reyes to run it": not in her own office


def is_distinction(event: Event) -> bool:
    """Whether a clause tells of no office that is known: "is the first woman to hold it", "takes on a new role"."""
    p, above = event.predication, event.predication.governor
    untold = event.office is None or event.office.title is None
    roles = [np for nps in p.relations.values() for np in nps if np.head in _ROLES and np.det in {"a", "an", "another"}]
    if roles and event.frame.set["action"] in {"appointed", "took_office"}:
        return untold  # "moved to an executive role"
    if untold and event.frame.set["action"] in ENTERING and _is_as_else(p):
        return True
    told = above is not None and above.lemma == "be" and any(SINGLED & {*np.words} for np in above.get(ATTRIBUTE))
    return told and p.form == "inf" and event.frame.id.endswith(("/hold", "/in-post-since"))


def _is_as_else(p: Predication) -> bool:
    """Whether a clause says as what, in words that we do not know: "took a job as bursar of Norvest College"."""
    told = [*p.get("as"), *(linked for np in p.get(OBJECT) for link, linked in np.links if link == "as")]
    other = (np for np in told if np.title is None and np.head not in _PARTS)
    return any(np.links or np.possessor is not None for np in other)


def is_record(event: Event) -> bool:
    """Whether a clause only counts somebody among the holders of an office: "became the last chief convicted"."""
    p = event.predication
    return p.lemma == "become" and any(_counts(np) for np in p.get(ATTRIBUTE))


def _counts(np: NounPhrase) -> bool:
    """Whether a phrase counts holders of an office by what befell them."""
    s, i = np.sentence, np.last
    if np.title is None or _COUNTS.isdisjoint(np.words):
        return False
    verb = i + (s.lows[i : i + 1] == ["to"])
    doing = s.shape[i : i + 1] in {"v", "d"} or s.shape[i : i + 2] == "tb"
    passive = verb > i and s.lows[verb : verb + 1] == ["be"]
    return doing and not _CHOSEN & {*s.lows[verb : verb + 1 + passive]}


def seeks_more(event: Event) -> bool:
    """Whether somebody stands for another term: "seeks re-election", "wants a third term"."""
    if event.frame.event != "candidacy":
        return False
    return any(np.head in _MORE for nps in event.predication.relations.values() for np in nps)


def positions_on(event: Event) -> list[NounPhrase]:
    """Give the phrases through which a position is taken on somebody's getting or keeping an office.

    They tell of no event of their own: "France opposes the election of Mr Alves", "called for his resignation". What is
    blamed has happened: "slammed the appointment of Mr Alves".
    """
    if event.frame.event != "endorsement" or event.predication.noun is not None or event.frame.also:
        return []
    found = (np for relation, nps in event.predication.relations.items() if relation != SUBJECT for np in nps)
    return [inner for np in found for inner in inside(np)]
