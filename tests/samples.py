"""Hand-built reports: records about words of a text, without the parser."""

from typing import Any

from attrs import frozen

from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    AppointmentAction,
    Article,
    Candidacy,
    CandidacyStatus,
    Comparison,
    Endorsement,
    Evidence,
    Office,
    Report,
    Role,
    RuleKind,
    RuleStatement,
    Side,
    Stance,
    Statement,
    Tally,
)

TEXT = """Canada and Peru back Reyes for top Baltic League job

RIGA, March 4 (Wire) - Canada and Peru backed Ana Reyes to be the next secretary general of the Baltic League, putting \
her ahead of Ivo Kalnin, who has signalled interest.

League chiefs are chosen by consensus of its 31 members. Two diplomats said Reyes has the backing of about 20 of them.

“She is the right choice,” Peru’s foreign ministry said.

Ola Berg has served as secretary general since 2014.
"""


def actor(name: str, kind: ActorKind = ActorKind.PERSON, **fields: Any) -> Actor:
    """Make an actor with the usual id."""
    return Actor(id=f"{kind.value}:{name}", name=name, kind=kind, **fields)


CANADA = actor("Canada", ActorKind.STATE, country="CA")
PERU = actor("Peru", ActorKind.STATE, country="PE")
MINISTRY = actor("Peruvian foreign ministry", ActorKind.ORGANIZATION, country="PE", represents=PERU.id)
LEAGUE = actor("Baltic League", ActorKind.ORGANIZATION, aliases=("League",))
DIPLOMATS = actor("two diplomats", ActorKind.GROUP)
REYES, KALNIN, BERG = actor("Ana Reyes"), actor("Ivo Kalnin"), actor("Ola Berg")
CHIEF = Office("secretary general", "Baltic League")


@frozen
class Words:
    """Makes evidence out of the words of a text."""

    text: str

    def __call__(self, words: str, source: Actor | None = None) -> tuple[Evidence]:
        """Point at the first place where ``words`` stand; their paragraph is the sentence."""
        start = self.text.index(words)
        end = start + len(words)
        opening = self.text.rfind("\n", 0, start) + 1
        closing = self.text.find("\n", end)
        closing = len(self.text) if closing == -1 else closing
        return (Evidence(start, end, opening, closing, "by-hand", source),)


def league() -> Report:
    """Give the report of a contest under consensus: two named in support, about twenty claimed, of 31."""
    at = Words(TEXT)
    backed = at("Canada and Peru backed Ana Reyes")
    quote = "She is the right choice,"
    return Report(
        Article(TEXT, headline=TEXT.split("\n", 1)[0]),
        actors=(CANADA, PERU, MINISTRY, LEAGUE, DIPLOMATS, REYES, KALNIN, BERG),
        endorsements=tuple(
            Endorsement(evidence=backed, endorser=who, stance=Stance.SUPPORT, candidate=REYES, office=CHIEF)
            for who in (CANADA, PERU, MINISTRY)
        ),
        candidacies=(
            Candidacy(
                evidence=at("Ivo Kalnin, who has signalled interest"),
                person=KALNIN,
                status=CandidacyStatus.INTERESTED,
                office=CHIEF,
            ),
        ),
        appointments=(
            Appointment(
                evidence=at("Ola Berg has served as secretary general since 2014"),
                person=BERG,
                action=AppointmentAction.SERVING,
                office=CHIEF,
            ),
        ),
        roles=(Role(evidence=at("secretary general since"), person=BERG, office=CHIEF),),
        tallies=(
            Tally(
                evidence=at("Reyes has the backing of about 20 of them", DIPLOMATS),
                candidate=REYES,
                side=Side.SUPPORT,
                count=20,
                comparison=Comparison.ABOUT,
                unit="members",
                organization="Baltic League",
            ),
        ),
        rules=(
            RuleStatement(
                evidence=at("League chiefs are chosen by consensus of its 31 members"),
                body=LEAGUE,
                kind=RuleKind.CONSENSUS,
                members=31,
                office=CHIEF,
            ),
        ),
        statements=(Statement(evidence=at(quote), speaker=MINISTRY, quote=quote),),
    )
