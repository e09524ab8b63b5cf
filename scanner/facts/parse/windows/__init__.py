"""Sections of a Windows answer: what collectors/windows/*.ps1 writes -> facts."""
