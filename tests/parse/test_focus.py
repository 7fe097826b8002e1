"""The contest that an article is about, told from how it speaks of offices; no name in it is known to the library."""

import importlib

import pytest

import newsevents as ne
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.reading import Reading

STAGES = importlib.import_module("newsevents.parse.pipeline").STAGES

CONTESTS = {
    "what the lead behind a caption says": (
        (
            "Holt goes\n\nFILE - Maren Holt, left, speaks beside Jan Lund. (Photo by Tom Orrell)\n\nMaren Holt quit "
            "on Tuesday as rector of the university. Jan Lund gave up the presidency of Harlan College in May."
        ),
        "rector",
    ),
    "an election by the noun of its office": (
        "Holt wins\n\nThe Deputy Governor, Chief Tunde Holt, is the candidate for the governorship election.",
        "governor",
    ),
    "who is to lead a body": (
        "Ministers split\n\nMinisters remain divided over who should lead the OECD. The director, Ana Reyes, spoke.",
        "secretary general",
    ),
    "what a body looks for": (
        "A fund\n\nThe Harlan Trust, which owns two clinics, is looking for a president. Peru nominated Ana Reyes.",
        "president",
    ),
    "whom a number counts": (
        "Members elect Reyes\n\nMembers elected Ana Reyes as the union's first woman general secretary. Jan Lund lost.",
        "general secretary",
    ),
    "an office that takes turns": (
        "Reyes nears it\n\nThe holder of the council's rotating presidency spoke. The House will elect a new Speaker.",
        "speaker",
    ),
    "two offices of one title in two places": (
        (
            "Orrell emerges Senate President\n\nTom Orrell has emerged President of the Senate. Jan Lund, who lost the "
            "Delta governorship election, and Ana Reyes, who ran for governor of Kano, were there.\n\nThey praised "
            "the new Senate President."
        ),
        "president",
    ),
    "a title before the noun of the contest": (
        "Speaker election: Orrell drops out\n\nAna Reyes leads the field after two rounds, Tom Orrell said.",
        "speaker",
    ),
    "an office that is to be chosen": (
        "Ministers meet in Oslo\n\nThe delegates will elect a new secretary general. The director, Ana Reyes, spoke.",
        "secretary general",
    ),
    "a title that is short for a longer one": (
        "Council splits over its next city manager\n\nThe next manager has little time. The new manager starts now.",
        "city manager",
    ),
    "a chief of nothing that is named": (
        "Shipping body picks a new chief\n\nAna Reyes was appointed secretary general of the OECD on Monday.",
        "secretary general",
    ),
    "who holds it for now": (
        "Regents name no one\n\nThe search for a permanent president of the OECD goes on. The next president is far.",
        "president",
    ),
    "nominees by their office": (
        "Calder faces a vote\n\nHolders backed the director nominees Ana Reyes and Tom Orrell.",
        "director",
    ),
    "a place of many": (
        "Reyes nears seat\n\nAna Reyes is likely to be the next member of the Security Council, and the vote is near.",
        "member",
    ),
    "what someone used to be": (
        "Reyes tops the ballot\n\nThe former Home Secretary polled 37 votes. The ballot goes on.",
        None,
    ),
    "a throne": ("Norland wins the vote\n\nThe vote went on as the monarch watched. The ballot was secret.", None),
    "an election of no office": ("Norland votes\n\nThe general election is on Monday, officials said.", None),
    "many of one kind": ("Leaders meet\n\nThe leaders are due to hold a vote on the budget on Monday.", None),
}


def focus_of(text: str) -> str | None:
    reading = Reading(text, None, Lexicon.default())
    for stage in STAGES:
        stage(reading)
    return reading.focus.title if reading.focus is not None else None


@pytest.mark.parametrize(("text", "title"), CONTESTS.values(), ids=CONTESTS)
def test_the_contested_office_is_found_by_how_it_is_spoken_of(text: str, title: str | None) -> None:
    assert focus_of(text) == title


UNTOLD = [
    ("The CDU meets on Friday. Ana Reyes, Jo Adu and Ed Bell are the contenders.", "leader"),
    ("Ana Reyes will be FIFA's ninth president. Jo Adu pulled out of the race.", "president"),
    ("The board needs a permanent chair of Norvest. Ana Reyes is a candidate for the job of permanent chair.", "chair"),
]


@pytest.mark.parametrize(("text", "title"), UNTOLD)
def test_an_office_told_only_by_its_body_or_for_now_is_found(text: str, title: str) -> None:
    offices = [c.office for c in ne.parse(f"Story of the day\n\n{text}").candidacies]
    assert {office.title for office in offices if office is not None} == {title}


def test_a_race_to_lead_a_body_is_for_its_first_office() -> None:
    text = (
        "Third candidate quits\n\nThe race to lead the health union has turned into a fight after Bo Lund, a convener "
        "who had been running, withdrew.\n\nAna Reyes of the Amalgamated Health Workers is a candidate."
    )
    told = [r for r in ne.parse(text).to_records() if r["type"] == "candidacy" and r["person"] == "Ana Reyes"]
    assert {(r["office"], r["organization"]) for r in told} == {("general secretary", "Amalgamated Health Workers")}


def test_two_who_take_sides_tell_who_stands() -> None:
    text = (
        "Lund out of the race\n\nBo Lund withdrew from the race for governor of Ohio on Monday.\n\n"
        "The Dockers' Guild said that it was moving to Reyes. Mayor Ivo Brandt is in Ana Reyes's corner too."
    )
    told = [r for r in ne.parse(text).to_records() if r["type"] == "endorsement"]
    assert {r["candidate"] for r in told} == {"Ana Reyes"}
    alone = text.replace(" Mayor Ivo Brandt is in Ana Reyes's corner too.", "")
    assert not [r for r in ne.parse(alone).to_records() if r["type"] == "endorsement"]
