"""What an article calls its bodies, known only once all of it has been read."""

from newsevents.parse.reading import Reading


def settle_names(r: Reading) -> None:
    """Call each body by its usual name, in the offices that persons hold and that events are about."""
    usual = r.registry.usual_names()
    for person in r.registry.holders:
        for holding in person.holdings:
            holding.organization = usual.get(holding.organization or "", holding.organization)
    for event in r.events:
        if event.office is not None and event.office.organization in usual:
            event.office = event.office._replace(organization=usual[event.office.organization])
    if r.focus is not None and r.focus.organization in usual:
        r.focus = r.focus._replace(organization=usual[r.focus.organization])
