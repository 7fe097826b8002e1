"""Positions on two at once, by several at once, and told of whom a phrase before only points at; names are invented."""

import pytest

import newsevents

RACE = (
    "Peru and Chile want Ana Reyes as the next director-general of the Atlantic Trade Union. "
    "Mark Okafor of Kenya is the other candidate. "
)
OF_RACE = {("Peru", "support", "Ana Reyes", "actual"), ("Chile", "support", "Ana Reyes", "actual")}
PREMIER = "Prime Minister Luis Vole has led Norland since 2021. "


def positions(text: str) -> set[tuple[str, str, str | None, str]]:
    """Give who takes which position on whom, and whether it is real."""
    rows = [r for r in newsevents.parse(text, published="2024-03-05").to_records() if r["type"] == "endorsement"]
    return {(r["endorser"], r["stance"], r.get("candidate"), r["modality"]) for r in rows}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Japan voted against both of them.",
         {("Japan", "oppose", "Ana Reyes", "actual"), ("Japan", "oppose", "Mark Okafor", "actual")}),
        ("The kingmaker, former defence minister Avi Lerman, refused to back either.",
         {("Avi Lerman", "neutral", "Ana Reyes", "actual"), ("Avi Lerman", "neutral", "Mark Okafor", "actual")}),
        ("Lars Lund, Eva Adu and Karl Moe said all three had switched to Ms Reyes.",
         {(name, "support", "Ana Reyes", "actual") for name in ("Lars Lund", "Eva Adu", "Karl Moe")}),
        ("Lars Lund came with Eva Adu to announce that both would vote for Ms Reyes.",
         {(name, "support", "Ana Reyes", "expected") for name in ("Lars Lund", "Eva Adu")}),
        ("It was signed at the home of former President Luis Marca, who had been rooting for Ms Reyes for months.",
         {("Luis Marca", "support", "Ana Reyes", "actual")}),
        ("Mr Okafor brushed aside the misgivings of Italy's Gina Merone, who opposed him.",
         {("Gina Merone", "oppose", "Mark Okafor", "actual")}),
        ("Mr Okafor, for whom Ghana had campaigned, did not give up.",
         {("Ghana", "support", "Mark Okafor", "actual")}),
        ("Norway and Japan led a group of members that objected to her being handed a second term.",
         {("Norway", "oppose", "Ana Reyes", "actual"), ("Japan", "oppose", "Ana Reyes", "actual")}),
        ("Tina Bragan has told her followers not to give Mr Okafor a single vote.",
         {("Tina Bragan", "oppose", "Mark Okafor", "actual")}),
        ("Tim Dolin, the mayor of Yarm, had rallied Spanish speakers to Ms Reyes's cause.",
         {("Tim Dolin", "support", "Ana Reyes", "actual")}),
        ("EU leaders backed Ms Reyes on Friday.", {("EU leaders", "support", "Ana Reyes", "actual")}),
        ("Two officials said the country sharing the river would give Mr Okafor its backing.", set()),
        ("Several EU leaders backed Ms Reyes on Friday.", set()),
        ("Japan played host to both of them.", set()),
        ("Tim Dolin had rallied Spanish speakers to the capital.", set()),
        ("In the third week, former defence minister Avi Lerman, a lawyer, came to see both.", set()),
    ],
)  # fmt: skip
def test_whom_a_position_is_on(text: str, wanted: set[tuple[str, str, str | None, str]]) -> None:
    assert positions(RACE + text) == OF_RACE | wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Anna Jenk, a loyalist, published a letter of no confidence in the prime minister.",
         {("Anna Jenk", "oppose", "Luis Vole", "actual")}),
        ("Mark Lund handed in a letter of no confidence in Mr Vole.", {("Mark Lund", "oppose", "Luis Vole", "actual")}),
        ("Mark Lund handed in a letter in Mr Vole's office.", set()),
        ("Anna Jenk published a letter of thanks in the prime minister's paper.", set()),
    ],
)  # fmt: skip
def test_letters_of_no_confidence(text: str, wanted: set[tuple[str, str, str | None, str]]) -> None:
    assert positions(PREMIER + text) == wanted


def test_a_headline_backs_a_term() -> None:
    story = "\n\nUrsula von der Heide is running for a second term as president of the European Commission."
    told = {("Peru", "support", "Ursula von der Heide", "actual")}
    assert positions("Peru backs second term for von der Heide" + story) == told
    assert positions("EU leaders back second term for von der Heide" + story) == {("EU leaders", *next(iter(told))[1:])}
    assert positions("Ministers back in office as von der Heide rests" + story) == set()


def test_who_was_just_introduced() -> None:
    story = "Mark Okafor will stand against Ana Reyes, the president of the Coal Union. "
    told = positions(
        story + "The blow was dealt by Luis Pardo. The finance secretary, long an ally, switched to Mr Okafor."
    )
    assert ("Luis Pardo", "support", "Mark Okafor", "actual") in told
    told = positions(
        story + "The blow was dealt by Luis Pardo, the mayor of Oslo. The finance secretary switched to Mr Okafor."
    )
    assert "Luis Pardo" not in {who for who, *_ in told}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Okafor was making calls, and Mr Bly wasted no time in throwing his support to the Finn.",
         {("Bly", "support", "Mark Okafor", "actual")}),
        ("Okafor's party won 20 seats. The Labour Front said it was behind the ex-general.",
         {("Labour Front", "support", "Mark Okafor", "actual")}),
        ("Okafor is counting on his own Liberal Party, the Soil Union and the Labour Front, and the Leaf Party.",
         {(name, "support", "Mark Okafor", "actual")
          for name in ("Liberal Party", "Soil Union", "Labour Front", "Leaf Party")}),
        ("So did the mining giant Norvest.", {("Norvest", "support", "Ana Reyes", "actual")}),
        ("The talks were held in Oslo. Nobody mentioned the ex-general.", set()),
        ("The Labour Front dined with the Finn and the Dane.", set()),
    ],
)  # fmt: skip
def test_whom_a_description_means(text: str, wanted: set[tuple[str, str, str | None, str]]) -> None:
    race = "Ana Reyes and Mark Okafor stand for prime minister of Norland. Peru backs Ms Reyes. "
    assert positions(race + text) == {("Peru", "support", "Ana Reyes", "actual")} | wanted


def test_positions_on_a_slate() -> None:
    story = "Amber Capital, a hedge fund, nominated Ana Reyes and Carl Lund as directors of Norvest. "
    both = {("Stone Lewis", "oppose", "Ana Reyes", "actual"), ("Stone Lewis", "oppose", "Carl Lund", "actual")}
    assert positions(story + "The proxy adviser Stone Lewis came down against both Amber candidates.") >= both
    told = positions(story + "The proxy adviser Stone Lewis came down against both Calder candidates.")
    assert "Stone Lewis" not in {who for who, *_ in told}


def test_he_is_who_is_in_office() -> None:
    story = (
        "Tom Vane is the chief executive of Norvest. Mr Vane is 50. Amber Capital nominated Carl Lund as a director. "
        "Mr Vane had called in favours. Luis Bly came out for him last month, as did Ida Moe."
    )
    assert {(who, whom) for who, _, whom, _ in positions(story)} == {("Luis Bly", "Tom Vane"), ("Ida Moe", "Tom Vane")}
