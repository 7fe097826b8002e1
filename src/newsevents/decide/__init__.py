"""Rules, positions and what they decide: pure functions, exact arithmetic, answers under partial knowledge.

assess(AtLeast("2/3", of=CAST) & Quorum(51), Positions(100, {"Ann": YES}))
"""
