from newsevents.text.article import BlockKind, read_structure

K = BlockKind


def kinds(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end]) for block in read_structure(text).blocks]


def test_a_wire_story_has_headline_byline_and_dateline() -> None:
    text = "Kallas in\n\nBy A. Writer\n\nTALLINN/RIGA, Feb 22 (Reuters) - The ministers said yes.\n"
    assert [kind for kind, _ in kinds(text)] == [K.HEADLINE, K.BYLINE, K.PARAGRAPH]
    dateline = read_structure(text).dateline
    assert dateline is not None
    assert [text[place.start : place.end] for place in dateline.places] == ["TALLINN", "RIGA"]
    assert text[dateline.end :].startswith("The ministers")
