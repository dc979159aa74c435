"""`oneonone`, as a menu starts it, until its window has been painted for the first time; DATA for `--data`."""

from __future__ import annotations

import sys

import oneonone.app.start
from oneonone.__main__ import main
from tests.benchmarks.told import painted

oneonone.app.start.open_and_fill = lambda *_, **_chosen: painted()
main(["--data", *sys.argv[1:]] if sys.argv[1:] else [])
