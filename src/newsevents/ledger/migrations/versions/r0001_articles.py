"""Articles with their reports, and which contests they tell of."""

# ruff: noqa: INP001  (no package: Alembic loads it by its path, and importing it by itself is an error)

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("published", sa.Date),
        sa.Column("outlet", sa.Text),
        sa.Column("report", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
        sa.UniqueConstraint("key", name="uq_articles_key"),
    )
    op.create_table(
        "mentions",
        sa.Column("article", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("organization", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("contested", sa.Integer, nullable=False),
        sa.Column("office", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article", "title", "organization", "subject", name="pk_mentions"),
        sa.ForeignKeyConstraint(["article"], ["articles.id"], name="fk_mentions_article", ondelete="CASCADE"),
    )
    op.create_index("ix_mentions_title_organization", "mentions", ["title", "organization"])
    op.create_index("ix_mentions_subject", "mentions", ["subject"])


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("mentions")
    op.drop_table("articles")
