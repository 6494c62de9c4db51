"""German: by which words a mail is weighed as a complaint."""

from __future__ import annotations

#: (group, weight, phrases). Groups: declared (says that it complains), absence (what did not come or happen),
#: failure (what is wrong), money, demand (what is wanted), emotion, sarcasm, relation (ties it to us),
#: setting (things of the writer's own).
GERMAN: tuple[tuple[str, float, str], ...] = (
    ("declared", 3.4, """
        beschwere|beschweren|beschwert .. mich|uns / mich|uns .. beschweren|beschwere / beschwerde .. über|
        wegen|bezüglich|einreichen|einlegen|gegen|zu|führen|betreffend / reklamiere / reklamieren .. wir|
        ich / wir|ich|möchte|muss|will .. reklamieren / reklamation .. zu|wegen|bezüglich|meiner|unserer|
        betreffend|der|des / mängelrüge|mängelanzeige / rüge|rügen .. ich|wir / formelle|offizielle|
        schriftliche|ernste beschwerde / meine|unsere|diese beschwerde|reklamation / mängel|mangel ..
        beseitigen|beheben|anzeigen|melden|rügen|beseitigung / zweite|dritte|erneute beschwerde|reklamation
        / beanstande* / ärger|unmut|verärgerung .. luft|ausdruck|kundtun|machen|freien"""),
    ("declared", 2.2, """
        reklamation* / reklamier* / beschwerde|beschwerden / beschweren / bemängel* / beanstand* / mangel|
        mängel|mangelhaft* / missstand|missstände"""),
    ("absence", 3.2, """
        immer noch .. nicht|keine|keinen|kein|nichts|niemand|auf|ohne|defekt|kaputt|undicht|falsch|offen|
        nass|kalt|dreckig|schmutzig / noch immer .. nicht|nichts|kein|keine|keinen|niemand|auf|ohne|kaputt|
        defekt|undicht / noch keine|keinerlei|keinen .. rückmeldung|antwort|reaktion|lieferung|ware|termin|
        geld|gutschrift|ersatz / noch .. nicht .. angekommen|da|geliefert|erhalten|bekommen|eingetroffen|
        zugestellt|passiert|gemeldet|erstattet|repariert|behoben|beantwortet|gekommen|fertig|erledigt|
        überwiesen|zurückgezahlt|gutgeschrieben|verschickt|versandt|versendet|abgeholt|ausgetauscht|gelöst|
        zurückgerufen / bis heute|jetzt|dato .. nicht|nichts|keine|keinen|kein|niemand|keinerlei|ohne /
        warte|warten|gewartet .. seit|schon|vergeblich|vergebens|ewig|stundenlang|wochenlang / seit ...
        warte|warten|gewartet|vertröstet|hingehalten|nichts|keine|nicht|niemand / nie .. angekommen|
        geliefert|erhalten|bekommen|erschienen|gekommen|aufgetaucht|gemeldet|zurückgerufen|beantwortet /
        niemand|keiner .. gekommen|kam|erschienen|meldet|gemeldet|antwortet|geantwortet|reagiert|ruft|rief|
        erreichbar|zuständig|abgenommen|geht|weiß|wusste|hilft|half|kümmert|gekümmert|aufgetaucht|fühlt|
        interessiert|entschuldigt / meldet|meldete|antwortet|erreiche|kam|kommt|kümmert|rührt|geht|
        interessiert .. niemand|niemanden|keiner|keinen / kam|kommt|antwortet|meldet|reagiert|erscheint|
        erschien .. niemand|keiner / keine .. antwort|rückmeldung|reaktion|lieferung|rückerstattung|
        entschuldigung|rückruf|lösung|nachricht|auskunft|erstattung|info|spur .. erhalten|bekommen|von|auf|
        seit|gekommen|erfolgt|in / # .. wochen|tage|tagen|monate|monaten|stunden .. verspätung|verspätet|
        überfällig|zu / wochen|tage|tagen|monate|stunden .. zu spät / wo bleibt|bleiben / nicht ..
        erschienen|aufgetaucht|zurückgemeldet|zurückgerufen|gemeldet / trotz .. mehrfacher|mehrmaliger|
        wiederholter|zweimaliger|mehrerer|zusage|versprechen|reklamation|# / tut|tat|passiert|geschieht|
        passierte .. nichts|gar / nichts .. passiert|getan|geschehen|gehört|angekommen|gekommen|unternommen
        / wie lange .. noch|denn|eigentlich|soll|muss / vergeblich|vergebens|umsonst .. gewartet|versucht|
        angerufen|warte|versuche"""),
    ("absence", 2.6, """
        # .. wochen|tagen|tage|monate|monaten|stunden|minuten|jahre .. warte|warten|gewartet|wartezeit|
        warteschleife|gestanden|gehangen / gewartet .. # .. stunden|minuten|wochen|tage|monate / warte .. #
        .. wochen|tage|stunden|monate / # .. stunden|minuten|wochen|tage .. vergangen|her|ohne|und|später
        .. nichts|keine|nicht|ohne|immer|noch / über|fast|mehr .. stunde|woche .. gewartet|warten|warte /
        nicht .. angekommen|geliefert|zugestellt|eingetroffen|eingehalten|erreichbar|beantwortet|reagiert|
        zurückgezahlt|erstattet|überwiesen|gutgeschrieben|geantwortet|behoben|gereinigt|geputzt|fertig|
        erledigt|abgeholt|eingebaut|informiert|ernst|gekümmert|eingetragen|berücksichtigt|umgesetzt|da /
        mehrfach|mehrmals|wiederholt|ständig|dauernd|zweimal|dreimal|viermal|fünfmal|zigmal|zehnmal ..
        angerufen|geschrieben|nachgefragt|versucht|gemahnt|reklamiert|kontaktiert|gemailt|erinnert|
        verschoben|abgesagt|hingewiesen|gemeldet|gebeten|vertröstet / # mails|anrufe|anrufen|nachrichten /
        warteschleife / zum .. zweiten|dritten|vierten|fünften|wiederholten|xten mal / schon|bereits ..
        wieder|dritte|zweite|vierte .. dritte|zweite|vierte|kaputt|defekt|falsch|undicht|verspätet|nicht|
        ausgefallen|abgesagt / immer wieder|dasselbe|dieselbe|dasgleiche|das / vertröstet / hingehalten /
        ignoriert / im stich gelassen / sitzen|hängen|stehen|warten gelassen / abgewimmelt / abgespeist /
        versprochen .. aber|nicht|und|worden|wurde / zugesagt .. aber|nicht|und|worden|wurde / sollte|
        sollten|hätte|hätten ... da|kommen|geliefert|ankommen|sein|werden|erfolgen|fertig ... nicht|nichts|
        aber|längst|sein / längst .. da|geliefert|überfällig|fertig|hier|ankommen|vorbei / kurzfristig|
        einfach|wieder|erneut abgesagt|storniert|verschoben|ausgefallen / erneut|wieder .. kaputt|defekt|
        ausgefallen|undicht|falsch|nicht|beschädigt|dasselbe|aufgetreten|verspätet|leer|tropft|kalt /
        derselbe|dasselbe|gleiche|gleicher .. fehler|problem|mangel|ärger / verschollen|verschwunden|
        unauffindbar / weder .. noch / ohne .. vorwarnung|rückmeldung|begründung|ankündigung|
        entschuldigung|erklärung|antwort|heizung|warmwasser|strom|internet|absprache|ersatz / statt .. kam|
        kamen|war|waren|erhielt|bekam|lag|wurde / unbeantwortet*"""),
    ("absence", 1.8, """
        keine .. antwort|rückmeldung|reaktion|entschuldigung|hilfe|einsicht / nicht .. erhalten|bekommen|
        da|gekommen|eingegangen|passiert|repariert|geklappt|eingestellt|gefunden|angenommen / verspätet|
        verspätung|verzögerung|verzögert* / zu spät / wartezeit / überfällig / versprochen|zugesagt / seit
        .. wochen|tagen|monaten|stunden|langem|ewigkeiten|montag|dienstag|mittwoch|donnerstag|freitag|
        jahren / angeblich / abgesagt|ausgefallen / wieder einmal|mal / stundenlang|wochenlang|monatelang|
        tagelang / schon wieder / langsam .. mal|reicht|genug / endlich"""),
    ("absence", 1.5, """
        niemand|keiner|keinen / umsonst / nur # .. von|statt|anstatt|stück|geliefert / nur # ... statt|von|
        anstatt|bestellt|bezahlt / nur eine|einen|ein statt|von / ohne dass|das .. ich|wir|jemand|mich|uns|
        man|sie / ohne .. zu .. fragen|informieren|sagen|klingeln / ohne .. mich|uns .. zu / musste|mussten
        .. ich|wir|selbst|mehrmals|alles .. anrufen|warten|bezahlen|abholen|kaufen|putzen|wegwerfen|
        nachfragen|schlafen|gehen|absagen|nochmal|selbst|eine|einen / warte .. auf .. ihren|ihre|meine|
        mein|den|die|das|eine|einen / im regen|stich|dunkeln|treppenhaus|hausflur / stehen|liegen|sitzen|
        hängen lassen|gelassen / nicht .. informiert|gefragt|abgesprochen|angekündigt|mitgeteilt|bescheid /
        bescheid .. gesagt|gegeben|bekommen / erst .. nach|gestern|heute|im|um|am .. wochen|tagen|
        mehrmaligem|stunden|monaten|angebracht|gekauft|bestellt|bezahlt|repariert / ans telefon / immer
        noch / noch immer / nicht .. ran|dran|rangegangen|abgehoben|hin|auf|statt / seit dem|der|meinem|
        ihrem .. update|umstellung|umbau|einbau|besuch|reparatur|termin|wechsel / warte|warten|gewartet"""),
    ("absence", 0.5, "wieder / schon / bereits / erneut / eigentlich / gestern / woche / wochen / längst"),
    ("failure", 2.7, """
        zerbrochen|zersplittert|zertrümmert / in scherben|stücken / verschimmelt|schimmel / haar|haare in|
        im / ungenießbar* / kakerlake* / bettwanzen / eiskalt|lauwarm / verdreckt|versifft / geht|gehen|
        ging .. nicht .. mehr|an|auf|zu / passt|passen|passte .. nicht / hält|halten|gehalten .. nicht /
        nicht .. gehalten / nicht .. funktioniert / funktioniert|funktionieren|funktionierte .. nicht /
        stimmt|stimmen .. nicht|vorne / falsche|falscher|falsches|falschen .. modell|größe|farbe|artikel|
        ware|teil|produkt|adresse|gericht|zimmer|schuhe|ersatzteil|betrag|medikament|zahn / falsch ..
        geliefert|montiert|eingebaut|abgerechnet|verlegt|zugeschnitten|gestrichen|geschickt|bestellt|
        gebucht / bestellt .. und .. bekommen|erhalten|geliefert|kam|kamen / fehlten|fehlte|fehlen|fehlt ..
        schrauben|teile|teil|stück|anleitung|zubehör|artikel|die|der|das|ein|eine|drei|zwei|vier|mehrere /
        beim auspacken / statt .. bekommen|geliefert|erhalten|nur / schief|krumm .. verlegt|montiert|
        eingebaut|geschnitten|aufgehängt|angebracht / bröckelt|bröckeln|splittert|blättert|abgeblättert|
        wirft / klemmt|klemmen .. seit|nach|die|und|immer / seit .. montage|reparatur|einbau|lieferung|
        wartung|besuch|behandlung|update|umbau / nach .. tagen|wochen|tag|woche|stunden|monat|monaten|
        waschen|wäsche .. wieder|kaputt|defekt|schon|auseinander|nicht|leer|dunkel|eingelaufen|undicht|ab /
        heizung|aufzug|internet|strom|warmwasser|telefon|dusche|klimaanlage .. aus|ausgefallen|weg|defekt|
        kalt|tot|unten|nicht / so .. kann|darf .. nicht .. bleiben|sein|weitergehen / wer .. zahlt|bezahlt|
        haftet|kommt .. mir|uns|nun|jetzt|schaden / fälschlich*|irrtümlich .. berechnet|abgebucht|storniert"""),
    ("failure", 2.2, """
        kaputt* / defekt* / beschädig* / schadhaft* / fehlerhaft* / undicht* / leckt|leck / tropft /
        zerbrochen* / gebrochen* / zerkratzt* / kratzer / gerissen|eingerissen|zerrissen / riss|risse /
        sprung|delle|dellen|beule|beulen / verschimmelt|schimmel|schimmlig|schimmelt / verdorben* / ranzig
        / abgelaufen* / essen|suppe|schnitzel|pizza|kaffee|frühstück|zimmer|wasser|speisen|heizung|dusche
        .. kalt|lauwarm|eiskalt / kaltes|lauwarmes essen|wasser / versalzen / verbrannt / ungenießbar /
        roh|rohes|zäh / dreckig* / schmutzig* / verschmutzt* / verdreckt* / unsauber* / ungeputzt / stinkt|
        stank|gestunken|müffelt / haar|haare .. suppe|essen|salat|pizza|bett|dusche|teller / kakerlake* /
        bettwanzen / mäuse / funktioniert|funktionieren|funktionierte .. nicht|nie|kaum|gar / geht|gehen|
        ging .. nicht|aus|kaputt / lässt|lassen|ließ sich .. nicht|kaum / springt .. nicht / falsche|
        falscher|falsches|falschen|verkehrte|falsch .. größe|farbe|artikel|ware|modell|teil|teile|produkt|
        lieferung|adresse|menge|essen|gericht|datum|zimmer|schuhe|ersatzteil|betrag|zahn|seite|reifen|
        bestellung|buch|medikament|geliefert|montiert|eingebaut|abgerechnet|beraten|verlegt|zugeschnitten|
        gestrichen|geschickt|eingetragen / fehlt|fehlen|fehlten|fehlte / unvollständig* / löst|lösen|löste
        sich / abgebrochen|abgefallen|abgerissen|abgegangen / auseinander* / eingelaufen|verfärbt|
        ausgebleicht / rostet|rostig|verrostet / wackelt|quietscht|klappert|knarrt|klemmt|flackert|schleift
        / stürzt .. ab / ausgefallen / gepfuscht|pfusch|pfuscherei|murks / schlampig* / lieblos* /
        verpfuscht|verhunzt|ruiniert|zerstört|verschnitten / schief|krumm|ungerade / lebensmittelvergiftung
        / entzündet|entzündung / übel .. geworden|danach / ausschlag / flecken|fleckig / wasserschaden|
        schaden / überschwemmt|überflutet / doppelt .. gebucht|belegt|vergeben / überbucht"""),
    ("failure", 2.5, """
        unfreundlich* / unhöflich* / patzig* / pampig* / frech|freche|frecher / arrogant* / herablassend* /
        respektlos* / unverschämt* / unprofessionell* / inkompetent* / unfähig* / ruppig* / genervt ..
        reagiert|geantwortet / angeschrien|angeschnauzt|angeblafft|angefahren|beleidigt|beschimpft|
        ausgelacht|angepöbelt|abgekanzelt / aufgelegt / im ton|tonfall .. vergriffen / behandelt .. wie|
        worden|wurden|wurde .. dreck|bittsteller|luft|kunde|idiot / wie .. dreck|bittsteller|luft|idioten|
        dumm .. behandelt|hingestellt|stehen / nicht .. wie .. beschrieben|abgebildet|vereinbart|
        versprochen|bestellt|besprochen|gewünscht|angegeben|abgesprochen|zugesagt / entspricht|entsprach|
        entsprechen .. nicht|keineswegs|kaum / anders als .. beschrieben|vereinbart|bestellt|versprochen|
        besprochen|abgebildet / nicht das .. bestellt|ich|wir / schlechte|schlechter|schlechten|schlechtes|
        miese|mieser|mangelnde|minderwertige|katastrophale|miserable|unterirdische .. qualität|service|
        arbeit|erfahrung|behandlung|beratung|essen|kommunikation|kundenservice|leistung|zustand|hygiene|
        sauberkeit|verarbeitung / getäuscht|irregeführt|angelogen|belogen|hereingelegt|reingelegt|
        veräppelt|verarscht|abgezockt|betrogen|übers / fehldiagnose|falsch behandelt / verletzt|verbrüht|
        verbrannt|geschnitten|gestürzt|ausgerutscht / gefährlich* / kein|keine .. warmwasser|heizung|strom|
        wasser|internet"""),
    ("failure", 1.9, """
        ameisen|ungeziefer|fliegen|mücken|spinnen / verwelkt*|welk|welke / schimmelig*|schimmlig* /
        weiterverbunden|leitung .. tot / auf .. kalten flur|gang / # .. auf .. die|den .. rechnung|flur|
        termin|arzt .. warten|gewartet / wozu|wofür .. reserviere|zahle|bezahle|buche|rufe / verschwommen|
        unscharf / drückt|drücken|scheuert / verbogen|verdreht / geplatzt|aufgeplatzt / verstopft /
        geknickt / durchnässt|durchgeweicht|klatschnass|pitschnass / sind|ist|war|waren hin / stumpf /
        wackelig|wackelt / klebrig / matschig|zerkocht|angebrannt / leer .. angekommen|geliefert|war /
        schief / lauter als / gefehlt / fehlt* / fehlen|fehlten .. uns|mir|noch|teile|die|der|zwei|drei|in
        / blutet|blutend*|geblutet|blutig|geschwollen|wund|blaue / kopfschmerzen|schmerzen|bauchschmerzen /
        geweint|tränen|weinte|weinend / gelacht|ausgelacht|schulterzucken|achselzucken|gegrinst / nur am
        handy / aufgeschwatzt|angedreht|untergejubelt|aufgedrängt|überrumpelt|gedrängt|gelockt / nummern
        kleiner|größer / viel zu|deutlich zu / zu kurz|lang|klein|groß|eng|weit|spät|dünn|dick|schmal|
        dunkel|kalt|heiß|schwach|hart|laut / kann|können|konnte|konnten .. nicht .. nutzen|einloggen|
        anmelden|benutzen|öffnen|erreichen|schlafen|gehen|essen|lesen|kauen|parken|zugreifen|verwenden|
        duschen|heizen / komme .. nicht .. mehr|rein|in|durch|weiter / verliere|verlieren .. zeit|geld|tag|
        kunden|arbeitstag|arbeit|geduld / verliert .. luft|öl|wasser|druck|farbe / verschrieben|
        falschgeschrieben / falsch .. geschrieben|gemacht / erhöht|erhöhung .. ohne|nicht|wurde|warum /
        wurde|wurden .. abgebucht|berechnet|abgezogen / abgebucht .. wurde|wurden / kleiner|größer|kürzer|
        dünner|dunkler|heller|teurer|schlechter|lauter als / nach .. ersten|dem|der|einmaligem|zweimaligem|
        kurzer .. wäsche|waschen|tragen|gebrauch|benutzung|mal|einsatz|zeit / schon|bereits .. geöffnet|
        benutzt|gebraucht|getragen|angebrochen|offen / nicht .. mehr .. an|auf|zu|ein|dicht|richtig / kein|
        keine|keinen .. handtücher|seife|toilettenpapier|platz|licht|parkplatz|bettwäsche|sitzplatz|netz|
        empfang / lief|läuft|heizt|kühlt|lädt|schließt|öffnet|startet|druckt|dreht|reagiert|zieht .. nicht|
        kaum / löchrig|löcher|loch / abgenutzt|verschlissen|verwaschen / gestürzt|umgeknickt|ausgerutscht"""),
    ("failure", 1.0, """
        problem|probleme|problemen / fehler / ärger / panne / falsch|falsche|falscher|falsches|falschen /
        laut|lärm / zu klein|groß|eng|weit|kurz|lang|hart|weich|kalt|heiß|laut|dünn|teuer|salzig /
        schlecht|schlechte|schlechter|schlechtes / mies|miese / verloren / vergessen / verweigert|weigert|
        geweigert / unbequem / unordentlich / verwechselt|verwechslung / schwierigkeiten / störung / nicht
        .. sauber|warm|frisch|gar|dicht|eben|heiß|fertig|richtig|ordentlich|gewaschen|repariert|
        vollständig|komplett|zufriedenstellend|lesbar|nutzbar|brauchbar|fachgerecht / überfüllt /
        unzureichend / minderwertig* / billig verarbeitet"""),
    ("money", 2.8, """
        zu viel|hoch .. berechnet|bezahlt|abgebucht|gezahlt|abgerechnet|verlangt|einbehalten / zuviel ..
        berechnet|bezahlt|abgebucht|gezahlt / doppelt|zweimal .. abgebucht|berechnet|bezahlt|belastet|
        gezahlt|abgerechnet|eingezogen / falsch .. berechnet|abgerechnet / rechnung .. stimmt|falsch|
        fehlerhaft|überhöht|höher|doppelt|unverständlich / rechnung .. zu hoch|viel / obwohl .. bezahlt|
        gekündigt|storniert|widerrufen|zurückgeschickt|überwiesen|abbestellt|bereits|längst|schon|
        vereinbart|zugesagt|versprochen|ich|wir|es|sie|wurde / mahnung .. erhalten|bekommen|obwohl|trotz /
        trotz .. kündigung|stornierung|widerruf|bezahlung|zahlung|überweisung|rücksendung|abmeldung|termin|
        absprache|hinweis|anzahlung|reparatur|garantie / versteckte .. kosten|gebühren / nie .. bestellt|
        vereinbart|unterschrieben|beauftragt|zugestimmt|abgeschlossen|gewünscht|angefordert / nicht ..
        vereinbart|bestellt|beauftragt|zugestimmt|abgesprochen / teurer|mehr|höher als .. vereinbart|
        angeboten|veranschlagt|angebot|kostenvoranschlag|besprochen|angegeben|ausgemacht / kaution ..
        nicht|noch|einbehalten|immer / abzocke|wucher|abgezockt|betrug / unberechtigt*|unrechtmäßig* ..
        abgebucht|forderung|abbuchung|gebühr|mahnung|lastschrift / bereits|längst|schon .. bezahlt|
        gekündigt|überwiesen|storniert|beglichen / inkasso .. obwohl|trotz / überhöht* / weiterhin|trotzdem
        .. abgebucht|berechnet|eingezogen"""),
    ("money", 1.2, """
        überteuert / nicht wert / teuer .. bezahlt / zusatzkosten / aufpreis / mahngebühr|mahngebühren"""),
    ("demand", 2.4, """
        geld .. zurück|zurückerstattet|wieder / verlange|fordere|erwarte|bestehe|fordern|verlangen|erwarten
        .. erstattung|rückerstattung|ersatz|antwort|entschuldigung|erklärung|stellungnahme|lösung|
        gutschrift|rückzahlung|nachbesserung|entschädigung|unverzüglich|umgehend|sofort|dass|von|bis|
        schadenersatz|schadensersatz|klärung|auf / möchte|will|hätte|wünsche|bitte|wollen .. mein|geld|
        rückerstattung|erstattung|entschädigung|schadenersatz|gutschrift|stellungnahme|nachbesserung|
        preisminderung|preisnachlass|ersatzlieferung|umtausch|entschuldigung|erklärung / bitte .. um ..
        stellungnahme|erstattung|rückerstattung|nachbesserung|klärung|gutschrift|ersatzlieferung|umtausch|
        lösung|abhilfe|erklärung|austausch|aufklärung / nachbesser* / entschädig* / schadenersatz|
        schadensersatz / minder* .. miete|preis|rechnung / mietminderung / setze|setzen .. frist / frist ..
        bis|setze|von / anwalt|rechtsanwalt|anwalts* / verbraucherzentrale|verbraucherschutz / rechtliche|
        juristische .. schritte / gericht|klage .. einreichen|ziehen|gehen / schlechte|negative|
        entsprechende .. bewertung|rezension / letzte chance|mahnung|frist|aufforderung / so .. nicht
        weiter|hinnehmen|akzeptieren|lassen / was .. gedenken|wollen|werden|unternehmen sie .. tun|
        unternehmen|dagegen / fristlos*|sonderkündigung* .. kündige|kündigen|kündigung|wegen|
        außerordentlich / rückgängig / sofort|umgehend|unverzüglich .. beheben|reparieren|erstatten|
        austauschen|kommen|liefern|klären|antwort|lösung / melden sie sich .. endlich|umgehend|sofort"""),
    ("demand", 1.3, """
        erstatt*|rückerstatt* / ersatz|ersatzlieferung / umtausch*|austausch* / gutschrift / bitte ..
        kümmern|klären|prüfen|beheben|erklären|abhilfe|nachbessern / kümmern sie sich / wann .. kommt|
        kommen|kann|darf|bekomme|wird|erhalte|gedenken .. endlich|mein|meine|jemand|mit / wieso|weshalb|
        warum / umgehend|schnellstmöglich|dringend|unverzüglich|sofort / wie .. geht|gehen|soll es|das ..
        weiter / was .. ist da|hier|los / abhilfe / stellungnahme / erklärung / entschuldigung .. wäre|
        erwartet|angebracht / was .. soll|sollen ich|wir|das|jetzt / kann|kann's .. nicht .. sein / lösung
        / zurückschicken|zurücksenden|zurückgeben / kündige|kündigen|kündigung .. wegen|deshalb|daher"""),
    ("emotion", 2.8, """
        nie wieder|mehr / inakzeptabel* / nicht .. akzeptabel|hinnehmbar|tragbar|zumutbar|hinnehmen|
        akzeptieren|zufrieden|glücklich|begeistert|einverstanden|überzeugt|erfreut|amüsiert|okay|lustig|
        erwartet|vorgestellt|gedacht / unzumutbar* / frechheit / unverschämtheit / zumutung / sauerei|
        schweinerei / unding / lachhaft|lächerlich / schlechteste* .. service|essen|hotel|erfahrung|je /
        schnauze|nase .. voll / reicht .. mir|es|uns|jetzt|langsam|nun / jetzt reicht / letzte mal|das ..
        letzte|mal / das|ist letzte / stinksauer / empört|entsetzt|fassungslos|schockiert / geht .. gar
        nicht / so .. geht .. nicht / unter aller|jeder .. sau|kanone|würde / vertrauen .. verloren|
        verspielt|erschüttert|dahin / kunden|kundin|kunde .. verloren|los|gewesen / wünschen|wunsch ..
        übrig / lässt|ließ|lassen .. wünschen|zu wünschen / mehr|besseres|anderes|etwas .. erwartet|
        erhofft|versprochen / hatte|hätte|hätten|haben .. mir|uns .. mehr|anders|besser|erwartet / danke|
        dank für nichts|garnichts / werde .. nicht .. wieder|mehr|weiterempfehlen|empfehlen / kann .. nicht
        .. empfehlen|weiterempfehlen / alles andere als / weit .. entfernt .. von / verschwendete|
        verschwendung|vergeudet .. zeit|geld|lebenszeit / rausgeworfenes|rausgeschmissenes geld / nicht ..
        das .. was / weniger als .. zufrieden|begeistert / nicht sehr|besonders|gerade|wirklich|ganz|so ..
        zufrieden|freundlich|hilfreich|glücklich|professionell|sauber|schön|gut|toll|kundenfreundlich /
        unglaublich .. frech|schlecht|unfreundlich|enttäuscht / haarsträubend* / unmöglich* .. benehmen|
        verhalten|service|zustand|art|behandelt / kundenservice|service .. sieht|stelle .. anders"""),
    ("emotion", 2.3, """
        enttäusch* / verärger* / ärgerlich* / ärgert|ärgere / sauer / wütend / unzufrieden* / frustrier* /
        genervt / katastroph* / miserabel|miserable* / unterirdisch* / schrecklich* / furchtbar* /
        grauenhaft|grausam|grauenvoll / skandal* / peinlich* / traurig .. dass|aber|ist / armutszeugnis /
        witz / chaos / saftladen|schlamperei / unerhört / unmöglich / absurd / entsetzlich / albtraum|
        alptraum / befremd* / fassungslos* / horror / unwürdig / scheiße|scheiss|mist|dreck / desaster /
        blamabel / unseriös* / unzuverlässig* / mangelhaft* / ungenügend / bodenlos*"""),
    ("emotion", 2.0, """
        wäre|wär .. schön|nett|gut|höflich|besser|hilfreich|toll|angebracht .. gewesen|wenn|gewesen /
        hätte|hätten .. mir|uns|ich|man|wir|es|sie|ihr .. gewünscht|können|gefreut|erwartet|müssen|sollen|
        sagen|erwarten / und nun|jetzt . / was nun|jetzt . / wie .. kann|konnte .. das|so|sowas|es .. sein|
        passieren|möglich / ist .. das .. ihr|ernst|erlaubt|rechtens / kann .. doch|ja .. nicht .. sein|
        wahr|richtig / will|möchte .. nicht .. kleinlich|pingelig|meckern|unhöflich|nörgeln / habe|hab|
        gewinne|gewinnt .. eindruck|gefühl / aufmerksam .. machen / darauf .. hinweisen|aufmerksam / fühle|
        fühlen|fühlte .. mich|uns .. nicht|verschaukelt|betrogen|veräppelt|allein|abgezockt|übergangen|
        alleingelassen|getäuscht / finde|finden|fand|fanden .. es|das|ich|wir .. merkwürdig|komisch|schade|
        nicht|unmöglich|seltsam|traurig|unfair|frech|befremdlich|dreist|schwach|bedenklich / da .. fehlen
        .. worte / sprachlos / kein zustand / ratlos / mal .. jemand .. ans|antworten|melden|zurückrufen|
        kümmern|reagieren / wenigstens .. anrufen|bescheid|entschuldigen|entschuldigung|melden / dreist|
        dreiste|dreistigkeit / lassen .. mich|uns .. allein|hängen / gar .. nicht .. braucht|brauche|
        wollte|gebraucht"""),
    ("emotion", 1.4, """
        für den|diesen|dieses preis|geld / im auftrag|namen meiner|meines / trotz / obwohl / mir fällt auf
        / zu meinem|unserem .. erstaunen|entsetzen|bedauern|ärger / gemischte gefühle / leider nur # /
        leider nur|war|wurde|ist|sind|haben|hat|keine|kein|bis / dachte .. ich / soll .. ich .. zahlen|
        bezahlen / schade / nervig / wundere|wundert|verwundert|gewundert|erstaunt|irritiert|überrascht ..
        dass|mich|über|wie|festgestellt|uns / leider .. feststellen|sagen|mitteilen|nicht|kein|keine|muss|
        müssen|schon|wieder|sehr|etwas / bedauerlich* / unschön* / ungünstig / etwas|bisschen ..
        enttäuscht|seltsam|merkwürdig|komisch|dürftig|unglücklich|schade / stutzig / besorgt|sorgen /
        unangenehm* / verunsichert / unverständlich* / nicht .. nachvollziehbar|nachvollziehen|verstehen|
        schön|gut|toll|fair|optimal|ideal|ok|freundlich|hilfreich|nett / ehrlich gesagt / gelinde gesagt /
        suboptimal / unerfreulich* / umständlich / unfair / seltsam|merkwürdig|komisch / hoffe .. kein
        dauerzustand|einzelfall / kein .. guter|schöner|feiner eindruck|stil|zustand"""),
    ("emotion", 0.8, """
        leider / bedauerlicherweise / ehrlich / angeblich / allerdings / jedoch / dachte / eigentlich"""),
    ("sarcasm", 2.2, """
        toll|super|klasse|prima|herzlichen|glückwunsch|bravo|wunderbar|großartig|respekt|danke|fein|tolle|
        toller|tolles|spitze ... wieder|dritte|kaputt|nichts|niemand|vergessen|verspätet|warten|gewartet|
        falsch|zweite|nicht|ruiniert / herzlichen glückwunsch / wohl .. zu viel verlangt / zu viel verlangt
        / ist .. da .. jemand / hallo .. jemand .. da / soll .. ich .. etwa|jetzt|vielleicht|mir / oder ..
        muss|soll .. ich .. erst / liest .. das|meine .. jemand|überhaupt / nennen|nennt|nennst|nenne ..
        sie|sich|das|man .. das|service|sauber|fertig|luxus|frisch / scheint .. egal / egal .. zu|sein|ist
        / dann .. eben|halt .. nicht"""),
    ("relation", 0.7, """
        ihr|ihre|ihrem|ihren|ihrer|ihres|euer|eure|eurem|euren|eurer .. service|mitarbeiter|mitarbeiterin|
        monteur|techniker|fahrer|firma|geschäft|laden|werkstatt|haus|hotel|restaurant|team|kollege|
        kollegin|kundendienst|kundenservice|handwerker|kellner|rezeption|praxis|website|app|studio|trainer|
        produkt|unternehmen|betrieb|hotline|bedienung|shop|installateur|salon|personal|verkäufer|verwalter|
        klinik|lieferwagen|leute / mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer ..
        bestellung|lieferung|paket|auftrag|buchung|termin|vertrag|konto|mitgliedschaft|abo|rechnung|
        aufenthalt|kaution|sendung|retoure / bestellung #|nr|nummer|vom / bestellnummer|auftragsnummer|
        kundennummer|rechnungsnummer|buchungsnummer / bestellt / gebucht / bei ihnen|euch / von ihnen|euch
        / sie|ihr .. eingebaut|repariert|geliefert|geschickt|versprochen|zugesagt|montiert|verkauft|
        berechnet|gestrichen|verlegt|behandelt|gereinigt|angebracht / stammkunde|stammkundin"""),
    ("setting", 0.7, """
        mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer zimmer|auto|wagen|reparatur|
        besuch|geld|heizung|küche|sofa|bad|fahrrad|laptop|handy|tochter|sohn|mutter|vater|mann|frau|therme|
        ware|wohnung|anzug|hund|großmutter|oma / gekauft / bezahlt / erhalten / abgeholt / kunde|kundin|
        mieter|mitglied"""),
)  # fmt: skip
