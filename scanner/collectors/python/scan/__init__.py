"""Where to look, what is read how, and what goes home: from the program's argument to its last line."""
