"""The closed sets of the program's words, in one place and free of any import but the standard library's."""

from enum import StrEnum

from oneonone.model.language import Language as Language


class MeetingKind(StrEnum):
    """A one-on-one, or a coffee without agenda."""

    ONE_ON_ONE = "one_on_one"
    COFFEE = "coffee"


class MeetingState(StrEnum):
    PLANNED = "planned"
    RUNNING = "running"
    HELD = "held"
    SKIPPED = "skipped"


class TalkedMost(StrEnum):
    """The manager's own estimate of who talked most."""

    ME = "me"
    EVEN = "even"
    THEM = "them"


class PointKind(StrEnum):
    """What a talking point is: a question, a topic, or something of the manager's own."""

    QUESTION = "question"
    TOPIC = "topic"
    OWN = "own"


class PointState(StrEnum):
    OPEN = "open"
    TALKED_ABOUT = "talked_about"
    LATER = "later"


class NeedState(StrEnum):
    """The life of a voiced need; 'told back' is the point of it all."""

    HEARD = "heard"
    TRIED = "tried"
    TOLD_BACK = "told_back"
    LET_GO = "let_go"


class Owner(StrEnum):
    ME = "me"
    THEM = "them"


class FollowUpState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class WinKind(StrEnum):
    CRAFT = "craft"
    HARD_CONVERSATION = "hard_conversation"
    COURAGE = "courage"
    HELPING = "helping"
    SOMETHING_NEW = "something_new"


class Celebration(StrEnum):
    """How a win was celebrated."""

    TOLD = "told"
    NOTE = "note"
    TEAM = "team"
    CARD = "card"
    OTHER = "other"


class NeedKind(StrEnum):
    """What a question asks about: the ten needs of the question bank (QUESTIONS-FIELD section 5)."""

    WELLBEING = "wellbeing"
    AUTONOMY = "autonomy"
    COMPETENCE_GROWTH = "competence_growth"
    RELATEDNESS_TRUST = "relatedness_trust"
    SUPPORT_OBSTACLES = "support_obstacles"
    CLARITY = "clarity"
    RECOGNITION = "recognition"
    MEANING_PURPOSE = "meaning_purpose"
    FEEDBACK_TO_MANAGER = "feedback_to_manager"
    LIFE_OUTSIDE_WORK = "life_outside_work"


class QuestionRole(StrEnum):
    OPENER = "opener"
    DEEPER = "deeper"
    CLOSER = "closer"


class Situation(StrEnum):
    """What a question suits, or must avoid."""

    TIRED = "tired"
    UNDER_PRESSURE = "under_pressure"
    AFTER_LEAVE = "after_leave"
    NEW_IN_ROLE = "new_in_role"
    NEW_TOGETHER = "new_together"
    AFTER_CONFLICT = "after_conflict"
    AFTER_WIN = "after_win"
    RESTLESS = "restless"
    QUIET = "quiet"
    STUCK = "stuck"
    CHANGE = "change"
    BEREAVEMENT = "bereavement"
    ILLNESS = "illness"


class Span(StrEnum):
    """How far to look back."""

    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


class CaptureKind(StrEnum):
    """What one captured line becomes."""

    NOTE = "note"
    NEED = "need"
    FOLLOW_UP = "follow_up"
    WIN = "win"
    TALKING_POINT = "talking_point"
    DOUBT = "doubt"


class DateKind(StrEnum):
    """Dates to remember."""

    BIRTHDAY = "birthday"
    WORK_ANNIVERSARY = "work_anniversary"
    OWN = "own"


#: The first character of a jotted line says what it is; no mark means a note (DESIGN, 'One line, one mark').
#: `>` is a note in the teammate's own words; the two promises differ in their owner.
LINE_MARKS = "?!-+>~"
