"""Records, articles and whole reports."""

from typing import Any

from hypothesis import strategies as st

from newsevents.model import (
    Appointment,
    AppointmentAction,
    Article,
    Candidacy,
    CandidacyStatus,
    Comparison,
    Diagnostic,
    Endorsement,
    Evidence,
    Modality,
    Outcome,
    Record,
    Report,
    Role,
    RoleStatus,
    RuleKind,
    RuleStatement,
    Side,
    Stance,
    Statement,
    Tally,
    Vote,
)
from newsevents.strategies.scenes import Scene, days, evidence, maybe, names, offices, scenes


def _evidence_in(scene: Scene) -> st.SearchStrategy[list[Evidence]]:
    return st.lists(evidence(scene.text, maybe(scene.actor())), min_size=1, max_size=2)


def _shared(scene: Scene) -> dict[str, st.SearchStrategy[Any]]:
    """Give the fields that most records have."""
    return {
        "evidence": _evidence_in(scene),
        "office": maybe(offices()),
        "modality": st.sampled_from(Modality),
        "date": scene.time(),
    }


def _counts() -> st.SearchStrategy[int | float]:
    return st.integers(0, 10**6) | st.floats(0, 100)


def _around(scene: Scene | None, build: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401  (one for each record class)
    """Build a record in ``scene``, or in one drawn for it alone."""
    return build(scene) if scene is not None else scenes().flatmap(build)


def endorsements(scene: Scene | None = None) -> st.SearchStrategy[Endorsement]:
    """Draw endorsements."""
    return _around(
        scene,
        lambda s: st.builds(
            Endorsement, endorser=s.actor(), stance=st.sampled_from(Stance), candidate=maybe(s.actor()), **_shared(s)
        ),
    )


def candidacies(scene: Scene | None = None) -> st.SearchStrategy[Candidacy]:
    """Draw candidacies."""
    return _around(
        scene,
        lambda s: st.builds(
            Candidacy,
            person=s.actor(),
            status=st.sampled_from(CandidacyStatus),
            nominator=maybe(s.actor()),
            **_shared(s),
        ),
    )


def _in_order(record: Appointment) -> bool:
    start, end = record.start, record.end
    if start is None or end is None or start.earliest is None or end.latest is None:
        return True
    return start.earliest <= end.latest


def appointments(scene: Scene | None = None) -> st.SearchStrategy[Appointment]:
    """Draw appointments; a spell in office does not end before it begins."""
    return _around(
        scene,
        lambda s: st.builds(
            Appointment,
            person=s.actor(),
            action=st.sampled_from(AppointmentAction),
            start=s.time(),
            end=s.time(),
            predecessor=maybe(s.actor()),
            appointer=maybe(s.actor()),
            **_shared(s),
        ).filter(_in_order),
    )


def roles(scene: Scene | None = None) -> st.SearchStrategy[Role]:
    """Draw roles."""
    return _around(
        scene,
        lambda s: st.builds(
            Role,
            evidence=_evidence_in(s),
            person=s.actor(),
            office=maybe(offices()),
            status=st.sampled_from(RoleStatus),
        ),
    )


@st.composite
def _tallies(draw: st.DrawFn, scene: Scene) -> Tally:
    """Draw a tally whose count, unless it is a share, is not above its total."""
    count = draw(_counts())
    total = draw(maybe(st.integers(int(count), 10**6))) if isinstance(count, int) else None
    return Tally(
        evidence=draw(_evidence_in(scene)),
        candidate=draw(maybe(scene.actor())),
        side=draw(st.sampled_from(Side)),
        count=count,
        comparison=draw(st.sampled_from(Comparison)),
        total=total,
        unit="percent" if isinstance(count, float) else draw(maybe(names())),
        organization=draw(maybe(names())),
    )


def tallies(scene: Scene | None = None) -> st.SearchStrategy[Tally]:
    """Draw tallies: counts of heads, and shares in percent."""
    return _around(scene, _tallies)


def rule_statements(scene: Scene | None = None) -> st.SearchStrategy[RuleStatement]:
    """Draw rule statements; thresholds are fractions, counts and shares."""
    thresholds = st.sampled_from(("1/2", "2/3", "3/5", "3/4", "60", "85%", "50%"))
    return _around(
        scene,
        lambda s: st.builds(
            RuleStatement,
            evidence=_evidence_in(s),
            body=maybe(s.actor()),
            kind=st.sampled_from(RuleKind),
            threshold=maybe(thresholds),
            members=maybe(st.integers(1, 1000)),
            office=maybe(offices()),
        ),
    )


def votes(scene: Scene | None = None) -> st.SearchStrategy[Vote]:
    """Draw results of votes."""
    return _around(
        scene,
        lambda s: st.builds(
            Vote,
            evidence=_evidence_in(s),
            body=maybe(s.actor()),
            subject=maybe(names()),
            votes_for=maybe(_counts()),
            votes_against=maybe(_counts()),
            abstentions=maybe(_counts()),
            outcome=maybe(st.sampled_from(Outcome)),
            date=s.time(),
        ),
    )


def statements(scene: Scene | None = None) -> st.SearchStrategy[Statement]:
    """Draw statements: the quotation is the words of the evidence."""

    def quoted(s: Scene) -> st.SearchStrategy[Statement]:
        def of(found: list[Evidence]) -> st.SearchStrategy[Statement]:
            words = s.text[found[0].start : found[0].end]
            return st.builds(Statement, evidence=st.just(found), speaker=maybe(s.actor()), quote=st.just(words))

        return _evidence_in(s).flatmap(of)

    return _around(scene, quoted)


def records(scene: Scene | None = None) -> st.SearchStrategy[Record]:
    """Draw records of every type."""
    return st.one_of(*(make(scene) for make in RECORDS.values()))


RECORDS: dict[str, Any] = {
    "endorsements": endorsements,
    "candidacies": candidacies,
    "appointments": appointments,
    "roles": roles,
    "tallies": tallies,
    "rules": rule_statements,
    "votes": votes,
    "statements": statements,
}


def articles() -> st.SearchStrategy[Article]:
    """Draw articles of any text."""
    return st.builds(
        Article,
        st.text(),
        maybe(days()),
        **{name: maybe(names()) for name in ("headline", "id", "url", "publisher")},
    )


@st.composite
def diagnostics(draw: st.DrawFn, length: int = 10_000) -> Diagnostic:
    """Draw diagnostics about a text of at most ``length`` characters."""
    start = draw(st.integers(0, length))
    code = draw(st.from_regex(r"\A[a-z]{1,8}(-[a-z]{1,8}){0,2}\Z"))
    return Diagnostic(code, draw(st.text(max_size=40)), start, draw(st.integers(start, length)))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Draw whole reports: every span lies in the article, every record is about its actors and times."""
    scene = draw(scenes())
    found: dict[str, Any] = {name: draw(st.lists(make(scene), max_size=2)) for name, make in RECORDS.items()}
    return Report(
        Article(scene.text, scene.published, draw(maybe(names()))),
        actors=scene.actors,
        times=scene.times,
        diagnostics=tuple(draw(st.lists(diagnostics(len(scene.text)), max_size=2))),
        **found,
    )
