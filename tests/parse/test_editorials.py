"""Newspapers that say "we", offices that a sentence opens with, first choices that were none, unnamed doubters."""

import pytest

from reports import rows

EDITORIAL = """Editorial: The Post recommends Joy Haddad for county executive

Four candidates are vying to succeed Carl Dunning as executive of Marlow County. We endorse Joy Haddad, a Democrat.

In the race for clerk, we support the incumbent, Alan Voss. For sheriff, our choice is Rita Mull.

"We will win," Tim Strand said.
"""


def test_an_editorial_speaks_for_its_newspaper() -> None:
    found = {(r["endorser"], r["candidate"], r["office"]) for r in rows(EDITORIAL, "endorsement")}
    assert found == {
        ("Post", "Joy Haddad", "county executive"),
        ("Post", "Alan Voss", "clerk"),
        ("Post", "Rita Mull", "sheriff"),
    }


def test_we_of_no_newspaper_or_of_several_is_nobody() -> None:
    assert rows("We endorse Joy Haddad for mayor of Dunby.", "endorsement") == []
    both = "The Post and The Herald disagree on the race for mayor of Dunby. We endorse Joy Haddad."
    assert rows(both, "endorsement") == []


@pytest.mark.parametrize("paper", ["Post", "Herald", "Courier", "Gazette"])
def test_a_headline_s_newspaper(paper: str) -> None:
    text = f"The {paper} endorses Joy Haddad for mayor\n\nFour candidates are vying to succeed Carl Dunning.\n"
    assert [r["endorser"] for r in rows(text, "endorsement")] == [paper]


@pytest.mark.parametrize("opening", ["For sheriff", "In the race for sheriff", "In the contest for sheriff"])
@pytest.mark.parametrize("verb", ["the union endorsed", "the union is backing", "it supports"])
def test_the_office_that_opens_a_sentence(opening: str, verb: str) -> None:
    text = f"The bakers' union endorsed Joy Haddad for mayor of Dunby on Monday. {opening}, {verb} Bo Lund."
    found = {(r["candidate"], r["office"]) for r in rows(text, "endorsement")}
    assert found == {("Joy Haddad", "mayor"), ("Bo Lund", "sheriff")}


def test_the_office_that_opens_a_sentence_on_rivals() -> None:
    text = "Joy Haddad is running for mayor of Dunby. In the contest for city attorney, Bo Lund faces Ann Poole."
    found = {(r["person"], r["office"]) for r in rows(text, "candidacy")}
    assert found == {("Joy Haddad", "mayor"), ("Bo Lund", "city attorney"), ("Ann Poole", "city attorney")}


def test_what_somebody_is_opens_a_sentence_too() -> None:
    text = "Joy Haddad is running for mayor of Dunby. As sheriff, Rita Mull endorsed her."
    assert [r["office"] for r in rows(text, "endorsement")] == ["mayor"]


@pytest.mark.parametrize("word", ["not", "never"])
def test_who_was_not_the_first_choice(word: str) -> None:
    text = f"Ana Reyes is running for mayor. Bo Lund was {word} the minister's first choice."
    assert [r for r in rows(text, "endorsement") if r["modality"] != "denied"] == []
    assert [r["person"] for r in rows(text, "candidacy")] == ["Ana Reyes"]


@pytest.mark.parametrize("verb", ["doubted", "feared", "suspected", "believed"])
def test_an_unnamed_doubter_speaks_on(verb: str) -> None:
    text = f'One backbencher {verb} that Kit Aldous would leave by Easter. "We are lost," he said.'
    assert [r["speaker"] for r in rows(text, "statement")] == ["One backbencher"]


@pytest.mark.parametrize(("opening", "closing"), ['""', "“”"])
def test_we_in_the_midst_of_a_quotation_is_no_newspaper(opening: str, closing: str) -> None:
    lead = "Ana Reyes and Bo Lund are running for mayor of Dunby. The Post published a note on Monday. "
    note = f"{lead}{opening}We lost badly in May. We endorse Ana Reyes for mayor. We will fight on.{closing}"
    assert rows(note, "endorsement") == []
    assert rows(f"The Post's editorial pages are read by many. {note}", "endorsement") == []


def test_we_in_a_story_is_no_newspaper() -> None:
    text = "Ana Reyes and Bo Lund are running for mayor, the Post reported. We lost badly in May. We endorse Ana Reyes."
    assert rows(text, "endorsement") == []
