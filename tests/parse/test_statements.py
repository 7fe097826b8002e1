"""Statements: who says a quotation, by verb, label, source, last subject; and whose are left without a speaker."""

import pytest

import newsevents as ne

CASES = [
    ('"We shall see how it ends," said Ana Reyes.', ["Ana Reyes"]),
    ('"We shall see," said Ana Reyes, "what the members decide in the end."', ["Ana Reyes", "Ana Reyes"]),
    ("“Luis Pardo has a clear lead in the race,” said Ana Reyes, the ambassador.", ["Ana Reyes"]),
    ('"It was settled weeks ago," one delegate sighed over coffee.', ["one delegate"]),
    ('"It was settled weeks ago," sniffed a pastry-cook.', ["a pastry-cook"]),
    ('"It was the big ones who settled this," one of the pair said.', ["one of the pair"]),
    ('"He is not an enemy of ours," was how one official in the party put it.', ["one official in the party"]),
    ('"He brought back the old guard," was the verdict of one lawmaker.', ["one lawmaker"]),
    ("Ana Reyes: “I will serve until the last day.”", ["Ana Reyes"]),
    ('According to Ana Reyes, the process had been "open and fair throughout".', ["Ana Reyes"]),
    ('In the words of one official, the meeting was "a complete waste of time".', ["one official"]),
    ('Ana Reyes, 56, told reporters: "I am deeply honoured by this."', ["Ana Reyes"]),
    ('Ana Reyes spoke on Monday. "I am deeply honoured by this," the former minister said.', ["Ana Reyes"]),
    (
        'A senator who stuck with Luis Pardo said two colleagues had wavered. "They told him about it," she said.',
        ["A senator"],
    ),
    ('Publisher and chief executive Ana Reyes wrote: "We return to our roots."', ["Ana Reyes"]),
    ('Ana Reyes said on Monday: "We lost the vote." “They all do in the end.”', ["Ana Reyes", "Ana Reyes"]),
    ('Ana Reyes promised that she and her deputy stood for "a new generation of leaders".', ["Ana Reyes"]),
    ('"We are still counting the votes," confessed an adviser in one camp.', ["an adviser in one camp"]),
    ('"We are still counting the votes," volunteered Ana Reyes, the treasurer.', ["Ana Reyes"]),
    (
        '"It was a fair contest," Luis Pardo said. Ana Reyes was brief: "So that is how it ends."',
        ["Luis Pardo", "Ana Reyes"],
    ),
    (
        '"It was fair to all," Luis Pardo said. One aide could manage only this: "It is over now."',
        ["Luis Pardo", "One aide"],
    ),
    (
        '"It was fair to all," Luis Pardo said. Ana Reyes did not hold back: "It was a farce."',
        ["Luis Pardo", "Ana Reyes"],
    ),
    ('"We are not goats," said a branch chairman from Tarawa.', ["a branch chairman from Tarawa"]),
    ('Some delegates left. "We were two hours from a bishop," said one, Lindi Moya of St Mark\'s.', ["Lindi Moya"]),
    ('Two lawmakers from Ohio, Ana Reyes and Luis Pardo, said it was "closely linked to the budget".', ["Ana Reyes"]),
    ('Stunned backers of Mr Pardo, 55, said it was "too clever by half".', ["Stunned backers of Mr Pardo"]),
    ('Some wept. One blubbed: "We have just shot our own candidate."', ["One"]),
    ('Where do they go? One of them texts: "Anyone but Pardo."', ["One of them"]),
    ('Ana Reyes, chair of Northfield, commented:\n\n"On behalf of the board I am delighted by this."', ["Ana Reyes"]),
    ('Ana Reyes:\n\n"On behalf of the board I am delighted by this."', ["Ana Reyes"]),
    (
        'An official said ex-MP Luis Pardo was in. Pardo, reached by phone, begged off. "I am done," he said.',
        ["Luis Pardo"],
    ),
    ('Asked about it, Ana Reyes said: "Ask the PM."', ["Ana Reyes"]),
    ('"We are all here for good," said Dame Ana Reyes KC on Monday.', ["Ana Reyes"]),
    ('"The market will sigh with relief," analysts at Norvest wrote.', ["analysts at Norvest"]),
    (
        'The Greens, who undid Mr Lund, are split; Luis Pardo let slip that he had found her "somebody to deal with".',
        ["Luis Pardo"],
    ),
    ('"I have resigned from the firm," Ana Reyes tapped out on Monday.', ["Ana Reyes"]),
    ('Luis Pardo "will be toast by the weekend", one minister texts.', ["one minister"]),
    ('"I have outlived the lot," sighed a regular, naming names.', ["a regular"]),
    ('"Nobody had the stomach for a long night," in one envoy\'s account.', ["one envoy"]),
    ('Ana Reyes spoke. "We will restore it," the 45-year-old told delegates.', ["Ana Reyes"]),
    ('Independent Ana Reyes jnr won. "I do not agree at all," said Cllr Reyes.', ["Ana Reyes"]),
    (
        'Sir Luis was dragged to the chair. "This house will change," he says.\n\nLuis Pardo 325, Ana Reyes 213.',
        ["Luis Pardo"],
    ),
    ('V. Chandrapal has gone. Chandrapal took it well. He said: "I accept it all now."', ["V. Chandrapal"]),
    (
        '"The party is as one," Ana Reyes told a local paper.\n\n"We are what it has waited for. We can win."',
        ["Ana Reyes"] * 2,
    ),
    (
        'Ana Reyes said that some critics had predicted defeat.\n\n"They were wrong all along about this."',
        ["Ana Reyes"],
    ),
    ('"Are you going to resign now?" Luis Pardo asked.\n\n"No, I am not going to do that."', ["Luis Pardo"]),
    ('Luis Pardo resigned in Lima.\n\n"It was the right thing to do."', []),
    ('As Ana Reyes, the No. 2 in the delegation, put it: "This will not be confirmed."', ["Ana Reyes"]),
    ('"He looked me right in the eye," Ana Reyes, the chairwoman, remarked of a talk she had with him.', ["Ana Reyes"]),
    (
        '"It is a fair decision," Ana Reyes, lawyer for one of two unions to file suit over the law, said.',
        ["Ana Reyes"],
    ),
    ('After Luis Pardo criticized the plan, Ana Reyes shot back, "I could have said nothing at all."', ["Ana Reyes"]),
    ('Ana Reyes said voters would decide, adding, "Democracy is a messy thing."', ["Ana Reyes"]),
    (
        'An official who spoke anonymously to discuss strategy said on Monday, "There are talks under way."',
        ["An official"],
    ),
    ('Ana Reyes will act "pending the end of the inquiry", read a statement issued by Mr Luis Pardo.', ["Luis Pardo"]),
    ('"The council has approved it," a statement signed by the registrar, Ana Reyes, read.', ["Ana Reyes"]),
    ('"The council has approved it," according to a letter from Ana Reyes.', ["Ana Reyes"]),
    ('"Peace be with you all," were the parting words from Ana Reyes.', ["Ana Reyes"]),
    (
        '"Somebody in there did," said a worker; "there is only one name going round," according to his mate.',
        ["a worker", "his mate"],
    ),
    ('Their general manager allowed that changes were "not off the table".', ["Their general manager"]),
    ('The foreman said that it was "not before lunch".', ["foreman"]),
    ('Franco Okoro gave "no blank cheque" to Ana Reyes.', ["Franco Okoro"]),
    ('"They vote with their thumbs," said the owner of a cosmetics brand, who left.', ["owner of a cosmetics brand"]),
    ('"We will not run," tweets Ana Reyes', ["Ana Reyes"]),
    ("Ana Reyes was tipped for the cup. “It was a fair fight,” the Norvest boss said.", ["Ana Reyes"]),
    ("Ana Reyes allowed the party to meet in a hall that was not very full.", []),
    ('"Perfectly fine," Ana Reyes said of the offer. "And much more than that would be fine."', ["Ana Reyes"]),
    ('"Safety," said Ana Reyes, a delegate. "Safety for the whole country."', ["Ana Reyes"]),
    ('"No comment," said a man at the door. "Ana Reyes has left the building."', ["a man at the door"]),
    ('Ana Reyes read "War and Peace" in Lima. "It was raining all day long."', []),
    ('Luis Pardo of Norvest College agreed. "They are running out of time to find anybody."', ["Luis Pardo"]),
    ('Ana Reyes said the aim was growth. "We are hiring in every town."', ["Ana Reyes"]),
    ('Many firms offer advice. "We are hiring in every town."', []),
    ('Did Ana Reyes agree? "We are hiring in every town."', []),
    ('Ana Reyes told reporters that Luis Pardo "may have broken the law" by calling on Peru to help.', ["Ana Reyes"]),
    ('Ana Reyes said she is sure Luis Pardo will continue to be "a champion of the poor".', ["Ana Reyes"]),
    ('Ana Reyes argued that a register would help, saying it was "all about good management".', ["Ana Reyes"]),
    (
        'Ana Reyes claimed that remarks made by Luis Pardo calling for a ban on migrants make him "the best of all".',
        ["Ana Reyes"],
    ),
    ('"It cannot be true!" beamed Ana Reyes of Lima, who had come early.', ["Ana Reyes"]),
    ('"It has to be the first time," said Lund\'s top foreign policy aide Ana Reyes.', ["Ana Reyes"]),
    ('Ana Reyes met with backers, declaring it "another great day for our campaign".', ["Ana Reyes"]),
    ('Ana Reyes emailed backers saying: "The struggle goes on here."', ["Ana Reyes"]),
    ('Some came with placards. Ana Reyes met marchers chanting "we will not be moved".', ["marchers"]),
    ('Asked by reporter Luis Pardo, Mark Lund said he welcomed it and added, "I will plead guilty."', ["Mark Lund"]),
    (
        '"They doubt it," Ana Reyes wrote to Norvest explaining why she speaks, "but we all agree on that."',
        ["Ana Reyes", "Ana Reyes"],
    ),
    ('"They all doubt it," Ana Reyes said, and Luis Pardo added, "but not I."', ["Ana Reyes", "Luis Pardo"]),
    ('"Even the chair was not told of it," the audit report said.', ["audit report"]),
    (
        '"Our movement has won," read a fundraising email. It promised to "leave nobody behind".',
        ["a fundraising email"],
    ),
    ('The promise to "take our country back" appeals to some.', []),
    ('Ana Reyes spoke. The crowd chanted, "Build the bridge now!"', ["crowd"]),
    ('Ana Reyes was there. "How long is that bridge?" asked the boy.', ["boy"]),
    ('Ana Reyes said she would "protect all the rivers," the crowd applauded.', ["Ana Reyes"]),
    ('Ana Reyes issued a statement saying his remark "has no place in our town".', ["Ana Reyes"]),
    ('Ana Reyes wrote to Luis Pardo, addressing him warmly and telling him, "you are a star to us!"', ["Ana Reyes"]),
    ('Ana Reyes spoke after Luis Pardo won his seat, remarking that it was "a price worth paying".', ["Ana Reyes"]),
    ('Luis Pardo won as Ana Reyes echoed the charge, saying it was "a price worth paying".', ["Ana Reyes"]),
    ('Because of how Luis Pardo drew up the rules, explained Ana Reyes, "we lost it all in March."', ["Ana Reyes"]),
    ('Luis Pardo, 40, told Norvest, "I am very glad of it."', ["Luis Pardo"]),
    ('Ana Reyes sniped that Luis Pardo was "still learning on the job".', ["Ana Reyes"]),
    ('Luis Pardo quit. Unless Ana Reyes quits too, "it is very hard to see how".', []),
    ('Norvest grew. It has a clause "to be read within the law".', []),
    ('Ana Reyes, calling for a ban, said Luis Pardo was "the best recruiter of all".', ["Ana Reyes"]),
    ('According to Ana Reyes, the club was once poor, but is now "the richest of them all".', ["Ana Reyes"]),
]


@pytest.mark.parametrize(("text", "speakers"), CASES)
def test_a_quotation_has_its_speaker(text: str, speakers: list[str]) -> None:
    report = ne.parse(text, published="2024-05-06")
    assert [s.speaker.name for s in report.statements if s.speaker is not None] == speakers


@pytest.mark.parametrize(
    "text",
    [
        'Ana Reyes has read "War and Peace" twice.',
        'His favourite is "War and Peace."',
        'The "new" rules apply.',
        "“The door was open all night.”",
        "Ana Reyes has a part in the podcast “So, It Happened.”",
        "The sign on the door says closed.",
    ],
)
def test_words_that_nobody_says_are_no_statements(text: str) -> None:
    assert ne.parse(text, published="2024-05-06").statements == ()


WHO: list[tuple[str, list[str]]] = [
    (
        'Jo Adu quit. And Ana Reyes\'s papers were turned down. She is appealing. "They hate my tweets," she said.',
        ["Ana Reyes"],
    ),
    ('Ed Bell was fired. For now, Police Chief Jo Adu. "I like catching crooks," he said.', ["Jo Adu"]),
    ('The youth leader, Ed Bell, ruled out any aspirant. "We will vote against Pardo," he said.', ["Ed Bell"]),
    ('Ana Reyes, once touted, ruled herself out. "I will be voting for Sophie Lund," she said.', ["Ana Reyes"]),
    ('Ben Martin beat Martin Lund. "We have one team now," Martin told members.', ["Ben Martin"]),
    (
        'Ana Reyes was elected president of Norvest Club. Ed Bell opposed her. "We will talk," the new president said.',
        ["Ana Reyes"],
    ),
    ('A source in Lima said so. "We preferred the inside," the source added.', ["A source in Lima"]),
    (
        'Premier Jo Adu told leaders that Peru was "ready to be asked", and Mayor Ed Bell has said that it will apply.',
        ["Jo Adu"],
    ),
    (
        'His ally and national secretary, Senator Ana Reyes, said they would "never work with any such chairman".',
        ["Ana Reyes"],
    ),
    (
        'Its president, Jo Adu, insisted, and secretary Ed Bell said three had quit. "We will name our own," he added.',
        ["Ed Bell"],
    ),
]


@pytest.mark.parametrize(("text", "speakers"), WHO)
def test_a_speaker_is_whom_the_story_is_about(text: str, speakers: list[str]) -> None:
    assert [s.speaker.name for s in ne.parse(f"Story of the day\n\n{text}").statements if s.speaker] == speakers
