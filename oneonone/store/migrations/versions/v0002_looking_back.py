"""What became of a need, thanks written for a win, how long to keep, reflections, and reminders given."""

import sqlalchemy as sa
from alembic import op

from oneonone.store.entries import Indexed, triggers

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

INDEXED = (
    Indexed("need", "'need'", text="new.text || ' ' || new.tried || ' ' || new.outcome"),
    Indexed("win", "'win'", text="new.text || ' ' || new.thanks"),
    Indexed("reflection", "'reflection'", at="new.created_at", teammate="NULL", meeting="NULL", private="1"),
)


def upgrade() -> None:
    op.add_column("need", sa.Column("outcome", sa.Text(), nullable=False, server_default=""))
    op.add_column("win", sa.Column("thanks", sa.Text(), nullable=False, server_default=""))
    op.add_column("teammate", sa.Column("keep_months", sa.Integer(), nullable=True))
    op.add_column("teammate", sa.Column("keep_agreed_only", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "reflection",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("changed_at", sa.DateTime(), nullable=False),
        sa.Column("deleted_at", sa.DateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_reflection_week", "reflection", ["week"], unique=False)
    op.create_table(
        "reminded",
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("reminded_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("key"),
    )
    for table in ("need", "win"):
        for event in ("insert", "update", "delete"):
            op.execute(f"DROP TRIGGER {table}_index_{event}")
    for one in INDEXED:
        for statement in triggers(one):
            op.execute(statement)
