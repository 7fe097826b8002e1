"""Who comes after whom, where an article tells of the one who comes and of the one who goes."""

import pytest

import newsevents as ne

COMING = "Ana Reyes was appointed governor of the Bank of Peru."


def predecessor(text: str) -> str | None:
    """Give whom the article's newcomer is told to follow."""
    (record,) = (x for x in ne.parse(text).appointments if x.action is ne.AppointmentAction.APPOINTED)
    return record.predecessor.name if record.predecessor is not None else None


def test_who_goes_from_an_office_is_followed_by_who_comes_into_it() -> None:
    assert predecessor(f"{COMING} Tom Orrell resigned as governor of the Bank of Peru in May.") == "Tom Orrell"


@pytest.mark.parametrize(
    "other",
    [
        "Tom Orrell resigned as governor of the Bank of Chile in May.",
        "Tom Orrell resigned as deputy governor of the Bank of Peru in May.",
        "Tom Orrell did not resign as governor of the Bank of Peru.",
        (
            "Tom Orrell resigned as governor of the Bank of Peru in May. "
            "Jan Lund resigned as governor of the Bank of Peru in 2010."
        ),
    ],
)
def test_another_office_or_several_who_go_name_nobody(other: str) -> None:
    assert predecessor(f"{COMING} {other}") is None
