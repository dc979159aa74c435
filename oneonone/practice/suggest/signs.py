"""The signs of someone's situation that notes can hold, and what they stand for."""

from __future__ import annotations

from enum import StrEnum

from oneonone.model.kinds import Situation


class Sign(StrEnum):
    """A situation, or something that says more about one."""

    TIRED = "tired"
    UNDER_PRESSURE = "under_pressure"
    AFTER_LEAVE = "after_leave"
    NEW_IN_ROLE = "new_in_role"
    NEW_TOGETHER = "new_together"
    CONFLICT = "conflict"
    WIN = "win"
    RESTLESS = "restless"
    QUIET = "quiet"
    STUCK = "stuck"
    CHANGE = "change"
    LOSS = "loss"
    ILL = "ill"
    BURNOUT = "burnout"
    #: Someone near is ill or in need of care.
    NEAR_ILL = "near_ill"
    #: A separation, a crisis at home, or something told in confidence.
    HOME = "home"
    #: What takes a sign back.
    THING_DIED = "thing_died"
    OTHERS_ILL = "others_ill"
    NO_QUARREL = "no_quarrel"
    SETTLED = "settled"
    RECOVERED = "recovered"


#: The situations that a sign stands for.
SITUATIONS: dict[Sign, frozenset[Situation]] = {
    Sign.TIRED: frozenset({Situation.TIRED}),
    Sign.UNDER_PRESSURE: frozenset({Situation.UNDER_PRESSURE}),
    Sign.AFTER_LEAVE: frozenset({Situation.AFTER_LEAVE}),
    Sign.NEW_IN_ROLE: frozenset({Situation.NEW_IN_ROLE}),
    Sign.NEW_TOGETHER: frozenset({Situation.NEW_TOGETHER}),
    Sign.CONFLICT: frozenset({Situation.AFTER_CONFLICT}),
    Sign.WIN: frozenset({Situation.AFTER_WIN}),
    Sign.RESTLESS: frozenset({Situation.RESTLESS}),
    Sign.QUIET: frozenset({Situation.QUIET}),
    Sign.STUCK: frozenset({Situation.STUCK}),
    Sign.CHANGE: frozenset({Situation.CHANGE}),
    Sign.LOSS: frozenset({Situation.BEREAVEMENT}),
    Sign.ILL: frozenset({Situation.ILLNESS}),
    Sign.BURNOUT: frozenset({Situation.ILLNESS, Situation.TIRED}),
    Sign.NEAR_ILL: frozenset({Situation.ILLNESS}),
    Sign.HOME: frozenset({Situation.BEREAVEMENT}),
}

#: What each of these takes back.
TAKES_BACK: dict[Sign, frozenset[Sign]] = {
    Sign.THING_DIED: frozenset({Sign.LOSS}),
    Sign.OTHERS_ILL: frozenset({Sign.ILL, Sign.BURNOUT}),
    Sign.NO_QUARREL: frozenset({Sign.CONFLICT}),
    Sign.SETTLED: frozenset({Sign.CONFLICT}),
    Sign.RECOVERED: frozenset({Sign.ILL, Sign.BURNOUT, Sign.NEAR_ILL}),
}
