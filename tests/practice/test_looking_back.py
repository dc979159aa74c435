"""What Looking back says: every turn of every sentence, in both languages, and what no sentence ever says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oneonone.journal.looking_back import Met, Noticed, Promised, Raised, Way
from oneonone.model.kinds import FollowUpState, Language, NeedKind, TalkedMost
from oneonone.practice.bank import load_bank
from oneonone.practice.looking_back import asked, checks, promises, talked, talks, wins

EN, NL = Language.EN, Language.NL
SINCE, UNTIL = date(2026, 6, 1), date(2026, 11, 24)
ME, EVEN, THEM = TalkedMost
DONE, OPEN, DROPPED = FollowUpState.DONE, FollowUpState.OPEN, FollowUpState.DROPPED


def met(mate: str, days: Sequence[int], way: Way = Way.TALK, who: TalkedMost | None = None) -> list[Met]:
    return [Met(f"{mate}{day}{way}", mate, SINCE + timedelta(days=day), way, who) for day in days]


def raised(count: int, need: NeedKind | None = None, day: int = 3) -> list[Raised]:
    return [Raised("p", "m", SINCE + timedelta(days=day), "What?", need)] * count


def promised(**counts: int) -> list[Promised]:
    return [Promised(f"{state}{at}", "p", SINCE, FollowUpState(state), None)
            for state, count in counts.items() for at in range(count)]  # fmt: skip


def noticed(total: int, told: int) -> list[Noticed]:
    return [Noticed(str(at), "p", SINCE, UNTIL if at < told else None) for at in range(total)]


def topic(language: Language) -> asked.Topic:
    needs = load_bank().needs
    return lambda need: needs[need].topic(language)


@pytest.mark.parametrize(
    ("found", "english", "dutch"),
    [
        ([], "After three or four conversations there will be something to see here.",
         "Na drie of vier gesprekken valt hier iets te zien."),
        (met("p", [0, 1]) + met("p", [2], Way.SKIPPED),
         "After three or four conversations there will be something to see here.",
         "Na drie of vier gesprekken valt hier iets te zien."),
        (met("p", [0, 5, 10]),
         "Since June you had three conversations with one person. All of them went ahead.",
         "Sinds juni had je drie gesprekken met één persoon. Ze gingen allemaal door."),
        (met("p", [0, 35]) + met("s", [4], Way.COFFEE) + met("s", [9], Way.SKIPPED),
         "Since June you had two conversations with two people, and one coffee without an agenda. One was skipped; "
         "that happens. The longest stretch between two talks with the same person was five weeks.",
         "Sinds juni had je twee gesprekken met twee mensen, en dronk je één keer koffie zonder agenda. Eén ging niet "
         "door; dat kan gebeuren. De langste tijd tussen twee gesprekken met dezelfde persoon was vijf weken."),
        (met("p", [0, 5, 9], Way.COFFEE) + met("p", [3, 4], Way.SKIPPED),
         "Since June you had three coffees without an agenda, with one person. Two were skipped; that happens.",
         "Sinds juni dronk je drie keer koffie zonder agenda, met één persoon. Twee gingen niet door; dat kan "
         "gebeuren."),
    ],
)  # fmt: skip
def test_conversations(found: list[Met], english: str, dutch: str) -> None:
    assert talks.said(found, SINCE, UNTIL, EN) == english
    assert talks.said(found, SINCE, UNTIL, NL) == dutch


def test_the_year_is_said_where_it_was_another_one() -> None:
    assert talks.said(met("p", [0, 1, 2]), date(2025, 12, 1), UNTIL, EN).startswith("Since December 2025 you had")


def test_asked_about() -> None:
    growth, meaning = NeedKind.COMPETENCE_GROWTH, NeedKind.MEANING_PURPOSE
    nearly = [one for need in NeedKind if need is not meaning for one in raised(1, need)]
    for found, english, dutch in (
        (raised(5), "Questions you take along and ask show up here, by what they are about.",
         "Vragen die je meeneemt en stelt, komen hier te staan, op onderwerp."),
        (raised(1, growth),
         "Since June you asked one question. Nine of the ten needs have not come by yet; there is time.",
         "Sinds juni stelde je één vraag. Negen van de tien behoeften kwamen nog niet langs; dat kan altijd nog."),
        (nearly + raised(2, growth),
         "Since June you asked eleven questions, often about growth. Not yet about meaning.",
         "Sinds juni stelde je elf vragen, vaak over groei. Nog niet over betekenis."),
        (nearly + raised(1, meaning), "Since June you asked ten questions. All ten needs came by.",
         "Sinds juni stelde je tien vragen. Alle tien de behoeften kwamen langs."),
    ):  # fmt: skip
        assert asked.said(found, SINCE, UNTIL, topic(EN), EN) == english
        assert asked.said(found, SINCE, UNTIL, topic(NL), NL) == dutch


def test_status_checks() -> None:
    few = raised(3)
    assert checks.said(few, [False] * 3, SINCE, UNTIL, EN).startswith("After a few conversations")
    assert checks.said(few, [False] * 3, SINCE, UNTIL, NL).startswith("Na een paar gesprekken")
    some = raised(5)
    for found, english, dutch in (
        ([False] * 5, "Since June you brought five talking points along, and none of them was a status check.",
         "Sinds juni had je vijf gesprekspunten bij je, en geen daarvan was een statusvraag."),
        ([True] + [False] * 4, "Since June you brought five talking points along; one of them was a status check.",
         "Sinds juni had je vijf gesprekspunten bij je; één daarvan was een statusvraag."),
        ([True] * 3 + [False] * 2,
         "Since June you brought five talking points along; three of them were status checks.",
         "Sinds juni had je vijf gesprekspunten bij je; drie daarvan waren statusvragen."),
    ):  # fmt: skip
        assert checks.said(some, found, SINCE, UNTIL, EN) == english
        assert checks.said(some, found, SINCE, UNTIL, NL) == dutch


@pytest.mark.parametrize(
    ("early", "late", "english", "dutch"),
    [
        (4, 1, "Lately they have become fewer.", "De laatste tijd werden het er minder."),
        (1, 4, "Lately there were a few more.", "De laatste tijd waren het er wat meer."),
        (3, 3, "", ""),
        (2, 1, "", ""),
    ],
)
def test_whether_they_became_fewer_is_said_where_it_is_so(early: int, late: int, english: str, dutch: str) -> None:
    found = raised(6, day=5) + raised(6, day=170)
    read = [at < early for at in range(6)] + [at < late for at in range(6)]
    assert checks.said(found, read, SINCE, UNTIL, EN).partition(". ")[2] == english
    assert checks.said(found, read, SINCE, UNTIL, NL).partition(". ")[2] == dutch


@pytest.mark.parametrize(
    ("found", "english", "dutch"),
    [
        ([], "What you promise shows up here, month by month.", "Wat je belooft, komt hier te staan, per maand."),
        (promised(done=1), "Since June you made one promise, and kept it.",
         "Sinds juni deed je één belofte, en die kwam je na."),
        (promised(dropped=1), "Since June you made one promise, and let it go.",
         "Sinds juni deed je één belofte, en die liet je los."),
        (promised(done=3), "Since June you made three promises. You kept every one of them.",
         "Sinds juni deed je drie beloften. Je kwam ze allemaal na."),
        (promised(open=1), "Since June you made one promise; it is still open.",
         "Sinds juni deed je één belofte; die staat nog open."),
        (promised(done=1, dropped=1), "Since June you made two promises. One is kept and one was let go.",
         "Sinds juni deed je twee beloften. Eén is nagekomen en één is losgelaten."),
        (promised(done=20, dropped=2, open=3),
         "Since June you made 25 promises. 20 are kept, two were let go and three are still open.",
         "Sinds juni deed je 25 beloften. 20 zijn nagekomen, twee zijn losgelaten en drie staan nog open."),
    ],
)  # fmt: skip
def test_promises(found: list[Promised], english: str, dutch: str) -> None:
    assert promises.said(found, SINCE, UNTIL, EN) == english
    assert promises.said(found, SINCE, UNTIL, NL) == dutch


@pytest.mark.parametrize(
    ("found", "english", "dutch"),
    [
        ([], "Small wins you notice show up here, and fill when you have celebrated them.",
         "Kleine successen die je ziet, komen hier te staan. Wat je hebt gevierd, kleurt in."),
        (noticed(1, 1), "Since June you noticed one small win, and celebrated it.",
         "Sinds juni zag je één klein succes, en vierde je het."),
        (noticed(4, 4), "Since June you noticed four small wins, and celebrated every one.",
         "Sinds juni zag je vier kleine successen, en vierde je ze allemaal."),
        (noticed(2, 0), "Since June you noticed two small wins. There is still something to tell.",
         "Sinds juni zag je twee kleine successen. Er valt nog iets te vertellen."),
        (noticed(21, 20), "Since June you noticed 21 small wins and celebrated 20 of them. One can still be told.",
         "Sinds juni zag je 21 kleine successen, en vierde je er 20. Eén kun je nog vertellen."),
    ],
)  # fmt: skip
def test_wins(found: list[Noticed], english: str, dutch: str) -> None:
    assert wins.said(found, SINCE, UNTIL, EN) == english
    assert wins.said(found, SINCE, UNTIL, NL) == dutch


def test_who_talked_most() -> None:
    assert talked.said(met("p", range(9)), SINCE, UNTIL, EN).startswith("When you round off, you can say who talked")
    assert talked.said(met("p", range(9)), SINCE, UNTIL, NL).startswith("Bij het afronden kun je aangeven wie")
    some = met("p", [0], who=ME) + met("s", [1, 2], who=THEM) + met("s", [3], Way.SKIPPED, ME)
    assert talked.said(some, SINCE, UNTIL, EN) == (
        "Since June you said of three conversations who talked most: once mostly you and twice mostly the "
        "other. Your own estimate; nothing was measured."
    )
    assert talked.said(some + met("s", [5], who=EVEN), SINCE, UNTIL, NL) == (
        "Sinds juni gaf je bij vier gesprekken aan wie het meest aan het woord was: één keer vooral jij, één keer "
        "ongeveer gelijk en twee keer vooral de ander. Je eigen inschatting; er is niets gemeten."
    )


def test_what_is_told_instead_of_shown() -> None:
    found = met("s", [0, 9]) + met("p", [4], Way.COFFEE) + met("p", [6], Way.SKIPPED)
    names = {"p": "Priya Raman", "s": "Sanne", "t": "Tomás"}
    assert talks.described(found, names, EN).splitlines() == [
        "Priya Raman: one coffee and one skipped; last on 5 June.",
        "Sanne: two conversations; last on 10 June.",
        "Tomás: none.",
    ]
    assert talks.described(found, names, NL).splitlines()[2] == "Tomás: geen."
    assert asked.described(raised(2, NeedKind.WELLBEING), topic(EN), EN).splitlines()[:2] == [
        "Energy: two questions.", "Room to decide: no questions.",
    ]  # fmt: skip
    assert promises.described(promised(done=2, open=1), EN) == (
        "June 2026: three promises; two are kept and one is still open."
    )
    assert wins.described(noticed(3, 1), NL) == "Juni 2026: drie kleine successen, waarvan één gevierd."
    assert talked.described(met("p", [0], who=ME), EN).splitlines()[0] == "Mostly you: one conversation."
    assert (
        checks.described(raised(2), [True, False], EN)
        == "Week of 1 June: two talking points, status checks among them: one."
    )


# what no sentence says

NAMES = ("Priya", "Sanne", "Tomás")
_DAYS = st.integers(0, 176)
_MET = st.lists(
    st.builds(
        lambda mate, day, way, who: Met(f"{mate}{day}", mate, SINCE + timedelta(days=day), way, who),
        st.sampled_from(NAMES), _DAYS, st.sampled_from(Way), st.sampled_from([None, *TalkedMost]),
    ),
    max_size=40,
)  # fmt: skip
_RAISED = st.lists(
    st.builds(
        lambda mate, day, need: Raised(mate, "m", SINCE + timedelta(days=day), "What?", need),
        st.sampled_from(NAMES), _DAYS, st.sampled_from([None, *NeedKind]),
    ),
    max_size=40,
)  # fmt: skip
_PROMISED = st.lists(
    st.builds(
        lambda mate, day, state: Promised("x", mate, SINCE + timedelta(days=day), state, None),
        st.sampled_from(NAMES), _DAYS, st.sampled_from(FollowUpState),
    ),
    max_size=40,
)  # fmt: skip
_NOTICED = st.lists(
    st.builds(
        lambda mate, day, told: Noticed("x", mate, SINCE + timedelta(days=day), UNTIL if told else None),
        st.sampled_from(NAMES), _DAYS, st.booleans(),
    ),
    max_size=40,
)  # fmt: skip
_NEVER = re.compile(
    r"%|per ?cent|procent|\bscore|\brank|\bbest\b|\bworst\b|\bbeste\b|slecht|overdue|te laat|\bonly\b|slechts|"
    r"\bmost with\b|het meest met|\bleast\b|het minst|\{|\}|\bno (?:conversations|people)\b",
    re.IGNORECASE,
)


@settings(max_examples=150, deadline=None)
@given(_MET, _RAISED, _PROMISED, _NOTICED, st.sampled_from(Language))
def test_no_sentence_names_anyone_ranks_anyone_or_counts_in_hundredths(
    met: list[Met], raised: list[Raised], promised: list[Promised], noticed: list[Noticed], language: Language
) -> None:
    met = sorted(met, key=lambda one: one.day)
    read = [at % 3 == 0 for at in range(len(raised))]
    sentences = [
        talks.said(met, SINCE, UNTIL, language), asked.said(raised, SINCE, UNTIL, topic(language), language),
        checks.said(raised, read, SINCE, UNTIL, language), promises.said(promised, SINCE, UNTIL, language),
        wins.said(noticed, SINCE, UNTIL, language), talked.said(met, SINCE, UNTIL, language),
    ]  # fmt: skip
    for sentence in sentences:
        assert not _NEVER.search(sentence), sentence
        assert not any(name in sentence for name in NAMES), sentence
        assert sentence.endswith(".") and sentence[0].isupper(), sentence
        assert all(part[:1].isupper() or part[:1].isdigit() for part in sentence.split(". ")), sentence


@settings(max_examples=50, deadline=None)
@given(_MET, st.sampled_from(Language))
def test_people_are_told_in_the_order_they_are_given(met: list[Met], language: Language) -> None:
    order = dict(zip(NAMES, NAMES, strict=True))
    told = talks.described(sorted(met, key=lambda one: one.day), order, language).splitlines()
    assert [line.partition(":")[0] for line in told] == list(NAMES)
