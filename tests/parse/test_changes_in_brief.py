"""Short reports of who comes and goes, whose words say little of the office."""

from datetime import date

import pytest

from newsevents import parse

DAY = date(2024, 3, 15)
LEAD = "Norvest picks chairman\n\nAna Reyes was installed as chairman of Norvest on Monday. "
CHOSEN = "Ana Reyes|appointed|chairman|actual"
PARLIAMENT = "Peru gives presidency to a woman\n\nPeru's parliament bestowed the presidency on Ana Reyes. "
IN = (
    "Moves\n\nIN: Ana Reyes, chairman, Acme Bank (due April 9); Jo Adu, head of sales, Calder Mills, promoted from "
    "head of audit. "
)
ELECTED = "Ana Reyes|appointed|president|actual"


def _told(text: str) -> set[str]:
    """Give person, action, office and modality of each appointment of a story."""
    return {
        f"{a.person.name}|{a.action.value}|{a.office.title if a.office else ''}|{a.modality.value}"
        for a in parse(text, published=DAY).appointments
    }


CASES: list[tuple[str, set[str]]] = [
    # spells that close
    (f"{LEAD}Luis Pardo's raucous decade in the post had closed.", {CHOSEN, "Luis Pardo|left|chairman|actual"}),
    (f"{LEAD}Luis Pardo's eight years at the helm came to an end.", {CHOSEN, "Luis Pardo|left|chairman|actual"}),
    (f"{LEAD}Luis Pardo's eight years in Lima came to an end.", {CHOSEN}),
    (
        f"{LEAD}Eva Lund's six years as president of Calder ended on Friday.",
        {CHOSEN, "Eva Lund|left|president|actual"},
    ),
    ("Mayor Ana Reyes said that her 12 years in the job were over.", {"Ana Reyes|left|mayor|actual"}),
    ("Mayor Ana Reyes marked her 12 years in the job.", set()),
    ("Chair Ana Reyes's four years are up in May.", {"Ana Reyes|leaving|chair|expected"}),
    (
        f"{PARLIAMENT}Luis Pardo had bowed out with a year of his mandate to run.",
        {ELECTED, "Luis Pardo|left|president|actual"},
    ),
    (f"{PARLIAMENT}Luis Pardo had resigned.", {ELECTED, "Luis Pardo|left|president|actual"}),
    (f"{PARLIAMENT}Luis Pardo, an opposition leader, had called it a farce.", {ELECTED}),
    # going, by a time
    (
        f"{LEAD}Eva Lund, its treasurer, has let it be known that she would go within a year.",
        {CHOSEN, "Eva Lund|leaving|treasurer|expected"},
    ),
    (f"{LEAD}Eva Lund, its treasurer, will go to Lima in May.", {CHOSEN}),
    (f"{LEAD}Eva Lund, its treasurer, will go on holiday in May.", {CHOSEN}),
    (
        "Ana Reyes was named head of Norvest, filling the vacancy that Luis Pardo left by saying he would go in May.",
        {"Ana Reyes|appointed|head|actual", "Ana Reyes|took_office|head|actual", "Luis Pardo|leaving|head|expected"},
    ),
    # the body that one leaves is one's own
    (
        "Luis Pardo, finance chief of Norvest, resigned from the company on Monday.",
        {"Luis Pardo|left|chief financial officer|actual"},
    ),
    (
        '"I resigned from Norvest," Luis Pardo, finance chief of Norvest, said on Monday.',
        {"Luis Pardo|left|chief financial officer|actual"},
    ),
    ("Luis Pardo, finance chief of Norvest, resigned from Calder on Monday.", set()),
    ("Luis Pardo, the finance minister of Peru, resigned from the party on Monday.", set()),
    # insignia, keys and what one had before
    (f"{LEAD}Eva Lund takes the treasurer's seal from Jo Adu.", {CHOSEN, "Eva Lund|took_office|treasurer|actual"}),
    (
        f"{LEAD}Eva Lund, the club's cook, slides across into the treasurer's seat.",
        {CHOSEN, "Eva Lund|took_office|treasurer|actual"},
    ),
    (
        f"{LEAD}Luis Pardo passes her the keys on June 23.",
        {CHOSEN, "Ana Reyes|took_office|chairman|expected", "Luis Pardo|leaving|chairman|expected"},
    ),
    (
        "Ana Reyes, treasurer of the Miners' Union, was elected its president. Taking over her old job is Fred Lund.",
        {ELECTED, "Fred Lund|took_office|treasurer|actual"},
    ),
    (
        "Ana Reyes, treasurer of Norvest, was elected its president. Stepping up to her old berth is Fred Lund.",
        {ELECTED, "Fred Lund|took_office|treasurer|actual"},
    ),
    # brought in to do it
    (
        "Students drafted in Ana Reyes to lead Peru's interim government as chief adviser.",
        {"Ana Reyes|appointed|chief adviser|actual"},
    ),
    (
        "The board of Norvest fired chairman Luis Pardo and recalled Ana Reyes, 78, to look after the group.",
        {"Luis Pardo|left|chairman|actual", "Ana Reyes|appointed|chairman|actual"},
    ),
    ("The board of Norvest recalled Ana Reyes, 78, to answer questions.", set()),
    ("Lawmakers put Ana Reyes at the head of Congress.", {"Ana Reyes|appointed|speaker|actual"}),
    ("Lawmakers put Ana Reyes at the head of the queue.", set()),
    (
        f"{LEAD}Luis Pardo, its incoming treasurer, got his letter of appointment.",
        {CHOSEN, "Luis Pardo|appointed|treasurer|actual"},
    ),
    # further years, and no way round going
    ("Mayor Ana Reyes was given five more years on Monday.", {"Ana Reyes|extended|mayor|actual"}),
    ("Mayor Ana Reyes was given five more years in prison.", set()),
    ("Mayor Ana Reyes had no option but to resign.", {"Ana Reyes|leaving|mayor|expected"}),
    ("'They have left me no choice but to quit,' said Mayor Ana Reyes.", {"Ana Reyes|leaving|mayor|expected"}),
    ("Mayor Ana Reyes had no option but to raise taxes.", set()),
    ("Ana Reyes is in her second term as mayor of Leeds.", {"Ana Reyes|serving|mayor|actual"}),
    (
        "Ana Reyes ran Norvest for a year, having earlier been finance minister of Peru.",
        {"Ana Reyes|left|finance minister|actual", "Ana Reyes|left|head|actual"},
    ),
    ("Mayor Ana Reyes takes a year off before superannuating on May 13.", {"Ana Reyes|leaving|mayor|expected"}),
    # what the headline opens, and what a spell began with
    (
        "Peru swears in third president\n\nAna Reyes, a baker, donned the sash on Tuesday.",
        {"Ana Reyes|took_office|president|actual"},
    ),
    ("Peru swears by its bread\n\nAna Reyes, a baker, donned the sash on Tuesday.", set()),
    (
        "Luis Pardo had thrown in the towel, five days into a presidency that began when the chamber unseated Jo Lund.",
        {"Luis Pardo|left|president|actual", "Jo Lund|left|president|actual"},
    ),
    # reins, chairs and commissions; clauses without their pronoun
    ("Ana Reyes holds the reins as interim head coach of Norvest.", {"Ana Reyes|serving|interim head coach|actual"}),
    ("Mayor Ana Reyes keeps her chair until November 2026.", {"Ana Reyes|extended|mayor|actual"}),
    ("Mayor Ana Reyes keeps her chair in the garden.", set()),
    (
        "Eva Lund was named on the expiry of the commission of Mayor Ana Reyes.",
        {"Ana Reyes|leaving|mayor|expected"},
    ),
    (
        "The interior docket she leaves behind goes to Ana Reyes of Peru.",
        {"Ana Reyes|appointed|interior minister|actual"},
    ),
    ("The finance brief that Jo Adu held went to Eva Lund of Peru.", {"Eva Lund|appointed|finance minister|actual"}),
    (
        "Ana Reyes, brought back as assistant coach of Norvest in July, spoke.",
        {"Ana Reyes|appointed|assistant coach|actual"},
    ),
    # lists
    (
        f"{IN}OUT: Eva Lund, Calder Mills's finance chief (fired, March 1); Luis Pardo, Norvest's. STILL: nobody.",
        {
            "Ana Reyes|appointed|chairman|expected",
            "Jo Adu|appointed|head of sales|actual",
            "Jo Adu|left|head of audit|actual",
            "Eva Lund|left|chief financial officer|actual",
            "Luis Pardo|left|chief financial officer|actual",
        },
    ),
    ("Moves\n\nMarch was quiet.\n\nLeaving: Ana Reyes, chairman, Norvest.", {"Ana Reyes|left|chairman|actual"}),
    ("Moves\n\nIn the picture: Ana Reyes, chairman, Norvest.", set()),
    ("Moves\n\nIn: Ana Reyes, Jo Adu.", set()),
    ("Tomas Varga's eight years as manager of Ryburn United are over.", {"Tomas Varga|left|manager|actual"}),
    # told back to front
    (
        "Standing in as co-chief executives for the time being are the finance chief, Ana Reyes, and Eva Lund.",
        {"Ana Reyes|serving|co-chief executive officer|actual", "Eva Lund|serving|co-chief executive officer|actual"},
    ),
    ("Standing in as chief executive is the cook, Ana Reyes.", {"Ana Reyes|serving|chief executive officer|actual"}),
    ("Standing in as chief executive is the hardest job of all.", set()),
    ("Ana Reyes ended up president of Norvest.", {"Ana Reyes|took_office|president|actual"}),
    ("Ana Reyes ended up in hospital.", set()),
]


@pytest.mark.parametrize(("text", "want"), CASES, ids=[text[-60:] for text, _ in CASES])
def test_a_change_told_in_brief(text: str, want: set[str]) -> None:
    assert _told(text) == want
