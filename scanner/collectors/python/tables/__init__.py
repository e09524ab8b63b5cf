"""One table to one judgement: what its columns hold, which rows are people, and how many."""
