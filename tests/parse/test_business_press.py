"""Business pages: firms called by their trade or their founders, analysts' employers, bosses who come and go."""

import pytest

from reports import only, rows


@pytest.mark.parametrize(
    ("firm", "name"),
    [
        ("property website Homely", "Homely"),
        ("parent company Homely Brand", "Homely Brand"),
        ("FTSE 100 housebuilder Norvest", "Norvest"),
        ("Calder-owner Norvest Mills", "Norvest Mills"),
        ("department store John Harlow", "John Harlow"),
        ("fashion retailer Karen Miller", "Karen Miller"),
    ],
)
def test_trades_before_names(firm: str, name: str) -> None:
    """A noun for a firm without an article goes with the firm's name, whatever that looks like."""
    row = only(f"Bo Lund, the chief executive of {firm}, resigned in May.")
    assert (row["person"], row["action"], row["organization"]) == ("Bo Lund", "left", name)


def test_firms_named_after_people() -> None:
    """Who has stores and shareholders is no person; who was chosen by the bank is one."""
    text = "Shares in John Harlow fell after its chief executive, Ana Reyes, resigned."
    assert only(text)["organization"] == "John Harlow"
    text = (
        "Karen Miller, Peru's second-largest store operator, has lost chief executive Ana Reyes, who resigned in May."
    )
    assert only(text)["organization"] == "Karen Miller"
    assert only("The bank said that Karen Miller, the chair of the board, had resigned.")["person"] == "Karen Miller"
    text = "Ana Reyes, the Bank of Peru governor, resigned in May."
    assert only(text)["person"] == "Ana Reyes"


def test_analysts_do_not_work_there() -> None:
    """The firm of somebody asked for a view is not the one whose boss the story is about."""
    text = "Chief executive Bo Lund has a crisis to manage, Credit Ostgrid Group analyst Ana Reyes said in a note."
    assert only(text, "role")["organization"] is None
    text = "Ana Reyes of Ostgrid Securities said chief executive Bo Lund had been under pressure."
    assert only(text, "role")["organization"] is None


@pytest.mark.parametrize(
    ("text", "action", "modality"),
    [
        ("Bo Lund has been replaced as chairman of Calder Sons.", "left", "actual"),
        ("Bo Lund is to be replaced as chairman of Calder Sons.", "leaving", "expected"),
        ("Calder Sons has replaced Bo Lund as its chairman.", "left", "actual"),
        ("The board will replace Bo Lund as chairman of Calder Sons.", "leaving", "expected"),
    ],
)
def test_replaced(text: str, action: str, modality: str) -> None:
    """Who has been replaced is gone."""
    row = only(text)
    assert (row["person"], row["action"], row["modality"]) == ("Bo Lund", action, modality)
    assert row["organization"] == "Calder Sons"


def test_former_chair_who_was_replaced() -> None:
    """The office that a former holder was replaced in is the one that their title names."""
    text = (
        "Days after former Calder Sons chairman Bo Lund was replaced by Ana Reyes, three top executives of the Calder "
        "Group have resigned."
    )
    assert {(r["person"], r["office"]) for r in rows(text, "appointment")} == {
        ("Bo Lund", "chairman"),
        ("Ana Reyes", "chairman"),
    }


def test_intention_to_go() -> None:
    """Only an intention to stand is a candidacy."""
    text = "Ana Reyes has announced her intention to step down as chief executive of Norvest."
    assert not rows(text, "candidacy")
    assert only(text)["action"] == "leaving"
    assert only("Ana Reyes announced her intention to seek the presidency.", "candidacy")["status"] == "declared"
    assert not rows("Ana Reyes did not want her position to become a distraction.", "candidacy")


def test_records_are_no_accessions() -> None:
    """To be the last of the chief executives convicted is not to become one."""
    text = (
        "Bo Lund, former chief executive of Norvest, was found guilty, becoming the last CEO convicted in the affair."
    )
    assert not rows(text, "appointment")
    assert only("Ana Reyes became the first female chief executive of Norvest.")["action"] == "took_office"
    assert any(
        r["office"] == "president" for r in rows("Ana Reyes became the first president elected by all.", "appointment")
    )


def test_nobody_stands_for_what_a_board_fills() -> None:
    """Support for a boss and defeat in a bid are no contest for the office."""
    text = (
        "Norvest boss Bo Lund's dream has died\n\nThe merger ended after Mr Lund refused to give up its slots.\n\nOn "
        "Friday, chief executive Mr Lund effectively admitted defeat."
    )
    assert not rows(text, "candidacy")
    text = "Norvest names boss\n\nBo Lund became chief executive of Norvest in May.\n\nThe bank backed Mr Lund."
    assert not rows(text, "endorsement")
    text = "The search for a new chief executive of Norvest is on. Finance director Bo Lund has ruled himself out."
    assert only(text, "candidacy")["status"] == "declined"


def test_described_before_what_one_runs() -> None:
    """A description behind a firm's name stands for the firm; "he" is the subject, not who owns it."""
    text = "Olson's replacement Bo Lund joins Calder from Vivo, a French fashion retailer he has run since 2004."
    row = only(text)
    assert (row["person"], row["organization"]) == ("Bo Lund", "Vivo")


def test_his_departure() -> None:
    """Somebody's departure is that of whoever the story says has gone."""
    text = (
        "Bo Lund resigned as Calder chairman on Friday.\n\nThe post at Norvest Corporation goes to deputy chairman Jan "
        "Ek.\n\nHis departure follows a row."
    )
    assert [r["person"] for r in rows(text, "appointment") if r["action"] == "left"] == ["Bo Lund"]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("head of governance at Standard Mutual Investments", "head of governance"),
        ("head of UK equities at Standard Mutual", "head of uk equities"),
        ("the Herald's business editor", "business editor"),
        ("the firm's human resources chief", "human resources chief"),
        ("the head of Standard Mutual", "head"),
    ],
)
def test_parts_of_a_business(title: str, office: str) -> None:
    """Who heads a part of a firm does not head the firm."""
    assert only(f"Bo Lund, {title}, spoke on Friday.", "role")["office"] == office


def test_verdicts_in_headlines() -> None:
    """Capitals behind an office in a headline may say what befell its holder."""
    assert not rows("Former Norvest Manager Found Guilty\n\nThe former manager was jailed.", "role")
    assert not rows("Prosecutors Rack Up Victories\n\nTwo men were jailed.", "role")
    assert only("Norvest Manager Bo Lund Jailed\n\nBo Lund was jailed.", "role")["person"] == "Bo Lund"


def test_fuller_titles_are_of_one_body() -> None:
    """A chairman who steps down is not another body's executive chairman."""
    text = (
        "Calder chairman Bo Lund steps down\n\nBo Lund resigned as Calder chairman on Friday.\n\nMr Lund, who left his "
        "role as Norvest executive chairman in February, was sad."
    )
    found = {(r["office"], r["organization"]) for r in rows(text, "appointment")}
    assert found == {("chairman", "Calder"), ("executive chairman", "Norvest")}


def test_board_of_whom() -> None:
    """A board fills the offices of its firm."""
    row = only("Norvest's board said it had named Bo Lund as interim CEO.")
    assert row["organization"] == "Norvest"
    text = "The bank appointed Ana Reyes and Bo Lund as additional directors on the board of Calder Bank."
    assert {r["organization"] for r in rows(text, "appointment")} == {"Calder Bank"}


def test_two_offices_of_one_firm() -> None:
    """Whoever is chief executive and president is no country's president."""
    text = (
        "Norvest CEO steps down\n\nTOKYO (Reuters) - Norvest Corp's chief executive stepped down on Tuesday.\n\n"
        "CEO and President Bo Lund said he would be replaced by Chairman Karl Ek."
    )
    assert {r["organization"] for r in rows(text, "role")} == {"Norvest"}


def test_founders_have_no_successors() -> None:
    """Nobody is hired as a co-founder in somebody's place."""
    text = "He wrote to co-founder Jerry Lund. Ana Reyes was hired to replace Mr Lund in January 2009."
    assert all(r["office"] != "co-founder" for r in rows(text, "appointment"))


def test_who_dismisses_is_not_dismissed() -> None:
    """A president's dismissal of somebody is that one's departure."""
    text = "Shares fell after Peru President Ana Reyes's dismissal of CEO Bo Lund in a dispute."
    assert only(text)["person"] == "Bo Lund"
    assert only("Ana Reyes's dismissal as chair of Norvest shook the firm.")["person"] == "Ana Reyes"


def test_minorities_reject_nothing() -> None:
    """Less than half of the votes against something do not say that it failed."""
    assert only("At the meeting 45% of shareholders voted against her pay.", "vote")["outcome"] is None
    assert only("At the meeting 59% of shareholders voted against her pay.", "vote")["outcome"] == "failed"
    row = only("There were nearly 1.5 billion votes in favour, 161 million against.", "vote")
    assert (row["for"], row["outcome"]) == (1_500_000_000, "passed")


@pytest.mark.parametrize(
    "text",
    [
        "Norvest CEO Resigns After Probe\n\nNorvest chief executive Bo Lund resigned on Tuesday.",
        "Embattled Norvest chief executive Bo Lund resigned on Tuesday. Norvest said so.",
        "Investors Want to Fire Chairman\n\nNorvest chief executive Bo Lund resigned on Tuesday. Norvest said so.",
    ],
)
def test_words_in_capitals(text: str) -> None:
    """Verbs of a headline and words about a firm are no names."""
    found = rows(text, "role")
    assert {(r["person"], r["organization"]) for r in found} == {("Bo Lund", "Norvest")}


def test_role_in_politics() -> None:
    """A role in politics is no office that is at stake."""
    text = "Norvest will name Ana Reyes chief executive. Bo Lund, who led it, plans to pursue a role in politics."
    assert not rows(text, "candidacy")
    assert not any(
        r["status"] == "declared"
        for r in rows("Bo Lund Nominated to Lead the Fed\n\nThe president chose him.", "candidacy")
    )
