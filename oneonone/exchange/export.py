"""An export onto the disk: one file or a folder, whole or not at all, and never over what is there without a yes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from sqlalchemy.orm import Session

from oneonone.errors import OneOnOneError
from oneonone.exchange.aside import written_aside
from oneonone.exchange.collect import collect
from oneonone.exchange.discretion import shareable
from oneonone.exchange.document import Document, LeftOut
from oneonone.exchange.request import Form, Kind, Request
from oneonone.exchange.safe import file_name
from oneonone.journal.gathering import Scope, gather
from oneonone.model.kinds import Language
from oneonone.model.words import Phrase

#: Told how far it is, of how far; it may raise to stop the work.
Progress = Callable[[int, int], None]

_THERE = Phrase("{file} is there already. It was left as it is.", "{file} bestaat al. Er is niets aan veranderd.")
_NO_FOLDER = Phrase("There is no folder {folder}.", "De map {folder} bestaat niet.")
_NOT_WRITTEN = Phrase(
    "{file} cannot be written: {problem}. Nothing was left behind.",
    "{file} kan niet geschreven worden: {problem}. Er is niets blijven staan.",
)
_NO_JSON = Phrase(
    "JSON holds everything, a teammate or a period. Choose another format for a conversation or a search.",
    "JSON bevat alles, een teamlid of een periode. Kies voor een gesprek of een zoekopdracht een andere vorm.",
)
_UTF8_MARK = "\ufeff"
#: Forms of which a folder holds more than one file.
_FOLDERS = (Form.MARKDOWN, Form.CSV)


class Exists(OneOnOneError):
    """What is in the way; with a yes it is overwritten."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and how much stayed out of it."""

    path: Path
    left_out: LeftOut


def export(
    session: Session, request: Request, form: Form, to: Path, language: Language, now: datetime, *,
    overwrite: bool = False, progress: Progress | None = None,
) -> Exported:  # fmt: skip
    """Writes `to`, or into it where it is a folder and the form one file. `language` is the manager's.

    Raises Exists, any other OneOnOneError, and whatever `progress` raises; what was there before stands then.
    """
    if form is Form.JSON:
        return _json(session, request, to, now, overwrite, progress)
    return write(collect(session, request, language, now), form, to, overwrite=overwrite, progress=progress)


def write(
    document: Document, form: Form, to: Path, *, overwrite: bool = False, progress: Progress | None = None
) -> Exported:
    """As `export`, of a document that was collected before."""
    if is_folder(document, form, to):
        if to.exists() and (not to.is_dir() or any(to.iterdir())) and not overwrite:
            raise Exists(_THERE, file=to.name or to)
        _write_folder(to, _files(document, form), _Steps(progress, len(document.pages)))
    else:
        to = to / f"{suggested_name(document)}.{form.value}" if to.is_dir() else to
        _check(to, overwrite)
        steps = _Steps(progress, 2 * len(document.pages))
        with written_aside(to) as out:
            for piece in _pieces(document, form, steps):
                out.write(piece)
    return Exported(to, document.left_out)


def is_folder(document: Document, form: Form, to: Path) -> bool:
    """Whether it becomes a folder: Markdown of more than a report, and CSV, unless a file is named."""
    several = form is Form.CSV or any(page.front for page in document.pages) or len(document.pages) > 1
    return form in _FOLDERS and several and to.suffix.lower() != f".{form.value}"


def suggested_name(document: Document) -> str:
    """What its file or folder may be called, without an ending."""
    alone = len(document.pages) == 1 and document.pages[0].file
    return file_name(document.pages[0].file if alone else f"{document.title} {document.made}")


def text_of(document: Document, form: Form) -> Iterator[str]:
    """The words that go out, to be looked at before: as they stand in the file, or in the files of a folder."""
    if is_folder(document, form, Path(suggested_name(document))):
        for place, text in _files(document, form):
            yield f"{place}\n{'─' * min(60, len(str(place)))}\n{text.removeprefix(_UTF8_MARK)}\n"
    elif form in (Form.CSV, Form.CALENDAR):
        for piece in _pieces(document, form, _Steps(None, 1)):
            yield piece.decode().removeprefix(_UTF8_MARK)
    else:
        from oneonone.exchange.writers import markdown

        yield from markdown.text(document)


class _Steps:
    """Counts the pages that were done."""

    def __init__(self, progress: Progress | None, total: int) -> None:
        self._progress, self._total, self._done = progress, max(1, total), 0

    def __call__(self) -> None:
        self._done += 1
        if self._progress is not None:
            self._progress(min(self._done, self._total), self._total)


def _pieces(document: Document, form: Form, step: _Steps) -> Iterator[bytes]:
    if form is Form.PDF:
        from oneonone.exchange.pdf.save import render as render_pdf

        yield render_pdf(document, step)
    elif form is Form.DOCX:
        from oneonone.exchange.writers.docx import render as render_docx

        yield render_docx(document, step)
    elif form is Form.CALENDAR:
        from oneonone.exchange.writers import ics

        yield from ics.text(document)
    else:
        for piece in _texts(document, form):
            yield piece.encode()
            step()


def _texts(document: Document, form: Form) -> Iterator[str]:
    from oneonone.exchange.writers import csv, html, markdown

    return {Form.HTML: html.text, Form.CSV: csv.text, Form.MARKDOWN: markdown.text}[form](document)


def _files(document: Document, form: Form) -> Iterator[tuple[PurePosixPath, str]]:
    from oneonone.exchange.writers import csv, markdown

    if form is Form.CSV:
        return ((PurePosixPath(name), text) for name, text in csv.tables(document))
    return markdown.folder(document)


def _check(to: Path, overwrite: bool) -> None:
    if to.exists() and not overwrite:
        raise Exists(_THERE, file=to.name)
    if not to.absolute().parent.is_dir():
        raise OneOnOneError(_NO_FOLDER, folder=to.absolute().parent)


def _write_folder(to: Path, files: Iterable[tuple[PurePosixPath, str]], step: _Steps) -> None:
    """Written beside its place and then named; into a folder that is there each file goes whole, and what else is in it
    stays."""
    to = to.absolute()
    if not to.parent.is_dir():
        raise OneOnOneError(_NO_FOLDER, folder=to.parent)
    aside = to.with_name(f".{to.name}.{os.getpid()}.part")
    try:
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(mode=0o700)
        made: list[PurePosixPath] = []
        for place, text in files:
            path = aside / place
            if not path.parent.is_dir():
                path.parent.mkdir(mode=0o700)
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as out:
                out.write(text.encode())
            made.append(place)
            step()
        _name(aside, to, made)
    except OSError as error:
        raise OneOnOneError(_NOT_WRITTEN, file=to.name, problem=error.strerror or error) from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _name(aside: Path, to: Path, made: Iterable[PurePosixPath]) -> None:
    if not to.exists():
        aside.replace(to)
        return
    for place in made:
        (to / place).parent.mkdir(mode=0o700, exist_ok=True)
        (aside / place).replace(to / place)


def _json(
    session: Session, request: Request, to: Path, now: datetime, overwrite: bool, progress: Progress | None
) -> Exported:
    from oneonone.exchange.json_out import write_json

    if request.meeting_id is not None or request.search is not None or request.initials:
        raise OneOnOneError(_NO_JSON)
    everything = request.kind is Kind.EVERYTHING
    scope = Scope() if everything else Scope(request.teammate_id, None, request.since, request.until)
    _rows, left_out = shareable(gather(session, scope), request.privacy)
    to = to / f"oneonone {now.astimezone().date()}.json" if to.is_dir() else to
    _check(to, overwrite)
    write_json(
        session, to, private=request.privacy.private,
        teammate_ids=None if scope.teammate_id is None else [scope.teammate_id],
        since=scope.since, until=scope.until, progress=progress,
    )  # fmt: skip
    return Exported(to, left_out)
