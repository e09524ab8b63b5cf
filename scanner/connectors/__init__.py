"""Connectors: reach a target, run one script there."""
