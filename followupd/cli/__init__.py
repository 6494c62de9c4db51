"""The commands, one file each; what a person types, reads and gets as exit status.

A command opens what it needs, asks the rooms below and prints the answer. No rule about mails or cases lives
here.
"""
