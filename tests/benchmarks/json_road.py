"""One way of our JSON, to be measured: prints how long it took (s), and the most memory it had (KB).

python json_road.py out|in DATA FILE
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from oneonone.model.kinds import Language
from oneonone.store.store import open_store
from tests.benchmarks.told import peak_kb


def main(way: str, data: Path, path: Path) -> None:
    store = open_store(data)
    began = monotonic()
    if way == "out":
        from oneonone.exchange.json_out import write_json

        with store.reading() as session:
            write_json(session, path, private=True)
    else:
        from oneonone.exchange.json_in import read_json
        from oneonone.journal.taking_in import preview, take_in

        plan = read_json(path)
        with store.reading() as session:
            preview(session, plan)
        with store.writing() as session:
            take_in(session, plan, datetime.now(UTC), Language.EN)
    print(monotonic() - began, peak_kb())
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
