"""Which office a rule of decision fills: the one that its own words say, else the contest's, if it fills any."""

import re
from typing import TYPE_CHECKING, Final

from newsevents.lexicon.morphology import singular
from newsevents.model import RuleKind
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW, SEATS
from newsevents.parse.people.offices import Offices
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.words.items import PERSON, Mention
from newsevents.parse.words.phrases import NounPhrase

if TYPE_CHECKING:
    from newsevents.parse.votes.rules import Rule

_DIRECTORS = re.compile(r"\bdirectors (?:are|is|were|need|must|have)\b")
_DECISIONS: Final = re.compile(r"\bdecisions?\b[^,;:]{0,30} (?:are|is|by)\b|\bdecides by\b|\btakes its decisions\b")
"""What is said of all that a body decides, not of one office."""
_ELSE = re.compile(
    r"\b(?:impeach\w*|convict\w*|amend\w*|overrid\w+|ratif\w+|censure|legislation|bills?|treaty|treaties|budget"
    r"|referendum|constitutional change|snap|early elections?|(?:removal|removed?) from office|dissol\w+"
    r"|majority (?:in|of) (?:the )?(?:parliament|house|lower house|assembly|seats|mps|bundestag|knesset|duma|sejm)"
    r"|control (?:of )?(?:the|parliament)|govern alone|strikes?|walkout|merger|takeover|dividend"
    r"|chang\w+ (?:to |in )?(?:[a-z]+ )?(?:statutes?|articles|rules|by-?laws|charter|constitution)"
    r"|(?:proposal|motion|resolution|plan)s? to (?!(?:re-?)?elect|appoint|name|remove|dismiss|confirm|oust|pick|choose)"
    r"|(?:to|into|in|of) the (?:[a-z]+ )?(?:articles|statutes))\b"
)
"""What else than an office bodies decide on, or have majorities for."""
_ELECTING = re.compile(
    r"\b(?:elect(?:ed|s|ing|ion of)?|re-elect\w*|choos\w+|chose\w*|candidat\w+|nomine\w+|nominat\w+|appoint\w*"
    r"|confirm\w*|successor|become|vote for|votes? to win)\b"
)
_OF_SHARES = re.compile(r"\b(?:a|b|c|ordinary|founder|founders'|preference) shares?\b|\bclass [ab]\b")
DELEGATES: Final = frozenset(
    """mp mep senator lawmaker deputy delegate legislator councillor councilor member representative elector
    assemblyman""".split()
)
"""Those who decide, and no office that a rule fills unless the contest is for it."""
MAJORITIES = frozenset({RuleKind.MAJORITY, RuleKind.SUPERMAJORITY})
_FILLING: Final = frozenset(
    "elect choose pick name appoint seat confirm remove install select dismiss vote_down make oust unseat".split()
)
"""Verbs whose object, or what it is chosen as, is the office that a rule fills."""

_ANY: Final = frozenset({"leader", "head", "chief"})
"""Words for whoever has the office that a contest is for."""


def office_told(clauses: Clauses, offices: Offices, voters: frozenset[str]) -> tuple[OfficeRef | None, bool]:
    """Give the office that a rule's sentence names, and whether its verb says that the rule fills it."""
    for p in clauses.verbs.values():
        if p.lemma in _FILLING:
            for np in (*p.get("as"), *p.get(SUBJECT if p.passive else OBJECT)):
                office = _office(np, offices, voters)
                if office is not None and singular(np.head) == np.head and not np.det.startswith("poss:"):
                    return office, office.title not in _ANY  # but not of "NATO picks its leader by consensus"
    inside = (np for e in clauses.elements if e.kind == NOUN for np in phrases_inside(e.object))
    named = (office for np in inside if (office := _office(np, offices, voters)) is not None)
    return next(named, None), False


def _office(np: NounPhrase, offices: Offices, voters: frozenset[str]) -> OfficeRef | None:
    """Give the office of a phrase, but of no person's title and not of those who decide."""
    if np.kind == PERSON or (np.title is None and np.kind not in {"n", "m"}):
        return None
    if np.title is not None and (_are_voters(np.title, voters) or any(a.kind == PERSON for a in np.apposed)):
        return None
    office = offices.read(np)
    if office is None or office.title is None or office.generic:
        return None
    if office.title.endswith("member") or office.title in DELEGATES:
        return None
    return office._replace(title=FOR_NOW.sub("", office.title))


def _are_voters(title: Mention, voters: frozenset[str]) -> bool:
    """Whether a title is of those who decide, not of the office that is filled: "senators", but "a leader"."""
    low = title.text.lower()
    head, linked, _ = low.partition(" of ")  # "heads of government"
    several = singular(low) != low and singular(low) in voters
    return title.row.kind == "generic" or several or (bool(linked) and singular(head) != head)


def filled(rule: "Rule", focus: OfficeRef | None) -> OfficeRef | None:
    """Give the office that a rule fills: what its words say, none if it is of other decisions, the contest's."""
    words = rule.sentence.text(0, len(rule.sentence)).lower()
    if _DIRECTORS.search(words):
        return OfficeRef("director", None)
    if rule.kind is RuleKind.MAJORITY and _DECISIONS.search(words):
        return None
    if rule.kind in MAJORITIES and _ELSE.search(words) and not _ELECTING.search(words):
        return None  # "a two-thirds majority to amend the constitution"
    if rule.kind is RuleKind.WEIGHTED and _OF_SHARES.search(words):
        return None  # "the A shares carry ten votes each"
    if rule.filling:
        return rule.office
    if rule.kind is RuleKind.VETO and focus is not None and focus.title in SEATS and _is_of(focus, rule):
        return None  # the council's vetoes bar nobody from a seat in it
    if focus is not None and focus.title is not None:
        return focus
    return rule.office if rule.kind is not RuleKind.WEIGHTED else None  # "the president's vote counts double"


def _is_of(office: OfficeRef, rule: "Rule") -> bool:
    """Whether an office is in the body that decides."""
    return rule.body is not None and office.organization in {rule.body.name, rule.body.usual_name}
