"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}


def upgrade() -> None:
    """Change the schema."""
    ${upgrades if upgrades else "raise NotImplementedError"}


def downgrade() -> None:
    """Change it back."""
    ${downgrades if downgrades else "raise NotImplementedError"}
