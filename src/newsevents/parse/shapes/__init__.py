"""What is told in other shapes than a clause with a verb: nouns, lists, rosters, figures beside names."""
