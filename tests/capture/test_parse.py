"""The rules by which one line becomes one record. Today is Tuesday 24 November 2026."""

from __future__ import annotations

from datetime import date

import pytest

from oneonone.capture.parse import Capture, parse
from oneonone.capture.record import What
from oneonone.model.kinds import CaptureKind, Owner
from tests.capture.lines import TODAY, team

TEAM = team()
BY_ID = {one.id: one for one in TEAM}
FOLLOW_UP = CaptureKind.FOLLOW_UP


def _read(line: str, teammate: str | None = None) -> Capture:
    return parse(line, TEAM, TODAY, teammate=BY_ID[teammate] if teammate else None)


def test_the_line_of_the_mockup() -> None:
    found = _read("@Priya todo me intro to the platform guild by thursday")
    assert found.person == BY_ID["priya"]
    assert (found.kind, found.owner, found.due) == (FOLLOW_UP, Owner.ME, date(2026, 11, 26))
    assert (found.text, found.private) == ("intro to the platform guild", False)
    assert [(span.what, found.text) for span in found.spans] == [
        (What.PERSON, found.text), (What.KIND, found.text), (What.DUE, found.text),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind", "owner"),
    [
        ("win:", "win", None), ("trots:", "win", None), ("need:", "need", None), ("behoefte:", "need", None),
        ("todo me", "follow_up", "me"), ("actie ik:", "follow_up", "me"), ("todo them", "follow_up", "them"),
        ("actie zij:", "follow_up", "them"), ("actie hij:", "follow_up", "them"), ("actie hen:", "follow_up", "them"),
        ("ask:", "talking_point", None), ("vraag:", "talking_point", None), ("note:", "note", None),
        ("notitie:", "note", None), ("todo me:", "follow_up", "me"), ("actie ik", "follow_up", "me"),
        ("todo:", "follow_up", "me"), ("to-do me", "follow_up", "me"), ("actie: ik", "follow_up", "me"),
        ("actie haar:", "follow_up", "them"), ("doubt:", "doubt", None), ("twijfel:", "doubt", None),
        ("?", "need", None), ("!", "follow_up", "me"), ("-", "follow_up", "them"), ("+", "win", None),
        (">", "note", None), ("~", "doubt", None),
    ],
)  # fmt: skip
def test_explicit_words_and_marks_before_and_after_the_name(words: str, kind: str, owner: str | None) -> None:
    for line in (
        f"@Noor {words} a quieter room",
        f"{words} @Noor a quieter room",
        f"Noor: {words} a quieter room",
        f"noor {words} a quieter room",
        f"{words.upper()} @Noor a quieter room",
        f"@Noor {words}  a quieter room",
    ):
        found = _read(line)
        assert (found.kind.value, found.owner and found.owner.value) == (kind, owner), line
        assert (found.person, found.text) == (BY_ID["noor"], "a quieter room"), line
        assert found.quote == (words == ">")
        assert found.private == (kind == "doubt")


@pytest.mark.parametrize("mark", "?!-+>~")
def test_a_mark_needs_no_space(mark: str) -> None:
    assert _read(f"{mark}quieter mornings").kind == _read(f"{mark} quieter mornings").kind
    assert _read(f"{mark}@Noor quieter").person == BY_ID["noor"]
    assert _read(f"@Noor {mark}quieter").text == "quieter"


@pytest.mark.parametrize("mark", "?!-+>~")
def test_a_backslash_keeps_a_mark_as_text(mark: str) -> None:
    found = _read(f"\\{mark} really so by friday")
    assert (found.kind, found.text, found.due) == (CaptureKind.NOTE, f"{mark} really so by friday", None)
    found = _read(f"@Bas \\{mark}really so")
    assert (found.person, found.kind, found.text) == (BY_ID["bas"], CaptureKind.NOTE, f"{mark}really so")


@pytest.mark.parametrize(
    "line",
    ["-5 degrees", "+31 6 1234 5678", "?!", "!!", "???", "...", "-> next", "--- part two ---", ">50% is mail",
    "~20 people",
     "+1 for that", ">= 3",
     ":-)", "\\\\server\\share", "?", "-", "todo me", "win:", "->", "!!! late again", "actie ik: -",
     "24/7", "10:30 coffee", "https://example.org/win:x", "jan@example.com wrote", "@ 10:00 in the hall"],
)  # fmt: skip
def test_what_is_no_mark_is_text(line: str) -> None:
    found = _read(line)
    assert (found.kind, found.text, found.person) == (CaptureKind.NOTE, line, None)


@pytest.mark.parametrize("word", ["!private", "!privé", "!prive", "!PRIVATE", "!Privé", "!prive\u0301"])
def test_private(word: str) -> None:
    for line in (f"@Noor worried {word}", f"@Noor worried, {word}", f"{word} @Noor worried"):
        found = _read(line)
        assert (found.private, found.text, found.person) == (True, "worried", BY_ID["noor"]), line
    found = _read(f"@Noor todo me ask HR by friday {word}")
    assert (found.private, found.text, found.due) == (True, "ask HR", date(2026, 11, 27))
    assert not _read(f"the word x{word} inside").private


def test_two_who_fit_are_asked_about_and_the_name_stays() -> None:
    for line in ("@Sam ? more time", "Sam ? more time", "sam: ? more time", "? @Sam more time"):
        found = _read(line)
        assert found.person is None
        assert [one.id for one in found.candidates] == ["samj", "samo"]
        assert found.kind is CaptureKind.NEED
        assert "sam" in found.text.lower() and found.text.endswith("more time")
    assert _read("@Sam ? more time", teammate="samo").person == BY_ID["samo"]


def test_the_span_of_an_ambiguous_name_can_be_filled_in() -> None:
    line = "@Sam todo me call back"
    found = _read(line)
    span = next(span for span in found.spans if span.what is What.PERSON)
    assert not span.taken
    chosen = _read(f"{line[: span.start]}{found.candidates[1].name}{line[span.end :]}")
    assert (chosen.person, chosen.text) == (found.candidates[1], "call back")


def test_a_name_that_nobody_has_stays_and_blocks_nothing() -> None:
    found = _read("@Ingrid todo me call back by Monday")
    assert (found.unknown, found.person, found.kind, found.due) == ("Ingrid", None, FOLLOW_UP, date(2026, 11, 30))
    assert found.text == "@Ingrid call back"


@pytest.mark.parametrize(
    "line",
    [
        "will we make it?", "Will you please stop", "mei wordt druk", "Mei is een drukke maand", "samen geluncht",
        "Samen met hem gewerkt", "morgen allemaal", "mark the date", "Mark my words", "rose early",
        "Rose tinted glasses",
        "talked to Noor about it", "lunch with Bas", "the draft of Priya", "may be late", "I like how Lena works",
        "gesprek over Joost", "er is meer tijd", "will fix it", "wil meer rust", "ask Noor about it", "bel Bas terug",
        "de wit geverfde muur", "a note for will", "Wit is een kleur",
    ],
)  # fmt: skip
def test_a_word_that_only_happens_to_be_a_name_is_not_guessed(line: str) -> None:
    found = _read(line)
    assert (found.person, found.candidates, found.text) == (None, (), line)


@pytest.mark.parametrize(
    ("line", "person", "text"),
    [
        ("Noor had a rough week", "noor", "had a rough week"),
        ("joost is weer beter", "joost", "is weer beter"),
        ("Will said it works", "will", "said it works"),
        ("Mei heeft het geregeld", "mei", "heeft het geregeld"),
        ("Noor's mother is ill", "noor", "Noor's mother is ill"),
        ("@Noor's mother is ill", "noor", "Noor's mother is ill"),
        ("Lena and Tomas paired", "lena", "Lena and Tomas paired"),
        ("@Lena en @Tomas werken samen", "lena", "Lena en Tomas werken samen"),
        ("lunch with @Bas in town", "bas", "lunch with Bas in town"),
        ("fixed the rota @Bas", "bas", "fixed the rota"),
        ("fixed the rota, @Bas", "bas", "fixed the rota"),
        ("coffee with @Bas", "bas", "coffee with Bas"),
        ("Bas vakantie", "bas", "Bas vakantie"),
        ("Noor – tired today", "noor", "tired today"),
        ("with Noor: tired today", "noor", "tired today"),
    ],
)  # fmt: skip
def test_whom_a_note_is_about(line: str, person: str, text: str) -> None:
    found = _read(line)
    assert (found.person, found.text, found.kind) == (BY_ID[person], text, CaptureKind.NOTE)


def test_in_a_meeting_no_name_is_needed_and_only_an_at_sign_changes_it() -> None:
    assert _read("! ask HR by friday", teammate="noor").person == BY_ID["noor"]
    assert _read("Noor: tired", teammate="noor").text == "tired"
    found = _read("Bas: helpt haar met de planning", teammate="noor")
    assert (found.person, found.text) == (BY_ID["noor"], "Bas: helpt haar met de planning")
    assert _read("@Bas ? rust", teammate="noor").person == BY_ID["bas"]
    found = _read("I promised Bas to read it", teammate="noor")
    assert (found.person, found.owner, found.text) == (BY_ID["noor"], Owner.ME, "I promised Bas to read it")


@pytest.mark.parametrize(
    ("line", "owner", "due", "text"),
    [
        ("I'll check with finance before Wednesday", "me", "2026-11-25", "check with finance"),
        ("I’ll check with finance", "me", None, "check with finance"),
        ("ok, I will also ask Mark tomorrow", "me", "2026-11-25", "also ask Mark"),
        ("I'm going to ask", "me", None, "ask"),
        ("I promised to send it", "me", None, "send it"),
        ("I told her I'd send it by friday", "me", "2026-11-27", "send it"),
        ("I have to sign her expenses", "me", None, "sign her expenses"),
        ("need to order cake", "me", None, "order cake"),
        ("remind me to thank her on Friday", "me", "2026-11-27", "thank her"),
        ("send her the budget by friday", "me", "2026-11-27", "send her the budget"),
        ("Tomorrow I'll call him", "me", "2026-11-25", "call him"),
        ("I'm calling HR on Friday", "me", "2026-11-27", "calling HR"),
        ("I owe her an answer by friday", "me", "2026-11-27", "owe her an answer"),
        ("she's going to show me the mock-up on 9 Jan", "them", "2027-01-09", "show me the mock-up"),
        ("he'll send the numbers", "them", None, "send the numbers"),
        ("they promised to come back to me by friday", "them", "2026-11-27", "come back to me"),
        ("she said she'd look into it this week", "them", "2026-11-27", "look into it"),
        ("she sends me the draft on Thursday", "them", "2026-11-26", "sends me the draft"),
        ("ik regel een bureau voor maandag", "me", "2026-11-30", "regel een bureau"),
        ("ik zal het morgen vragen", "me", "2026-11-25", "het vragen"),
        ("ik ga HR bellen", "me", None, "HR bellen"),
        ("morgen stuur ik de planning", "me", "2026-11-25", "stuur de planning"),
        ("ik heb beloofd om terug te bellen", "me", None, "terug te bellen"),
        ("ik moet nog taart bestellen", "me", None, "nog taart bestellen"),
        ("bureau regelen voor maandag", "me", "2026-11-30", "bureau regelen"),
        ("ik kom er volgende week op terug", "me", "2026-12-01", "kom er op terug"),
        ("I'll be sending her the list by friday", "me", "2026-11-27", "sending her the list"),
        ("I won't forget to send it by friday", "me", "2026-11-27", "send it"),
        ("checken bij finance voor woensdag", "me", "2026-11-25", "checken bij finance"),
        ("vragen aan HR of het mag, uiterlijk maandag", "me", "2026-11-30", "vragen aan HR of het mag"),
        ("dat regel ik voor vrijdag", "me", "2026-11-27", "dat regel ik"),
        ("hij levert het plan aan over tien dagen", "them", "2026-12-04", "levert het plan aan"),
        ("zij gaat het uitwerken", "them", None, "het uitwerken"),
        ("ze laat het me vrijdag weten", "them", "2026-11-27", "laat het me weten"),
        ("ze sturen maandag de cijfers", "them", "2026-11-30", "sturen de cijfers"),
        ("zij heeft me een versie beloofd voor 10 dec", "them", "2026-12-10", "een versie"),
        ("vrijdag gaat hij het draaiboek afmaken", "them", "2026-11-27", "het draaiboek afmaken"),
        ("afgesproken dat zij vrijdag de cijfers stuurt", "them", "2026-11-27", "de cijfers stuurt"),
        ("tired. I'll check with finance by friday", "me", "2026-11-27", "tired. I'll check with finance"),
        ("printer kapot, ik regel er een voor maandag", "me", "2026-11-30", "printer kapot, ik regel er een"),
    ],
)  # fmt: skip
def test_a_promise_in_a_natural_sentence(line: str, owner: str, due: str | None, text: str) -> None:
    for start in ("", "Noor: "):
        found = _read(start + line)
        assert found.person == (BY_ID["noor"] if start else None)
        assert (found.kind, found.owner and found.owner.value) == (FOLLOW_UP, owner), start + line
        assert (found.due and found.due.isoformat(), found.text) == (due, text)


@pytest.mark.parametrize(
    ("line", "owner", "text"),
    [
        ("Priya - I'll review the deck tomorrow", Owner.ME, "review the deck"),
        ("Priya - stappenplan schrijven, morgen", Owner.THEM, "stappenplan schrijven"),
        ("todo them: Priya to write it tomorrow", Owner.THEM, "write it"),
        ("actie: Priya levert morgen het plan aan", Owner.THEM, "levert het plan aan"),
        ("actie Priya: plan aanleveren -> morgen", Owner.THEM, "plan aanleveren"),
        ("todo: Priya bellen, morgen", Owner.ME, "Priya bellen"),
    ],
)
def test_who_does_it_as_in_minutes(line: str, owner: Owner, text: str) -> None:
    found = _read(line)
    assert (found.person, found.owner, found.text) == (BY_ID["priya"], owner, text)
    assert found.due == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("@Ingrid Bergman todo me call back", "follow_up", "@Ingrid Bergman call back"),
        ("Ingrid todo me call back", "follow_up", "Ingrid call back"),
        ("Ingrid Bergman: ? more rest", "need", "Ingrid Bergman: more rest"),
        ("@Ingrid: trots: gebeld", "win", "@Ingrid: gebeld"),
        ("I need: coffee", "note", "I need: coffee"),
        ("the win: we made it", "note", "the win: we made it"),
    ],
)
def test_the_kind_is_read_behind_a_strangers_name(line: str, kind: str, text: str) -> None:
    found = _read(line)
    assert (found.person, found.kind.value, found.text) == (None, kind, text)


@pytest.mark.parametrize("subject", ["Noor", "@Noor", "Noor:"])
@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("will send it by friday", "send it"), ("is going to send it by friday", "send it"),
        ("promised to send it by friday", "send it"), ("sends it by friday", "sends it"),
        ("to send it by friday", "send it"), ("stuurt het voor vrijdag", "stuurt het"),
        ("gaat het voor vrijdag sturen", "het sturen"), ("heeft beloofd het voor vrijdag te sturen", "het te sturen"),
    ],
)  # fmt: skip
def test_the_name_as_subject_of_a_promise(subject: str, said: str, text: str) -> None:
    found = _read(f"{subject} {said}")
    assert (found.person, found.owner, found.text) == (BY_ID["noor"], Owner.THEM, text)
    assert found.due == date(2026, 11, 27)


@pytest.mark.parametrize(
    "line",
    [
        "I'll never forget how she did it", "I'll be out on Friday", "I think she is tired",
        "I'd rather wait until Friday",
        "she'll be on holiday next week", "he's going to be a father in March", "she moves house on 1 December",
        "she will probably leave us", "she got married on 12 December", "I was late on Monday", "we'll see on Friday",
        "her contract ends on 31 December", "I have to say it went well", "I should have asked her on Monday",
        "is she going to send it on Friday?", "will he call tomorrow?", "she said: \"I'll do it Friday\"",
        "ik vind het goed", "ik ben vrijdag vrij", "ik maak me zorgen over vrijdag", "ik kijk uit naar vrijdag",
        "ik vraag me af of het vrijdag lukt", "hij is vrijdag jarig", "zij komt maandag terug van verlof",
        "hij gaat volgende week op vakantie", "ze gaat in mei trouwen", "hij werkt vrijdag thuis",
        "zij verhuist 1 december", "we spreken elkaar vrijdag", "ik heb hem maandag gesproken",
        "hij levert het plan niet aan voor vrijdag", "stuurt hij het vrijdag?", "zij zou vrijdag graag thuis werken",
        "ik was maandag te laat", "hij helpt iedereen op vrijdag",
    ],
)  # fmt: skip
def test_thoughts_life_and_the_past_are_notes_and_keep_their_dates(line: str) -> None:
    for start in ("", "Noor: "):
        found = _read(start + line)
        assert (found.kind, found.owner, found.due, found.text) == (CaptureKind.NOTE, None, None, line)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Bas needs fewer meetings", "fewer meetings"), ("@Bas needs fewer meetings", "fewer meetings"),
        ("Bas heeft meer rust nodig", "meer rust"), ("Bas heeft behoefte aan rust", "rust"),
        ("Bas: he needs a quiet desk", "a quiet desk"), ("Bas: hij heeft meer tijd nodig", "meer tijd"),
    ],
)  # fmt: skip
def test_a_need_in_a_natural_sentence(line: str, text: str) -> None:
    found = _read(line)
    assert (found.person, found.kind, found.text) == (BY_ID["bas"], CaptureKind.NEED, text)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("! ask Bas, by friday", "ask Bas"), ("! ask Bas (by friday)", "ask Bas"),
        ("! by friday: ask Bas", "ask Bas"),
        ("! by friday, ask Bas", "ask Bas"), ("! ask Bas by friday.", "ask Bas."),
        ("! ask by friday about it", "ask about it"),
        ("! ask Bas: by friday", "ask Bas"), ("! ask Bas - friday", "ask Bas"),
        ("! ask, by friday, about it", "ask, about it"),
        ("! Ask Bas by friday", "Ask Bas"), ("!  ask   Bas  by friday", "ask   Bas"),
        ("! ask, by friday, !private", "ask"),
        ("! friday", "friday"), ("- @Bas by friday", "by friday"), ("! ask Bas by friday at 10", "ask Bas at 10"),
        ("! ask Mark to invite her to Thursday's session", "ask Mark to invite her to Thursday's session"),
    ],
)  # fmt: skip
def test_the_text_is_left_clean(line: str, text: str) -> None:
    found = _read(line)
    assert found.text == text
    assert found.due is not None


def test_only_a_promise_has_a_date() -> None:
    for line in ("note: by friday", "win: done on friday", "? off on friday", "> back on friday", "~ wait for friday",
                 "ask: how was friday", "+ done before friday"):  # fmt: skip
        found = _read(line)
        assert found.due is None and "friday" in found.text


def test_the_order_of_figures_follows_the_system() -> None:
    assert parse("! ask by 3/2", TEAM, TODAY).due == date(2027, 2, 3)
    assert parse("! ask by 3/2", TEAM, TODAY, day_first=False).due == date(2027, 3, 2)
