"""Files that customers send: listed with the case, each content once, under a name that is safe."""

from __future__ import annotations

from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default

from mails import COMPLAINT, mail
from told import automatic, case_id

from followupd.cli.demo.stage import Stage
from followupd.model.message import Attachment
from followupd.store import attachments

PHOTO = b"\xff\xd8\xff\xe0 a broken cup"


def with_files(raw: bytes, *files: tuple[str, bytes]) -> bytes:
    """The mail with these files: name and content."""
    message = BytesParser(_class=EmailMessage, policy=default).parsebytes(raw)
    for name, content in files:
        message.add_attachment(content, maintype="image", subtype="jpeg", filename=name)
    return message.as_bytes()


def files(stage: Stage) -> list[Attachment]:
    with stage.service.database.read() as session:
        return [file for _, file in attachments.of_case(session, case_id(stage))]


def test_the_files_of_a_case_are_listed_by_what_they_hold(stage: Stage) -> None:
    first = mail(COMPLAINT, stage.clock.now)
    stage.arrive(with_files(first, ("../../etc/cup.jpg", PHOTO), ("bill.jpg", b"another")))
    listed = files(stage)
    assert [(file.name, file.size, file.content_type) for file in listed] == [
        ("cup.jpg", len(PHOTO), "image/jpeg"),
        ("bill.jpg", 7, "image/jpeg"),
    ]


def test_a_file_that_is_sent_again_is_listed_once(stage: Stage) -> None:
    stage.arrive(with_files(mail(COMPLAINT, stage.clock.now), ("cup.jpg", PHOTO)))
    [acknowledgement] = automatic(stage)
    again = mail(
        "Here it is once more.",
        stage.clock.now,
        headers=(("In-Reply-To", str(acknowledgement["Message-ID"])),),
    )
    stage.arrive(with_files(again, ("IMG_1.jpg", PHOTO), ("lid.jpg", b"lid")))
    assert [file.name for file in files(stage)] == ["cup.jpg", "lid.jpg"]
