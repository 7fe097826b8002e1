"""What the parser knows of the world: names, titles, words and event frames, as tables that users can extend."""
