"""Offices whose words name no body: the story's own town, county or house has them, or the body of whom they serve."""

from datetime import date

import pytest

import newsevents

PUBLISHED = date(2024, 5, 6)
HEADED = {
    "city": "Okoro named Harlan city manager\n\nHARLAN — Jo Okoro of Delford was named Harlan city manager.\n\n",
    "county": "Okoro named sheriff\n\nHarlan County commissioners voted to appoint Jo Okoro as interim sheriff.\n\n",
    "company": "Calder names Okoro chief executive\n\nCalder Foods named Jo Okoro its chief executive on Monday.\n\n",
}
CASES = [
    ("city", "Mayor Ana Reyes told reporters that the vote was close.", "mayor", "Harlan"),
    ("city", "Mayor Ana Reyes of Delford told reporters that the vote was close.", "mayor", "Delford"),
    ("county", "Sheriff Ana Reyes told reporters that the vote was close.", "sheriff", "Harlan County"),
    ("county", "Commissioner Ana Reyes told reporters that the vote was close.", "commissioner", "Harlan County"),
    ("company", "Finance director Ana Reyes told reporters that it was close.", "finance director", "Calder Foods"),
    ("company", "The governor of Utah, Ana Reyes, told reporters that it was close.", "governor", "Utah"),
]
SENTENCES = [
    ("Milwaukee County Executive Ana Reyes told reporters so.", "county executive", "Milwaukee County"),
    ("Clarke County prosecutor Ana Reyes told reporters so.", "county prosecutor", "Clarke County"),
    ("State Rep. Ana Reyes, who lives in Boise, told reporters so.", "state representative", None),
    ("Jo Adu, president of the Calder Union, was ill. His deputy, Ana Reyes, denied it.", "deputy", "Calder Union"),
    ("Jo Adu is running for mayor of Boise. His campaign manager, Ana Reyes, said so.", "campaign manager", "Jo Adu"),
    ("Ana Reyes, president of the Spanish teachers' union, spoke.", "president", "Spanish teachers' union"),
    ("Ana Reyes, chair of the remuneration committee, spoke.", "chair", "remuneration committee"),
    ("Ana Reyes, chairman of the board, spoke.", "chairman", None),
    ("Ana Reyes, a past rector of the national university, spoke.", "rector", "national university"),
    ("Ana Reyes, president of the Polish chamber of commerce, spoke.", "president", "Polish chamber of commerce"),
    ("Planning Director Ana Reyes told reporters so.", "planning director", None),
    ("Public works director Ana Reyes told reporters so.", "public works director", None),
    ("Former parks director Ana Reyes told reporters so.", "parks director", None),
    ("Former Minister of Foreign Affairs Ana Reyes told reporters so.", "foreign minister", None),
    ("Councilor Ana Reyes told reporters so.", "councilor", None),
    ("Ana Reyes, the top Republican on the Ways Committee, told reporters so.", "ranking member", "Ways Committee"),
]


def _role(text: str) -> list[tuple[object, object]]:
    records = newsevents.parse(text, PUBLISHED).to_records()
    return [(r["office"], r["organization"]) for r in records if r["type"] == "role" and r["person"] == "Ana Reyes"]


@pytest.mark.parametrize(("story", "sentence", "office", "body"), CASES)
def test_an_office_without_a_body_is_the_storys_own(story: str, sentence: str, office: str, body: str) -> None:
    assert _role(HEADED[story] + sentence) == [(office, body)]


@pytest.mark.parametrize(("text", "office", "body"), SENTENCES)
def test_bodies_are_named_as_worded(text: str, office: str, body: str | None) -> None:
    assert _role(f"A headline about nothing much\n\n{text}") == [(office, body)]


def test_plural_titles_are_shared_with_where_each_is_from() -> None:
    text = (
        "A headline\n\nTwo Democratic senators, Ana Reyes of Ohio and Jo Adu of Oregon, said that they would vote no."
    )
    records = newsevents.parse(text, PUBLISHED).to_records()
    assert {(r["person"], r["office"]) for r in records if r["type"] == "role"} == {
        ("Ana Reyes", "senator"),
        ("Jo Adu", "senator"),
    }


def test_a_firm_goes_by_its_full_name_and_a_party_by_no_nickname() -> None:
    firm = "Calder ousts chief\n\nCalder Foods has dismissed its chief executive, Ana Reyes.\n\nCalder said so."
    party = "Tory leader quits\n\nAna Reyes, the leader of the Tories, stood down. The Tories want another one."
    assert _role(firm) == [("chief executive officer", "Calder Foods")]
    assert _role(party) == [("leader", "Conservative Party")]


def test_a_term_that_ends_ends_then_and_a_deputy_serves_the_superiors_body() -> None:
    text = (
        "A headline\n\nJo Adu, whose term as president of the Calder Union ends on May 31, spoke. "
        "Ana Reyes, Adu's deputy, spoke."
    )
    records = newsevents.parse(text, PUBLISHED).to_records()
    assert [r["end"] for r in records if r["type"] == "appointment"] == ["2024-05-31"]
    assert _role(text) == [("deputy", "Calder Union")]


STATUSES = [
    ("Jo Adu and retired Supreme Court justice Ana Reyes had four votes each.", "justice", "former"),
    ("Ana Reyes, an ex-officio member of the Law Council, spoke.", "member", "current"),
    ("Ana Reyes, a former second finance minister, spoke.", "second finance minister", "former"),
    ("Ana Reyes, the ex-Calder chief, spoke.", "chief", "former"),
]


@pytest.mark.parametrize(("text", "office", "status"), STATUSES)
def test_words_before_a_title_say_when_it_was_held(text: str, office: str, status: str) -> None:
    records = newsevents.parse(f"A headline about nothing much\n\n{text}", PUBLISHED).to_records()
    roles = [(r["office"], r["status"]) for r in records if r["type"] == "role" and r["person"] == "Ana Reyes"]
    assert roles == [(office, status)]


def test_where_a_body_of_the_world_sits_says_not_whose_minister_somebody_is() -> None:
    text = "Ana Reyes has accepted a job at the World Nickel Organization in Brussels. Customs minister Tom Lund spoke."
    assert _minister(f"Customs boss leaves\n\n{text}") is None
    text = "Ana Reyes has accepted a job at a hospital in Brussels. Customs minister Tom Lund spoke."
    assert _minister(f"Customs boss leaves\n\n{text}") == "Belgium"


def _minister(text: str) -> object:
    records = newsevents.parse(text, PUBLISHED).to_records()
    return next(r["organization"] for r in records if r["type"] == "role" and r["person"] == "Tom Lund")
