"""Initials, as people would write them."""

from __future__ import annotations

import pytest

from oneonone.model.names import initials_of


@pytest.mark.parametrize(
    ("name", "initials"),
    [
        ("Priya Raman", "PR"),
        ("Priya", "P"),
        ("Sanne de Vries", "SV"),
        ("Joost van den Berg", "JB"),
        ("Maarten 't Hart", "MH"),
        ("Ludwig von der Heide", "LH"),
        ("Anne-Marie van Dijk", "AD"),
        ("Tomás Ortega y Gasset", "TG"),
        ("élodie durand", "ÉD"),
        ("  Lena   Meyer ", "LM"),
        ("Van", "V"),
        ("(Kim) Jansen", "KJ"),
        ("", ""),
        ("   ", ""),
        ("🦊", "🦊"),
    ],
)
def test_initials(name: str, initials: str) -> None:
    assert initials_of(name) == initials
