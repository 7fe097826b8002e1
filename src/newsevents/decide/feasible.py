"""Can members still choose their stances so that a set of linear inequalities holds? Exact, with the choice as proof.

What a member adds to an inequality is a weight times a value of the stance. Members for whom the same stances are
possible and the same weights are not zero form one *shape*: which stances dominate which is the same for all of them,
so that shapes are thinned out first, whatever the number of members. Only where stances pull in two directions (a
quorum, an anonymous count) single members matter: then a search by best ratio looks for a choice or for a proof that
there is none, and a dynamic program decides what is left.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from newsevents.decide.relax import Step, Vector, by_ratio

Options = tuple[tuple[int, Vector], ...]


@frozen
class Shape:
    """Members for whom the same stances are possible and the same weights count."""

    options: Options  # (stance, its value in each inequality)
    totals: Vector  # the summed weight in each inequality
    classes: Sequence[tuple[int, Vector]]  # (how many members, the weight of each in each inequality)


# For each shape: the stance of everybody, or for each class how many take which stance.
Split = dict[int, int]
Assignment = list[int | list[Split]]


def solve(shapes: Sequence[Shape], bounds: Sequence[int]) -> Assignment | None:
    """Find stances so that every sum reaches its bound; ``None`` if there are none."""
    thinned = _thinned(shapes, list(bounds))
    if thinned is None:
        return None
    options, active, needs = thinned
    result: Assignment = [choices[0][0] for choices in options]
    if not active:
        return result
    open_ = [index for index, choices in enumerate(options) if len(choices) > 1]
    steps: list[Step] = []
    for index in open_:
        for size, weights in shapes[index].classes:
            held = [weights[position] for position in active]
            steps.append(
                (size, tuple((stance, tuple(map(int.__mul__, held, value))) for stance, value in options[index]))
            )
    splits = _decided(steps, needs)
    if splits is None:
        return None
    for index in open_:
        result[index] = [splits.pop(0) for _ in shapes[index].classes]
    return result


def _thinned(
    shapes: Sequence[Shape], bounds: list[int]
) -> tuple[list[list[tuple[int, Vector]]], list[int], list[int]] | None:
    """Take out dominated stances and inequalities that always hold, until nothing changes.

    Gives the stances left with their values above the least one, the inequalities left, and what these need beyond
    the least.
    """
    active = list(range(len(bounds)))
    options = [list(shape.options) for shape in shapes]
    while True:
        options = [_undominated(each) for each in options]
        low, high = [0] * len(active), [0] * len(active)
        for shape, choices in zip(shapes, options, strict=True):
            for position, index in enumerate(active):
                total = shape.totals[index]
                if total:
                    values = [value[position] for _, value in choices]
                    low[position] += total * min(values)
                    high[position] += total * max(values)
        if any(most < bounds[index] for most, index in zip(high, active, strict=True)):
            return None
        kept = [position for position, index in enumerate(active) if low[position] < bounds[index]]
        if len(kept) == len(active):
            needs = [bounds[index] - least for index, least in zip(active, low, strict=True)]
            return [_shifted(each) for each in options], active, needs
        active = [active[position] for position in kept]
        options = [[(stance, tuple([value[p] for p in kept])) for stance, value in each] for each in options]


def _undominated(options: list[tuple[int, Vector]]) -> list[tuple[int, Vector]]:
    """Keep the options that no other one equals or betters in every inequality; of equals, the first."""
    if len(options) == 1:
        return options
    kept: list[tuple[int, Vector]] = []
    for option in options:
        vector = option[1]
        if any(_covers(other[1], vector) for other in kept):
            continue
        kept = [other for other in kept if not _covers(vector, other[1])]
        kept.append(option)
    return kept


def _covers(better: Vector, worse: Vector) -> bool:
    return all(map(int.__ge__, better, worse))


def _shifted(options: list[tuple[int, Vector]]) -> list[tuple[int, Vector]]:
    least = [min(column) for column in zip(*(vector for _, vector in options), strict=True)]
    return [(stance, tuple(map(int.__sub__, vector, least))) for stance, vector in options]


def _decided(steps: list[Step], needs: list[int]) -> list[Split] | None:
    """Decide what is left: by ratio where that proves it either way, else by the dynamic program."""
    merged: dict[Options, list[int]] = {}
    for position, (_, options) in enumerate(steps):
        merged.setdefault(options, []).append(position)
    # The widest class goes last: its best split is found without enumerating it.
    kinds = sorted(merged, key=lambda options: sum(steps[position][0] for position in merged[options]))
    joint = [(sum(steps[position][0] for position in merged[options]), options) for options in kinds]
    proof = by_ratio(joint, needs)
    if proof is False:
        return None
    found = _search(joint, needs) if proof is None else proof
    if found is None:
        return None
    splits: list[Split] = [{} for _ in steps]
    for options, split in zip(kinds, found, strict=True):
        for position in merged[options]:
            splits[position] = _portion(split, steps[position][0])
    return splits


def _portion(split: Split, size: int) -> Split:
    """Take ``size`` members off a split that several classes share."""
    portion: Split = {}
    for stance, number in split.items():
        taken = min(number, size)
        if taken:
            portion[stance] = taken
            split[stance] -= taken
            size -= taken
    return portion


_State = tuple[int, ...]  # what each inequality still needs, not below 0
_Trail = tuple["_Trail", Split] | None


def _search(steps: Sequence[Step], needs: Sequence[int]) -> list[Split] | None:
    """Go through the classes, keeping for every undominated vector of remaining needs one way to it."""
    reach = _reach(steps, len(needs))
    states: dict[_State, _Trail] = {tuple(needs): None}
    for position, step in enumerate(steps[:-1]):
        following: dict[_State, _Trail] = {}
        ahead = reach[position + 1]
        for state, trail in states.items():
            for split, left in _splits(step, state, ahead):
                if left not in following and all(map(int.__le__, left, ahead)):
                    following[left] = (trail, split)
        states = _leanest(following)
    size, options = steps[-1]
    for state, trail in states.items():
        last = _last(options, size, state)
        if last is not None:
            return _unwound((trail, last))
    return None


def _reach(steps: Sequence[Step], width: int) -> list[Vector]:
    """For each position, the most that the classes from there on can add to every inequality."""
    reach: list[Vector] = [(0,) * width]
    for size, options in reversed(steps):
        most = [size * max(column) for column in zip(*(vector for _, vector in options), strict=True)]
        reach.append(tuple(map(int.__add__, reach[-1], most)))
    return reach[::-1]


def _splits(step: Step, state: _State, ahead: Vector) -> Iterator[tuple[Split, _State]]:
    """Give the ways to divide a class from which the needs can still be met, with the needs that remain."""
    options = step[1]
    most = [[max(c) for c in zip(*(adds for _, adds in options[at:]), strict=True)] for at in range(len(options))]

    def divide(position: int, size: int, needs: _State) -> Iterator[tuple[Split, _State]]:
        stance, vector = options[position]
        last = position == len(options) - 1
        lacks = list(map(int.__sub__, needs, ahead))
        low, high = (size, size) if last else _range(size, vector, most[position + 1], lacks)
        for number in range(low, high + 1):
            left = tuple([need - number * adds for need, adds in zip(needs, vector, strict=True)])
            if last:
                yield {stance: number}, tuple([max(0, need) for need in left])
            else:
                for rest, after in divide(position + 1, size - number, left):
                    yield {stance: number, **rest}, after

    return divide(0, step[0], state)


def _leanest(states: dict[_State, _Trail]) -> dict[_State, _Trail]:
    """Of states that differ in one need only, keep the least: of two needs that drops all dominated states."""
    if len(states) < 2:
        return states
    width = len(next(iter(states)))
    spread = [len({state[position] for state in states}) for position in range(width)]
    widest = spread.index(max(spread))
    best: dict[_State, _State] = {}
    for state in states:
        key = state[:widest] + state[widest + 1 :]
        if key not in best or state[widest] < best[key][widest]:
            best[key] = state
    kept = sorted(best.values())
    if width == 2:
        lean: list[_State] = []
        for state in kept:
            if not lean or state[1] < lean[-1][1]:
                lean.append(state)
        kept = lean
    return {state: states[state] for state in kept}


def _last(options: Sequence[tuple[int, Vector]], size: int, needs: _State) -> Split | None:
    """Divide the last class so that every need is met; two options leave an interval, more are tried one by one."""
    stance, vector = options[0]
    rest = options[1:]
    low, high = _range(size, vector, [max(column) for column in zip(*(adds for _, adds in rest), strict=True)], needs)
    if len(rest) == 1:
        return {stance: low, rest[0][0]: size - low} if low <= high else None
    for number in range(low, high + 1):
        left = tuple(need - number * adds for need, adds in zip(needs, vector, strict=True))
        split = _last(rest, size - number, left)
        if split is not None:
            return {stance: number, **split}
    return None


def _range(size: int, vector: Vector, others: Sequence[int], needs: Sequence[int]) -> tuple[int, int]:
    """Give how few and how many members can take an option if all others add ``others`` at most."""
    low, high = 0, size
    for adds, other, need in zip(vector, others, needs, strict=True):
        gain, lack = adds - other, need - size * other
        if gain > 0:
            low = max(low, -(-lack // gain))
        elif gain < 0:
            high = min(high, lack // gain)
        elif lack > 0:
            return 1, 0
    return low, high


def _unwound(trail: _Trail) -> list[Split]:
    splits: list[Split] = []
    while trail is not None:
        trail, split = trail
        splits.append(split)
    return splits[::-1]
