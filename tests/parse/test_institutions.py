"""Companies, central banks, museums and universities: who comes and goes there, from when, and from where."""

import pytest

from reports import cells, changes, only, rows


@pytest.mark.parametrize("verb", ["was ousted", "was dismissed", "was elected", "was removed"])
def test_months_of_what_has_come_about(verb: str) -> None:
    """A month told of one who will be succeeded is the last one where that has happened, and "was to" is to come."""
    told = f"Ada Marlow will succeed Lena Stone, who {verb} as chief executive of Norvest in March."
    assert [row["date"] for row in rows(told) if row["person"] == "Lena Stone"] == ["2024-03"]
    told = "The board will replace Lena Stone, who was to be removed as chief executive of Norvest in August."
    assert {row["date"] for row in rows(told)} == {"2024-08"}
    told = "Ada Marlow will leave the post, and a vote on her successor as chair of Norvest was set in August."
    assert "2023-08" not in {row["date"] for row in rows(told)}


@pytest.mark.parametrize(
    "whom", ["a former ruling party lawmaker", "an outsider", "a critic of tight policy", "a former finance minister"]
)
def test_replaced_with_somebody_unnamed(whom: str) -> None:
    """Who replaces somebody with another does not come into the office; who replaces them with speed does."""
    told = f"President Omar Dell sacked central bank governor Naci Orun, replacing him with {whom}."
    assert changes(told) == {("Naci Orun", "left", "governor")}
    told = f"Ada Marlow, the chair of Norvest, replaced chief executive Lena Stone with {whom}."
    assert changes(told) == {("Lena Stone", "left", "chief executive officer")}
    told = "Ada Marlow replaced Lena Stone as chair of Norvest with immediate effect."
    assert changes(told) == {("Ada Marlow", "took_office", "chair")}


@pytest.mark.parametrize("purpose", ["take a syndicate job at Barclays", "head the desk at Barclays"])
def test_moving_to_a_city(purpose: str) -> None:
    """Who moves from one city to another for a job backs neither, and does not fill the first office there."""
    told = f"George Kell moves from London to Paris to {purpose}. There he will fill the gap that Ann Poe left."
    assert not cells(told, "endorsement", ("endorser",))
    assert not [row for row in rows(told) if row["office"] == "chief executive officer"]
    told = (
        "Ada Marlow and Lena Stone are running for governor. Senator Ann Poe has moved from Ada Marlow to Lena Stone."
    )
    assert {name for (name,) in cells(told, "endorsement", ("candidate",))} == {"Ada Marlow", "Lena Stone"}


@pytest.mark.parametrize("body", ["museum", "orchestra", "university", "charity", "theatre", "foundation"])
def test_bodies_of_some_country(body: str) -> None:
    """Who presides over "a Canadian university" does not preside over Canada; a post in some big one is none."""
    assert only(f"Ada Marlow, president of a Canadian {body}, resigned in May.")["organization"] == f"Canadian {body}"
    told = f"Ada Marlow quit as director of Norvest. She was the first woman to get the top post at a big Welsh {body}."
    assert changes(told) == {("Ada Marlow", "left", "director")}
    assert only("Ada Marlow, president of Canada, resigned in May.")["organization"] == "Canada"


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Ada Marlow is head of the history department at Teck University.", "head"),
        ("Ada Marlow is head of the history department at Oslo's Teck University.", "head"),
        ("Ada Marlow heads the finance department at Norvest Bank.", "head"),
        ("Ada Marlow was named head of Teck University's health department.", "head"),
        ("Ada Marlow was named head of the culture department of Peru.", "culture minister"),
        ("Ada Marlow was named head of the state health department.", "health minister"),
    ],
)
def test_departments(told: str, office: str) -> None:
    """Who heads a department of a bank or a school is no minister."""
    assert only(told)["office"] == office


@pytest.mark.parametrize("place", ["No. 2", "No. 3"])
def test_places_in_an_order(place: str) -> None:
    """A place in an order names no firm."""
    told = f"Ada Marlow joined the {place} carmaker. It said it was naming Rob Quill as chief executive."
    assert {row["organization"] for row in rows(told)} == {None}
    told = f"Norvest, the {place} carmaker, named Ada Marlow as chair."
    assert only(told)["organization"] == "Norvest"
    assert only("Ada Marlow will move to No 10 as chief of staff.")["organization"] == "United Kingdom"


@pytest.mark.parametrize("body", ["the Asia Society", "Norvest Bank", "the Halden Museum"])
def test_where_behind_a_body_in_a_city(body: str) -> None:
    """What somebody does "where" is done in the body before its city; only a mayor is the city's."""
    told = f"Mira Chew comes from {body} in Oslo, where she has served as director since 2004."
    assert only(told)["organization"] == body.removeprefix("the ")
    told = f"Mira Chew left {body} in Oslo, where she has been mayor since 2004."
    assert {row["organization"] for row in rows(told) if row["office"] == "mayor"} == {"Oslo"}


@pytest.mark.parametrize("told", ["named Nick Cull director, succeeding", "chose Nick Cull as director to succeed"])
def test_days_of_those_replaced(told: str) -> None:
    """Who is replaced today has not gone today; who goes and is replaced at once has."""
    story = f"OSLO, May 30 - The Norvest Museum on Thursday {told} Lena Stone, who stepped down after a theft."
    assert {(row["person"], row["date"]) for row in rows(story)} == {("Nick Cull", "2024-05-30"), ("Lena Stone", None)}
    story += " Stone stepped down in August last year."
    assert ("Lena Stone", "2023-08") in {(row["person"], row["date"]) for row in rows(story)}
    story = "OSLO, May 30 - The Norvest Museum on Thursday named Nick Cull director after Lena Stone stepped down."
    assert ("Lena Stone", "2024-05-30") in {(row["person"], row["date"]) for row in rows(story)}


@pytest.mark.parametrize("name", ["Ada DeVoogt", "Carlton LeBlanc", "Shelby McVoogt"])
def test_surnames_with_a_second_capital(name: str) -> None:
    """A name that opens a sentence keeps its first part, whatever its second one looks like."""
    assert only(f"{name} is stepping down as chief executive of Halden Health.")["person"] == name
    assert only(f"Analyst {name.split()[1]} has resigned as chair of Norvest.")["person"] == name.split()[1]


@pytest.mark.parametrize("verb", ["depart", "exit", "vacate", "leave"])
def test_leaving_a_role(verb: str) -> None:
    """Who departs a role leaves it."""
    told = f"Ian Worth, the interim chief executive of Barton Hospital, will {verb} the role later this year."
    assert changes(told) == {("Ian Worth", "leaving", "interim chief executive")}


@pytest.mark.parametrize("post", ["bursar of Emmet College", "Master of Emmet College", "the festival's muse"])
def test_posts_without_a_title_that_we_know(post: str) -> None:
    """A job "as bursar of Emmet College" is not the one that its holder has; one "as part of a reshuffle" may be."""
    told = f"Fiona Reyn, the director general of the Norvest Trust, will take up her new post as {post} in May."
    assert not changes(told)
    told = "Norvest named Fiona Reyn chair on Monday. She took up the post as part of a reshuffle."
    assert ("Fiona Reyn", "took_office", "chair") in changes(told)


@pytest.mark.parametrize("whom", ["founder and former chair, Fiona Reyn", "founder and former chair Fiona Reyn"])
def test_replacing_one_of_several_titles(whom: str) -> None:
    """Who replaces somebody of two titles gets no office by them, and is no founder; two names are two persons."""
    told = f"Helen Gosh was named chair of the Norvest Trust, replacing {whom}."
    assert [(row["office"], row["predecessor"]) for row in rows(told)] == [("chair", "Fiona Reyn")]
    told = "Helen Gosh was named chair and chief executive of Norvest, replacing chair Fiona Reyn and boss Bo Lund."
    assert {row["predecessor"] for row in rows(told)} == {"Fiona Reyn", "Bo Lund"}


@pytest.mark.parametrize("title", ["MD & CEO", "MD and CEO", "managing director & CEO"])
def test_managing_directors_and_chiefs(title: str) -> None:
    """The head of an Indian firm, whose title is no firm's name; "Marks & Fuller" is one."""
    told = f"Next will be Padma Chund, {title} of Chennai-based Norvest Bank, who will retire in August."
    row = only(told)
    assert (row["person"], row["office"], row["organization"]) == (
        "Padma Chund",
        "chief executive officer",
        "Norvest Bank",
    )
    assert only("Marks & Fuller chair Padma Chund resigned in May.")["organization"] == "Marks & Fuller"


@pytest.mark.parametrize("when", ["on Thursday", "in May", "last week"])
def test_times_between_commas(when: str) -> None:
    """A time between commas does not part a verb from whom it is done to; behind who goes, it parts two clauses."""
    told = f"The board of Norvest elected, {when}, Ada Marlow as its new president."
    assert changes(told) == {("Ada Marlow", "appointed", "president")}
    told = f"The chair of Norvest, Bo Lund, resigned, {when}, Ada Marlow said."
    assert changes(told) == {("Bo Lund", "left", "chair")}


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("Ada Marlow was formerly chief executive of ADC Telecommunications.", "ADC Telecommunications"),
        ("Ada Marlow has been appointed managing director of MTN Business Kenya.", "MTN Business Kenya"),
        ("Denver Symphony President Ada Marlow Steps Down", "Denver Symphony"),
        ("Oslo Museum Director Ada Marlow Steps Down", "Oslo Museum"),
        ("Oslo Mayor Ada Marlow Steps Down", "Oslo"),
    ],
)
def test_whole_names_of_bodies(told: str, body: str) -> None:
    """A body's name is not cut behind the known one that opens it, in a headline either."""
    assert only(f"{told}\n\nIt was a long day.")["organization"] == body


@pytest.mark.parametrize("name", ["Ling Yew Kong", "Ming Lee", "Ping Yao"])
def test_names_that_end_like_verbs(name: str) -> None:
    """A first name without a vowel before "-ing" is no verb; "bringing" is one."""
    assert only(f"{name}, 46, has been appointed chief executive of Norvest.")["person"] == name
    assert only("Bringing Bo Lund back, Norvest has appointed him chief executive.")["person"] == "Bo Lund"


@pytest.mark.parametrize(
    "board", ["Norvest's board", "Norvest's board of directors", "Memory chipmaker Norvest's board"]
)
def test_chairs_of_the_board(board: str) -> None:
    """The chair of the board that a firm's board names is the firm's."""
    told = f"{board} also named director Bo Lund the new chairman of the board."
    assert only(told)["organization"] == "Norvest"
    assert only("The Peru Medical Board named Bo Lund its new chairman.")["organization"] == "Peru Medical Board"


@pytest.mark.parametrize("verb", ["extended", "renewed"])
def test_terms_extended_from_a_month(verb: str) -> None:
    """A term that is extended from a month is so from the next one."""
    told = f"The president {verb} the term of central bank governor Bo Lund for another five years from November."
    assert only(told)["start"] == "2024-11"
    assert only("Bo Lund was the governor of the central bank from November to January.")["start"] != "2024-11"


@pytest.mark.parametrize("bank", ["Central Bank of India", "Indian Bank", "Bank of Baroda"])
def test_banks_of_the_indian_state(bank: str) -> None:
    """Banks with names like a central bank's or a noun's are firms; the central bank is another."""
    told = f"Matam Rao of Norvest Bank will be the new MD & CEO of {bank}, based in Mumbai."
    assert only(told)["organization"] == bank
    assert only("An Indian bank named Ann Poe as chair on Monday.")["organization"] == "An Indian bank"
