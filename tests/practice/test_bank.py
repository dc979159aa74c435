"""The question bank: what every question must be like, and what the loader says when a file is wrong."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from oneonone.errors import OneOnOneError
from oneonone.model.kinds import Language, NeedKind, QuestionRole, Situation
from oneonone.practice.bank import Bank, Question, load_bank, read_bank
from oneonone.resource import resource

HEAVY = frozenset({Situation.BEREAVEMENT, Situation.ILLNESS})

# Words that ask for the state of the work rather than after the person, and words nobody says aloud to a colleague.
# 'klaar mee' (fed up) and 'klaar voor' (up to it) are about the person; 'makkelijk afgaan' is not 'af zijn'.
STATUS = {
    Language.EN: r"\b(deadline|on track|on schedule|eta|status|progress|finished|completed?|by when|how far|due|"
    r"overdue|milestones?|deliverables?|backlog|per ?cent|percentage)\b|\bdone\?",
    Language.NL: r"\b(deadline|op schema|status|voortgang|stand van zaken|afgerond|gereed|opgeleverd|oplevering|"
    r"hoe ver|uiterlijk|mijlpalen|mijlpaal|procent)\b|"
    r"\bklaar\b(?! (mee|met|voor)\b)|\b(is|zijn|was|komt|krijg)\b.*\baf\?",
}
JARGON = {
    Language.EN: r"\b(kpis?|okrs?|sprints?|stakeholders?|alignment|bandwidth|synerg\w+|roadmap|mindset|empower\w*|"
    r"leverag\w+|ownership|onboarding|upskill\w*|actionable|proactive\w*|low-hanging)\b",
    Language.NL: r"\b(kpi's|okr's|sprints?|stakeholders?|alignment|synerg\w+|roadmap|mindset|commitment|ownership|"
    r"issues?|challenges?|learnings?|onboarding|proactie\w*|borg(en|ing)|handvatten|"
    r"inzetbaarheid|in je kracht|uitrollen)\b",
}
MEDICAL = {
    Language.EN: r"\b(ill|illness|sick|disease|diagnos\w+|symptoms?|doctor|treatment|medic\w+|burn-?out|complaints?)\b",
    Language.NL: r"\b(ziek\w*|diagnose|klachten|arts|dokter|huisarts|behandeling|medicijn\w*|medisch\w*|burn-?out)\b",
}
# Would jar after a death or in an illness.
CHEERFUL = {
    Language.EN: r"\b(laugh\w*|fun|proud\w*|pride|enjoy\w*|favourite|celebrat\w+|happily|challeng\w+)\b",
    Language.NL: r"\b(lach\w*|leuk\w*|trots\w*|vier(en|de|den)|gevierd|geniet\w*|genoten|plezier|feest\w*|uitdag\w+)\b",
}
CLOSED = {
    Language.EN: r"(am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might)\b",
    Language.NL: r"(ben|is|zijn|was|waren|heb|heeft|hebben|had|kan|kun|kunnen|kon|wil|zou|zal|ga|gaat|moet|mag|vind|"
    r"voel|doe|doet|krijg|word|wordt)\b",
}
FOREIGN = {
    Language.EN: {"je", "jij", "jou", "jouw", "wat", "hoe", "wie", "het", "een", "waar", "wanneer", "welke", "niet"},
    Language.NL: {"you", "your", "the", "what", "how", "who", "when", "which", "would", "are", "that", "with", "and"},
}


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank()


def every_text(bank: Bank, language: Language) -> list[tuple[str, str]]:
    """The id and text of all that may be said aloud: questions and the ways to go deeper."""
    return [
        (question.id, text)
        for question in bank.questions
        for text in (question.text(language), *question.deeper(language))
    ]


def hits(bank: Bank, patterns: dict[Language, str]) -> list[tuple[str, str]]:
    return [
        (name, text)
        for language, pattern in patterns.items()
        for name, text in every_text(bank, language)
        if re.search(pattern, text, re.IGNORECASE)
    ]


def words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w']+", text.casefold()))


class TestSize:
    def test_there_are_at_least_three_hundred(self, bank: Bank) -> None:
        assert len(bank.questions) >= 300

    @pytest.mark.parametrize("need", NeedKind)
    def test_each_need_can_be_asked_about_in_many_ways(self, bank: Bank, need: NeedKind) -> None:
        roles = Counter(question.role for question in bank.of(need))
        depths = Counter(question.depth for question in bank.of(need))
        assert len(bank.of(need)) >= 30
        assert roles[QuestionRole.OPENER] >= 7 and roles[QuestionRole.DEEPER] >= 12 and roles[QuestionRole.CLOSER] >= 4
        assert depths[1] >= 9 and depths[2] >= 9 and depths[3] >= 4

    @pytest.mark.parametrize("need", NeedKind)
    def test_each_need_can_be_opened_lightly(self, bank: Bank, need: NeedKind) -> None:
        light = [each for each in bank.of(need) if each.role is QuestionRole.OPENER and each.depth == 1]
        assert len(light) >= 5

    @pytest.mark.parametrize("situation", Situation)
    def test_each_situation_has_questions_that_suit_it(self, bank: Bank, situation: Situation) -> None:
        suited = [question for question in bank.questions if situation in question.suits]
        assert len(suited) >= 10
        assert len({question.need for question in suited}) >= 4

    def test_there_are_soft_questions_for_heavy_times(self, bank: Bank) -> None:
        soft = [each for each in bank.of(NeedKind.WELLBEING) if each.suits >= HEAVY and each.depth < 3]
        assert len(soft) >= 6
        assert any(each.role is QuestionRole.OPENER and each.depth == 1 for each in soft)
        assert all(len(each.text(language)) <= 80 for each in soft for language in Language)


class TestForm:
    def test_ids_are_unique_and_begin_with_their_need(self, bank: Bank) -> None:
        names = [question.id for question in bank.questions]
        assert len(names) == len(set(names))
        wrong = [each.id for each in bank.questions if not re.fullmatch(rf"{each.need}(-[a-z]+)+", each.id)]
        assert wrong == []

    @pytest.mark.parametrize("language", Language)
    def test_each_text_asks_one_thing_in_few_words(self, bank: Bank, language: Language) -> None:
        texts = every_text(bank, language)
        assert [text for _, text in texts if not text.endswith("?") or text.count("?") != 1] == []
        assert [text for _, text in texts if len(text) >= 140 or text != text.strip() or not text[0].isupper()] == []

    def test_each_question_has_one_or_two_ways_to_go_deeper(self, bank: Bank) -> None:
        for question in bank.questions:
            assert 1 <= len(question.deeper_en) <= 2, question.id
            assert len(question.deeper_en) == len(question.deeper_nl), question.id

    @pytest.mark.parametrize("language", Language)
    def test_no_two_questions_are_nearly_the_same(self, bank: Bank, language: Language) -> None:
        texts = [(question.text(language), words(question.text(language))) for question in bank.questions]
        near = [
            (one, other)
            for (one, left), (other, right) in combinations(texts, 2)
            if 2 * len(left & right) / (len(left) + len(right)) >= 0.8
        ]
        assert near == []

    def test_no_question_asks_why(self, bank: Bank) -> None:
        assert hits(bank, {Language.EN: r"^why\b|\bhow come\b", Language.NL: r"^waarom\b|^hoezo\b"}) == []

    def test_questions_are_open(self, bank: Bank) -> None:
        closed = [
            question.text(language)
            for question in bank.questions
            for language in Language
            if re.match(CLOSED[language], question.text(language), re.IGNORECASE)
        ]
        assert closed == []

    def test_suits_and_avoid_do_not_contradict(self, bank: Bank) -> None:
        assert [question.id for question in bank.questions if question.suits & question.avoid] == []


class TestWords:
    def test_no_question_is_a_status_check(self, bank: Bank) -> None:
        assert hits(bank, STATUS) == []

    def test_no_question_uses_jargon(self, bank: Bank) -> None:
        assert hits(bank, JARGON) == []

    def test_no_question_fishes_for_a_medical_cause(self, bank: Bank) -> None:
        assert hits(bank, MEDICAL) == []

    def test_dutch_says_je_and_not_u(self, bank: Bank) -> None:
        assert hits(bank, {Language.NL: r"\b(u|uw|uzelf)\b"}) == []
        familiar = re.compile(r"\b(je|jij|jou|jouw|jezelf|jullie|we|wij|ons|ik|mij)\b", re.IGNORECASE)
        without = [question.nl for question in bank.questions if not familiar.search(question.nl)]
        assert len(without) <= len(bank.questions) / 20, without

    @pytest.mark.parametrize("language", Language)
    def test_each_text_is_in_its_own_language(self, bank: Bank, language: Language) -> None:
        assert [text for _, text in every_text(bank, language) if words(text) & FOREIGN[language]] == []

    def test_the_word_lists_do_not_cry_wolf(self) -> None:
        for fine in (
            "Waar ben je helemaal klaar mee?",
            "Wat gaat je makkelijk af?",
            "Wat heb je nodig om af te koelen?",
        ):
            assert not re.search(STATUS[Language.NL], fine, re.IGNORECASE)
        for status in ("Wanneer is het af?", "Is de folder al klaar?", "Hoe ver ben je?", "Ligt alles op schema?"):
            assert re.search(STATUS[Language.NL], status, re.IGNORECASE)
        assert not re.search(STATUS[Language.EN], "What would you have done differently?", re.IGNORECASE)
        assert re.search(STATUS[Language.EN], "What is left before it is done?", re.IGNORECASE)


class TestSituations:
    def test_a_cheerful_question_stays_away_after_a_loss(self, bank: Bank) -> None:
        jarring = {name for name, _ in hits(bank, CHEERFUL)}
        assert [each.id for each in bank.questions if each.id in jarring and not each.avoid >= HEAVY] == []

    def test_a_new_teammate_is_asked_light_questions(self, bank: Bank) -> None:
        deep = [each.id for each in bank.questions if Situation.NEW_TOGETHER in each.suits and each.depth > 1]
        assert deep == []

    def test_heavy_times_are_met_with_more_than_one_need(self, bank: Bank) -> None:
        for situation in HEAVY:
            openers = [each for each in bank.questions if situation in each.suits and each.role is QuestionRole.OPENER]
            assert len({each.need for each in openers}) >= 3


class TestNeeds:
    @pytest.mark.parametrize("need", NeedKind)
    def test_each_need_is_named_and_explained(self, bank: Bank, need: NeedKind) -> None:
        text = bank.needs[need]
        assert text.need is need
        for language in Language:
            assert 4 <= len(text.name(language)) <= 26
            assert text.topic(language)[0].islower()
            assert text.sentence(language).endswith(".") and text.sentence(language).count(".") == 1
        assert text.name(Language.EN) != text.name(Language.NL)

    @pytest.mark.parametrize("need", NeedKind)
    def test_each_need_names_what_it_rests_on(self, bank: Bank, need: NeedKind) -> None:
        text = bank.needs[need]
        for language in Language:
            assert len(text.research(language)) > 80 and text.research(language).endswith(".")
            assert not words(text.research(language)) & FOREIGN[language]
        assert text.sources
        assert [source for source in text.sources if not re.search(r", (19|20)\d\d$", source)] == []

    @pytest.mark.parametrize("need", NeedKind)
    def test_the_research_gives_the_same_figures_in_both_languages(self, bank: Bank, need: NeedKind) -> None:
        research = bank.needs[need].research
        # '.28' and '3,149' in English are '0,28' and '3.149' in Dutch.
        english, dutch = (
            [int(digits) for digits in re.findall(r"\d+", text) if digits != "0"] for text in (research.en, research.nl)
        )
        assert english == dutch

    def test_no_two_needs_share_a_name(self, bank: Bank) -> None:
        for language in Language:
            assert len({text.name(language) for text in bank.needs.values()}) == len(NeedKind)
            assert len({text.topic(language) for text in bank.needs.values()}) == len(NeedKind)


class TestLookingUp:
    def test_a_question_is_found_by_its_id(self, bank: Bank) -> None:
        question = bank.get("wellbeing-lose-track")
        assert question is not None
        assert question.text(Language.EN) == "When did you last lose track of time in your work?"
        assert question.text(Language.NL) == "Wanneer vergat je voor het laatst de tijd bij je werk?"
        assert question.deeper(Language.EN) == ("What was it about that work?",)
        assert question.deeper(Language.NL) == ("Wat had dat werk?",)
        assert bank.get("wellbeing-nothing-like-it") is None

    def test_a_question_is_found_by_its_text_in_either_language(self, bank: Bank) -> None:
        question = bank.get("wellbeing-lose-track")
        assert bank.find_text("  when did you last LOSE track of time in your work? ") is question
        assert bank.find_text("Wanneer vergat je voor het laatst de tijd bij je werk?") is question
        assert bank.find_text("Wanneer vergat je de tijd?") is None

    def test_the_questions_of_a_need_are_its_own(self, bank: Bank) -> None:
        assert sum(len(bank.of(need)) for need in NeedKind) == len(bank.questions)
        assert {each.need for each in bank.of(NeedKind.AUTONOMY)} == {NeedKind.AUTONOMY}

    def test_the_shipped_bank_is_read_once(self) -> None:
        assert load_bank() is load_bank()


GOOD = """
need = "autonomy"

[[question]]
id = "autonomy-one"
role = "opener"
depth = 1
en = "What is yours to decide?"
nl = "Wat mag jij beslissen?"
deeper_en = ["What else?"]
deeper_nl = ["Wat nog meer?"]
suits = ["quiet"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(resource("questions", "needs.toml"), tmp_path)
    (tmp_path / "autonomy.toml").write_text(GOOD, encoding="utf-8")
    return tmp_path


class TestReading:
    def test_a_file_is_read_as_written(self, folder: Path) -> None:
        assert read_bank(folder).questions == (
            Question(
                id="autonomy-one",
                need=NeedKind.AUTONOMY,
                role=QuestionRole.OPENER,
                depth=1,
                en="What is yours to decide?",
                nl="Wat mag jij beslissen?",
                deeper_en=("What else?",),
                deeper_nl=("Wat nog meer?",),
                suits=frozenset({Situation.QUIET}),
                avoid=frozenset(),
            ),
        )

    @pytest.mark.parametrize(
        ("before", "after", "said"),
        [
            ('role = "opener"', 'role = "starter"', "'starter'"),
            ("depth = 1", "depth = 4", "depth"),
            ("depth = 1", "depth = true", "depth"),
            ("depth = 1", 'depth = "1"', "depth"),
            ('nl = "Wat mag jij beslissen?"\n', "", "'nl'"),
            ('en = "What is yours to decide?"', 'en = " "', "'en'"),
            ('["What else?"]', "[]", "'deeper_en'"),
            ('["Wat nog meer?"]', '["Wat nog meer?", "En verder?"]', "both languages"),
            ('["quiet"]', '["sleepy"]', "'sleepy'"),
            ('["quiet"]', '"quiet"', "lists"),
            ("suits =", "suit =", "'suit'"),
        ],
    )
    def test_a_wrong_question_is_named(self, folder: Path, before: str, after: str, said: str) -> None:
        assert before in GOOD
        (folder / "autonomy.toml").write_text(GOOD.replace(before, after, 1), encoding="utf-8")
        with pytest.raises(OneOnOneError) as caught:
            read_bank(folder)
        for language in Language:
            sentence = caught.value.said(language)
            assert "autonomy.toml" in sentence and "autonomy-one" in sentence and said in sentence

    @pytest.mark.parametrize(
        "content",
        [
            GOOD.replace('need = "autonomy"', 'need = "clarity"'),
            GOOD.replace('id = "autonomy-one"\n', ""),
            GOOD + GOOD.partition("\n\n")[2],
            'need = "autonomy"',
            'need = "autonomy"\nquestion = ["What is yours?"]',
            "need = autonomy",
        ],
        ids=["another need", "no id", "an id twice", "no questions", "not a table", "not TOML"],
    )
    def test_a_wrong_file_is_named(self, folder: Path, content: str) -> None:
        (folder / "autonomy.toml").write_text(content, encoding="utf-8")
        with pytest.raises(OneOnOneError, match=r"autonomy\.toml"):
            read_bank(folder)

    def test_a_file_that_is_not_utf8_is_named(self, folder: Path) -> None:
        (folder / "autonomy.toml").write_bytes(GOOD.replace("jij", "jíj").encode("latin-1"))
        with pytest.raises(OneOnOneError, match=r"autonomy\.toml"):
            read_bank(folder)

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("[need.clarity]", "[need.brightness]"),
            ('topic_nl = "duidelijkheid"\n', ""),
            ('research_nl = "Niet weten', 'research = "Niet weten'),
            ("[need.clarity]", "[need.brightness]\n[need.clarity]"),
        ],
        ids=["a need missing", "a text missing", "the research in one language", "a need unknown"],
    )
    def test_needs_that_do_not_fit_are_named(self, folder: Path, before: str, after: str) -> None:
        needs = folder / "needs.toml"
        text = needs.read_text(encoding="utf-8")
        assert before in text
        needs.write_text(text.replace(before, after), encoding="utf-8")
        with pytest.raises(OneOnOneError, match=r"needs\.toml, (clarity|brightness)"):
            read_bank(folder)

    def test_a_missing_folder_is_said_and_not_empty(self, tmp_path: Path) -> None:
        with pytest.raises(OneOnOneError, match=r"needs\.toml"):
            read_bank(tmp_path / "nowhere")
