"""Reading mails off the selected folder: together, one by one or in pieces, and never more than memory bears.

It must not know which folder it is, or what was read before.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from typing import Any

from followupd.mailbox import imap_fetch
from followupd.mailbox.imap_connection import Connection
from followupd.mailbox.imap_faults import CommandRefused
from followupd.mailbox.imap_fetch import PIECE, FetchedMail, Trace
from followupd.mailbox.imap_oversized import headers_and_text
from followupd.model.message import LARGEST

#: So many UIDs are asked about in one command.
AT_ONCE = 500


class Reader(Connection):
    """A connection that reads mails of whatever folder is selected."""

    #: The mails being read at this moment: when the connection breaks, one of them may be why.
    in_flight: tuple[int, ...] = ()

    def batches(
        self, uids: Sequence[int], suspects: Collection[int] = ()
    ) -> Iterator[tuple[FetchedMail, ...]]:
        """The mails of the selected folder in ascending order, at most 50 or about 8 MB at a time.

        A mail that has gone, or that the server will not give in readable form, is left out. The suspects
        come last, each on its own and in pieces: a connection may break on them.
        """
        ordered = imap_fetch.without(uids, suspects)
        for start in range(0, len(ordered), AT_ONCE):
            yield from self._together(ordered[start : start + AT_ONCE])
        for uid in sorted(set(uids).intersection(suspects)):
            self.in_flight = (uid,)
            mail = self._in_pieces(uid)
            self.in_flight = ()
            if mail:
                yield (mail,)

    def fetch(self, uids: Sequence[int]) -> Iterator[FetchedMail]:
        """As `batches`, one by one."""
        for batch in self.batches(uids):
            yield from batch

    def traces(self, uids: Sequence[int]) -> tuple[Trace, ...]:
        """What the server tells of mails it did not hand over, one command each; nothing, if it must be."""
        return tuple(self._trace(uid) for uid in uids)

    def _together(self, uids: Sequence[int]) -> Iterator[tuple[FetchedMail, ...]]:
        self.in_flight = tuple(uids)
        sizes = self._sizes(uids)
        for group in imap_fetch.reading_groups(sizes):
            self.in_flight = group
            mails = self._read(group) if sizes[group[0]] <= PIECE else self._read_large(group[0])
            self.in_flight = ()
            if mails:
                yield mails
        self.in_flight = ()

    def _sizes(self, uids: Sequence[int]) -> dict[int, int]:
        try:
            return imap_fetch.announced(self._fetch(uids, ["RFC822.SIZE"]))
        except CommandRefused:
            return dict.fromkeys(uids, PIECE + 1)

    def _read(self, group: tuple[int, ...]) -> tuple[FetchedMail, ...]:
        try:
            answers = self._fetch(group, [*self._about(), imap_fetch.BODY])
        except CommandRefused:
            # Some servers refuse the whole batch for one mail that has gone or cannot be read.
            if len(group) == 1:
                return ()
            return tuple(mail for uid in group for mail in self._read((uid,)))
        mails = (imap_fetch.fetched_mail(uid, answers[uid]) for uid in group if uid in answers)
        return tuple(mail for mail in mails if mail)

    def _read_large(self, uid: int) -> tuple[FetchedMail, ...]:
        mail = self._in_pieces(uid)
        return (mail,) if mail else ()

    def _in_pieces(self, uid: int) -> FetchedMail | None:
        """The mail, however large; None when it has gone, or is refused in whatever way it is asked for."""
        try:
            told = self._fetch((uid,), self._about()).get(uid, {})
        except CommandRefused:
            told = {}
        size = told.get(b"RFC822.SIZE")
        raw = None
        if not isinstance(size, int) or size <= LARGEST:
            raw = self._section(uid, "", LARGEST + 1)
            if raw is None:
                return None
        # Some servers announce less than they hold.
        if raw is None or len(raw) > LARGEST:
            raw = headers_and_text(lambda section, most: self._section(uid, section, most))
            told = {**told, b"RFC822.SIZE": max(size if isinstance(size, int) else 0, LARGEST + 1)}
        return imap_fetch.fetched_mail(uid, told, raw) if raw is not None else None

    def _about(self) -> list[str]:
        """What is asked of every mail beside its bytes."""
        with self._talk("hand over mails") as client:
            has_threads = client.has_capability(imap_fetch.THREAD_CAPABILITY)
        return ["RFC822.SIZE", "INTERNALDATE", *([imap_fetch.THREAD] if has_threads else [])]

    def _section(self, uid: int, section: str, most: int) -> bytes | None:
        """A section of the mail, at most so many bytes of it; None when there is none to be had."""
        read = bytearray()
        while len(read) < most:
            wanted = min(PIECE, most - len(read))
            item = f"BODY.PEEK[{section}]<{len(read)}.{wanted}>"
            try:
                answers = self._fetch((uid,), [item])
            except CommandRefused:
                return None
            piece = imap_fetch.section_of(answers.get(uid, {}), section)
            if piece is None and (not read or uid not in answers):
                return None
            read += piece or b""
            # A server without pieces gives all of it at once.
            if piece is None or len(piece) != wanted:
                break
        return bytes(read[:most])

    def _trace(self, uid: int) -> Trace:
        answer: dict[bytes, Any] = {}
        self.in_flight = (uid,)
        for items in (["RFC822.SIZE", "INTERNALDATE"], ["ENVELOPE"]):
            with suppress(CommandRefused):
                answer.update(self._fetch((uid,), items).get(uid, {}))
        self.in_flight = ()
        return imap_fetch.trace(uid, answer)

    def _fetch(self, uids: Sequence[int], items: list[str]) -> dict[int, dict[bytes, Any]]:
        with self._talk("hand over mails") as client:
            # Ints only: since 4.0 imapclient takes no ranges as text.
            return dict(client.fetch(list(uids), items))
