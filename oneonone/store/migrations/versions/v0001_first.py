"""The first store: all nouns, the full-text index and the triggers that keep it."""

import sqlalchemy as sa
from alembic import op

from oneonone.store.entries import Indexed, triggers

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

INDEX = """
CREATE TABLE entry (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, row_id TEXT NOT NULL UNIQUE, teammate_id TEXT, meeting_id TEXT,
    at TEXT, private INTEGER NOT NULL
);
CREATE INDEX ix_entry_timeline ON entry (teammate_id, at DESC, kind) WHERE meeting_id IS NULL;
CREATE INDEX ix_entry_at ON entry (at DESC);
CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
"""


INDEXED = (
    Indexed("note", "'note'"),
    Indexed("doubt", "'doubt'"),
    Indexed("need", "'need'", text="new.text || ' ' || new.tried"),
    Indexed("follow_up", "'follow_up'", text="new.text || ' ' || new.drop_reason"),
    Indexed("win", "'win'"),
    Indexed("talking_point", "'talking_point'", at="new.created_at"),
    Indexed("meeting", "CASE new.state WHEN 'planned' THEN 'planned' ELSE 'meeting' END",
            text="new.word_theirs || ' ' || new.word_mine || ' ' || new.summary", at="new.starts_at", meeting="NULL",
            private="0"),
    Indexed("teammate", "'teammate'", text="new.name || ' ' || new.role || ' ' || new.matters || ' ' || new.celebrate",
            at="new.created_at", teammate="new.id", meeting="NULL", private="0"),
    Indexed("own_question", "'own_question'", at="new.created_at", teammate="NULL", meeting="NULL", private="0"),
)  # fmt: skip


def upgrade() -> None:
    op.create_table(
        "draft",
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    op.create_table(
        "own_question",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("need", sa.String(32), nullable=True),
        sa.Column("role", sa.String(32), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "question_mark",
        sa.Column("question_id", sa.Text(), nullable=False),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("question_id"),
    )
    op.create_table(
        "taken",
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "teammate",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("language", sa.String(32), nullable=False),
        sa.Column("since", sa.Date(), nullable=True),
        sa.Column("every_weeks", sa.Integer(), nullable=True),
        sa.Column("weekday", sa.Integer(), nullable=True),
        sa.Column("time_of_day", sa.Time(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("matters", sa.Text(), nullable=False),
        sa.Column("celebrate", sa.Text(), nullable=False),
        sa.Column("colour", sa.Integer(), nullable=False),
        sa.Column("archived_at", sa.DateTime(), nullable=True),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(
        "dismissal",
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_dismissal_what", "dismissal", ["what", "teammate_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("teammate_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("planned_for", sa.DateTime(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("word_theirs", sa.Text(), nullable=False),
        sa.Column("word_mine", sa.Text(), nullable=False),
        sa.Column("talked_most", sa.String(32), nullable=True),
        sa.Column("hard", sa.Boolean(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("at_point", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_meeting_state", "meeting", ["state"], unique=False)
    op.create_index("ix_meeting_teammate_starts", "meeting", ["teammate_id", "starts_at"], unique=False)
    op.create_table(
        "remembered_date",
        sa.Column("teammate_id", sa.String(32), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_remembered_date_teammate_id"), "remembered_date", ["teammate_id"], unique=False)
    op.create_table(
        "doubt",
        sa.Column("shared_at", sa.DateTime(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_doubt_meeting_id"), "doubt", ["meeting_id"], unique=False)
    op.create_index("ix_doubt_teammate", "doubt", ["teammate_id", "noted_at"], unique=False)
    op.create_table(
        "need",
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("tried", sa.Text(), nullable=False),
        sa.Column("tried_at", sa.DateTime(), nullable=True),
        sa.Column("told_at", sa.DateTime(), nullable=True),
        sa.Column("let_go_at", sa.DateTime(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_need_meeting_id"), "need", ["meeting_id"], unique=False)
    op.create_index("ix_need_teammate", "need", ["teammate_id", "state"], unique=False)
    op.create_table(
        "talking_point",
        sa.Column("teammate_id", sa.String(32), nullable=False),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("question_id", sa.Text(), nullable=True),
        sa.Column("need", sa.String(32), nullable=True),
        sa.Column("carried_from", sa.String(32), nullable=True),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("kept_as_is", sa.Boolean(), nullable=False),
        sa.Column("talked_at", sa.DateTime(), nullable=True),
        sa.Column("opened", sa.Boolean(), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["carried_from"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_talking_point_meeting_id"), "talking_point", ["meeting_id"], unique=False)
    op.create_index("ix_talking_point_question", "talking_point", ["question_id", "teammate_id"], unique=False)
    op.create_index(
        "ix_talking_point_teammate", "talking_point", ["teammate_id", "meeting_id", "position"], unique=False
    )
    op.create_table(
        "win",
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("celebrated_at", sa.DateTime(), nullable=True),
        sa.Column("celebrated_how", sa.String(32), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_win_celebrated", "win", ["celebrated_at", "noted_at"], unique=False)
    op.create_index(op.f("ix_win_meeting_id"), "win", ["meeting_id"], unique=False)
    op.create_index("ix_win_teammate", "win", ["teammate_id", "noted_at"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("owner", sa.String(32), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("state", sa.String(32), nullable=False),
        sa.Column("done_at", sa.DateTime(), nullable=True),
        sa.Column("dropped_at", sa.DateTime(), nullable=True),
        sa.Column("drop_reason", sa.Text(), nullable=False),
        sa.Column("snoozed_until", sa.Date(), nullable=True),
        sa.Column("snoozes", sa.Integer(), nullable=False),
        sa.Column("repeat_weeks", sa.Integer(), nullable=True),
        sa.Column("need_id", sa.String(32), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_follow_up_due", "follow_up", ["state", "owner", "due"], unique=False)
    op.create_index(op.f("ix_follow_up_meeting_id"), "follow_up", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_follow_up_need_id"), "follow_up", ["need_id"], unique=False)
    op.create_index("ix_follow_up_teammate", "follow_up", ["teammate_id", "state"], unique=False)
    op.create_table(
        "note",
        sa.Column("quote", sa.Boolean(), nullable=False),
        sa.Column("point_id", sa.String(32), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("noted_at", sa.DateTime(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("teammate_id", sa.String(32), nullable=True),
        sa.Column("meeting_id", sa.String(32), nullable=True),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["point_id"], ["talking_point.id"], ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["teammate_id"], ["teammate.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index(op.f("ix_note_meeting_id"), "note", ["meeting_id"], unique=False)
    op.create_index("ix_note_teammate", "note", ["teammate_id", "noted_at"], unique=False)
    for statement in INDEX.split(";"):
        op.execute(statement)
    for one in INDEXED:
        for statement in triggers(one):
            op.execute(statement)
