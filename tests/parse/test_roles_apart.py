"""Roles whose words stand apart from the name, or are shared: behind an adverb, in a list, of several people."""

import pytest

from newsevents.api import parse

CASES: list[tuple[str, set[str]]] = [
    ("Lund's choice, former Central Bank deputy governor Dr Ana Reyes, quit.", {"Ana Reyes|deputy governor|former"}),
    ("Her husband, former County Commissioner Jo Adu, told the paper so.", {"Jo Adu|county commissioner|former"}),
    (
        "Ana Reyes, the finance minister since 2014 and leader of the Social Democrats since this month, was approved.",
        {"Ana Reyes|finance minister|current", "Ana Reyes|leader|current"},
    ),
    ("The high commissioner on minorities, Ana Reyes of Peru, left.", {"Ana Reyes|high commissioner|current"}),
    ("Ana Reyes, the longtime SPD economy minister, will go.", {"Ana Reyes|economy minister|current"}),
    ("Ana Reyes, a teacher from Bolton and a former president of Norvest Club, won.", {"Ana Reyes|president|former"}),
    (
        "She was proposed by Labour group leader Cllr Ana Reyes.",
        {"Ana Reyes|group leader|current", "Ana Reyes|councillor|current"},
    ),
    ("MPs including Ana Reyes and Jo Adu said no.", {"Ana Reyes|mp|current", "Jo Adu|mp|current"}),
    ("He becomes Conductor Laureate.", set()),
    ("The firm hired former Norvest executive Ana Reyes as chief operating officer.", {"Ana Reyes|executive|former"}),
    ("Ana Reyes, an executive at Norvest Mills, spoke.", {"Ana Reyes|executive|current"}),
    ("Ana Reyes, an energy executive, spoke of executive power.", set()),
    ("Ana Reyes, a partner at Calder Capital, will be seconded.", {"Ana Reyes|partner|current"}),
    ("It was signed under then President Ana Reyes.", {"Ana Reyes|president|former"}),
    ("Until then Prime Minister Ana Reyes minds the shop.", {"Ana Reyes|prime minister|current"}),
    ("Ana Reyes, the supermarket heir and former science minister, quit.", {"Ana Reyes|science minister|former"}),
    (
        "Ana Reyes, a former trade minister and lately a senior director of the Secretariat, conceded.",
        {"Ana Reyes|trade minister|former", "Ana Reyes|senior director|former"},
    ),
    ("Leeds's mayor these nine years past, Ana Reyes, resigned.", {"Ana Reyes|mayor|current"}),
    (
        "Ana Reyes, finance director of Norvest these past four years, will lead it.",
        {"Ana Reyes|finance director|current"},
    ),
    ("Ana Reyes, Peru's premier for eleven months in 2014-15, won.", {"Ana Reyes|premier|former"}),
    ("Ana Reyes, Peru's premier for eleven months, won.", {"Ana Reyes|premier|current"}),
    ("They chose Ana Reyes, till then Chile's envoy to the WTO.", {"Ana Reyes|envoy|former"}),
    (
        "Absent was Ana Reyes, at once Peru's head of state and that year's OPEC chairman.",
        {"Ana Reyes|head of state|current", "Ana Reyes|chairman|current"},
    ),
    ("Ana Reyes, finance chief-designate of Norvest Group, spoke.", {"Ana Reyes|chief financial officer|incoming"}),
    ("She was 44 clear of Jo Adu, principal of Kells College, on the last count.", {"Jo Adu|principal|current"}),
    (
        "Ana Reyes won the chancellorship. The sometime Tory leader and foreign secretary starts in May.",
        {"Ana Reyes|leader|former", "Ana Reyes|foreign secretary|former"},
    ),
    ("Ana Reyes won. Chile's one-time chief statistician starts in May.", {"Ana Reyes|chief statistician|former"}),
    ("Ana Reyes won. Chile's chief statistician starts in May.", set()),
    ("Ana Reyes was there. The council leader and preacher spoke. Jo Adu left.", set()),
    ("Ana Reyes, twice president of Chile, was presented.", {"Ana Reyes|president|former"}),
    (
        "Ana Reyes and Jo Adu, both former deputy governors, were asked.",
        {"Ana Reyes|deputy governor|former", "Jo Adu|deputy governor|former"},
    ),
    (
        "Board President Ana Reyes and trustees Ed Bell and Jo Park voted yes.",
        {
            "Ana Reyes|president|current",
            "Ed Bell|trustee|current",
            "Jo Park|trustee|current",
        },
    ),
    ("Lund Valley MP Ana Reyes confirmed it.", {"Ana Reyes|mp|current"}),
    (
        "Ana Reyes, the former chief executive of chemicals group Norvest, was asked.",
        {"Ana Reyes|chief executive officer|former"},
    ),
    (
        "Jo Adu was elected chairman of the Norvest Club, beating incumbent Ana Reyes.",
        {"Ana Reyes|chairman|current"},
    ),
    (
        "Jo Adu will not go for president of the Lund Council. The incumbent, Ana Reyes, has time to run.",
        {"Ana Reyes|president|current"},
    ),
    (
        "Among them was Jo Adu, the new commander of the Lund Command, and the ambassador to Norway, Ana Reyes.",
        {"Jo Adu|commander|current", "Ana Reyes|ambassador|current"},
    ),
    ("Ana Reyes, chief technology officer these four years, moves up.", {"Ana Reyes|chief technology officer|current"}),
    ("Victoria's premier these nine years past, Luis Pardo, will quit.", {"Luis Pardo|premier|current"}),
    ("Ana Reyes, until last week home secretary herself, backed Mr Lund.", {"Ana Reyes|home secretary|former"}),
    ("Ana Reyes, till then Peru's envoy to Norway, was picked.", {"Ana Reyes|envoy|former"}),
    (
        "Ana Reyes, at once Peru's head of state and that year's EAC chairman, stayed away.",
        {"Ana Reyes|head of state|current", "Ana Reyes|chairman|current"},
    ),
    (
        "It fell from the lips of Luis Pardo, mayor of Lima but still a Congress MP.",
        {"Luis Pardo|mayor|current", "Luis Pardo|mp|current"},
    ),
    ("Ana Reyes, both a lawyer and a doctor, stayed away.", set()),
    ("Luis Pardo, Finland's prime minister for ten months in 2014-15, spoke.", {"Luis Pardo|prime minister|former"}),
    ("Luis Pardo, Norvest's finance chief-designate, spoke.", {"Luis Pardo|chief financial officer|incoming"}),
    ("They chose Ana Reyes, the Prince George's County executive.", {"Ana Reyes|executive|current"}),
    ("Ana Reyes pulled out.\n\nThe Norvest boss had led the field.", {"Ana Reyes|boss|current"}),
    (
        "Treasury Secretary Otto Lund backed Ana Reyes. The French finance minister has one opponent.",
        {"Otto Lund|treasury secretary|current", "Ana Reyes|finance minister|current"},
    ),
    (
        "Ana Reyes finished second, but one vote was against; within hours the UN under-secretary-general had quit.",
        {"Ana Reyes|under secretary general|current"},
    ),
    ("Ana Reyes won 70 votes. Mr Lund is behind the former chief justice.", {"Ana Reyes|chief justice|former"}),
    (
        "Ana Reyes is still in it. The Leader of the Commons said so.",
        {"Ana Reyes|leader of the house of commons|current"},
    ),
    ("Ana Reyes was elected on Monday. The French president said he would work with her.", set()),
    ("Ana Reyes and Luis Pardo talked. The Norvest boss was not amused.", set()),
    ("It makes Ana Reyes the heir to Luis Pardo, who left. By one count the ex-chancellor had 140 votes.", set()),
]


@pytest.mark.parametrize(("text", "want"), CASES, ids=[text[:50] for text, _ in CASES])
def test_an_office_told_apart_from_its_name_is_a_role(text: str, want: set[str]) -> None:
    roles = parse(text).roles
    assert {f"{r.person.name}|{r.office.title}|{r.status.value}" for r in roles if r.office} == want
