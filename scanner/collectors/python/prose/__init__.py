"""Text without columns to judgements: numbers, births and addresses with what stands around them."""
