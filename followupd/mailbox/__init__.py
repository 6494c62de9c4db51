"""The way to the mail servers: reading and filing over IMAP, sending over SMTP.

It knows protocols, folders and bytes; it must not know what a complaint is, nor the database or templates.
"""
