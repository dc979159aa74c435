"""The few lines that write JSON for the terminal's capture, against the real thing."""

from __future__ import annotations

import json

from hypothesis import example, given
from hypothesis import strategies as st

from oneonone.capture.hand_over import as_json


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.text(), st.booleans()), max_size=4))
@example({"capture": '\u0000\u001f\u007f "quoted" \\ back\nslash \u20ac \U0001f642 \udc80'})
def test_it_is_the_same_json(message: dict[str, str | bool]) -> None:
    written = as_json(message)
    assert json.loads(written) == message
    assert written.isascii() and "\n" not in written
