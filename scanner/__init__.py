"""The engine: inventory -> connector -> facts -> findings -> score -> report and gate."""
