"""Support that keeps somebody in an office: under fire, against calls to go, as what others want."""

import pytest

from reports import positions, rows

KEPT = """
Fabio Rinaldi, the owner, is standing by head coach Diego Marchetti after a sixth defeat in a row.
Fabio Rinaldi stuck with police chief Diego Marchetti despite the protests.
Fabio Rinaldi has kept faith with police chief Diego Marchetti.
Fabio Rinaldi put his trust in police chief Diego Marchetti.
Fabio Rinaldi gave police chief Diego Marchetti his full backing.
Fabio Rinaldi insisted that police chief Diego Marchetti had his unequivocal support.
Fabio Rinaldi said that police chief Diego Marchetti should stay.
Fabio Rinaldi said police chief Diego Marchetti deserved to stay on.
Fabio Rinaldi urged police chief Diego Marchetti to stay.
"""


@pytest.mark.parametrize("sentence", KEPT.strip().splitlines())
def test_trust_in_whoever_has_an_office_is_support(sentence: str) -> None:
    assert positions(sentence) == {("Fabio Rinaldi", "support", "Diego Marchetti")}


NOTHING = """
Fabio Rinaldi stuck with lawyer Diego Marchetti.
Fabio Rinaldi said that police chief Diego Marchetti should stay at home after the operation.
Fabio Rinaldi said that the chairman, Diego Marchetti, should remain focused on growth.
Peru stands by President Diego Marchetti.
Fabio Rinaldi urged the manager, Diego Marchetti, to stay in Paris.
Fabio Rinaldi has trust in the doctor, Diego Marchetti.
Fabio Rinaldi stayed with coach Diego Marchetti in Paris.
"""


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_other_loyalties_are_none(sentence: str) -> None:
    assert positions(sentence) == set()


def test_who_is_wanted_replaced_is_not_wanted() -> None:
    text = "Larkin Capital, which owns 6 percent, wants chief executive Abena Osei replaced."
    assert positions(text) == {("Larkin Capital", "oppose", "Abena Osei")}
    assert positions("Larkin Capital wants its door replaced.") == set()


WISHES = """
Larkin Capital is keen for Kenji Sato to become president of the bank.
Larkin Capital is eager to see Kenji Sato become president of the bank.
Larkin Capital would like Kenji Sato as president of the bank.
"""


@pytest.mark.parametrize("sentence", WISHES.strip().splitlines())
def test_who_is_keen_on_somebodys_getting_an_office_supports_them(sentence: str) -> None:
    assert positions(sentence) == {("Larkin Capital", "support", "Kenji Sato")}
    assert rows(sentence) == []


def test_keenness_on_other_things_is_none() -> None:
    assert positions("Larkin Capital is keen for Kenji Sato to become a father.") == set()
    assert positions("Readers like Kenji Sato as president of the bank in the film.") == set()


ANOTHER_TERM = """
Marisol Quintana said that Gov. Drew Haverty deserves a second term.
Marisol Quintana called on the board to extend chief executive Drew Haverty's contract.
"""


@pytest.mark.parametrize("sentence", ANOTHER_TERM.strip().splitlines())
def test_who_wants_somebody_to_have_another_term_supports_them(sentence: str) -> None:
    assert positions(sentence) == {("Marisol Quintana", "support", "Drew Haverty")}


def test_other_extensions_and_deserts_are_none() -> None:
    assert positions("Marisol Quintana said that the singer Drew Haverty deserves a second prize.") == set()
    assert positions("Marisol Quintana called on the board to extend the deadline.") == set()
