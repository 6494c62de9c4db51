"""The demo: servers of its own, a cast of mails, and a story told with the real program."""
