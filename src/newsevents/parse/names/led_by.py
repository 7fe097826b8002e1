"""Who leads what, told in one word with the end of the name: "the Prime Minister Sushila Karko-led government"."""

from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.words.items import Mention
from newsevents.text.tokens import Tokens

_LED = ("-led", "-headed", "-chaired")


def join_led(mentions: list[Mention], tokens: Tokens) -> list[Mention]:
    """Give names the last part that stands in one word with what they lead."""
    for k, m in enumerate(mentions):
        if m.kind != UNKNOWN or m.last >= len(tokens.words) or not tokens.words[m.last].endswith(_LED):
            continue
        rest = tokens.words[m.last].rpartition("-")[0]
        if rest[:1].isupper() and (k + 1 == len(mentions) or mentions[k + 1].first > m.last):
            mentions[k] = Mention(UNKNOWN, m.first, m.last + 1, f"{m.text} {rest}", status=m.status)
    return mentions
