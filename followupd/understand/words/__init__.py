"""The phrase tables of each language, as data, and the one matcher that reads them.

Owns every word by which a mail is judged; knows nothing of mails, verdicts or moods. A phrase is written as
its words in order, a slash parts it from the next: `a|b` is either word, `a*` any word that begins so, `#`
a number, `..` up to three words of the same sentence, `...` up to six, `.` the end of the sentence. Umlauts
match their spelling with e; contractions are taken apart ("isn't" is "is not"). The tables need not be
grammar: they hold what people write. What mail programs write around those words stands in tables of its own,
a row a language: see `mailwords`.
"""
