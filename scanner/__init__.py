"""The engine: inventory -> connector -> facts -> findings -> score -> report and gate."""

__version__ = "0.1.0"
