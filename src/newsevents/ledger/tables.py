"""The tables of a ledger. Every change of them is a migration in ``migrations/versions``."""

from sqlalchemy import Column, Date, ForeignKey, Index, Integer, MetaData, String, Table, Text

HEAD = "0001"
"""The newest revision of the schema."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

articles = Table(
    "articles",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(64), nullable=False, unique=True),  # the fingerprint of text, date, outlet, address and id
    Column("published", Date),
    Column("outlet", Text),
    Column("report", Text, nullable=False),  # the report's own JSON document, with the article's text in it
)

# Which contests an article tells of, and about whom: one row for each pair.
mentions = Table(
    "mentions",
    metadata,
    Column("article", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True),
    Column("title", Text, primary_key=True),  # the office's key; empty where the article leaves it open
    Column("organization", Text, primary_key=True),  # the organization's key; likewise
    Column("subject", Text, primary_key=True),  # the key of the candidate's name; empty for none
    Column("contested", Integer, nullable=False),  # 1 where somebody stands, or is backed, opposed or counted
    Column("office", Text, nullable=False),  # the office in its usual wording
    Column("body", Text, nullable=False),  # the organization in its usual wording
    Index(None, "title", "organization"),
    Index(None, "subject"),
)
