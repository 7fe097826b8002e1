"""News as the African and South Asian press words it: ministers of many fields, houses in commas, seats."""

import pytest

from reports import rows

LUSAKA = "LUSAKA, Zambia\n\n"


def offices(text: str, kind: str = "appointment") -> set[tuple[str, str, str | None]]:
    """Give who is told of, with the office and whose it is."""
    return {(r["person"], r["office"], r["organization"]) for r in rows(LUSAKA + text, kind)}


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Energy and Power Development Minister", "energy and power development minister"),
        ("Primary and Secondary Education Minister", "primary and secondary education minister"),
        ("National Housing and Social Amenities Minister", "national housing and social amenities minister"),
        ("Technology, Postal and Courier Services Minister", "technology, postal and courier services minister"),
        ("Northlands Affairs Minister", "northlands affairs minister"),
        ("Interior CS", "interior cabinet secretary"),
        ("Lands Cabinet Secretary", "lands cabinet secretary"),
        ("Labour PS", "labour principal secretary"),
    ],
)
def test_the_fields_before_a_minister(words: str, office: str) -> None:
    """Several fields before a minister are one office's, whichever of them are known."""
    assert offices(f"{words} Tim Okot resigned on Monday.") == {("Tim Okot", office, "Zambia")}


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("Minister of Lands, Water and Rural Resettlement", "lands, water and rural resettlement minister"),
        ("Minister of State for Relief, Disaster Preparedness and Refugees",
         "relief, disaster preparedness and refugees minister"),
        ("Minister for Cooperative Governance and Traditional Affairs",
         "cooperative governance and traditional affairs minister"),
        ("Deputy Minister of Foreign Affairs and International Trade", "deputy foreign minister"),
        ("Deputy Minister of Local Government and Public Works", "deputy local government and public works minister"),
        ("Deputy Minister of Finance", "deputy finance minister"),
        ("Cabinet Secretary for Health", "health cabinet secretary"),
        ("Union Minister for Labour and Employment", "labour and employment minister"),
    ],
)  # fmt: skip
def test_the_fields_behind_a_minister(words: str, office: str) -> None:
    """Several fields behind "minister of" are one office's; foreign ministers are called so."""
    assert offices(f"Tim Okot was named {words} on Monday.") == {("Tim Okot", office, "Zambia")}


def test_a_minister_s_own_fields_in_lower_case() -> None:
    """The head may be in lower case, and the fields still belong to it."""
    text = "President Juma Phiri dismissed his Energy and Power Development minister, Tim Okot."
    assert offices(text) == {("Tim Okot", "energy and power development minister", "Zambia")}


@pytest.mark.parametrize(
    ("words", "office", "house"),
    [
        ("The Director-General, National Lands Agency, Prof.", "director general", "National Lands Agency"),
        ("The Executive Secretary, Tertiary Education Fund, Mr", "executive secretary", "Tertiary Education Fund"),
        ("The Vice Chancellor, University of Lusaka, Prof.", "vice chancellor", "University of Lusaka"),
        ("The Managing Director, Norvest Plc, Mr", "managing director", "Norvest"),
    ],
)
def test_a_house_between_an_office_and_its_holder(words: str, office: str, house: str) -> None:
    """A body in commas behind an office says whose it is, and the name behind it who holds it."""
    for end in (", has resigned.", " has resigned."):
        assert offices(f"{words} Tim Okot{end}") == {("Tim Okot", office, house)}


def test_a_name_in_commas_behind_an_office_is_its_holder_s() -> None:
    """A name behind an office is a person's, even where its last word may end a body's."""
    assert ("Asad Jihad", "spokesman", "Zambia") in offices("Its spokesman, Asad Jihad, told reporters.", "role")
    text = "The Senate President, Godwin Okot, the Speaker, Tajudeen Abu, and others resigned."
    assert ("Godwin Okot", "president", "Senate") in offices(text, "role")


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("the Deputy Finance Minister and MP for Bunda", "deputy finance minister"),
        ("the health minister and member of parliament for Bunda East", "health minister"),
        ("the minister for finance and senator for Bunda", "finance minister"),
    ],
)
def test_a_minister_is_not_of_the_seat(words: str, office: str) -> None:
    """The place of a seat is the seat's alone."""
    assert ("Tim Okot", office, "Zambia") in offices(f"Tim Okot, {words}, spoke.", "role")


def test_a_body_is_shared_by_two_offices_of_it() -> None:
    """Two offices of one body still share it."""
    found = offices("Tim Okot, the chairman and chief executive of Norvest, spoke.", "role")
    assert {(office, body) for _, office, body in found} == {
        ("chairman", "Norvest"),
        ("chief executive officer", "Norvest"),
    }


@pytest.mark.parametrize(
    "subject",
    [
        "The member, representing Esan West, Mr Tim Okot,",
        "Tim Okot, member representing Esan West,",
        "Tim Okot, a teacher representing Esan West,",
        "Tim Okot, representing Esan West,",
        "Tim Okot, a lawyer working for Norvest,",
    ],
)
def test_who_is_elected_is_no_constituency(subject: str) -> None:
    """A participle that describes somebody between commas does not hide whom the verb is of."""
    found = rows(f"{subject} was elected speaker of the Assembly.", "appointment")
    assert [(r["person"], r["office"], r["organization"]) for r in found] == [("Tim Okot", "speaker", "Assembly")]


def test_a_governor_of_a_state_told_behind_the_name() -> None:
    """A state behind a governor's name is what he governs, whether its noun has a capital or not."""
    for noun in ("state", "State"):
        (role,) = rows(f"Governor Tim Okot of Ebonyi {noun} spoke.", "role")
        assert role["organization"].removesuffix(" State") == "Ebonyi"


def test_a_thing_s_first_word_is_no_body() -> None:
    """ "The National Government" and "the Liberation Struggle" tell of no Australian party and no French paper."""
    text = "President Juma Phiri named Tim Okot to the National Government as acting finance minister."
    assert {r["organization"] for r in rows(text, "role")} == {None}
    text = "Tim Okot was sacked as acting finance minister, a veteran of the Liberation Struggle."
    assert {r["organization"] for r in rows(text, "appointment")} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "The House of Assembly on Tuesday impeached its Speaker, Idris Obi, and left.",
        "The House of Assembly has impeached Idris Obi as speaker.",
        "Legislators have impeached the Speaker of the House of Assembly, Idris Obi.",
        "The Speaker, Bunda House of Assembly, Alhaji Idris Obi (AGP-Gwaram), has been impeached.",
    ],
)
def test_a_house_s_own_officer_loses_office_by_impeachment(text: str) -> None:
    """A speaker who is impeached by the house is out; a president who is, is charged."""
    found = rows(text, "appointment")
    assert [(r["person"], r["action"], r["office"]) for r in found] == [("Idris Obi", "left", "speaker")]
    assert not rows(text.replace("Speaker", "President").replace("as speaker", "as she asked"), "appointment")


@pytest.mark.parametrize("noun", ["elections", "polls", "election", "by-election"])
def test_candidates_for_a_house_s_elections_stand_for_its_seats(noun: str) -> None:
    """Who is nominated for the elections of a house stands for a seat in it, whichever party's head is named."""
    text = f"The Green Party has announced two candidates for the Rajya Sabha {noun}. They include party president "
    (found,) = rows(text + "Nitin Obi. The other candidate is Laxmi Lund.", "candidacy")[-1:]
    assert (found["person"], found["office"], found["organization"]) == ("Laxmi Lund", "member", "Rajya Sabha")


@pytest.mark.parametrize(
    "text",
    [
        "Another frontrunner in the race to become the country's president is Jan Lund.",
        "The favourite in the contest to succeed Ana Reyes as president is Jan Lund.",
    ],
)
def test_who_leads_a_race_to_become_president_is_not_president(text: str) -> None:
    """What the race is for is not what its favourite is."""
    assert not rows(text, "appointment")
    assert [(r["person"], r["office"]) for r in rows(text, "candidacy")] == [("Jan Lund", "president")]


@pytest.mark.parametrize("backed", ["endorsing Mr Okot", "who back Mr Okot", "who pledged their support for Mr Okot"])
def test_members_who_back_somebody_are_named(backed: str) -> None:
    """Those whom a relative clause tells of do what it says; that they sit in parliament is no news."""
    text = f"Tim Okot is running for president. The MPs {backed} are Peter Adu and Rose Lund."
    found = rows(text, "endorsement")
    assert {(r["endorser"], r["candidate"]) for r in found} >= {("Peter Adu", "Tim Okot"), ("Rose Lund", "Tim Okot")}
    assert not rows(text, "appointment")


def test_some_of_a_ruling_party_are_not_the_party() -> None:
    """ "A faction of the ruling NPP" is not the NPP, and whose member somebody is goes on behind "ruling"."""
    text = "Tim Okot is running for president. A faction of the ruling NPP has thrown its support behind Okot."
    assert "NPP" not in {r["endorser"] for r in rows(text, "endorsement")}
    text = "Lawmakers elected Dara Bal of the ruling Vetevend party as speaker."
    assert [(r["person"], r["office"]) for r in rows(text, "appointment")] == [("Dara Bal", "speaker")]


@pytest.mark.parametrize("word", ["The latter", "He"])
def test_a_name_in_brackets_says_whom_a_pronoun_means(word: str) -> None:
    """An editor's brackets tell who is meant."""
    text = f'Chief secretary Misheck Okot spoke. "{word} (Obi) has been relieved of his post as health minister," he '
    found = rows(text + "said. Fortune Obi was not there.", "appointment")
    assert [(r["person"], r["action"]) for r in found] == [("Fortune Obi", "left")]


def test_the_president_keeps_ministers() -> None:
    """Who is maintained or retained as something goes on in it."""
    text = "President Juma Okot has maintained Jess Aluko as the Vice President and Robin Abba as the Prime Minister."
    text += " Tim Obi was named comptroller and Joseph Adu retained as the Head of Public Service."
    found = {(r["person"], r["action"], r["office"]) for r in rows(text, "appointment")}
    assert found == {
        ("Jess Aluko", "extended", "vice president"),
        ("Robin Abba", "extended", "prime minister"),
        ("Tim Obi", "appointed", "comptroller"),
        ("Joseph Adu", "extended", "head"),
    }


def test_who_hands_over_a_paper_leaves_no_office() -> None:
    """Papers are handed over too, their name behind whom they are given to."""
    text = "Mr Obi is president of the Green Party. Mr Obi handed over to Mr Okot the resolution of the party."
    assert {r["action"] for r in rows(text, "appointment")} == {"serving"}


def test_whose_successor_is_sought_is_who_left() -> None:
    """ "He" behind "the successor to Ms Chen after" is whoever is to be succeeded."""
    text = (
        "Acting President Ran Obi was proposed as the candidate to pick the successor to Gota Okot after he resigned."
    )
    found = rows(text, "appointment")
    assert "Ran Obi" not in {r["person"] for r in found}


def test_a_party_s_deputy_president() -> None:
    """A party has a deputy president of its own."""
    text = "Zweli Obi declined nomination for the position of ANC deputy president."
    (found,) = rows(text, "candidacy")
    assert (found["office"], found["organization"], found["status"]) == ("deputy president", "ANC", "declined")


@pytest.mark.parametrize("verb", ["polling 1,203 votes to defeat", "and scored 1,203 votes to beat"])
def test_votes_that_brought_a_win_about(verb: str) -> None:
    """Who polled so many votes "to defeat" somebody has done so; who needs them has not."""
    text = f"Tim Okot emerged as the flagbearer in the primary, {verb} Rose Obi."
    assert {(r["person"], r["status"], r["modality"]) for r in rows(text, "candidacy")} == {
        ("Tim Okot", "nominated", "actual"),
        ("Rose Obi", "rejected", "actual"),
    }
    assert not rows(text, "appointment")
    text = "Tim Okot is running for chairman. He needs to win 138 votes to defeat Rose Obi."
    assert ("Rose Obi", "rejected", "actual") not in {
        (r["person"], r["status"], r["modality"]) for r in rows(text, "candidacy")
    }


@pytest.mark.parametrize("verb", ["revoked", "terminated", "cancelled", "rescinded"])
def test_an_appointment_that_is_undone(verb: str) -> None:
    """Whose appointment is undone leaves the office that it was to."""
    text = f"President Juma Okot has {verb} the appointment of Tim Obi as chairman of the Norvest Authority."
    found = rows(text, "appointment")
    assert [(r["person"], r["action"], r["office"], r["organization"]) for r in found] == [
        ("Tim Obi", "left", "chairman", "Norvest Authority")
    ]


@pytest.mark.parametrize("first", ["suspended its chairman, Tim Okot,", "suspended its chairman on Monday"])
def test_a_second_verb_goes_on_behind_a_comma_or_a_time(first: str) -> None:
    """What stands behind ", and" and before a name is done by the same subject."""
    (found,) = rows(f"The party has {first} and named Rose Obi as acting chairman.", "appointment")
    assert (found["person"], found["action"], found["office"]) == ("Rose Obi", "appointed", "acting chairman")


def test_a_governor_is_of_no_forum() -> None:
    """A governor governs a place or a central bank, not the forum that backs him."""
    text = "The Northern Elders Forum has endorsed Governor Tim Okot for president."
    assert [(r["office"], r["organization"]) for r in rows(text, "role")] == [("governor", None)]


def test_a_governor_of_a_party_governs_no_party() -> None:
    """The party behind a governor's name is whose member he is."""
    text = "In Oyo, Governor Seyi Okot of the Peoples Democratic Party, PDP, spoke."
    assert [(r["office"], r["organization"]) for r in rows(text, "role")] == [("governor", "Oyo")]


@pytest.mark.parametrize("verb", ["thanked", "commended", "praised"])
def test_who_is_thanked_did_it(verb: str) -> None:
    """Who is thanked "for adopting him" adopted whoever thanks."""
    text = f"Charles Lund chairs the forum. Governor David Okot {verb} the elders for adopting him as their candidate "
    found = rows(text + "for governor.", "candidacy")
    assert [(r["person"], r["nominator"]) for r in found] == [("David Okot", "elders")]


def test_who_is_transferred_as_something_is_no_minister() -> None:
    """The office behind "as" is whose holder goes to a ministry; without one it is the ministry's head."""
    text = "Tim Obi was transferred to the Ministry of Industry and Trade as Permanent Secretary."
    found = rows(text, "appointment")
    assert [(r["office"], r["organization"]) for r in found] == [
        ("permanent secretary", "Ministry of Industry and Trade")
    ]
    (moved,) = rows("Tim Obi was moved to the finance ministry.", "appointment")
    assert moved["office"] == "finance minister"


@pytest.mark.parametrize("title", ["national president", "national vice chairman", "national publicity secretary"])
def test_national_officers_are_their_party_s(title: str) -> None:
    """A national officer's body is the one named before the title, not the country."""
    (role,) = rows(f"BJP {title} Nitin Obi spoke in India.", "role")
    assert role["organization"] == "BJP"


@pytest.mark.parametrize("verb", ["was on Monday sworn-in", "was sworn-in", "has been sworn-in"])
def test_sworn_in_with_a_hyphen(verb: str) -> None:
    """The Indian press writes the verb with a hyphen."""
    (told,) = rows(f"Ravi Okot {verb} as chief minister of Kerala.", "appointment")
    assert (told["person"], told["action"], told["office"]) == ("Ravi Okot", "took_office", "chief minister")


def test_sworn_in_before_a_title_describes() -> None:
    """Before a noun it says who somebody is."""
    assert not rows("The newly sworn-in chief minister, Ravi Okot, thanked Anil Obi.", "appointment")


def test_who_goes_unopposed_for_a_seat_backs_nobody() -> None:
    """The seat behind "for" is no candidate; a name after "went for" is one."""
    text = "The primaries of the NDC in Ghana were held on Saturday. Kofi Obi went {} in the leadership election."
    assert not rows(text.format("unopposed for Tamale North"), "endorsement")
    (backed,) = rows(text.format("for Ama Lund"), "endorsement")
    assert backed["candidate"] == "Ama Lund"


def test_having_named_somebody_is_told_of_the_subject() -> None:
    """Who sent a name to a house having nominated somebody did both; a house that has done it stands in a comma."""
    text = (
        "President Ade Bello had sent the letter to the Senate having nominated Musa Okot for governor of Kano State."
    )
    (named,) = rows(text, "candidacy")
    assert (named["person"], named["nominator"]) == ("Musa Okot", "Ade Bello")
    (named,) = rows(
        "Ade Bello was glad, the Senate having nominated Musa Okot for governor of Kano State.", "candidacy"
    )
    assert (named["person"], named["nominator"]) == ("Musa Okot", "Senate")


@pytest.mark.parametrize("fields", ["finance and police", "justice and police"])
def test_former_ministers_of_two_fields(fields: str) -> None:
    """The first of two fields takes the status with it, and is no office of its own."""
    found = rows(f"Former {fields} minister Mary Okot was elected leader of the Green Party.", "role")
    assert [(r["office"], r["status"]) for r in found] == [("police minister", "former")]
    found = rows(f"Mary Okot, a former {fields} minister, was elected leader of the Green Party.", "role")
    assert "justice" not in {r["office"] for r in found}


def test_the_congress_chief_heads_a_party() -> None:
    """No house has a chief of its name, but the party does; a second chief minister is one like any other."""
    (role,) = rows("Congress chief Ravi Okot met voters in New Delhi.", "role")
    assert role["office"] == "president"
    (told,) = rows("Ravi Okot is the second BJP chief minister of Kerala.", "appointment")
    assert told["office"] == "chief minister"
