"""Gathers the interface's texts into resources/i18n/*.ts and compiles them to the *.qm the program reads.

    python packaging/translations.py           gather and compile
    python packaging/translations.py --check   fail when a text is untranslated or a catalogue is out of date

English needs a catalogue only for its plurals. The .ts files are translated in Qt Linguist or an editor; texts that are
no longer used are dropped.

The texts are read with Python's own parser rather than with lupdate, which leaves out a text silently when its number
is more than a name (`translate("RoundOff", "%n minute(s)", None, meeting.minutes)`).
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

import PySide6
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
SOURCES = ROOT / "oneonone" / "app"
#: The languages, and whether only plurals are translated.
LANGUAGES = {"en": True, "nl": False}
#: Both have one form for a single thing and one for none or several, in that order.
_ONE_AND_MANY = (1, 2)


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of the interface; `comment` tells two uses of the same words apart, `plural` follows a number (%n)."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


#: What stands in a catalogue: one form, or one and many; '' where it is not translated.
Translated = Mapping[Text, tuple[str, ...]]


class Wrong(Exception):
    """A text in the sources that cannot be translated as it stands."""


def main(arguments: list[str]) -> int:
    try:
        texts = gathered(SOURCES)
    except Wrong as problem:
        print(problem, file=sys.stderr)
        return 1
    return check(texts) if "--check" in arguments else make(texts)


def make(texts: frozenset[Text]) -> int:
    """Brings the catalogues up to date and compiles them; tells what is not translated yet."""
    CATALOGUES.mkdir(exist_ok=True)
    missing = []
    for language in LANGUAGES:
        translated = wanted(texts, language)
        catalogue(language).write_text(written(translated, language), encoding="utf-8", newline="\n")
        compiler = Path(PySide6.__file__).parent / "lrelease"
        subprocess.run([str(compiler), f"{catalogue(language).name}", "-silent"], check=True, cwd=CATALOGUES)
        missing += untranslated(translated, language)
    return report(missing)


def check(texts: frozenset[Text]) -> int:
    """Changes nothing; 1 when a text is untranslated, or a catalogue does not say what the sources and the .ts say."""
    stale, missing = [], []
    for language in LANGUAGES:
        translated = wanted(texts, language)
        path = catalogue(language)
        if not path.exists() or path.read_text(encoding="utf-8") != written(translated, language):
            stale.append(path.name)
        if not compiled_says(path.with_suffix(".qm"), translated):
            stale.append(path.with_suffix(".qm").name)
        missing += untranslated(translated, language)
    if stale:
        print(f"Out of date: {', '.join(stale)}. Run packaging/translations.py.", file=sys.stderr)
    return report(missing) or int(bool(stale))


def report(missing: list[str]) -> int:
    for line in missing:
        print(line, file=sys.stderr)
    if missing:
        print(f"{len(missing)} texts are not translated.", file=sys.stderr)
    return int(bool(missing))


# the sources


def gathered(folder: Path) -> frozenset[Text]:
    """Every text of the Python files in `folder`. Raises Wrong for one that is put together while the program runs, and
    for one that is asked for on import, before a language has been chosen."""
    texts: set[Text] = set()
    for path in sorted(folder.rglob("*.py")):
        texts.update(texts_of(path.read_text(encoding="utf-8"), path.relative_to(folder).as_posix()))
    for text in texts:
        if Text(text.context, text.source, text.comment, not text.plural) in texts:
            raise Wrong(f"{text.context}: “{text.source}” is used both with and without a number.")
    return frozenset(texts)


def texts_of(code: str, name: str) -> Iterator[Text]:
    tree = ast.parse(code, name)
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for part in (function.body if isinstance(function.body, list) else [function.body])
        for node in ast.walk(part)
    }
    marked: set[str] = set()  # contexts whose texts are marked where they stand and looked up later
    later: list[tuple[int, str]] = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if called == "QT_TRANSLATE_NOOP":
            context, source = (literal(part) for part in node.args[:2])
            if context is None or source is None:
                raise Wrong(f"{name}:{node.lineno}: a marked text has to be written out.")
            marked.add(context)
            yield Text(context, source)
        elif called == "translate" and (context := literal(node.args[0]) if len(node.args) > 1 else None) is not None:
            if id(node) not in inside:
                raise Wrong(f"{name}:{node.lineno}: translated on import, before a language has been chosen.")
            source = literal(node.args[1])
            if source is None:
                later.append((node.lineno, context))
                continue
            comment = literal(node.args[2]) if len(node.args) > 2 else None
            plural = len(node.args) > 3 or any(word.arg == "n" for word in node.keywords)
            yield Text(context, source, comment or "", plural)
    for line, context in later:
        if context not in marked:
            raise Wrong(f"{name}:{line}: a text to translate has to be written out, with {{names}} for what varies.")


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# the catalogues


def catalogue(language: str) -> Path:
    return CATALOGUES / f"oneonone_{language}.ts"


def wanted(texts: frozenset[Text], language: str) -> Translated:
    """What the catalogue of a language should hold: the texts of now, with the translations it has."""
    known = read(catalogue(language)) if catalogue(language).exists() else {}
    only_plurals = LANGUAGES[language]
    empty = {text: ("",) * (len(_ONE_AND_MANY) if text.plural else 1) for text in texts}
    return {text: known.get(text, none) for text, none in empty.items() if text.plural or not only_plurals}


def read(path: Path) -> Translated:
    """The finished translations of a .ts file."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = Text(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), plural
            )
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if not plural or len(forms) == len(_ONE_AND_MANY):
                found[text] = forms if plural else (translation.text or "",)
    return found


def written(translated: Translated, language: str) -> str:
    """A .ts file as Qt Linguist writes it, sorted, so that moving code about changes nothing."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">')
    for context, texts in groupby(sorted(translated, key=_order), lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in texts:
            lines += message_lines(text, translated[text])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _order(text: Text) -> tuple[str, str, str, str]:
    return text.context, text.source.casefold(), text.source, text.comment


def message_lines(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    kind = "" if all(forms) else ' type="unfinished"'
    yield '    <message numerus="yes">' if text.plural else "    <message>"
    yield f"        <source>{escape(text.source)}</source>"
    if text.comment:
        yield f"        <comment>{escape(text.comment)}</comment>"
    if text.plural:
        yield f"        <translation{kind}>"
        for form in forms:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(forms[0])}</translation>"
    yield "    </message>"


def untranslated(translated: Translated, language: str) -> list[str]:
    return [
        f"{catalogue(language).name}: {text.context}: {text.source}"
        for text in sorted(translated, key=_order)
        if not all(translated[text])
    ]


def compiled_says(path: Path, translated: Translated) -> bool:
    """Whether the program would read just these translations; asked of Qt, because not every lrelease writes the same
    bytes."""
    compiled = QTranslator()
    if not path.exists() or not compiled.load(str(path)):
        return False

    def said(text: Text) -> tuple[str, ...]:
        if text.plural:
            return tuple(
                compiled.translate(text.context, text.source, text.comment, count) or "" for count in _ONE_AND_MANY
            )
        return (compiled.translate(text.context, text.source, text.comment) or "",)

    return all(said(text) == forms for text, forms in translated.items() if all(forms))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
