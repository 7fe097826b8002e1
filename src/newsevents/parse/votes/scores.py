"""Scores: the figures of votes in a sentence, by a small grammar over classes of words.

Patterns over a sentence's signature (see ``signature.py``) find pairs ("by 45 votes to 40", "17-10"), sides ("13 in
favour", "three deputies abstained") and candidates' counts ("Ms Reyes 115").
"""

import re
from collections.abc import Iterator

from newsevents.lexicon.morphology import singular, verb_lemma
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.votes.elliptic import TRIPLE, series_of
from newsevents.parse.votes.motions import MOTIONS
from newsevents.parse.words.items import Mention

FOR, AGAINST, ABSTAIN = "for", "against", "abstain"
_PAIR = re.compile(
    r"(?P<s>S)"
    r"|N%?V?TN%?V?"
    r"|N%?(?:JD?(?:OQ)?)?VTD?[^KN.T]{0,7}(?:Q|(?<=TP))N%?"
    r"|(?P<told>N%?V?IF[TK&]{1,2}N%?V?A|NO[EH]?F[^KN.]{0,6}[K&]{1,2}NO[EH]?A)"
    r"|N%?V[^KNT.]{1,8}TD?[^KN.T]{0,7}(?:Q|(?<=TP))N%?"
    r"|N%?V[^KNT.]{1,8}TN%?(?=[VFPD])"
    r"|N%(?:JD?NV)?[^KN.]{0,8}TDN%"
    r"|N%T[PO]QN%?"
    r"|N%[^.N]{0,25}AD?N%"
    r"|(?<=[&Kxo])NT(?:[PO]Q|P)N"
    r"|(?P<rival>NAN%?V(?=F))"
    r"|N%?V(?:A|(?P<over>x))D?[PO]QN%?"
    r"|N%?VK?AN%?V?(?![VU]*[HE]?[AB])"
    r"|N%?VK?[TA](?P<of>DN%?V?)(?=J[^KN.]{0,4}(?:UK)?[PO])"
)
_SIDES = re.compile(
    r"(?P<abstain>N(?:JD?(?:[OUx]Q)?N)?(?:\([PO&K]{1,9}\)|[VUJDx]{0,3})[EH]?B+)"
    r"|(?P<share>(?<=Hx)N%(?=T)|N%(?:J[VUDx]{0,3})?[EHGx]{0,3}IF)"
    r"|(?P<favour>N%?(?:JD?(?:[OUx]Q)?N)?(?:(?:[VUJDx]{0,5}(?:[VUEHx]{1,3}|E{1,2}G))?(?:ID?F|FV?)(?=[K&.)PODU!*E]|J[DPO]|$)))"
    r"|(?P<against>N%?(?:JD?(?:[OUx]Q)?N)?(?:KU?[PO][^KN.]{0,6}K|\([PO&K]{1,9}\))?(?:U&U|[VUJDx]{0,3})[EH]?(?:ID)?A(?!N)|N%JO?[VUDx]{0,2}[EHGx]{0,2}A(?!N))"
    r"|(?P<later>(?<=[K&])AN(?![VUJDx]{0,3}[EH]?[AB])|(?:^|(?<=[K&.]))AEN(?=U))"
    r"|(?P<backed>FxN[VUD]?)|(?P<faced>AxN[VUD]?)"
    r"|(?P<named>(?<!N)O(?:K?&O|KO){0,12}(?:K[^KN.O]{1,12}K)?(?P<way>[AB])(?!N))"
    r"|(?P<persons>P(?:K?&[PO]|K[PO]){0,12}B(?!N))"
)
_CANDIDATES = re.compile(
    r"(?P<got>G)N%?(?:JD?N(?:[U&]{1,4}(?=V))?)?V?"
    r"|N%?V?E?F(?:[^KN.P]{0,3})(?P<who>[PO])"
    r"|(?P<list>[PO])(?:\([^)]{0,6}\)|K[^KN.PO]{1,9}K[&o]?|[&o])?N%?V?(?=[K&.);]|$)"
    r"|(?P<with>[&o])(?:N%?(?:JD?(?:N|UQ?)?)?V(?!T)|N%(?=[K&.);I]|$))"
)
_RIVALS = re.compile(r"A(?:N%?V?F[^KN.A]{0,6}K?&)?$")
"""What stands before a rival's votes, or before the next rival's."""
_APPOSED = re.compile(r"[PO](?:K[^KN.]{1,30})?K$")
"""Before a pair, the one whom it is over, with what is told of them."""
_AIM = re.compile(r"[^KN.PO&AB;H]{1,8}K?&")
"""What the first of two counted sides voted for, up to the next."""
_REST = re.compile(r"[xU](?:[EH]{0,2}(?P<abstain>B)|[EH]{0,2}(?:A|F[^KN.]{0,2}P))")
_WHOLE = re.compile(r"JD?(?P<n>N)U")
"""Of how many all who voted were: "Of the 60 members"."""
_PART = re.compile(r"NJD?(?:[OUx]Q)?(?P<n>N)U")
_RESTS = frozenset({"rest", "remainder", "others", "remaining"})
_EARLIER = frozenset({"after", "having"})
_ROUND_WORDS = frozenset({"round", "ballot", "runoff", "run-off"})
_DUEL = 2
_ALL = 101
"""Percent: more than all votes are two votes'."""
_PARTS = frozenset({"most", "many", "some", "few", "half", "majority", "none", "neither"})
GROUPS = frozenset({"group", "party", "faction", "bloc", "caucus", "alliance"})
"""Voters who have more than one vote each."""
_STANDING = frozenset({"candidate", "nominee", "contender", "aspirant", "applicant", "hopeful", "finalist"})
_ASKING = frozenset({"ask", "call", "wait", "look", "press", "push", "apply", "pay", "pray", "beg", "hope", "leave"})
_NEEDING = frozenset({"needed", "required", "needing", "requiring"})
_NOUNS = frozenset("nmjklNM")
_SEVERAL = frozenset({"party", "alliance"})
"""Kinds of bodies that have more than one vote each."""
_OUTDOING = frozenset({"over", "versus", "vs", "vs.", "v"})
"""What stands between the winner's votes and the loser's: "with 26 votes over Reyes's 22"."""


def are_of_one_vote(one: float, other: float, *, percent: bool) -> bool:
    """Whether two counts can be of one vote: shares that make more than the whole are of two."""
    return not percent or one + other <= _ALL


def find_scores(sig: Signature, *, series: int = 0) -> list[Score]:
    """Find the votes whose figures stand in a sentence.

    ``series`` says that others with so many figures have just been told, so that "Ms Reyes got four and seven" is one.
    """
    taken: set[int] = set()
    scores = list(_pairs(sig, taken))
    groups = _grouped(sig, list(_sides(sig, taken)), scores)
    scores.extend(_candidates(sig, taken, groups) if not scores else [])
    _set_against(sig, groups)
    if len(groups) == 1 and not scores:
        _add_rest(sig, groups[0])
    scores.extend(g for g in groups if g.favour is None or g.against is not None or not scores)
    here = 0
    if len(scores) == 1 and scores[0].explicit and None not in (scores[0].favour, scores[0].against):
        here = 2 + (scores[0].abstentions is not None)
    if here == TRIPLE or (series and not scores):
        scores.extend(series_of(sig, here or series, scores[0].last if scores else 0))
    return sorted(scores, key=lambda score: score.first)


def _pairs(sig: Signature, taken: set[int]) -> Iterator[Score]:
    for match in _PAIR.finditer(sig.text):
        a, b = match.start(), match.end()
        first, last = sig.words[a].first, sig.words[b - 1].last
        if match["s"]:
            numbers = sig.words[a].value
            assert isinstance(numbers, tuple)
            triple = len(numbers) == 3
            score = Score(numbers[0], numbers[1], numbers[2] if triple else None, first, last, explicit=triple)
            listed = sig.text[a - 1 : a] == "P" and (triple or sig.text.count("PS") > 1)
            score.mention = sig.name(a - 1) if listed else _bracketed(sig, a) or _for_whom(sig, b)
        else:
            if not _plain_pair(sig, match) and not (taken and _next_house(sig, match)):
                continue
            here = sig.numbers(a, b)
            if "QN" in match[0] or match["of"]:
                here, rival = _by_rank(sig, here, match)
            else:
                rival = None
            score = Score(sig.value(here[0]), sig.value(here[-1]), None, first, last, percent="%" in match[0])
            score.explicit = match["told"] is not None
            score.mention = rival or (_for_whom(sig, b) if not match["rival"] else None)
        taken.update(range(a, b))
        yield score


def _by_rank(sig: Signature, here: list[int], match: re.Match[str]) -> tuple[list[int], Mention | None]:
    """Put the greater number first, and say whose it is if it came last: "took 48 per cent to Reyes's 52"."""
    if sig.value(here[0]) >= sig.value(here[-1]):
        return here, None
    back = range(match.end() - 1, match.start(), -1)
    behind = range(match.end(), len(sig.text)) if match["of"] else back  # "to the 52 of Reyes"
    owner = next((k for k in behind if sig.text[k] in "PO"), None)
    return here[::-1], sig.name(owner) if owner is not None else None


def _plain_pair(sig: Signature, match: re.Match[str]) -> bool:
    """Whether two numbers joined by "to" are a score and no range: "by 22 to 19", not "12 to 15 members"."""
    if match["over"] and sig.sentence.low(sig.words[match.start("over")].first) not in _OUTDOING:
        return False
    start = sig.words[match.start()].first
    if start and sig.sentence.low(start - 1) == "from":
        return False  # "saw its vote slump from 22% to 4%", "rose from 96 votes to 140"
    if "V" in match[0] or "%" in match[0] or "A" in match[0]:
        return "%" not in match[0] or match[0][:2] == "N%"  # not "10 to 12 percent"
    before = sig.sentence.low(sig.words[match.start() - 1].first) if match.start() else ""
    following = sig.text[match.end() : match.end() + 1]
    if before in {
        "by",
        "voted",
        "vote",
        "votes",
        "was",
        "survived",
        "margin",
        "score",
        "result",
        "split",
        "divided",
        "deadlocked",
        "tied",
        "at",
    }:
        item = sig.words[match.end()].first if following else 0
        return following not in {"U", "%"} and not (following == "x" and sig.sentence.shape[item] in _NOUNS)
    if match.start() and sig.text[match.start() - 1] in {"P", "O", "U"} and following in {"", ".", "K", "I", "o"}:
        return True  # "was approved by the Senate 80 to 19."
    if before in MOTIONS and following in {"", ".", "K"}:
        return True  # "backed the nomination 11 to 8"
    if before == "," and following in {"I", "o", "w"} and _APPOSED.search(sig.text, 0, match.start()):
        return True  # "beat Reyes, the incumbent, 1,204 to 1,187 on May 11"
    return before in {",", "-", "—", "–", "of", ":", "with"} and following in {"", ".", "K", ")", "F", "&"}


def _next_house(sig: Signature, match: re.Match[str]) -> bool:
    """Whether a pair goes on with the next house's: "bishops voted 36 to four, clergy 203 to 14"."""
    before, following = sig.text[max(0, match.start() - 2) : match.start()], sig.text[match.end() : match.end() + 1]
    if before[-1:] == "&" and re.match(r"ID?[OxU]", sig.text[match.end() :]):
        return True  # "and 30 to 14 in the House of Laity"
    return len(before) > 1 and before[0] in "K&" and before[1] in "xUO" and following in {"", ".", "K", "&", ")"}


def _bracketed(sig: Signature, k: int) -> Mention | None:
    """Return the name that a score follows: "Danilo Türk (11-2-2)", "Vesna Pusić, on 2-11-2"."""
    j = k - 1
    while j >= 0 and sig.text[j] in "(Kx" and k - j < 4:
        j -= 1
    return sig.name(j) if j >= 0 and j < k - 1 and sig.text[j] == "P" else None


def _for_whom(sig: Signature, k: int) -> Mention | None:
    """Return the name that a pair favours: "23-20 for Youssouf", "23 to 20 in Youssouf's favour"."""
    if sig.text[k : k + 4] in {"IPQF", "IOQF"}:
        return sig.name(k + 1)
    return sig.name(k + 1) if sig.text[k : k + 2] in {"FP", "FO"} and sig.text[k - 1] != "N" else None


def _sides(sig: Signature, taken: set[int]) -> Iterator[tuple[int, str, int | float, int, Mention | None]]:
    """Give the counts whose side is said: start, side, number, end, candidate."""
    for match in _SIDES.finditer(sig.text):
        a, b = match.start(), match.end()
        if any(k in taken for k in range(a, b)) or _is_of_those_who_stand(sig, match) or not _is_by(sig, match):
            continue
        if _is_request(sig, match) or _is_of_rival(sig, match):
            continue
        candidate: Mention | None = None
        value: int | float
        if match["named"] or match["persons"]:
            names = [k for k in range(a, b) if sig.text[k] in "PO"]
            if any(getattr(getattr(sig.name(k), "row", None), "kind", "") in _SEVERAL for k in names):
                continue  # "while the Greens abstained": how many they are, is not said
            side, value = AGAINST if match["way"] == "A" else ABSTAIN, len(names)
        else:
            favour = match["favour"] or match["share"] or match["backed"]
            side = ABSTAIN if match["abstain"] else FOR if favour else AGAINST
            value = sig.value(sig.numbers(a, b)[-1 if match["later"] else 0])
        if side == FOR and (sig.is_each(b) or (sig.text[b : b + 1] == "U" and sig.text[max(0, a - 1)] == "G")):
            continue  # "one for each member"; "received 44 votes for speaker"
        beside = "V" in sig.text and sig.text.count("FP") > 1
        if side == FOR and beside and sig.text[b : b + 1] == "P" and sig.name(b) is None:
            continue  # "31 votes for her and 24 for Holm": a count beside the other's
        whom = b + (sig.text[b : b + 1] == "J")  # "in favour of Ms Reyes"
        if side == FOR and sig.text[whom : whom + 1] in {"P", "O"}:
            candidate = sig.name(whom)
        taken.update(range(a, b))
        yield a, side, value, b, candidate


def _is_of_those_who_stand(sig: Signature, match: re.Match[str]) -> bool:
    """Whether what is counted stands itself, or only part of it takes a side: "two candidates", "most of the 12"."""
    lows = (sig.sentence.low(sig.words[k].first) for k in range(match.start(), match.end()))
    k = sig.words[match.start()].first
    whole = {sig.sentence.low(i) for i in range(max(0, k - 3), k)}
    return bool(match["favour"]) and (
        any(singular(low) in _STANDING | GROUPS for low in lows) or ("of" in whole and not whole.isdisjoint(_PARTS))
    )


def _is_request(sig: Signature, match: re.Match[str]) -> bool:
    """Whether what is counted only wants something: "six parties asked for a break"."""
    k = match.end() - 1
    before = sig.sentence.low(sig.words[k - 1].first) if match["favour"] and k > match.start() else ""
    return sig.text[k] == "F" and verb_lemma(before) in _ASKING


def _is_of_rival(sig: Signature, match: re.Match[str]) -> bool:
    """Whether a number behind "against" is another candidate's: "31 votes, against 20 for the Finn"."""
    if match["later"]:
        return sig.text[match.end() : match.end() + 1] == "F"
    return bool(match["favour"]) and _RIVALS.search(sig.text, 0, match.start()) is not None


def _is_by(sig: Signature, match: re.Match[str]) -> bool:
    """Whether a number behind its side is of who takes it: "opposed by 225 lawmakers"."""
    if not (match["backed"] or match["faced"]):
        return True
    side, by = (sig.sentence.low(sig.words[k].first) for k in (match.start(), match.start() + 1))
    return by == "by" and side not in {"for", "against"}


def _grouped(
    sig: Signature, sides: list[tuple[int, str, int | float, int, Mention | None]], pairs: list[Score]
) -> list[Score]:
    """Group counts of sides into votes: a side that comes again begins the next; stray ones complete a pair."""
    groups: list[Score] = []
    current: Score | None = None
    for a, side, value, b, candidate in sides:
        field = {FOR: "favour", AGAINST: "against", ABSTAIN: "abstentions"}[side]
        first, last = sig.words[a].first, sig.words[b - 1].last
        pair = next((p for p in reversed(pairs) if p.first < first or len(pairs) == 1), None)
        if pair is not None and side != FOR and getattr(pair, field) is None:
            setattr(pair, field, value)
            continue
        if pair is not None and side == AGAINST:
            continue
        if current is None or getattr(current, field) is not None:
            current = Score(None, None, None, first, last, explicit=True)
            groups.append(current)
        setattr(current, field, value)
        current.last = last
        current.mention = current.mention or candidate
        current.percent |= "%" in sig.text[a:b]
    return groups


def _add_rest(sig: Signature, group: Score) -> None:
    """Count the rest of those told of: "of the 60 members 34 were for it, 20 against and the rest abstained"."""
    rest, whole = _REST.search(sig.text), _WHOLE.match(sig.text)
    told = group.against is not None and group.abstentions is not None
    if told and group.favour is None and (part := _PART.match(sig.text)) is not None:
        left = sig.value(part.start("n")) - (group.against or 0) - (group.abstentions or 0)
        group.favour = left if left > 0 else None  # "two of the 11 members abstained, and one voted against"
    if rest is None or whole is None or group.favour is None or group.percent:
        return
    k = rest.start()
    if sig.sentence.low(sig.words[k].first) not in _RESTS:
        return
    left = sig.value(whole.start("n")) - group.favour - (group.against or 0) - (group.abstentions or 0)
    if left > 0 and rest["abstain"] and group.abstentions is None:
        group.abstentions = left
    elif left > 0 and not rest["abstain"] and group.against is None:
        group.against = left


def _set_against(sig: Signature, groups: list[Score]) -> None:
    """Join two aims that voters took sides on: "five members voted for a cut and four for no change"."""
    if len(groups) != _DUEL:
        return
    one, other = groups
    sides = all(g.against is None and g.abstentions is None and g.favour and g.mention is None for g in groups)
    first = sum(1 for w in sig.words if w.first < one.last)
    last = sum(1 for w in sig.words if w.first < other.first)
    if (
        sides
        and one.percent == other.percent
        and _AIM.fullmatch(sig.text, first, last)
        and sig.text[last + 2 :][:1] not in "PO"
    ):
        one.against, one.last = other.favour, other.last
        del groups[1]


def _counted(sig: Signature, taken: set[int], found: list[Score]) -> bool:
    """Add what each candidate is said to have got; say whether it is votes for sure."""
    sure = bool(found)
    for match in _CANDIDATES.finditer(sig.text):
        a, b = match.start(), match.end()
        if any(k in taken for k in range(a, b) if sig.text[k] == "N"):
            continue
        earlier = match["got"] and a and sig.sentence.low(sig.words[a - 1].first) in _EARLIER
        if earlier and "N" in sig.text[:a]:
            continue  # "with 52 votes, after getting 38 in the first round"
        votes = "V" in match[0] or ("%" in match[0] and bool(match["got"] or match["with"]))
        sure |= votes or match["who"] is not None
        mention = sig.name(match.start("who") if match["who"] else match.start("list")) if not match["got"] else None
        numbers = sig.numbers(a, b)
        score = Score(sig.value(numbers[0]), None, None, sig.words[numbers[0]].first, sig.words[b - 1].last, mention)
        score.percent = "%" in match[0]
        score.total = sig.value(numbers[-1]) if match["got"] and len(numbers) > 1 else None
        found.append(score)
    return sure


def _is_of_both(sig: Signature, score: Score) -> bool:
    """Whether each of two got as many: "Ms Reyes and Mr Okafor each drew four votes", "polled 14 votes each"."""
    before = [w for w in sig.words if w.last <= score.first]
    each = any(sig.sentence.low(w.first) == "each" for w in before[-3:])
    each |= sig.sentence.lows[score.last : score.last + 1] in (["each"], ["apiece"])
    return each and sum(w.cls == "P" for w in before) == _DUEL


def _candidates(sig: Signature, taken: set[int], groups: list[Score]) -> Iterator[Score]:
    """Give the vote told by candidates' counts: the leader's against the runner-up's."""
    found: list[Score] = [
        Score(g.favour, None, None, g.first, g.last, g.mention, g.percent)
        for g in groups
        if g.mention is not None and g.against is None
    ]
    sure = _counted(sig, taken, found)
    got = any(score.mention is None for score in found)
    needed = any(w.cls == "x" and sig.sentence.low(w.first) in _NEEDING for w in sig.words)
    sure |= got and needed and "V" in sig.text  # "needed 316 votes but only secured 310"
    told = got and any(g.favour is None and g.against is not None for g in groups)  # "got 319, with 145 against"
    sure |= told
    sure |= len(found) > 1 and not _ROUND_WORDS.isdisjoint(sig.sentence.low(i) for i in range(len(sig.sentence)))
    found.sort(key=lambda score: -(score.favour or 0))
    if len(found) == 1 and not found[0].percent and "V" not in sig.text and not told:
        return  # "as against 1,330 for Ms Reyes": of what?
    lists = sum(1 for f in found if f.mention is not None)
    if not found or not (sure or lists > 2) or (len(found) == 1 and found[0] in groups):
        return
    first = found[0]
    first.several = lists > _DUEL and 2 * (first.favour or 0) <= sum(f.favour or 0 for f in found)
    if len(found) > 1:
        first.against = found[1].favour
    elif first.mention is None and _is_of_both(sig, first):
        first.against = first.favour
    for g in groups:
        if g.favour is None and are_of_one_vote(first.favour or 0, g.against or 0, percent=first.percent):
            first.against = g.against if g.against is not None else first.against
            first.abstentions = g.abstentions
            g.favour = -1
        elif g.mention is not None and first.abstentions is None:
            first.abstentions = g.abstentions  # "31 for Ms Reyes, 24 for Mr Holm and three abstained"
    groups[:] = [g for g in groups if g.favour != -1 and not (g.mention is not None and g.against is None)]
    yield first
