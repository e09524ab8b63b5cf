"""Mails, mailboxes and the stores of mail programs."""
