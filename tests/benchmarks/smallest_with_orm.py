"""The smallest program that shows a row read through SQLAlchemy's ORM from a file: the driver is that of oneonone.

python smallest_with_orm.py FILE [make]
"""

from __future__ import annotations

import sys
from typing import Any

import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import create_engine, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from tests.benchmarks.told import painted


class Base(DeclarativeBase):
    pass


class Person(Base):
    __tablename__ = "person"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Shown(QLabel):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, painted)


def _connect() -> Any:
    return driver.connect(sys.argv[1])


engine = create_engine("sqlite://", creator=_connect, module=driver)
if sys.argv[2:] == ["make"]:
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(Person(name="Priya"))
        session.commit()
    sys.exit()
app = QApplication(sys.argv[:1])
with Session(engine) as session:
    person = session.scalars(select(Person)).one()
window = Shown(person.name)
window.resize(1280, 800)
window.show()
app.exec()
