"""What can be wrong with a rule, a roster or the positions: each a ``ValueError`` that carries its fields.

An outcome (blocked, still open) is never an error: these say that the question itself does not make sense.
"""

from collections.abc import Iterable

from newsevents.errors import NewsEventsError


class DecideError(NewsEventsError, ValueError):
    """The root of the errors of the decision engine."""


class UnknownMemberError(DecideError):
    """Somebody is named who is no member of the body: ``member``, and the ``known`` members."""

    def __init__(self, member: object, known: Iterable[str] = ()) -> None:
        self.member = member
        self.known: tuple[str, ...] = tuple(known)
        of = f"; members are {', '.join(self.known[:8])}{', ...' if len(self.known) > 8 else ''}" if self.known else ""
        super().__init__(f"{member!r} is not a member{of}")


class RosterError(DecideError):
    """A roster is empty, repeats a member, or is not the one that the rule is for: ``expected``, ``found``."""

    def __init__(self, message: str, *, expected: object = None, found: object = None) -> None:
        self.expected = expected
        self.found = found
        super().__init__(message)


class TooManyVotesError(DecideError):
    """More votes or positions are claimed (``votes``) than the body has ``members``."""

    def __init__(self, votes: int, members: int) -> None:
        self.votes = votes
        self.members = members
        super().__init__(f"{votes} votes in a body of {members} members; check the count or the roster")


class CountError(DecideError):
    """A count (``count``) is negative, fractional or no number, or an interval ends before it begins."""

    def __init__(self, count: object, what: str = "a count", *, why: str = "is no whole number of at least 0") -> None:
        self.count = count
        self.what = what
        super().__init__(f"{what} of {count!r} {why}")


class ShareError(DecideError):
    """A share (``share``) is not an exact number from 0 to 1."""

    def __init__(self, share: object) -> None:
        self.share = share
        super().__init__(
            f"a share of {share!r} is not an exact number from 0 to 1; write Fraction(2, 3), '2/3' or '55%'"
        )


class WeightError(DecideError):
    """A ``member`` has no usable ``weight`` in the table called ``table``."""

    def __init__(self, table: str, member: str | None = None, weight: object = None) -> None:
        self.table = table
        self.member = member
        self.weight = weight
        if member is None:
            message = (
                f"the weights called {table!r} are not known here; give them with rule.resolve({{{table!r}: ...}})"
            )
        elif weight is None:
            message = f"{member!r} has no weight in {table!r}; add it to the table"
        else:
            message = f"{member!r} has weight {weight!r} in {table!r}; a weight is an int or Fraction of at least 0"
        super().__init__(message)


class ContradictionError(DecideError):
    """The positions cannot all be true together: ``facts`` are the ones that conflict, in words."""

    def __init__(self, facts: Iterable[str]) -> None:
        self.facts: tuple[str, ...] = tuple(facts)
        super().__init__(f"these cannot all be true: {'; '.join(self.facts)}")


class RuleFormError(DecideError):
    """A rule's dictionary form cannot be read: ``form`` and what is wrong with it."""

    def __init__(self, form: object, why: str) -> None:
        self.form = form
        super().__init__(f"cannot read the rule {form!r}: {why}")
