"""Bodies that only say of what sort another is, or where somebody once worked, and have no offices of the story."""

from reports import offices, rows

TRUST = """NHS trust faces turmoil as bosses quit

The row is the latest to hit the East Calder Hospitals NHS Trust, which runs services in Calder and Holm.

Chief executive Ruth Pell left and chairman Ed Marrow, the former boss at Calder Valley Airport, quit in February."""


def test_the_trust_that_a_story_is_on_is_not_the_service_it_belongs_to() -> None:
    trust = "East Calder Hospitals NHS Trust"
    assert offices(TRUST) == {
        ("Ruth Pell", "left", f"chief executive officer of {trust}"),
        ("Ed Marrow", "left", f"chairman of {trust}"),
    }


def test_where_somebody_worked_before_has_only_that_office() -> None:
    told = {(row["person"], row["office"]): row["organization"] for row in rows(TRUST, "role")}
    assert told["Ed Marrow", "boss"] == "Calder Valley Airport"
    untold = "Ana Reyes, the former chairman of Norvest Rail, said the chairman, Bo Lund, had to go."
    assert [row["organization"] for row in rows(untold, "role")] == ["Norvest Rail", None]


def test_affiliates_and_subsidiaries_have_offices_of_their_own() -> None:
    for text, body in (
        ("Ana Reyes, the president of the ATU's Kansas affiliate, is running.", "Kansas affiliate"),
        ("Ana Reyes, chief executive of Norvest's US subsidiary, spoke.", "US subsidiary"),
        ("Ana Reyes, chairman of an NHS trust, spoke.", "NHS trust"),
    ):
        assert [row["organization"] for row in rows(text, "role")] == [body]
