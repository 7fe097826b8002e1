"""Positions told by votes, by ellipsis, in lists and in quotations, and on candidates whom the clause leaves out."""

import pytest

import newsevents as ne

CONTESTS = {
    "wto": (
        "Race to lead WTO narrows\n\nGENEVA, March 3 - Ana Reyes of Mexico and Tom Okafor o"
        "f Nigeria are candidates to be the next director general of the WTO.\n\n"
    ),
    "sen": (
        "Senate to vote on Reyes\n\nWASHINGTON, March 3 - President Lund nominated Ana Reye"
        "s to be secretary of labor. The Senate votes on her nomination on Thursday.\n\n"
    ),
    "nato": (
        "Okafor favourite for NATO job\n\nBRUSSELS, March 3 - Tom Okafor, the former Danish"
        " prime minister, is a candidate to be the next secretary general of NATO.\n\n"
    ),
    "party": (
        "Reyes and Okafor fight for party leadership\n\nLONDON, March 3 - Ana Reyes and Tom"
        " Okafor are running to be leader of the Labour Party.\n\n"
    ),
    "pres": (
        "Reyes, Okafor in run-off\n\nLIMA, March 3 - Ana Reyes and Tom Okafor are the candi"
        "dates in the presidential run-off in Peru on Sunday.\n\n"
    ),
    "member": (
        "Kosovo bid to join Council of Europe\n\nSTRASBOURG, March 3 - Kosovo has applied t"
        "o become a member of the Council of Europe.\n\n"
    ),
    "swe": ("Sweden seeks to join NATO\n\nBRUSSELS, March 3 - Sweden applied to join NATO in May.\n\n"),
}
STANCES = {"+": "support", "-": "oppose", "0": "neutral"}
NAMES = {"R": "Ana Reyes", "O": "Tom Okafor", "": None}

# contest, sentence, and who is for (+), against (-) or neutral (0) on whom, in which mood where it is not a fact
POSITIONS = [
    ("sen", "Joe Manning voted yes.", "Joe Manning|+|R"),
    ("sen", "Senator Susan Cole of Maine voted no.", "Susan Cole|-|R"),
    ("sen", "Susan Cole said she would vote to confirm her.", "Susan Cole|+|R|expected"),
    ("sen", "Susan Cole said she would vote to confirm Ms. Reyes.", "Susan Cole|+|R|expected"),
    ("sen", "Susan Cole and Joe Manning voted to confirm Reyes.", "Susan Cole|+|R; Joe Manning|+|R"),
    ("sen", "Susan Cole, a moderate Republican, will vote against Reyes.", "Susan Cole|-|R|expected"),
    ("sen", "Susan Cole will vote no on Reyes.", "Susan Cole|-|R|expected"),
    ("sen", "Susan Cole announced that she would oppose the nomination.", "Susan Cole|-|R|expected"),
    (
        "sen",
        "Cole would not support the nomination, she said. Senator Susan Cole is from Maine.",
        "Susan Cole|+|R|denied",
    ),
    ("sen", "Lisa Moran of Alaska is a no.", "Lisa Moran|-|R"),
    ("sen", "Lisa Moran of Alaska is a yes.", "Lisa Moran|+|R"),
    ("sen", '"I am voting for Ms. Reyes," said Lisa Moran.', "Lisa Moran|+|R"),
    ("sen", '"I will not vote for this nominee," said Lisa Moran.', "Lisa Moran|+|R|denied"),
    ("sen", '"I cannot support her," Lisa Moran said.', "Lisa Moran|+|R|denied"),
    ("sen", '"I will be voting no," Senator Lisa Moran said in a statement.', "Lisa Moran|-|R|expected"),
    ("sen", '"I intend to vote for her," Lisa Moran told reporters.', "Lisa Moran|+|R|expected"),
    ("sen", '"She has my vote," said Lisa Moran.', "Lisa Moran|+|R"),
    ("sen", '"She will have my support," said Lisa Moran.', "Lisa Moran|+|R|expected"),
    (
        "sen",
        "Reyes won the votes of three Republicans, Susan Cole, Lisa Moran and Mark Rudd.",
        "Susan Cole|+|R; Lisa Moran|+|R; Mark Rudd|+|R",
    ),
    (
        "sen",
        "Three Republicans voted for Reyes: Susan Cole, Lisa Moran and Mark Rudd.",
        "Susan Cole|+|R; Lisa Moran|+|R; Mark Rudd|+|R",
    ),
    (
        "sen",
        "Three Republicans, Susan Cole, Lisa Moran and Mark Rudd, joined Democrats in voting to confirm Reyes.",
        "Susan Cole|+|R; Lisa Moran|+|R; Mark Rudd|+|R; Democrats|+|R",
    ),
    ("sen", "Susan Cole crossed party lines to vote for Reyes.", "Susan Cole|+|R"),
    ("sen", "Susan Cole was the only Republican to vote against Reyes.", "Susan Cole|-|R"),
    ("sen", "The only Democrat to support her was Joe Manning of West Virginia.", "Joe Manning|+|R"),
    ("sen", "Joe Manning was the lone Democrat to vote yes.", "Joe Manning|+|R"),
    ("sen", "Among the noes were Ted Crane and Mark Rudd.", "Ted Crane|-|R; Mark Rudd|-|R"),
    ("sen", "Joe Manning broke ranks and voted against the nominee.", "Joe Manning|-|R"),
    ("sen", "Joe Manning joined Republicans in opposing Reyes.", "Joe Manning|-|R; Republicans|-|R"),
    ("sen", "Ted Crane and Mark Rudd abstained.", "Ted Crane|0|R; Mark Rudd|0|R"),
    ("sen", "Ted Crane voted present.", "Ted Crane|0|R"),
    (
        "sen",
        "Bob Cork of Tennessee voted for her, as did Susan Cole of Maine and, more surprisingly, Tom Cobb.",
        "Bob Cork|+|R; Susan Cole|+|R; Tom Cobb|+|R",
    ),
    (
        "sen",
        "Joe Manning opposed her. So did Jon Tess and Sherry Brown.",
        "Joe Manning|-|R; Jon Tess|-|R; Sherry Brown|-|R",
    ),
    ("sen", "Joe Manning has said he opposes her. Jon Tess has too.", "Joe Manning|-|R; Jon Tess|-|R"),
    ("sen", "Joe Manning opposes her, and so does Jon Tess.", "Joe Manning|-|R; Jon Tess|-|R"),
    ("wto", "Hungary and Britain voted against Reyes.", "Hungary|-|R; United Kingdom|-|R"),
    ("wto", "Hungary voted against Reyes, and Austria abstained.", "Hungary|-|R; Austria|0|R"),
    ("wto", "Hungary abstained.", "Hungary|0|"),
    ("wto", "Kenya backed Reyes. Canada did the same.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backed Reyes. Canada has done the same.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backed Reyes. Canada followed suit on Friday.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya has backed Reyes, as has Canada.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya has backed Reyes, as have Canada and Peru.", "Kenya|+|R; Canada|+|R; Peru|+|R"),
    ("wto", "Kenya backs Reyes, as does Canada.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backed Reyes, and Canada is expected to do the same.", "Kenya|+|R; Canada|+|R|expected"),
    ("wto", "Kenya backed Reyes, and Canada is expected to follow suit.", "Kenya|+|R; Canada|+|R|expected"),
    ("wto", "Kenya is one of Reyes's backers; the Netherlands is another.", "Kenya|+|R; Netherlands|+|R"),
    ("wto", "Kenya backed Reyes. Canada, too, is behind her.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backed Reyes. Canada has since joined it.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backed Reyes, but Canada did not.", "Kenya|+|R; Canada|+|R|denied"),
    ("wto", "Kenya, like Canada, backs Reyes.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Kenya backs Reyes while Canada favours Okafor.", "Kenya|+|R; Canada|+|O"),
    ("wto", "Kenya is for Reyes, Canada for Okafor.", "Kenya|+|R; Canada|+|O"),
    ("wto", "Kenya voted for Reyes and Canada for Okafor.", "Kenya|+|R; Canada|+|O"),
    ("wto", "Kenya came out for Reyes, and Canada and Peru for Okafor.", "Kenya|+|R; Canada|+|O; Peru|+|O"),
    ("wto", "Reyes was backed by Kenya and Okafor by Canada.", "Kenya|+|R; Canada|+|O"),
    ("wto", "The Mexican has the support of Kenya, the Nigerian that of Canada.", "Kenya|+|R; Canada|+|O"),
    ("wto", "Kenya prefers the Mexican.", "Kenya|+|R"),
    ("wto", "Kenya would rather have the Mexican.", "Kenya|+|R"),
    ("wto", "Kenya would rather see Okafor get the job.", "Kenya|+|O"),
    ("wto", "Kenya favours the Mexican candidate.", "Kenya|+|R"),
    ("wto", "Kenya backed Mexico's candidate.", "Kenya|+|R"),
    ("wto", "Kenya has come out against Nigeria's candidate.", "Kenya|-|O"),
    ("wto", "Kenya wants the Nigerian to get the job.", "Kenya|+|O"),
    ("wto", "Reyes's backers include Kenya, Canada and Peru.", "Kenya|+|R; Canada|+|R; Peru|+|R"),
    ("wto", "Among her backers are Kenya, Canada and Peru.", "Kenya|+|R; Canada|+|R; Peru|+|R"),
    ("wto", "Her supporters include Kenya and Canada.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Supporters: Kenya, Canada, Peru.", ""),
    ("wto", "Countries backing Reyes: Kenya, Canada, Peru.", "Kenya|+|R; Canada|+|R; Peru|+|R"),
    ("wto", "Kenya, Canada and Peru are among those supporting Reyes.", "Kenya|+|R; Canada|+|R; Peru|+|R"),
    ("wto", "Her bid has the blessing of Kenya.", "Kenya|+|R"),
    ("wto", "Her bid is supported by Kenya and Canada.", "Kenya|+|R; Canada|+|R"),
    ("wto", "Her candidacy is opposed by Kenya.", "Kenya|-|R"),
    ("wto", "Kenya is opposed to her candidacy.", "Kenya|-|R"),
    ("wto", "Kenyan Foreign Minister Raila Moi said Nairobi supported Reyes.", "Kenya|+|R"),
    ("wto", '"Kenya supports Ms Reyes," the Kenyan foreign minister said.', "Kenya|+|R"),
    ("wto", '"We are backing Ms Reyes," said Raila Moi, the Kenyan foreign minister.', "Raila Moi|+|R"),
    ("wto", '"My vote goes to Ana Reyes," said Raila Moi.', "Raila Moi|+|R"),
    ("wto", "Kenya would be voting for Ms Reyes, its ambassador said.", "Kenya|+|R|expected"),
    ("wto", "The White House is backing Reyes.", "United States|+|R"),
    ("wto", "Downing Street said it would support Okafor.", "United Kingdom|+|O|expected"),
    ("wto", "The Kremlin has made clear that it wants Okafor.", "Russia|+|O"),
    ("wto", "Beijing's candidate is Okafor.", "China|+|O"),
    ("wto", "Okafor is Beijing's candidate.", "China|+|O"),
    ("wto", "Kenya has yet to endorse either candidate.", "Kenya|0|"),
    ("wto", "Kenya has not said whom it will support.", "Kenya|0|"),
    ("wto", "Kenya refused to back either.", "Kenya|0|"),
    ("wto", "Kenya remains undecided.", "Kenya|0|"),
    ("wto", "Germany, which backed Okafor, has switched to Reyes.", "Germany|+|O; Germany|+|R"),
    ("wto", "Germany dropped Okafor and backed Reyes.", "Germany|+|O|denied; Germany|+|R"),
    ("wto", "Germany opposed Reyes, preferring Okafor.", "Germany|-|R; Germany|+|O"),
    ("wto", "Germany supports Okafor over Reyes.", "Germany|+|O"),
    ("wto", "Germany supports Okafor rather than Reyes.", "Germany|+|O"),
    ("wto", "Germany wanted Okafor instead.", "Germany|+|O"),
    ("nato", "Turkey has dropped its objections.", "Turkey|-|O|denied"),
    ("nato", "Turkey has lifted its veto on Okafor.", "Turkey|-|O|denied"),
    ("nato", "Hungary remains opposed.", "Hungary|-|O"),
    ("nato", "Hungary is still opposed.", "Hungary|-|O"),
    ("nato", "Hungary is against.", "Hungary|-|O"),
    ("nato", "Hungary is against him.", "Hungary|-|O"),
    ("nato", "Hungary has objected.", "Hungary|-|O"),
    ("nato", "Hungary maintained its objections.", "Hungary|-|O"),
    ("nato", "Hungary is the only member still holding out.", "Hungary|-|O"),
    ("nato", "Hungary is holding out.", "Hungary|-|O"),
    ("nato", "Only Hungary is against.", "Hungary|-|O"),
    ("nato", "Only Turkey opposes him.", "Turkey|-|O"),
    ("nato", "Turkey vetoed the Dane.", "Turkey|-|O"),
    ("nato", "Turkey blocked the appointment.", "Turkey|-|O"),
    ("nato", "Turkey threatened to veto the former Danish prime minister.", "Turkey|-|O|possible"),
    (
        "nato",
        "The United States, Britain and Germany have backed the Dane.",
        "United States|+|O; United Kingdom|+|O; Germany|+|O",
    ),
    ("nato", "Britain supports the former prime minister.", "United Kingdom|+|O"),
    ("nato", "Paris and London are in favour.", "France|+|O; United Kingdom|+|O"),
    ("nato", "Paris is in favour of him, as is London.", "France|+|O; United Kingdom|+|O"),
    ("nato", "Paris was for him, too; so, after some weeks, was Washington.", "France|+|O; United States|+|O"),
    (
        "nato",
        "Romania's president, Ion Popa, withdrew from the race and threw his support behind Okafor.",
        "Ion Popa|+|O",
    ),
    (
        "nato",
        "Berlin, London and Washington have all endorsed him.",
        "Germany|+|O; United Kingdom|+|O; United States|+|O",
    ),
    ("nato", "Germany has given its consent.", "Germany|+|O"),
    ("nato", "Germany has given its backing.", "Germany|+|O"),
    ("nato", "Germany has pledged its support.", "Germany|+|O"),
    ("nato", "Germany came out in support.", "Germany|+|O"),
    ("nato", "Germany signalled its approval.", "Germany|+|O"),
    ("nato", "Support has come from Germany and Britain.", "Germany|+|O; United Kingdom|+|O"),
    ("nato", "Turkey withdrew its objection on Friday, clearing the way for Okafor.", "Turkey|-|O|denied"),
    ("nato", "Ankara gave way.", ""),
    ("member", "Serbia opposes its bid.", "Serbia|-|Kosovo"),
    ("member", "Serbia is opposed to Kosovo's membership.", "Serbia|-|Kosovo"),
    ("member", "Serbia voted against Kosovo's admission.", "Serbia|-|Kosovo"),
    (
        "member",
        "Hungary, Serbia and Cyprus voted against; Greece abstained.",
        "Hungary|-|Kosovo; Serbia|-|Kosovo; Cyprus|-|Kosovo; Greece|0|Kosovo",
    ),
    ("member", "Germany supports Kosovo's bid to join.", "Germany|+|Kosovo"),
    ("swe", "Turkey has opposed Sweden's accession.", "Turkey|-|Sweden"),
    ("swe", "Hungary's parliament has not ratified Sweden's bid.", ""),
    ("swe", "Turkey dropped its opposition to Sweden's membership.", "Turkey|-|Sweden|denied"),
    ("swe", "Turkey has dropped its objections.", "Turkey|-|Sweden|denied"),
    ("swe", "Ankara said it would not block Sweden.", "Turkey|-|Sweden|denied"),
    (
        "party",
        "Jo Marsh, the shadow chancellor, is backing Reyes, as are Ed Bell and Kim Ward.",
        "Jo Marsh|+|R; Ed Bell|+|R; Kim Ward|+|R",
    ),
    ("party", "Jo Marsh did not vote for either.", "Jo Marsh|0|"),
    ("party", "MPs supporting Reyes: Jo Marsh, Ed Bell, Kim Ward.", "Jo Marsh|+|R; Ed Bell|+|R; Kim Ward|+|R"),
    ("party", "Backing Reyes are Jo Marsh, Ed Bell and Kim Ward.", "Jo Marsh|+|R; Ed Bell|+|R; Kim Ward|+|R"),
    ("party", "Also backing Reyes is Jo Marsh.", "Jo Marsh|+|R"),
    ("party", "Reyes counts Jo Marsh and Ed Bell among her supporters.", "Jo Marsh|+|R; Ed Bell|+|R"),
    ("party", "Reyes, who has the backing of Jo Marsh, said she would win.", "Jo Marsh|+|R"),
    (
        "party",
        "Reyes, backed by Jo Marsh and Ed Bell, leads Okafor, whom Kim Ward supports.",
        "Jo Marsh|+|R; Ed Bell|+|R; Kim Ward|+|O",
    ),
    ("party", "Okafor's supporters, including Ed Bell, said he would win.", "Ed Bell|+|O"),
    ("party", "Jo Marsh, a Reyes supporter, said the vote was close.", "Jo Marsh|+|R"),
    ("party", "Jo Marsh, who is supporting Reyes, said the vote was close.", "Jo Marsh|+|R"),
    ("party", "Jo Marsh, a backer of Okafor, said the vote was close.", "Jo Marsh|+|O"),
    ("party", '"She is the best candidate by far," said Jo Marsh, who is backing Reyes.', "Jo Marsh|+|R"),
    ("party", "Okafor supporter Ed Bell said the vote was close.", "Ed Bell|+|O"),
    ("party", "Ed Bell, who voted for Okafor last time, is now supporting Reyes.", "Ed Bell|+|O; Ed Bell|+|R"),
    ("pres", "Third-placed Luis Pardo asked his voters to back Reyes.", "Luis Pardo|+|R"),
    (
        "pres",
        "Third-placed Luis Pardo urged his supporters to vote for Okafor, and Eva Soto did the same.",
        "Luis Pardo|+|O; Eva Soto|+|O",
    ),
    ("pres", "Luis Pardo called on his followers not to vote for Okafor.", "Luis Pardo|-|O"),
    ("pres", "The Green Party told its members to vote for neither.", "Green Party|0|"),
    ("pres", "Eva Soto, who came third, said she would cast a blank ballot.", "Eva Soto|0|"),
    ("pres", 'Eva Soto said she would vote for Reyes "with a heavy heart".', "Eva Soto|+|R|expected"),
    ("pres", "Both Eva Soto and Luis Pardo have endorsed Reyes.", "Eva Soto|+|R; Luis Pardo|+|R"),
    ("pres", "Neither Eva Soto nor Luis Pardo has endorsed Okafor.", "Eva Soto|+|O|denied; Luis Pardo|+|O|denied"),
    ("pres", "Eva Soto endorsed Reyes. Luis Pardo went the other way.", "Eva Soto|+|R"),
    ("pres", "Reyes can count on Eva Soto and Luis Pardo.", "Eva Soto|+|R; Luis Pardo|+|R"),
    (
        "pres",
        "Okafor has been endorsed by Eva Soto, by Luis Pardo and by the National Party.",
        "Eva Soto|+|O; Luis Pardo|+|O; National Party|+|O",
    ),
    ("pres", "Endorsed by Eva Soto, Okafor leads.", "Eva Soto|+|O"),
    ("pres", "With the backing of Eva Soto, Okafor leads.", "Eva Soto|+|O"),
]


def _told(expected: str) -> set[tuple[str, str, str | None, bool]]:
    rows = [[part.strip() for part in row.split("|")] for row in expected.split(";") if row.strip()]
    return {(r[0], STANCES[r[1]], NAMES.get(r[2], r[2]), r[3:] == ["denied"]) for r in rows}


@pytest.mark.parametrize(("contest", "sentence", "expected"), POSITIONS)
def test_a_position_is_read(contest: str, sentence: str, expected: str) -> None:
    report = ne.parse(CONTESTS[contest] + sentence, published="2024-03-03")
    found = {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None, e.modality.value == "denied")
        for e in report.endorsements
    }
    assert found == _told(expected)
