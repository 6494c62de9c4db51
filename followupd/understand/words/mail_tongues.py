"""All languages whose mail programs we know; it owns the list and nothing else."""

from __future__ import annotations

from followupd.understand.words.mailwords_asia import ASIA
from followupd.understand.words.mailwords_europe import EUROPE
from followupd.understand.words.mailwords_germanic import GERMANIC
from followupd.understand.words.mailwords_romance import ROMANCE
from followupd.understand.words.mailwords_slavic import SLAVIC

MAIL_TONGUES = GERMANIC + ROMANCE + SLAVIC + EUROPE + ASIA
