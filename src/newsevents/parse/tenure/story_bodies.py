"""The body that a story is about, as that of offices whose words say little: "the chair", "a former director"."""

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.names.entities import Holding, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.evidence import UNKNOWN, Evidence
from newsevents.parse.tenure.scopes import OF_THEIR_OWN, OWN_KINDS, PRESIDED, is_akin, kinds_of
from newsevents.parse.words.items import ORGANIZATION

_HEADLINED = frozenset({"chair", "founder", "owner", "coach", "head coach", "captain", "manager"})
"""Offices of the body that the headline names, where their sentence names no other."""


def own_body(r: Reading, found: Evidence, kinds: tuple[str, ...], token: int, sentence: object) -> str | None:
    """Give the body that the article is about, unless the sentence has just named another one."""
    main = found.main_in(getattr(sentence, "block", -1))
    kind = found.kinds.get(main, UNKNOWN) if main is not None else ""
    unsaid = kind == UNKNOWN and found.headlined and not OWN_KINDS.isdisjoint(kinds)
    if main is None or not (kind in kinds or unsaid):
        return None
    mentions = getattr(sentence, "mentions", {}).values()
    named = [entity_of(r.registry, m) for m in mentions if m.kind == ORGANIZATION and m.first < token]
    fitting = [e for e in named if e is not None and found.kinds.get(e, "") in kinds]
    return fitting[-1].usual_name if fitting and main not in fitting else main.usual_name


def headlined(r: Reading, found: Evidence, title: TitleRow, name: str) -> str:
    """Give the headline's one body for another that a story names in passing: a rival party's leader is not chosen."""
    if any(clues.opens(name) for clues in (*found.bodies.values(), found.states, found.regions, found.cities)):
        return name
    able = [body for body in found.in_headline if found.kinds.get(body, UNKNOWN) in kinds_of(title.scope)]
    other = r.registry.body_called(name) if title.title not in OF_THEIR_OWN else None
    passing = other is not None and len(able) == 1 and other.mentions < able[0].mentions
    return able[0].usual_name if passing else name


def told_beside(r: Reading, found: Evidence, title: TitleRow, holding: Holding) -> str | None:
    """Give whose "a former chairman" somebody is: of the story's own body, or one that the sentence names."""
    kinds, sentence, token = kinds_of(title.scope), holding.sentence, holding.span[0]
    named = [m for m in getattr(sentence, "mentions", {}).values() if m.kind == ORGANIZATION and m.first < token]
    bodies = [e for m in named if (e := entity_of(r.registry, m)) is not None and found.kinds.get(e, "") in kinds]
    return bodies[-1].usual_name if bodies else own_body(r, found, kinds, token, sentence)


def of_vague(r: Reading, found: Evidence, holding: Holding) -> str | None:
    """Give the body of an office that says little: a deputy's is the contest's, a chair's the headline's."""
    focus, main = r.focus, found.main_in(getattr(holding.sentence, "block", -1))
    if holding.title == "deputy":
        return focus.organization if focus is not None and holding.status == "current" else None
    others = [m for m in holding.sentence.mentions.values() if m.kind == ORGANIZATION]
    if focus is not None and holding.title == "chair" and is_akin(focus.title or "", "chair") and not others:
        return focus.organization  # "the current chair, Ms Reyes", where its chairperson is to be elected
    if holding.title not in _HEADLINED or main is None or not found.headlined:
        return None
    alone = all(entity_of(r.registry, m) is main for m in others)
    return main.usual_name if alone and found.kinds.get(main, UNKNOWN) in PRESIDED | {"team"} else None


def of_another_region(r: Reading, found: Evidence, title: TitleRow, holding: Holding) -> bool:
    """Whether a title's sentence names a region that the contest is not for: "Punjab was represented by Deputy ..."."""
    here = {getattr(m.row, "name", "") for m in holding.sentence.mentions.values()} & {*found.countries}
    focus = r.focus.organization if r.focus is not None else None
    return title.scope[:1] == ("region",) and bool(here) and focus not in here
