"""Wordings of positions as the press has them: lists, echoes, adverbial phrases, advice, verdicts, calls to go."""

import pytest

import newsevents as ne

CONTEST = "Ana Reyes and Luis Pardo are candidates for president of Peru. "

WORDINGS = [
    (
        "Other politicians to endorse Reyes include Senators Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("The Reyes campaign announced the support of Senator Mei Chen.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Reyes's campaign announced an endorsement from Senator Mei Chen.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Reyes will announce the endorsement of former senator Mei Chen.", "Mei Chen", "support", "Ana Reyes", "expected"),
    (
        "Reyes announced on Tuesday the endorsements of Mei Chen and former senator Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Reyes also announced support from Mei Chen and Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen and Bo Lund have all endorsed Reyes as well.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    (
        "High-profile names supporting her include former minister Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Reyes also has the backing of former minister Mei Chen and Bo Lund, the mayor of Lima.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Reyes has the support of 20 senators, including Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Several big names including Mei Chen and Bo Lund have backed Reyes.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Reyes has 16 lawmakers supporting her, including Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Those supporting Ms Reyes include Mei Chen and Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Lawmakers backing Ms Reyes include Mei Chen and Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    (
        "Lawmakers to have declared their support for Reyes include: Mei Chen, Bo Lund, Ian Oduya.",
        "Mei Chen,Bo Lund,Ian Oduya",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Lawmakers publicly supporting Reyes: Mei Chen, Bo Lund, Ian Oduya.",
        "Mei Chen,Bo Lund,Ian Oduya",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Mei Chen dropped out of the race and put her weight behind Ms Reyes.",
        "Mei Chen",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Diplomats said Reyes was backed by Japan, China, the European Union and others.",
        "Japan,China,European Union",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Reyes, supported by Japan, China, the European Union and others, is the favourite.",
        "Japan,China,European Union",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Chile will be supporting Peru's candidate, Dr Ana Reyes.", "Chile", "support", "Ana Reyes", "expected"),
    (
        "The United States objected and expressed support for Luis Pardo.",
        "United States",
        "support",
        "Luis Pardo",
        "actual",
    ),
    (
        "The US is blocking the appointment of Ana Reyes as the next president.",
        "United States",
        "oppose",
        "Ana Reyes",
        "actual",
    ),
    ("Ana Reyes failed to win the support of Chile.", "Chile", "support", "Ana Reyes", "denied"),
    ("The Teamsters decided not to endorse anyone in the race.", "Teamsters", "neutral", "", "actual"),
    ("The Teamsters decided not to back any candidate.", "Teamsters", "neutral", "", "actual"),
    (
        "Ana Reyes won the endorsement of the Working Families Party.",
        "Working Families Party",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("The African Union will give full support to Ana Reyes.", "African Union", "support", "Ana Reyes", "expected"),
    (
        "Ana Reyes received an endorsement from the African Union on Friday.",
        "African Union",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Ana Reyes is supported by Japan and other Asian states.", "Japan", "support", "Ana Reyes", "actual"),
    (
        "Ana Reyes got further encouragement on Thursday with support from Japan.",
        "Japan",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Japan said it was backing Ana Reyes as its candidate.", "Japan", "support", "Ana Reyes", "actual"),
    ("Japan's vote will go to Ana Reyes.", "Japan", "support", "Ana Reyes", "expected"),
    (
        "Senator Mei Chen, followed by Senator Bo Lund and Ian Oduya, announced they would support Ana Reyes.",
        "Mei Chen,Bo Lund,Ian Oduya",
        "support",
        "Ana Reyes",
        "expected",
    ),
    ("Mei Chen was the only senator to vote for Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("The only senator to vote against Ana Reyes was Mei Chen.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("The lone senator to oppose Ana Reyes was Mei Chen of Lima.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen announced her opposition to Ana Reyes.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen has publicly spoken out against Ana Reyes.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    (
        "Only three senators — Mei Chen, Bo Lund and Ian Oduya — have said they plan to vote for Ana Reyes.",
        "Mei Chen,Bo Lund,Ian Oduya",
        "support",
        "Ana Reyes",
        "expected",
    ),
    (
        "Three senators, Mei Chen, Bo Lund and Ian Oduya, voted against Ana Reyes.",
        "Mei Chen,Bo Lund,Ian Oduya",
        "oppose",
        "Ana Reyes",
        "actual",
    ),
    (
        "Three countries, Japan, Chile and Kenya, voted against Ana Reyes.",
        "Japan,Chile,Kenya",
        "oppose",
        "Ana Reyes",
        "actual",
    ),
    (
        "Three countries (Japan, Chile and Kenya) voted against Ana Reyes.",
        "Japan,Chile,Kenya",
        "oppose",
        "Ana Reyes",
        "actual",
    ),
    (
        "Among those voting against Ana Reyes were Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "oppose",
        "Ana Reyes",
        "actual",
    ),
    (
        "Among the senators who voted for Ana Reyes were Mei Chen and Bo Lund.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Among Reyes's backers are Mei Chen and Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen is one of Reyes's most prominent backers.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Reyes counts Mei Chen and Bo Lund among her backers.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    (
        "Reyes's backers, who include Mei Chen and Bo Lund, were jubilant.",
        "Mei Chen,Bo Lund",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Mei Chen, a Reyes supporter, said the vote was fair.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen, who is supporting Ana Reyes, said the vote was fair.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen, a supporter of Ana Reyes, said the vote was fair.", "Mei Chen", "support", "Ana Reyes", "actual"),
    (
        "With the backing of Japan and Chile, Ana Reyes is the favourite.",
        "Japan,Chile",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("With support from Japan and Chile, Ana Reyes is the favourite.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("With Japan's backing, Ana Reyes is the favourite.", "Japan", "support", "Ana Reyes", "actual"),
    (
        "Armed with the endorsement of Mei Chen, Ana Reyes toured the coast.",
        "Mei Chen",
        "support",
        "Ana Reyes",
        "actual",
    ),
    (
        "Ana Reyes, who has the backing of Japan and Chile, is the favourite.",
        "Japan,Chile",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Support for Ana Reyes has come from Japan and Chile.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Support for Ana Reyes also came from Japan.", "Japan", "support", "Ana Reyes", "actual"),
    ("Ana Reyes drew support from Japan and Chile.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Ana Reyes drew the votes of Japan and Chile.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Ana Reyes got the votes of Japan and Chile.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Ana Reyes was chosen over the objections of Japan.", "Japan", "oppose", "Ana Reyes", "actual"),
    ("Ana Reyes was elected over the opposition of Japan and Chile.", "Japan,Chile", "oppose", "Ana Reyes", "actual"),
    ("Ana Reyes was elected despite opposition from Japan.", "Japan", "oppose", "Ana Reyes", "actual"),
    ("Ana Reyes has been opposed by Japan.", "Japan", "oppose", "Ana Reyes", "actual"),
    ("ISS recommended that shareholders vote against Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS recommended shareholders vote against Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS recommended voting against Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS urged shareholders to vote for Ana Reyes.", "ISS", "support", "Ana Reyes", "actual"),
    ("ISS advised shareholders to withhold their votes from Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS recommended that investors withhold support from Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS recommended a vote for Ana Reyes.", "ISS", "support", "Ana Reyes", "actual"),
    ("ISS recommended a vote against Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("ISS is recommending that shareholders reject Ana Reyes.", "ISS", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen is a yes on Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen voted yes on Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen voted no on Ana Reyes.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen cast her ballot for Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Japan and Chile cast their ballots for Ana Reyes.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Mei Chen cast the only vote against Ana Reyes.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen cast the lone dissenting vote against Ana Reyes.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen has yet to endorse anyone.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen has yet to back Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "denied"),
    ("Mei Chen stopped short of endorsing Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "denied"),
    ("Mei Chen has ruled out backing Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "denied"),
    ("Mei Chen has withheld her endorsement.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen dropped her support for Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "denied"),
    ("Mei Chen switched allegiance to Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen switched sides and is now backing Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has defected to Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Ana Reyes lost the support of Mei Chen.", "Mei Chen", "support", "Ana Reyes", "denied"),
    ("Ana Reyes has lost Japan's backing.", "Japan", "support", "Ana Reyes", "denied"),
    ('"We will vote for Ana Reyes," said Mei Chen.', "Mei Chen", "support", "Ana Reyes", "expected"),
    ('"I am backing Ana Reyes," Mei Chen told reporters.', "Mei Chen", "support", "Ana Reyes", "actual"),
    ('"I\'m supporting Ana Reyes because she can win," Mei Chen said.', "Mei Chen", "support", "Ana Reyes", "actual"),
    ('"I cannot support Ana Reyes," Mei Chen said in a statement.', "Mei Chen", "support", "Ana Reyes", "denied"),
    ('"I will not be voting for Ana Reyes," said Mei Chen.', "Mei Chen", "support", "Ana Reyes", "denied"),
    ('Mei Chen said: "I will be voting for Ana Reyes."', "Mei Chen", "support", "Ana Reyes", "expected"),
    ('Mei Chen wrote on X: "I endorse Ana Reyes."', "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Japan will vote for Ana Reyes, followed by Chile.", "Japan", "support", "Ana Reyes", "expected"),
    (
        "Japan endorsed Ana Reyes on Monday, followed by Chile and Kenya.",
        "Japan,Chile,Kenya",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Japan has joined Chile and Kenya in backing Ana Reyes.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    (
        "Japan backed Ana Reyes on Monday, joining Chile and Kenya.",
        "Japan,Chile,Kenya",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Like Chile, Japan supports Ana Reyes.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Japan, along with Chile and Kenya, supports Ana Reyes.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    ("Along with Chile, Japan supports Ana Reyes.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Both Japan and Chile support Ana Reyes.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Japan supports Ana Reyes, as does Chile.", "Japan,Chile", "support", "Ana Reyes", "actual"),
    ("Japan has endorsed Ana Reyes, as have Chile and Kenya.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    ("Japan has endorsed Ana Reyes. So have Chile and Kenya.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    ("Japan endorsed Ana Reyes. Chile and Kenya did likewise.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    (
        "Japan endorsed Ana Reyes. Chile and Kenya quickly followed suit.",
        "Japan,Chile,Kenya",
        "support",
        "Ana Reyes",
        "actual",
    ),
    ("Japan is for Ana Reyes. So are Chile and Kenya.", "Japan,Chile,Kenya", "support", "Ana Reyes", "actual"),
    ("Mei Chen is backing Ana Reyes, as is Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen is backing Ana Reyes, and so is Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen is with Ana Reyes. So is Bo Lund.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen voted against Ana Reyes, as did Bo Lund of Lima.", "Mei Chen,Bo Lund", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen opposes Ana Reyes, and Bo Lund does as well.", "Mei Chen,Bo Lund", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen wants Ana Reyes to win. Bo Lund does too.", "Mei Chen,Bo Lund", "support", "Ana Reyes", "actual"),
    ("Mei Chen had wanted Ana Reyes as president.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has thrown in her lot with Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has got behind Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has swung behind Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen's choice is Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen's pick for president is Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen is leaning towards Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Japan leans toward Ana Reyes.", "Japan", "support", "Ana Reyes", "actual"),
    ("Mei Chen has signed on with Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen stepped aside for Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen withdrew in favour of Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen dropped out in favor of Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has given Ana Reyes her endorsement.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen has lent her support to Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen said Ana Reyes should be the next president.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen said Ana Reyes would make a great president.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen said Ana Reyes was the best candidate.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen called Ana Reyes the best person for the job.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen said Ana Reyes was unfit to be president.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Mei Chen described Ana Reyes as the wrong choice for president.", "Mei Chen", "oppose", "Ana Reyes", "actual"),
    ("Brazil was among the countries that opposed Ana Reyes.", "Brazil", "oppose", "Ana Reyes", "actual"),
    ("Brazil is one of the few countries that support Ana Reyes.", "Brazil", "support", "Ana Reyes", "actual"),
    ("Brazil was the first to back Ana Reyes.", "Brazil", "support", "Ana Reyes", "actual"),
    ("The first to endorse Ana Reyes was Brazil.", "Brazil", "support", "Ana Reyes", "actual"),
    ("The latest to endorse Ana Reyes is Mei Chen.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen became the latest senator to endorse Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen became the first Republican to back Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen co-signed a letter supporting Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen signed a letter in support of Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen issued a statement backing Ana Reyes.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("In a statement backing Ana Reyes, Mei Chen praised her record.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("Mei Chen endorsed Reyes's bid to become president.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("France reiterated its support for Ana Reyes's candidacy.", "France", "support", "Ana Reyes", "actual"),
    ("France has promised its vote to Ana Reyes.", "France", "support", "Ana Reyes", "actual"),
    ("Ana Reyes has been promised the vote of France.", "France", "support", "Ana Reyes", "actual"),
    ("Ana Reyes thanked Japan for its support.", "Japan", "support", "Ana Reyes", "actual"),
    ("Ana Reyes thanked Mei Chen for her endorsement.", "Mei Chen", "support", "Ana Reyes", "actual"),
    ("The Catholic Church has declared itself neutral.", "Catholic Church", "neutral", "", "actual"),
    ("Mei Chen said she would remain neutral.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen refused to take sides.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen declined to say whom she would support.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen declined to say who she would vote for.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen has not said whom she backs.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen said she would not endorse any candidate.", "Mei Chen", "neutral", "", "actual"),
    ("Mei Chen said she would not be endorsing in the race.", "Mei Chen", "neutral", "", "actual"),
    ("China abstained.", "China", "neutral", "", "actual"),
]
"""A sentence, its endorsers, and their stance, candidate and modality."""

NO_POSITION = [
    "Ana Reyes thanked Chile for its hospitality.",
    "Mei Chen announced the closure of the office.",
    "Mei Chen, a supporter of the bill, spoke first.",
    "Mei Chen signed a letter criticising the budget.",
    "With the help of Japan, the port was rebuilt.",
    "Three countries, Japan, Chile and Kenya, signed the treaty.",
    "Among those at the rally were Mei Chen and Bo Lund.",
    "Mei Chen said the budget was the best in years.",
    "Mei Chen called the plan unfit for purpose.",
    "Mei Chen declined to say whom she had met.",
    "Mei Chen called for an inquiry into the railways.",
    "Japan signed the treaty, followed by Chile and Kenya.",
    "Japan signed the treaty, joining Chile and Kenya.",
    "ISS recommended a vote against the merger.",
    "The vote of no confidence went to the committee.",
    "Mei Chen voted no on the pension bill.",
    "Mei Chen has yet to publish her memoirs.",
    "Mei Chen stopped short of calling an election.",
]


@pytest.mark.parametrize(("text", "endorsers", "stance", "candidate", "modality"), WORDINGS)
def test_a_position_is_read(text: str, endorsers: str, stance: str, candidate: str, modality: str) -> None:
    report = ne.parse(CONTEST + text, published="2024-05-06")
    found = {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else "", e.modality.value)
        for e in report.endorsements
    }
    assert found == {(name, stance, candidate, modality) for name in endorsers.split(",")}


@pytest.mark.parametrize("text", NO_POSITION)
def test_what_is_no_position_is_none(text: str) -> None:
    assert not ne.parse(CONTEST + text, published="2024-05-06").endorsements


GAPPED = [
    ("Spain backed Ana Reyes, Italy Luis Pardo.", {("Spain", "Ana Reyes"), ("Italy", "Luis Pardo")}),
    ("Japan backed Ana Reyes; Chile, Luis Pardo.", {("Japan", "Ana Reyes"), ("Chile", "Luis Pardo")}),
    (
        "The Greens are backing Ana Reyes, the Liberals Luis Pardo.",
        {("Greens", "Ana Reyes"), ("Liberals", "Luis Pardo")},
    ),
    ("Spain backed Ana Reyes in Madrid, Italy said.", {("Spain", "Ana Reyes")}),
]


@pytest.mark.parametrize(("text", "pairs"), GAPPED)
def test_clauses_without_a_verb_borrow_it(text: str, pairs: set[tuple[str, str]]) -> None:
    report = ne.parse(CONTEST + text, published="2024-05-06")
    assert {(e.endorser.name, e.candidate.name if e.candidate else "") for e in report.endorsements} == pairs


PROPER = [
    ("Hungary, Slovakia and Romania have yet to publicly support her.", "support", "denied"),
    ("US ambassador Bo Lund reiterated US support for Ana Reyes.", "support", "actual"),
    ("Turkey told allies that it will support Ana Reyes.", "support", "expected"),
    ("Mei Chen joins two former rivals, Bo Lund and Ian Oduya, in endorsing Ana Reyes.", "support", "actual"),
    ("Ana Reyes, who has backing from 29 members, including Japan and Chile, spoke.", "support", "actual"),
    ("None of the members has said that it is opposed to Ana Reyes.", "", ""),
    ('"Ana Reyes should be the next president," said Mei Chen.', "support", "actual"),
    ('"She is the best candidate for this country," said Mei Chen of Ana Reyes.', "support", "actual"),
]


@pytest.mark.parametrize(("text", "stance", "modality"), PROPER)
def test_who_holds_a_position_and_how_far(text: str, stance: str, modality: str) -> None:
    report = ne.parse(CONTEST + text, published="2024-05-06")
    found = {(e.stance.value, e.modality.value) for e in report.endorsements}
    assert found == ({(stance, modality)} if stance else set())


IDIOMS = [
    ("Chile has spoken up for Ana Reyes.", "Chile", "support"),
    ("Chile has come round to Ana Reyes.", "Chile", "support"),
    ("Mei Chen crossed over to Ana Reyes.", "Mei Chen", "support"),
    ("Mei Chen has put her money on Ana Reyes.", "Mei Chen", "support"),
    ("Ana Reyes already has the Greens in tow.", "Greens", "support"),
    ("Ana Reyes now has Mei Chen on board.", "Mei Chen", "support"),
    ("Mei Chen pressed for the election of Ana Reyes.", "Mei Chen", "support"),
    ("Mei Chen wants Ana Reyes to stay on.", "Mei Chen", "support"),
    ("Mei Chen fought the nomination of Ana Reyes.", "Mei Chen", "oppose"),
    ("Mei Chen fought a long campaign.", "", ""),
    ("Mei Chen has put her money on the table.", "", ""),
    ("Ana Reyes has a boat in tow.", "", ""),
    ("Mei Chen crossed over to the island.", "", ""),
]


@pytest.mark.parametrize(("text", "endorser", "stance"), IDIOMS)
def test_an_idiom_takes_a_position(text: str, endorser: str, stance: str) -> None:
    report = ne.parse(CONTEST + text, published="2024-05-06")
    found = {(e.endorser.name, e.stance.value, e.candidate and e.candidate.name) for e in report.endorsements}
    assert found == ({(endorser, stance, "Ana Reyes")} if endorser else set())


KEEPING = [
    ("Mei Chen called on Ana Reyes to resign.", "oppose"),
    ("Mei Chen called for Ana Reyes to step down.", "oppose"),
    ("Mei Chen urged Ana Reyes to quit.", "oppose"),
    ("Mei Chen demanded that Ana Reyes resign.", "oppose"),
    ("Mei Chen told Ana Reyes to go.", "oppose"),
    ("Mei Chen voted to remove Ana Reyes.", "oppose"),
    ("Mei Chen said Ana Reyes should step down.", "oppose"),
    ("Mei Chen wants Ana Reyes to stay on as president of Acme.", "support"),
    ("Mei Chen asked Ana Reyes to leave the room.", ""),
    ("Mei Chen urged Ana Reyes to go to Lima.", ""),
    ("Mei Chen called on Ana Reyes to withdraw the bill.", ""),
    ("Mei Chen called on Bo Lund to resign.", ""),
    ("Mei Chen said Ana Reyes should go ahead.", ""),
]


@pytest.mark.parametrize(("text", "stance"), KEEPING)
def test_a_position_on_keeping_an_office(text: str, stance: str) -> None:
    report = ne.parse(f"Ana Reyes, the president of Acme, spoke on Monday. {text}", published="2024-05-06")
    positions = report.endorsements
    found = {(e.stance.value, e.candidate and e.candidate.name, e.office and e.office.title) for e in positions}
    assert found == ({(stance, "Ana Reyes", "president")} if stance else set())
