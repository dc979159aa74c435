"""Dates as people write them, in English, Dutch and both at once. Today is Tuesday 24 November 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from oneonone.capture.dates import find_due, read_due

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        # weekdays: the next one; on that weekday itself the week after
        ("thursday", "2026-11-26"), ("Donderdag", "2026-11-26"), ("fri", "2026-11-27"), ("vr", "2026-11-27"),
        ("tuesday", "2026-12-01"), ("dinsdag", "2026-12-01"), ("zo", "2026-11-29"), ("sat", "2026-11-28"),
        ("komende maandag", "2026-11-30"), ("aanstaande dinsdag", "2026-12-01"), ("vrijdag a.s.", "2026-11-27"),
        ("this friday", "2026-11-27"), ("deze dinsdag", "2026-11-24"), ("friday afternoon", "2026-11-27"),
        ("vrijdagmiddag", "2026-11-27"), ("de komende vrijdag", "2026-11-27"),
        # the day in the next calendar week
        ("next tuesday", "2026-12-01"), ("next friday", "2026-12-04"), ("volgende vrijdag", "2026-12-04"),
        ("volgende week dinsdag", "2026-12-01"), ("dinsdag volgende week", "2026-12-01"),
        ("next week friday", "2026-12-04"), ("friday next week", "2026-12-04"), ("next week on friday", "2026-12-04"),
        # weeks after a weekday
        ("a week from friday", "2026-12-04"), ("friday week", "2026-12-04"), ("vrijdag over een week", "2026-12-04"),
        ("maandag over een week", "2026-12-07"), ("two weeks from now", "2026-12-08"),
        # near days
        ("today", "2026-11-24"), ("vandaag", "2026-11-24"), ("tonight", "2026-11-24"), ("vanavond", "2026-11-24"),
        ("tomorrow", "2026-11-25"), ("morgen", "2026-11-25"), ("morgenochtend", "2026-11-25"),
        ("overmorgen", "2026-11-26"), ("the day after tomorrow", "2026-11-26"), ("eod", "2026-11-24"),
        # so many days, weeks, months
        ("in 10 days", "2026-12-04"), ("over tien dagen", "2026-12-04"), ("over twee weken", "2026-12-08"),
        ("binnen drie weken", "2026-12-15"), ("in a fortnight", "2026-12-08"), ("in een week", "2026-12-01"),
        ("over een maand", "2026-12-24"), ("in two months", "2027-01-24"), ("over een half jaar", "2027-05-24"),
        ("in 5 working days", "2026-12-01"), ("binnen 3 werkdagen", "2026-11-27"), ("two weeks", "2026-12-08"),
        ("in twee weeks", "2026-12-08"), ("in a couple of weeks", "2026-12-08"),
        # weeks, months and quarters
        ("next week", "2026-12-01"), ("volgende week", "2026-12-01"), ("komende week", "2026-12-01"),
        ("next month", "2026-12-24"), ("this week", "2026-11-27"), ("deze week", "2026-11-27"),
        ("end of the week", "2026-11-27"), ("eind van de week", "2026-11-27"), ("eow", "2026-11-27"),
        ("end of next week", "2026-12-04"), ("eind volgende week", "2026-12-04"),
        ("begin volgende week", "2026-11-30"),
        ("end of month", "2026-11-30"), ("eind van de maand", "2026-11-30"), ("einde maand", "2026-11-30"),
        ("eind volgende maand", "2026-12-31"), ("end of quarter", "2026-12-31"), ("eind dit kwartaal", "2026-12-31"),
        ("eind december", "2026-12-31"), ("end of January", "2027-01-31"), ("end of Q1", "2027-03-31"),
        ("end of the year", "2026-12-31"), ("eind oktober", "2027-10-31"), ("week 50", "2026-12-11"),
        ("this weekend", "2026-11-28"), ("voor het weekend", "2026-11-27"), ("before the weekend", "2026-11-27"),
        # days of the calendar
        ("3 dec", "2026-12-03"), ("15 december", "2026-12-15"), ("December 3rd, 2027", "2027-12-03"),
        ("3rd of dec", "2026-12-03"), ("9 Jan", "2027-01-09"), ("3 mei", "2027-05-03"), ("May 3", "2027-05-03"),
        ("friday 4 december", "2026-12-04"), ("vr 4 dec", "2026-12-04"), ("vr 4/12", "2026-12-04"),
        ("drie december", "2026-12-03"), ("15 dec '27", "2027-12-15"), ("the 15th", "2026-12-15"),
        ("de 15e", "2026-12-15"), ("15e", "2026-12-15"), ("3 mrt", "2027-03-03"), ("1 okt", "2027-10-01"),
        ("15-12", "2026-12-15"), ("15/12", "2026-12-15"), ("15.12", "2026-12-15"), ("3/2/2027", "2027-02-03"),
        ("2026-12-10", "2026-12-10"), ("25/12", "2026-12-25"), ("12/25", "2026-12-25"),
        ("29 feb", "2028-02-29"), ("24 nov", "2026-11-24"),
        # a past day is taken only when written with a year; without one it is next year's
        ("3 nov", "2027-11-03"), ("3 november 2026", "2026-11-03"), ("2025-01-31", "2025-01-31"),
        ("3-11", "2027-11-03"),
        # with a word before or after it
        ("by thursday", "2026-11-26"), ("before Wednesday", "2026-11-25"), ("uiterlijk vrijdag", "2026-11-27"),
        ("vóór vrijdag", "2026-11-27"), ("by the end of the month", "2026-11-30"),
        ("no later than dec 4", "2026-12-04"),
        ("friday at the latest", "2026-11-27"), ("op 15 december.", "2026-12-15"), ("by 3 dec!", "2026-12-03"),
    ],
)  # fmt: skip
def test_a_date_typed_into_a_field(text: str, due: str) -> None:
    assert read_due(text, TODAY) == date.fromisoformat(due)
    assert read_due(text.upper(), TODAY) == date.fromisoformat(due)


@pytest.mark.parametrize(
    "text",
    ["", " ", "friday banana", "call Bas on friday", "15", "may", "mei", "next", "week", "31/11", "2026-02-30",
    "24/7/x",
     "soon", "binnenkort", "last friday", "vorige week", "over een paar dagen", "in a day or two", "32 dec", "0 dec",
     "in 99999 years", "half december", "zoiets", "saturdays"],
)  # fmt: skip
def test_no_date(text: str) -> None:
    assert read_due(text, TODAY) is None


@pytest.mark.parametrize(
    ("text", "first", "then"), [("3/2", "2027-02-03", "2027-03-02"), ("12-11", "2027-11-12", "2026-12-11")]
)
def test_an_ambiguous_date_follows_the_systems_order(text: str, first: str, then: str) -> None:
    assert read_due(text, TODAY) == date.fromisoformat(first)
    assert read_due(text, TODAY, day_first=False) == date.fromisoformat(then)


def test_each_weekday_is_one_to_seven_days_away() -> None:
    for ahead in range(7):
        today = TODAY + timedelta(days=ahead)
        for name in ("monday", "dinsdag", "wednesday", "donderdag", "friday", "zaterdag", "sunday"):
            found = read_due(name, today)
            assert found is not None and 1 <= (found - today).days <= 7


def test_the_end_of_the_week_in_a_weekend_is_the_next_friday() -> None:
    saturday = date(2026, 11, 28)
    assert read_due("end of the week", saturday) == date(2026, 12, 4)
    assert read_due("end of the week", date(2026, 11, 27)) == date(2026, 11, 27)


@pytest.mark.parametrize(
    ("text", "due", "said"),
    [
        ("send the draft by friday", "2026-11-27", "by friday"),
        ("send the draft before the end of the month please", "2026-11-30", "before the end of the month"),
        ("plan aanleveren, uiterlijk op 3 december", "2026-12-03", "uiterlijk op 3 december"),
        ("ik stuur vrijdag het verslag", "2026-11-27", "vrijdag"),
        ("friday call the vendor", "2026-11-27", "friday"),
        ("prepare the Friday demo by Thursday", "2026-11-26", "by Thursday"),
        ("due: 3 dec, hand it in", "2026-12-03", "due: 3 dec"),
        ("hand it in, was due 3 November 2026", "2026-11-03", "was due 3 November 2026"),
        ("bel haar vandaag nog even", "2026-11-24", "vandaag nog"),
        ("call him before end of day tomorrow", "2026-11-25", "before end of day tomorrow"),
        ("finish it on or before friday", "2026-11-27", "on or before friday"),
        ("ask Bas, op z'n laatst maandag, om de sleutel", "2026-11-30", "op z'n laatst maandag"),
        ("studiecontract tekenen, vr", "2026-11-27", "vr"),
    ],
)  # fmt: skip
def test_a_due_date_in_a_line(text: str, due: str, said: str) -> None:
    found = find_due(text, TODAY)
    assert found is not None
    assert (found.due, text[found.start : found.end]) == (date.fromisoformat(due), said)


@pytest.mark.parametrize(
    "text",
    [
        "move the 1:1 to Friday", "verzet het naar vrijdag", "from Monday to Wednesday", "tussen maandag en woensdag",
        "since friday", "sinds vrijdag", "until Monday", "tot maandag", "after Friday", "na vrijdag", "every Monday",
        "elke maandag", "on Fridays", "last Friday", "vorige week vrijdag", "afgelopen maandag", "3 weeks ago",
        "drie weken geleden", "the Monday meeting", "prepare Friday demo slides", "de vrijdag", "van maandag",
        "notes about Monday", "on call 24/7", "24/7", "3/4 of the plan", "1-1 with Noor", "phone 06-1234-5678",
        "+31 6 12 34 56 78", "1:1",
        "monday or tuesday", "vrijdag of zaterdag", "the 3-5 dec offsite", "goede morgen", "mei wordt druk",
        "she may go", "what to do", "zo blij", "he sat there", "ma belt", "10-12 people", "v1.2", "wk",
        "in two words",
        "Friday-demo", "tomorrow's meeting", "in a week or so", "over een week of twee",
    ],
)  # fmt: skip
def test_no_due_date_in_a_line(text: str) -> None:
    assert find_due(text, TODAY) is None
