"""Plain political news: what sounds like a position, a nomination, a result or an office, and is none."""

import pytest

import newsevents as ne

LEAD = "Ana Reyes and Luis Pardo are running for president.\n\n"
NOTHING = [
    "As results stream in, Reyes and Holt are fighting for second place behind winner Pardo.",
    "Nikki Holt, Tim Lund and Trey Moss came. Voters were more likely to say they preferred Reyes than Pardo.",
    "Karin Holt spoke on Monday. He says a lot of people claim they are undecided this late.",
    "About 9 percent said they had no preference.",
    "Wednesday's Quinnipiac poll has Reyes leading Pardo by just six points (46 percent to 40 percent).",
    "She received the backing of 33% of national primary voters to Lund's 20%, followed by Pardo at 13%.",
    "He led an effort to defeat Jan Holt in the spring, people say.",
    "Her only true experience, as mentioned above, is as an envoy.",
    "Karl Holt also took a shot at Reyes without specifically naming her.",
    "Morton Holt is a world-class speaker.",
    "Karl Holt leaves behind a furious backlash against what he said.",
    '"We ourselves are running from these attacks," Abdul Holt said.',
    '"When we were running in the primary, it was all about the news," said Corey Holt.',
    "The tower has terraces overlooking Fifth Avenue.",
    "There was a shift in support from Reyes to Pardo.",
    "Reyes has won at least three state primaries on Tuesday: Florida, Ohio and Iowa.",
    "By winning the Republican primary in Ohio, Pardo picked up all its delegates.",
    "The win still catapults Reyes ahead of her rival, and propels Pardo into the next round.",
    '<tweet id="7503667" author="@Holt" datetime="2016-07-05">I respect the votes of professionals.',
    "He may be a big underdog against front-runner Reyes.",
    "If Pardo is nominated, I would be surprised.",
    "Mr. Lund demurred, seeing it as showmanship.",
    "Mr. Reyes seldom speaks of his brother Freddy Holt, who died in 1981.",
    "He would have been an amazing peacemaker if he did not have the problem, Karl Holt said.",
    "Beating Ms. Reyes in her home state represented one of their best opportunities.",
    "Pardo has toned down his criticism, shifting his focus to defeating Ana Reyes in June.",
    '"We do not always nominate a Lincoln and a Reagan every four years," Holt said.',
    'Karl Holt said on Monday: "I\'m just interested in being correct."',
    "Senator Mark Holt became the first Republican senator to break with Mr. Lund.",
    "He held her chair out at the dinner for Sara Holt.",
    "Karl Holt remains in last place.",
    "Karl Holt and Jan Lund are in a fierce fight for second place behind front-runner Luis Pardo.",
    "Karl Holt said during this week's debate that he is in favor of bringing back the old rules and worse.",
    "Karl Holt, the governor of Ohio, said he loved hearing from Democrats because it fires him up.",
    "A university poll found that in a hypothetical race Pardo was chosen by 37% of likely voters and Reyes by 30%.",
    "Reyes and Pardo were in a dead heat -- 44% to 43%, within the poll's margin of error.",
    "Officials lobbied scores of finance ministers for Mr. Kim, and dispatched him to meet some.",
    '"She does not run to Twitter to call her opponents names," Holt said of Ana Reyes.',
    'When Ms. Holt railed against banks, "she is speaking for all of us," Mrs. Reyes said.',
    "She was to speak to the delegates Saturday morning between 10-11 a.m. along with Pardo and his votes.",
    'Karl Holt tweeted that "I am under a strict confidentiality agreement with Mr. Pardo."',
    '"But he is an absolute leader of the presidential race," Holt said of Pardo.',
    "Karl Holt slammed the peace call as an invitation for Ms Reyes to attack.",
    "Karl Holt and Jan Lund met Mr Moss on Friday and urged him to continue a two-week-old mission.",
    "Early results showed that Pardo had succeeded in picking up delegates in Ohio.",
    "Karl Holt said that of course Ana Reyes is qualified to be president.",
    "Jan Holt has led former secretary of state Ana Reyes in just about every statewide poll this year.",
    "A CNN/ORC poll last month showed Mr. Pardo leading Ms. Reyes nationally, 45 percent to 18 percent.",
    "Karl Holt announced last month that he would not recommend charges against Reyes.",
    "Karl Holt is not working for Reyes.",
    "It was said that a federal judge cannot be impartial because of his heritage.",
    "When the primary was over, after Holt came in third behind Pardo and Reyes, the gloves came off.",
    "The causes are debated, and Mike Holt is not alone in his contention that they led to the rise.",
    '"I believe we are losing the Hispanic vote because they think we do not like them," Lindsey Holt said.',
    "Karl Holt was the one Petra Moss named in her email.",
    "A June poll found Pardo receiving 20 percent, compared to 68 percent for Reyes.",
    "Pardo is far ahead of younger voters — leading 66 percent to 27 percent among voters under age 45.",
    "The poll was conducted over a long period — May 13-22 — and surveyed 552 people.",
    "Karl Holt is ahead of Jan Moss, 27 percent to 19 percent.",
    "The three are all in the single digits — Tom Becker at 8 percent, Ron Unz at 6 percent and Duf Holt at 3 percent.",
    "At the start, Pardo garnered just 1% to 3% support, compared with 23% to 27% for Reyes, according to polls.",
    'Ana Reyes "does not speak for anyone who thinks our country should be standing together," Holt told a crowd.',
    'Mitch Moss has said repeatedly that "the next president" should choose the nominee.',
    "Though the White House kept mum about the timing, all signs pointed to it on Thursday.",
    "In Ohio, Pardo was the first woman to win a primary.",
    "It was unclear how the authorities were able to tie Ms. Malik to the post.",
    "The senator has a case to make for why he would be a stronger nominee than Reyes.",
    "In the past two races support dropped; 19 percent of voters of color cast ballots for Mitt Holt in 2012.",
    "Ana Reyes accused Pardo of showing support for Vladimir Lund, the president of Mali.",
    "Asked if she believed Holt wanted Pardo to win the White House, Reyes said she was not going to jump to it.",
    '"If he is going to get out and endorse her early, how do you persuade his supporters?" Tad Holt said.',
    "On Tuesday, Democrats vote in Arizona, with 131 delegates up for grabs.",
    "She takes the threat seriously and she takes seriously her potential role in helping unify the party.",
    '"But I will stand in front of a freight train and defend that this man is honest," Bruce Moss said.',
    "What is at stake is the emergence of a reliable 5-to-4 pro-business majority on the Supreme Court.",
    "Karl Holt won the Democratic primary in Ohio, defeating Jan Moss in the state that helped revive her campaign.",
    "Right now, Reyes is 439 delegates short of the nomination.",
]
FOUND = [
    ("Karin Holt vouched for Reyes in June.", "endorsement/work-for"),
    ("Karin Holt's endorsement went to Reyes.", "endorsement/"),
    ("Karin Holt has no problem with Ana Reyes.", "endorsement/no-problem"),
    ("Karin Holt lent her support to Reyes.", "endorsement/"),
    ("The vote propelled Karin Holt to the post of treasurer.", "appointment/elevate"),
    ("Reyes won 40 votes to beat Pardo.", "candidacy/beaten"),
    ("Karin Holt says she could not see herself supporting Reyes.", "endorsement/back"),
    ("Karin Holt and Tim Moss are battling to succeed Mr Lund as mayor.", "candidacy/run-to"),
]


def rules(text: str) -> list[str]:
    """Give the rules of what an article tells, but for who its lead says is running."""
    kinds = (ne.Endorsement, ne.Candidacy, ne.Appointment, ne.Vote)
    found = [x for x in ne.parse(text).records if isinstance(x, kinds)]
    return [e.rule_id for x in found for e in x.evidence if e.start > len(LEAD) - 3]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text: str) -> None:
    assert rules(LEAD + text) == []


@pytest.mark.parametrize(("text", "rule"), FOUND)
def test_what_is_told_is_found(text: str, rule: str) -> None:
    assert any(found.startswith(rule) for found in rules(LEAD + text))


def test_what_one_cannot_see_oneself_doing_is_denied() -> None:
    records = ne.parse(f"{LEAD}Karin Holt says she could not see herself supporting Reyes.").records
    assert [x.modality for x in records if isinstance(x, ne.Endorsement)] == [ne.Modality.DENIED]


def test_a_family_name_is_that_of_whom_the_article_is_about() -> None:
    text = (
        "Luis Reyes is running for president. Luis Reyes spoke in Lima. His wife, Karin Reyes, was there.\n\n"
        "Jan Lund has endorsed Reyes."
    )
    backed = [x.candidate for x in ne.parse(text).records if isinstance(x, ne.Endorsement)]
    assert [x.name for x in backed if x is not None] == ["Luis Reyes"]
