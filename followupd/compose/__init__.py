"""Writing: templates become letters, and letters become the bytes of a mail.

This room knows template files and the format of mail. It must not know cases, the database, the mailbox or
why a letter is written: it is handed values and gives back bytes.
"""
