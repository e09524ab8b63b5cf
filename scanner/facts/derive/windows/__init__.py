"""What the registry, drivers and runtime answers of a Windows target mean: pure derivations, no judgement."""
