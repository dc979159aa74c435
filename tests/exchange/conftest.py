"""What goes out and comes in is told in the manager's own time: the zone that tests/conftest.py chose."""

from __future__ import annotations

import time

if hasattr(time, "tzset"):
    time.tzset()
