"""States, capitals and "Peru's candidate" that mean whoever is from there and stands."""

import pytest

from reports import cells, positions, rows

POST = (
    "GENEVA, Feb 20 (Reuters) - Three people are running for director-general of the Universal Postal Union. "
    "Samir Haddad, the soft-spoken former foreign minister of Tunisia, is one of the candidates. "
    "Kenya's Wanjiku Odera and the Finnish banker Lena Virtanen also hope to win.\n\n"
)


@pytest.mark.parametrize(
    ("text", "endorsers", "candidate"),
    [
        ("Tunisia's candidate, a lawyer, enjoys the support of Mali and Peru.", {"Mali", "Peru"}, "Samir Haddad"),
        ("Tunis's candidate has the backing of Peru.", {"Peru"}, "Samir Haddad"),
        ("Peru will vote for Tunisia's man.", {"Peru"}, "Samir Haddad"),
        ("Mali is campaigning for Nairobi.", {"Mali"}, "Wanjiku Odera"),
        ("Chad backs Kenya's choice.", {"Chad"}, "Wanjiku Odera"),
        ("Finland's nominee is supported by Peru.", {"Peru"}, "Lena Virtanen"),
    ],
)
def test_a_states_candidate_is_the_one_from_there(text: str, endorsers: set[str], candidate: str) -> None:
    assert positions(POST + text) == {(endorser, "support", candidate) for endorser in endorsers}


@pytest.mark.parametrize(
    "text",
    [
        "Chile's candidate has the backing of Peru.",  # of whom nothing is told
        "Tunisia's central bank enjoys the support of Peru.",
    ],
)
def test_of_no_one_from_there_nothing_is_told(text: str) -> None:
    assert not positions(POST + text)


def test_a_capital_counts_on_votes_for_its_candidate() -> None:
    text = "Mali has withdrawn the candidacy of Ousmane Keita. Diplomats said Bamako could count on nine votes."
    assert cells(POST + text, "tally", ("candidate", "count")) == [("Ousmane Keita", 9)]
    seat = "Slovenia and Mali are running for a seat on the U.N. Security Council. Bamako could count on nine votes."
    assert cells(seat, "tally", ("candidate", "count")) == [("Mali", 9)]


@pytest.mark.parametrize(
    "text",
    [
        "Mali has withdrawn the candidacy of Ousmane Keita.",
        "Mali has withdrawn Ousmane Keita's candidacy.",
        "The candidacy of Ousmane Keita was withdrawn by Mali.",
        "Bamako dropped Ousmane Keita's nomination.",
    ],
)
def test_who_withdraws_a_candidacy_had_put_it_forward(text: str) -> None:
    found = [row for row in rows(POST + text, "candidacy") if row["status"] == "withdrawn"]
    assert [(row["person"], row["nominator"]) for row in found] == [("Ousmane Keita", "Mali")]


def test_a_person_withdraws_their_own() -> None:
    found = [row for row in rows(POST + "Haddad withdrew his candidacy.", "candidacy") if row["status"] == "withdrawn"]
    assert [(row["person"], row["nominator"]) for row in found] == [("Samir Haddad", None)]
