"""The vocabulary: what people, columns and places are called, and what one cell may be by its words."""
