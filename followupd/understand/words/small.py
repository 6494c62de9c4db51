"""The small words by which languages are told apart."""

from __future__ import annotations

_WRITTEN = {
    "en": """
        the and of to is was it that this you your my we our have has had not for with on be are at
        from but they what when where which who how there been will would could should can please
        thanks thank hello dear regards about after again all any because before by do does did don
        if just me no now only or out so some still than them then very were i he she his her its as
        yes one good morning afternoon sorry an am into until why get got here never today yesterday
        tomorrow order arrived week weeks month months days
        a in went over up""",
    "de": """
        der die das und ist war ich nicht sie wir ihr ihre ihren ihrer ihnen mein meine meinen
        meiner mir mich uns unser unsere ein eine einen einem einer es zu mit auf für von bei dem
        den des im am an als auch aber oder wenn dass daß doch noch nur schon sehr so sind wurde
        wurden werden wird kann können bitte danke vielen dank hallo guten tag morgen abend sehr
        geehrte geehrter damen herren grüße gruß freundlichen mit nach aus bis seit immer wieder
        leider hat habe haben hatte hätte wie was wo wer warum über unter um durch gegen ohne zum
        zur kein keine keinen ja nein gut alles jetzt heute gestern woche wochen monat monate tage
        mal da hier gibt muss soll würde mfg lg liebe lieber bin bestellung
        in er du""",
    "fr": """
        le la les et est un une des du de je vous nous pas ne que qui pour avec dans sur mon ma mes
        votre vos notre nos ce cette ces il elle ils au aux mais ou où donc car très plus bien merci
        bonjour madame monsieur cordialement été avoir être j'ai ai avez avons suis sont était
        toujours depuis encore jamais rien tout fait mais si comme par oui non à commande semaine
        semaines jours après avant
        a en on me se y te avait ni""",
    "es": """
        el la los las y es un una de del que no en por para con mi mis su sus nuestro nuestra pero
        muy más gracias hola buenos buenas días tardes señor señora saludos he ha han fue era está
        están estoy todavía desde nunca nada todo cuando donde como porque al lo le se me te nos sí
        hace pedido semana semanas días después antes ustedes
        a os les son sin ni yo""",
    "nl": """
        de het een en is van ik niet dat die in op te voor met zijn was er aan om maar ook naar heb
        heeft hebben wij jullie u uw mijn ons onze bij nog al wel geen als dan dit deze door over
        uit kan kunnen zal zou bedankt dank hallo beste geachte groet groeten vriendelijke
        goedemorgen steeds nooit sinds week weken dagen ja nee bestelling graag mij wordt werd
        we of je ze mag moet""",
    "it": """
        il lo la i gli le e è un una di del della dei che non per con in mio mia miei suo sua nostro
        nostra ma molto più grazie buongiorno buonasera salve signore signora saluti cordiali ho ha
        hanno sono era stato stata ancora da mai niente tutto quando dove come perché al alla nel
        nella se mi ti ci vi si sì no ordine settimana settimane giorni dopo prima vostro vostra
        a in ne me lo su io qui ieri sul""",
    "pt": """
        o a os as e é um uma de do da dos das que não em no na por para com meu minha seu sua nosso
        nossa mas muito mais obrigado obrigada olá bom boa dia tarde senhor senhora cumprimentos
        atenciosamente tenho tem foi era está estou ainda desde nunca nada tudo quando onde como
        porque ao à se me lhe sim pedido encomenda semana semanas dias depois antes você vocês
        te ai""",
    "sv": """
        och är det att en ett jag inte på som för med av har den till var vi ni min mitt er men om
        så från tack hej mvh hälsningar fortfarande sedan aldrig allt när där ja nej vecka veckor
        dagar""",
    "da": """
        og er det at en et jeg ikke på som for med af har den til var vi min mit jer men om så fra
        tak hej hilsen stadig siden aldrig alt når hvor ja nej uge uger dage""",
    "pl": """
        i nie jest się na w z do że to jak ale o za od po są był była mam dzień dobry dziękuję
        pozdrawiam proszę mnie mój moja nadal jeszcze nigdy tak zamówienie tygodnie dni""",
}

#: By language, in lower case.
SMALL_WORDS: dict[str, frozenset[str]] = {code: frozenset(words.split()) for code, words in _WRITTEN.items()}
