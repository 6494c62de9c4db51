"""The words of the program, as frozen values; this room imports nothing of the project.

*mailbox* a watched account; *message* one mail, stored raw before anything reads it; *sighting* a message
seen in a folder; *reading* what we understood of it; *verdict* complaint, unsure or other, with reasons;
*case* one complaint, its state and history; *customer* an address with a history; *desk* the staff side;
*draft* a reply that a person will send; *acknowledgement* the automatic first answer; *check-in* the
question after the resolution; *answer* the customer's reply to it; *event* what happened (past tense,
append-only); *effect* what shall leave us; *outbox* effects waiting; *timer* a due time; *held* stopped, a
person must look; *evidence* proof that a mail was accepted.
"""
