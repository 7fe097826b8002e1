"""What an article counts: votes, tallies of positions, and the rules that bodies decide by."""
