"""Press releases and trade pages: where firms are based, what shares they have, chiefs of anything, confirmations."""

import pytest

from reports import only, rows


@pytest.mark.parametrize(
    ("based", "name"),
    [
        ("Milford, Conn.-based Lund Memorial Hospital", "Lund Memorial Hospital"),
        ("St. Alban, Fla.-based Harlow Brands", "Harlow Brands"),
        ("Boise, Idaho-based Harlow Foods", "Harlow Foods"),
        ("Durham, North Carolina-based Harlow Foods", "Harlow Foods"),
        ("New York City-based Harlow Foods", "Harlow Foods"),
        ("Salt Lake City-based Harlow Foods", "Harlow Foods"),
        ("Oslo-based Harlow Foods", "Harlow Foods"),
    ],
)
def test_where_firms_are_based(based: str, name: str) -> None:
    """A town and its region before "-based" describe the firm behind it, whose the office is."""
    row = only(f"Gary Hobbs retired as chief executive of {based}.")
    assert (row["person"], row["organization"]) == ("Gary Hobbs", name)
    row = only(f"{based} named Ana Reyes chief executive.")
    assert (row["person"], row["organization"], row["appointer"]) == ("Ana Reyes", name, name)


def test_not_where_firms_are_based() -> None:
    """Who is based somewhere may be a person, and a name before a comma need not be a town."""
    assert only("Oslo-based Ana Reyes was named chief executive of Harlow Foods.")["person"] == "Ana Reyes"
    row = only("According to Norvest, Oslo-based Harlow Foods has named Ana Reyes chief executive.")
    assert row["organization"] == "Harlow Foods"
    row = only("Ana Reyes resigned as head of a Salt Lake City-based investment firm.")
    assert row["organization"] in {None, "investment firm"}


@pytest.mark.parametrize(
    "firm",
    [
        "Harlow Foods, Inc.",
        "Harlow Foods (NYSE: HFD)",
        "Harlow Foods Inc. (Nasdaq: HFDS)",
        "Harlow Foods, Inc. (NYSE:HFD)",
        "Harlow Foods Ltd (TSX: HFD.TO; NYSE: HFD)",
        "Harlow Foods (ASX:HFD)",
    ],
)
def test_forms_and_listings(firm: str) -> None:
    """A firm's legal form and the place where its shares are traded are part of its name."""
    row = only(f"{firm} today announced that Ana Reyes has been named president of the company.")
    assert (row["person"], row["organization"], row["source"]) == ("Ana Reyes", "Harlow Foods", "Harlow Foods")


def test_brackets_that_are_no_listings() -> None:
    """Other brackets behind a name stay what they are."""
    row = only("The Harlow Foods Authority (HFA) named Ana Reyes president. She joins the HFA in June.")
    assert row["organization"] in {"HFA", "Harlow Foods Authority"}


def test_names_that_open_with_a_number() -> None:
    """A number that ends in a capital opens a name before another capital."""
    assert only("4C Foods named Ana Reyes chief executive.")["organization"] == "4C Foods"
    assert only("The 4G network of Harlow Foods failed; it named Ana Reyes chief executive.")["organization"] != "4G"


@pytest.mark.parametrize(
    "title",
    [
        "Chief Financial and Supply Chain Officer",
        "Chief Corporate Development Officer",
        "chief growth and brand officer",
        "chief people and culture officer",
    ],
)
def test_chiefs_of_anything(title: str) -> None:
    """What stands between "chief" and "officer" is what its holder is chief of."""
    row = only(f"Ana Reyes serves as {title} of Harlow Foods.")
    assert (row["person"], row["office"], row["organization"]) == ("Ana Reyes", title.lower(), "Harlow Foods")
    row = only(f"Harlow Foods has appointed Ana Reyes, {title}, as interim chief executive.")
    assert (row["person"], row["action"]) == ("Ana Reyes", "appointed")


def test_chiefs_and_officers_apart() -> None:
    """A chief and an officer in one sentence need not be one."""
    assert not rows("The police chief told an officer that the fire was out.")
    assert not rows("The chief asked every officer of the force to vote.")


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("Vice President of Finance", "vice president"),
        ("Senior Vice President of Global Operations", "senior vice president"),
        ("Director of Product Development", "director of product development"),
        ("its Head of Sustainability", "head of sustainability"),
    ],
)
def test_parts_of_a_business_in_capitals(told: str, office: str) -> None:
    """What a director is director of is no body because it is written with capitals; the office is the hirer's."""
    row = only(f"Harlow Foods has named Ana Reyes {told}.")
    assert (row["office"], row["organization"]) == (office, "Harlow Foods")


def test_bodies_in_capitals() -> None:
    """A body that a vice president is of stays one."""
    assert only("Ana Reyes was named vice president of Global Norvest Operations Ltd.")["office"] == "vice president"


def test_after_serving() -> None:
    """Who takes an office after serving in another has left that one, the text does not say on which day."""
    found = {r["office"]: r for r in rows("Ana Reyes joined Harlow in 2019 after serving as finance director of Lund.")}
    assert (found["finance director"]["action"], found["finance director"]["date"]) == ("left", None)
    assert only("Ana Reyes still serves as finance director of Lund.")["action"] == "serving"


def test_whose_nomination_is_confirmed() -> None:
    """Of whom a nomination is, is nominated; whose it is, nominates."""
    text = "The Senate has confirmed President Lund's nomination of Jan Fisk as vice chairman of the Federal Reserve."
    row = only(text, "candidacy")
    assert (row["person"], row["nominator"]) == ("Jan Fisk", "Lund")
    row = only("The committee has advanced Ana Reyes's nomination as chair of the Federal Reserve.", "candidacy")
    assert (row["person"], row["nominator"]) == ("Ana Reyes", None)


def test_seats_on_public_boards() -> None:
    """Who is named to a central bank's board is a member of it, and no director; a nominee is not yet one."""
    text = "The Senate confirmed Lena Colt to the Fed board in a 51-50 vote."
    assert {(r["person"], r["office"]) for r in rows(text)} <= {("Lena Colt", "member")}
    text = "Phil Jeffers has been nominated to the Harlow board."
    assert not rows(text)
    assert only("Harlow Foods has named Phil Jeffers to its board.")["office"] == "director"


def test_which_house_confirmed() -> None:
    """The house that the story says confirms has voted, not the board that somebody gets on."""
    text = (
        "The Senate confirmed Jan Fisk as vice chairman of the Federal Reserve. Lena Brand was approved on a 61-31 "
        "vote, and Kim Holt won a second term on the Fed board on a 67-24 vote."
    )
    assert {r["body"] for r in rows(text, "vote")} == {"Senate"}


def test_surnames_that_are_titles() -> None:
    """A title behind an initial is a surname."""
    assert only("Jane A. Judge was named chief executive of Harlow Foods.")["person"] == "Jane A. Judge"
    assert only("Barr. Ada Okoro was named chairman of Harlow Foods.")["person"] == "Ada Okoro"


@pytest.mark.parametrize(
    "told",
    [
        "will retire as chief executive of Harlow Foods effective August 1",
        "has resigned as chief executive of Harlow Foods, effective Aug. 1",
        "will retire as chief executive of Harlow Foods, effective from August 1",
    ],
)
def test_when_a_departure_takes_effect(told: str) -> None:
    """The day on which a departure takes effect ends the spell, and does not begin it."""
    row = only(f"Ana Reyes {told}.")
    assert (row["action"], row["start"], row["date"]) == ("leaving", None, "2024-08-01")
    row = only("Harlow Foods has named Ana Reyes chief executive, effective immediately.")
    assert (row["action"], row["organization"]) == ("appointed", "Harlow Foods")


def test_a_departure_that_is_effective_later() -> None:
    """Who has resigned is leaving where the departure is effective on a day to come."""
    text = "Ana Reyes resigned as mayor of Graz on Monday. Her departure is effective July 1."
    assert "leaving" in {r["action"] for r in rows(text)}


def test_what_is_told_in_passing_has_its_own_day() -> None:
    """When somebody came in before or after what the sentence tells, it does not say."""
    text = "Ana Reyes, who took the helm of Harlow Foods after two departures, said on Wednesday that she would retire."
    assert {r["date"] for r in rows(text) if r["action"] == "took_office"} == {None}
    text = "Bo Hunt joined Harlow Foods in 1992 and held several positions before being named its president."
    assert {r["date"] for r in rows(text) if r["action"] == "appointed"} == {None}
    text = "Bo Hunt was named president of Harlow Foods in 1992."
    assert only(text)["date"] == "1992"


@pytest.mark.parametrize(
    ("told", "office", "body"),
    [
        ("Director of Supervision at Harlow Bank", "director of supervision", "Harlow Bank"),
        ("head of European insurance at Harlow Bank", "head of european insurance", "Harlow Bank"),
        ("president of the Utah league", "president", "Utah league"),
        ("publisher of the Idaho Statesman", "publisher", "Idaho Statesman"),
    ],
)
def test_fields_and_bodies(told: str, office: str, body: str) -> None:
    """What somebody is in charge of at a body that is named is not the body."""
    row = only(f"Bo Hunt resigned as {told} on Monday.")
    assert (row["office"], row["organization"]) == (office, body)


def test_peoples_are_no_bodies() -> None:
    """An adjective of a people names no body."""
    text = "Bo Hunt will succeed Jan Skin as chief executive, one of the most prominent African-American CEOs."
    assert {r["organization"] for r in rows(text)} == {None}


def test_nominees_to_a_board() -> None:
    """Nominees to a board are to be its members, not its head."""
    text = (
        "The Senate has confirmed President Lund's two nominees to the Federal Reserve Board.\n\nEconomist Jan Stein "
    )
    text += (
        "was confirmed on a 70-24 vote. Banker Kim Holt was confirmed, 74-21. Lund had nominated the two in December."
    )
    assert {r["office"] for kind in ("appointment", "candidacy") for r in rows(text, kind)} == {"member"}
    row = only("The Senate confirmed Adriana Kugel as the first Hispanic member of the Federal Reserve Board.")
    assert row["office"] == "member"


def test_pronouns_behind_sources() -> None:
    """What unnamed sources say is about whom they tell of; who joined a firm had another office before."""
    text = (
        "Theo Sole will succeed Dan Ackers as chairman of Harlow Foods.\n\nSources said last month that Ackers might "
        "step down. He was appointed chief executive in 2010."
    )
    assert [r["person"] for r in rows(text) if r["action"] == "appointed"] == ["Dan Ackers"]
    text = (
        "Hector Sands, chief executive of Harlow Foods, will resign.\n\nMartin Wheat will remain as managing director "
        "of Norvest Mills.\n\nBefore he joined Harlow in 2004, Mr. Sands was chairman of Lund Foods. He led "
        "Harlow from 2010."
    )
    assert {r["person"] for r in rows(text) if r["action"] == "left"} == {"Hector Sands"}
    text = "Hector Sands chaired Lund Foods. After he resigned, Kim Reyes took over as chairman."
    assert {r["person"] for r in rows(text) if r["action"] == "took_office"} == {"Kim Reyes"}


def test_two_titles_and_one_going() -> None:
    """Who is called by two titles of one firm leaves both, who goes from one of them leaves that."""
    text = "Hank Mills, president and chief executive of Meridian Services, will retire at the end of 2025."
    assert {r["office"] for r in rows(text)} == {"president", "chief executive officer"}
    text = "Hank Mills, president and chief executive of Meridian Services, will retire as president in July."
    assert {r["office"] for r in rows(text)} == {"president"}
    text = "Hank Mills, president of Meridian Services and a director of Lund Foods, resigned on Monday."
    assert {r["office"] for r in rows(text)} == {"president"}


def test_promotions() -> None:
    """Who promotes somebody to an office takes no position on a candidate."""
    text = "Harlow Foods has promoted Paul Conn to co-head of multi-asset. He is a candidate for president of Norvest."
    assert not rows(text, "endorsement")
    assert [(r["person"], r["office"]) for r in rows(text)] == [("Paul Conn", "co-head")]


def test_with_somebody_set_to_go() -> None:
    """What somebody is set to do behind "with" is told of them, and of nobody else."""
    text = "Phil Chron will act as chief executive of Harlow Foods, with Andrew Thorb set to step down in August."
    assert {r["person"] for r in rows(text) if r["action"] in {"left", "leaving"}} <= {"Andrew Thorb"}
    text = "Harlow Foods is in turmoil, with finance director Kim Berg expected to become chief executive."
    row = only(text)
    assert (row["person"], row["office"], row["modality"]) == ("Kim Berg", "chief executive officer", "expected")
    assert not rows("Harlow Foods is in turmoil, with workers set to walk out.")


@pytest.mark.parametrize("ahead", ["Poised", "Set", "Tipped", "Expected", "Favored"])
def test_headlines_of_what_is_to_come(ahead: str) -> None:
    """The participle behind a name in a headline is no part of it."""
    text = f"Ajay Bang {ahead} to Become World Bank President\n\nThe bank meets on Monday."
    assert {r["person"] for r in rows(text)} <= {"Ajay Bang"}


def test_more_names_and_titles() -> None:
    """Names that open with a number, parts of a business behind a title, and who is the second of a kind."""
    assert {r["organization"] for r in rows("Anne Woj is the chief executive of 23andHim.")} == {"23andHim"}
    row = only("Tim Bugs has been named director of sales and marketing for Harlow Resort.")
    assert (row["office"], row["organization"]) == ("director of sales and marketing", "Harlow Resort")
    row = only("Ann Lowe has been named Regional Sales Manager of Harlow Foods.")
    assert row["organization"] == "Harlow Foods"
    text = (
        "Bo Hunt has resigned as chief executive of Harlow. The move makes him the second Harlow boss to go this year."
    )
    assert {r["action"] for r in rows(text)} == {"left"}
    assert only("Harlow Foods made Ann Lowe its chief executive.")["action"] == "appointed"
    text = (
        "Harlow Foods said Kevin Lach will become vice president of exploration, succeeding Liz Hart, who will retire."
    )
    assert {r["organization"] for r in rows(text)} == {"Harlow Foods"}


def test_shops_named_after_whom_they_are_for() -> None:
    """A shop's name may open with whom it is for; a team's captain is no shop's."""
    row = only("Men's Wearlund chief George Zimm was fired on Monday.")
    assert (row["person"], row["organization"]) == ("George Zimm", "Men's Wearlund")
    assert only("The women's captain, Kim Berg, resigned on Monday.")["organization"] is None


def test_whom_somebody_follows() -> None:
    """Who replaces somebody gets the office by which the sentence calls that person, whatever else the story tells."""
    text = (
        "Ajay Bang is expected to replace David Mal, the current World Bank president, in June.\n\nBang spent years as "
        "chief executive of Norvest Mills before becoming its executive chairman."
    )
    found = [(r["office"], r["organization"]) for r in rows(text) if r["predecessor"] == "David Mal"]
    assert found == [("president", "World Bank")]


def test_what_is_no_candidacy() -> None:
    """Who is out of his depth is in no race; who is promoted as an officer has no backer; a charge is only wanted."""
    text = (
        'Bo Owen said chief executive Dalton Phil was "out of his depth". Ken Gibb is a candidate for chairman of Lund.'
    )
    assert {r["person"] for r in rows(text, "candidacy")} == {"Ken Gibb"}
    text = "MSC Group has promoted Shelley Brown as its chief operations officer."
    assert not rows(text, "endorsement")
    assert only(text)["person"] == "Shelley Brown"
    assert not rows("Lund Capital led the charge to remove Travis Kal as chief executive of Norvest Mills.")
