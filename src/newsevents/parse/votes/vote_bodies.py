"""Who held a vote, once the whole article is known: the institution that its voters belong to."""

from math import inf
from typing import Final

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.houses import is_house
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.passing import is_named
from newsevents.parse.votes.voters import Voters

ELECTING: Final = frozenset({"winner", "scorer", "leader"})
"""Classes of verbs that tell of elections, which parties hold among their own."""
_ELECTED: Final = frozenset({"council", "board", "commission", "committee", "court", "tribunal"})
"""Bodies whose seats another body fills."""
_FILLING: Final = ("assembly", "congress", "convention", "conference")
"""Bodies that fill the seats of others, the likeliest first."""
_CONFIRM: Final = frozenset({"confirm", "approve"})
_CONFIRMED: Final = frozenset({"chosen", "winner"})
_OWNING: Final = frozenset(
    {"shareholder", "stockholder", "resident", "voter", "citizen", "regent", "trustee", "worker"}
)
"""Whose vote is nobody else's."""
_PARLIAMENTARY: Final = frozenset(
    "senator lawmaker legislator mp mep congressman congresswoman parliamentarian".split()
)
_FILLED: Final = frozenset(
    "board commission authority agency bank reserve administration service bureau office".split()
)
"""Bodies that parliaments confirm people to."""
_COUNCILLORS: Final = frozenset({"councillor", "councilor", "councilmember", "councilman"})
_NOT_THE_PEOPLE: Final = frozenset({"party", "alliance", "international"})
"""Bodies whose votes are none of all voters'."""
_SOCIETIES: Final = frozenset({"union", "party", "federation", "association", "confederation"})


def settled_body(ballot: Ballot, voters: Voters, r: Reading, *, pledged: bool) -> Entity | None:
    """Give who voted, once the whole article is known: not a party named in passing, where another body elects."""
    body = ballot.body
    if not ballot.sure and (house := _confirming(ballot, r)) is not None:
        return house
    if not ballot.sure and ballot.person is not None:
        body = voters.electing(ballot.person) or body
    if body is None or (not ballot.sure and voters.weight(body) < 0):
        contested = voters.contested(own=ballot.verb not in ELECTING, house=True)
        body = (
            contested
            or (voters.only_one() if body is None and not ballot.score.percent else None)
            or voters.most_named()
            or (body if body is None or not voters.is_rival(body) else None)
        )
    told = ballot.sure and (body is None or is_named(body, ballot.sentence))
    if not told and not ballot.score.percent:
        body = voters.passing.in_its_place(body)
    if ballot.score.percent and (body is None or body.name.lower().endswith(("board", "members"))):
        body = voters.owners() or body
    popular = ballot.score.percent and ballot.verb in ELECTING
    votes = inf if popular else ballot.score.favour  # a share of the vote is of the people's, as a rule
    small = body is not None and not ballot.sure and voters.is_too_small(body, votes)
    small |= popular and not ballot.sure and body is not None and body.name == "leaders"
    focus = r.focus.organization if r.focus is not None else None
    public = focus is not None and r.registry.find("state", focus) is not None
    public |= "presidential" in ballot.sentence.lows
    small |= popular and public and body is not None and voters.kind(body) in _NOT_THE_PEOPLE
    small |= popular and body is not None and (voters.is_court(body) or body.name.lower().endswith(" court"))
    small |= body is not None and pledged and body.name.endswith("delegates")
    if body is None or small:
        return None
    if body.kind == "group":
        return _institution(body, voters)
    return voters.whole(body if ballot.sure else _filling(body, voters, r))


def _confirming(ballot: Ballot, r: Reading) -> Entity | None:
    """Give the one house that the article says confirms whom others name: "She was approved on a 61-31 vote"."""
    if ballot.person is None or ballot.verb not in _CONFIRMED or ballot.score.percent:
        return None
    told = (e for e in r.events if e.frame.event == "appointment" and e.predication.lemma in _CONFIRM)
    houses = {body for e in told for body in e.roles.get("appointer", ()) if is_house(body, r.lexicon)}
    return houses.pop() if len(houses) == 1 else None


def _institution(group: Entity, voters: Voters) -> Entity:
    """Give the body to which people belong who are only called delegates, members, leaders."""
    whose, _, word = group.name.lower().rpartition(" ")
    one = singular(word)
    if one == "member" and whose.rpartition(" ")[2] in default_counting().body_nouns:
        return Entity("group", whose)  # "city council members"
    if word in _SOCIETIES:
        return voters.contested() or group
    named = not group.name.islower() and " " in group.name  # but "Delegates", where a sentence begins
    if one == word or one in _OWNING or named or " of " in group.name:
        return group
    if one == "official":
        return voters.contested(own=False) or group  # who counted, not who voted
    if one in _COUNCILLORS:
        return voters.ending_in(("council",)) or group
    if one == "director":
        return Entity("group", "board")
    if one not in default_counting().voter_nouns:
        return group
    if one == "delegate" and (party := voters.contested() or voters.party()) is not None:
        return party
    contested = voters.contested(own=False)
    if contested is None or voters.is_court(contested) or _is_filled_by(contested, one):
        return group
    return contested if voters.decides(contested) or voters.contested() is not None else group


def _is_filled_by(contested: Entity, one: str) -> bool:
    """Whether a body's seats are filled by a parliament's members, who are none of it: "senators ... to the board"."""
    return one in _PARLIAMENTARY and contested.name.rpartition(" ")[2].lower() in _FILLED


def _filling(body: Entity, voters: Voters, r: Reading) -> Entity:
    """Give the assembly that fills the seats of a council: no council elects its own members."""
    focus = r.focus
    if focus is None or focus.title not in SEATS or focus.organization not in body.forms.keys() | {body.name}:
        return body
    if body.name.rpartition(" ")[2].lower() not in _ELECTED:
        return body
    named = voters.ending_in(_FILLING)
    words = r.tokens.vocabulary
    called = next((word for word in _FILLING if word in words), None)
    return named or (Entity("group", called) if called is not None else body)
