"""Which body an office is of where several are near: senders and hosts, wholes and parts, states that lack it."""

import pytest

import newsevents as ne


def bodies(text: str) -> dict[str, str | None]:
    """Give the body of the last office told of each person, by surname."""
    rows = ne.parse(f"News of the day.\n\n{text}", published="2024-05-10").to_records()
    told = [r for r in rows if r["type"] in {"role", "appointment"}]
    return {str(r["person"]).rpartition(" ")[2]: r["organization"] for r in told}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ana Lund, the Chilean ambassador in Accra, said so.", "Chile"),
        ("Ana Lund, the Kyrgyz ambassador to Fiji, said so.", "Kyrgyzstan"),
        ("Kenya has recalled its ambassador to Uganda, Ana Lund.", "Kenya"),
        ("Canada has named Ana Lund as ambassador to Peru.", "Canada"),
        ("Peru and Canada quarrel. The ambassador to Peru, Ana Lund, has left.", "Canada"),
        ("The ambassador to Fiji, Ana Lund, said so.", None),
        ("Ana Lund is an ambassador for the Harlow Trust in Spain.", "Harlow Trust"),
    ],
)
def test_an_envoy_s_office_is_of_who_sends(text: str, body: str | None) -> None:
    """Where somebody is sent has not sent him."""
    assert bodies(text) == {"Lund": body}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ana Lund, chief economist at the Oslo office of Merton Bank, said so.", "Merton Bank"),
        ("Ana Lund, head of Norvest's Asian business, said so.", "Norvest"),
        ("Ana Lund, secretary of the Harlow branch of the Potters' Union, said so.", "Potters' Union"),
        ("Ana Lund, the World Bank's country director for Ukraine, said so.", "World Bank"),
        ("Germany's Bundesbank president, Ana Lund, said so.", "Bundesbank"),
        ("France's Socialist president, Ana Lund, said so.", "France"),
        ("Ana Lund, chairman of a Texas oil firm, said so.", "Texas oil firm"),
        ("Ana Lund, chairman of the Texas oil firm, said so.", None),
        ("Ana Lund, vice president of the Liberal Democratic Party, said so in Japan.", "Liberal Democratic Party"),
        ("Ana Lund, head of Norvest's software business, said so.", None),
        ("Ana Lund, general manager of Norvest's Asian storage unit, said so.", "Norvest's Asian storage unit"),
    ],
)
def test_the_whole_has_the_office_and_no_place_beside_it(text: str, body: str | None) -> None:
    """A part is told with its whole; a place before a noun for a firm is not whose office it is."""
    assert bodies(text) == {"Lund": body}


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("Norway and Finland met. President Ana Lund spoke in Oslo.", "Lund", "Finland"),
        ("Norway paid. Norway said so. President Ana Lund spoke.", "Lund", None),
        ("Spain and Portugal met. King Bo Tate spoke in Lisbon.", "Tate", "Spain"),
        ("Denmark and the United States met. Prime Minister Bo Tate spoke in Washington.", "Tate", "Denmark"),
        ("Chile and Germany met. Chancellor Bo Tate flew to Chile.", "Tate", "Germany"),
        ("Australia paid on Monday. Treasurer Ana Lund said so.", "Lund", "Australia"),
        ("Kenya paid the Potters' Union. The treasurer, Ana Lund, thanked Kenya.", "Lund", "Potters' Union"),
        ("Hundreds walked for the Harlow Trust. The president, Ana Lund, spoke.", "Lund", "Harlow Trust"),
        ("Peru paid the Harlow Trust. The president, Ana Lund, spoke.", "Lund", "Peru"),
        ("Peru protested to Chile. Foreign minister Ana Lund summoned the Chilean envoy.", "Lund", "Peru"),
        ("Norwegian ministers met. Foreign minister Ana Lund left with Norwegian diplomat Bo Tate.", "Lund", "Norway"),
    ],
)
def test_a_state_has_no_office_that_it_lacks(text: str, name: str, body: str | None) -> None:
    """No kingdom has a president, no republic a king, few states a treasurer or a chancellor."""
    assert bodies(text)[name] == body


@pytest.mark.parametrize(
    ("text", "name", "body"),
    [
        ("The Senate rejected a bill of the House of Representatives. Speaker Ana Lund spoke.", "Lund", "House"),
        ("The Senate met. Speaker Ana Lund spoke.", "Lund", "Senate"),
        ("Iceland's Reform Party met. Ana Lund stepped down as leader in March.", "Lund", "Reform Party"),
        ("A choir sang. Norvest Group pays for the hall. Ana Lund, a former chairman, spoke.", "Lund", None),
        ("Norvest Group said Ana Lund, a former chairman, would come back.", "Lund", "Norvest Group"),
    ],
)
def test_the_body_that_is_near_need_not_be_the_one(text: str, name: str, body: str | None) -> None:
    """A speaker is the lower house's, a party's leader no state's, "a former chairman" nobody's sponsor's."""
    found = bodies(text)[name]
    assert found == body or (body is not None and str(found).startswith(body))
