"""followupd: complaint handling that lives in the mailbox a small business already has."""
