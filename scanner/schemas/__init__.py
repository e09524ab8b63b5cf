"""The published JSON Schemas of everything that crosses a trust border."""
