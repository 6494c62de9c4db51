"""German: what goes wrong in shops, workshops, hotels and practices, also when it is said politely."""

from __future__ import annotations

#: (group, weight, phrases), groups as in `complaint_de`; doubt asks whether something is as it should be,
#: turn is where praise ends and the matter begins.
GERMAN: tuple[tuple[str, float, str], ...] = (
    ("absence", 2.2, """
        kein|keine|keinen .. kaffee|brot|brötchen|handtücher|seife|papier|milch|strom|stühle|auswahl /
        leere platten|regale|teller|spender|buffets / bekommen|erhalten haben|hatten wir .. eine|einen|ein
        / heute ist .. der / niemand .. fragen|helfen|ansprechbar|zuständig|zu|da"""),
    ("money", 2.3, """
        berechnet|abgerechnet|bezahlt|abgebucht ... aber|jedoch|nur ... #|nur / express|expressversand|
        eilzuschlag .. bezahlt|gezahlt"""),
    ("emotion", 2.0, """
        weniger|nicht|kaum|gar nicht gefallen|geschmeckt|überzeugt / nichts .. tun|machen|ändern / kommen|
        komme wir|ich .. nicht wieder / enttäuschung / schade .. nur|war|dass|ist"""),
    ("failure", 2.3, """
        rauch .. aus|kam / schreck / genauso|genau so wie|schlimm .. vorher|zuvor|vor / spritzer|kleckse|
        tropfnasen|ölfleck|pfütze / sieht man .. noch|durch|überall / die|den|dem|das falschen|falsche /
        ausgelaufen|übergelaufen / reißt|reißen .. ein|ab|aus / rutscht .. genauso|durch|weg|noch /
        geschwollen*"""),
    ("absence", 2.3, """
        zugesagt|versprochen|bestätigt|vereinbart ... jetzt|nun|doch / fast|beinahe|nahezu jeden|jede|
        jedes|alle tag|woche|mal|nacht / gab .. es .. nur|nicht|kein|keine|keinen / noch nichts gehört /
        ohne musik|strom|wasser|essen|gepäck|heizung"""),
    ("relation", 0.9, """
        ausgepackt|auspacken / ihr|ihrer|ihre|ihrem|eure|eurer .. zusage|hof|app|bar|lokal|kneipe|kollege|
        kraft / sie hatten|haben .. uns|mir / sie uns|mir"""),
    ("demand", 1.8, """
        bitte .. um .. korrektur|berichtigung|klärung|ersatz|austausch / möchte .. nicht .. behalten / eine
        lösung finden / jemand .. melden|zurückrufen|antworten|kümmern"""),
    ("money", 2.5, """
        trotzdem|dennoch|weiterhin|erneut ... # .. abgebucht|eingezogen|berechnet|belastet"""),
    ("money", 2.2, """
        nicht .. angerührt|benutzt|genutzt|verbraucht|gegessen|getrunken|in anspruch / fällt .. mir|uns ..
        auf / differenz .. erstattet|zurück / # .. stunden berechnet|abgerechnet"""),
    ("absence", 2.3, """
        nicht .. einmal .. eine|ein|einen mail|anruf|sms|nachricht|zettel|entschuldigung|wort / funkstille
        / zweimal|dreimal|mehrfach|mehrmals .. gemeldet|gesagt|gebeten / gemeldet .. zweimal|dreimal|
        mehrfach|mehrmals / kam|kamen|kommt .. zu spät|nicht . / gestern|heute gar nicht / er|sie|es kam|
        kamen nicht / statt .. geschickt|geliefert|bekommen"""),
    ("failure", 2.2, """
        naht|nähte|griff|henkel|riemen|absatz|sohle|sohlen|ellenbogen|deckel|bügel|knopf|reißverschluss
        ist|sind|war|waren|geht|gehen|schon .. ab|durch|weg|auf|hin / naht|nähte|sohle|sohlen .. auf|ab /
        ist .. ellenbogen|sohle|ferse|absatz|boden .. durch|ab / heizkörper|heizung|dusche|duschen|herd|
        ofen|wasser .. kalt / glitschig|schmierig|rutschig / ausfällt|ausfiel / dunkler|heller|kleiner|
        größer|kürzer als / gebrannt|gejuckt|geschmerzt|gebrannt / war .. trocken|zäh|kalt|roh / noch ..
        immer .. kein|keine|keinen"""),
    ("emotion", 1.9, """
        verblüfft|bestürzt|perplex|baff / glaube .. langsam|allmählich / buche|komme|bestelle .. ich ..
        nicht|eher nicht|keine / fand|findet|finden .. das .. lustig|witzig|normal|komisch / über .. wäre
        .. froh"""),
    ("demand", 1.6, """
        was schlagen|schlägst|schlagt sie|du|ihr vor / bitte .. kümmern|darum / bedenken|berücksichtigen
        sie|bei .. abrechnung|rechnung|preis / sollten .. sie .. bei|berücksichtigen|bedenken / wäre .. ich
        .. froh|dankbar / noch etwas machen|tun"""),
    ("failure", 2.2, """
        wieder .. zu sehen|da|sichtbar|aufgetaucht|zurück / riecht|roch .. merkwürdig|komisch|seltsam|
        streng|seitdem / mehr schmerzen / innen|außen|unten|überall .. schwarz|schimmlig|braun|grün|nass|
        feucht|faul / datum .. vorbei|überschritten|abgelaufen / pfütze|pfützen|wasserlache / bei jedem|
        jeder .. regen|fahrt|benutzung|start / liegen|liegt|lagen .. im|auf .. beet|boden|garten|hof|rasen
        / kein|keinen ton|bild|strom|licht|wasser|druck|signal|empfang|mucks / hilft|half|nützt .. nicht|
        nichts / steht .. anders|nicht / anders|nicht .. beschrieben|angekündigt|beworben / handy|telefon
        .. geschaut|gesehen|gestarrt|gesprochen|gespielt / aufs|auf ihr|sein|das handy / zeigte|zeigt ..
        null|nichts|fehler|falsch / zu tief|hoch|locker|fest|stramm / weiterhin .. zu|nicht|kein|keine|
        kalt|offen / zu lange / kahl|kahle|kahlen|welk / hochgesprungen|gebissen|angesprungen|gekratzt|
        gestoßen / seit .. sie|ihr|ihre|eure .. waren|da|auf / nicht .. am|an .. liegt|seil|kabel"""),
    ("absence", 1.8, """
        # .. minuten|stunden|tage|tagen|wochen|stunde nach|vor|vorher|zuvor|davor .. beginn|dem|der|
        zugesagten|vereinbarten|termin / # stunde|stunden|minuten vorher / eine|einen stunde|tag|woche
        vorher|zuvor|nach / verlegt|verschoben|umgebucht|geändert .. dreimal|zweimal|mehrmals|wieder|schon
        / dreimal|zweimal|mehrmals|mehrfach|viermal|ständig .. verlegt|verschoben|umgebucht|geändert|
        abgesagt / ging|gingen|schloss|endete|aufgehört .. früher|eher|vorzeitig / hälfte .. der|des|davon|
        von / von # .. waren|sind|haben|hat|war .. # / das vierte|dritte|zweite|fünfte|vierter|viertes|
        drittes|dritter|zweites .. in|dieses|diesem|innerhalb|schon / hieß es / wusste|weiß .. keiner|
        niemand / weggesehen|weggeschaut / nach .. dem|zugesagten|vereinbarten .. tag|termin|datum / jetzt
        ist|haben / klare|konkrete|ehrliche .. auskunft|antwort|aussage"""),
    ("money", 2.5, """
        trotzdem|dennoch|weiterhin|weiter|nochmals|erneut|wurden|wurde ... abgebucht|eingezogen|berechnet|
        belastet"""),
    ("emotion", 2.0, """
        verstehe|verstehen|begreife .. nicht .. warum|wieso|weshalb|wie"""),
    ("relation", 0.9, """
        die|der|den|eine|ein|unsere|unser|seine|ihre|meine .. kellner|kellnerin|fahrer|fahrerin|monteur|
        techniker|trainer|trainerin|maler|lehrerin|lehrer|nachhilfelehrerin|erzieherin|verkäufer|
        verkäuferin|friseurin|friseur|arzt|ärztin|zahnarzt|helferin|installateur|elektriker|klempner|
        handwerker|mechaniker|gärtner|reinigungskraft|therapeut|therapeutin|physiotherapeut .. hat|war|kam|
        meinte|sagte|hatte|ging|verließ|wollte|konnte|ist|haben|stellte|machte / ersatzteil / endreinigung
        / unser|unserem|mein|meinem auftrag|kurs|zimmer|tisch|aufenthalt"""),
    ("absence", 2.3, """
        etwas .. anderes gesagt|versprochen|steht|vereinbart|erzählt / vier|drei|zwei|fünf|sechs von # ..
        abgesagt|ausgefallen|verschoben / nix|nichts|nie .. gehört / keine .. sendungsnummer / umsonst|
        vergeblich|vergebens"""),
    ("failure", 2.1, """
        unterschiedlich lang|hoch|breit|groß|dick / für|an|auf|in|aus den|die|das|dem|der falsche|falschen
        / verschieden lang|hoch|breit|groß / der falsche|die falsche|das falsche / fehler .. in|auf|bei
        ihrem|ihrer|der|dem"""),
    ("aftermath", 2.2, """
        seit|nach|seitdem .. update|umstellung|reparatur|einbau|wartung|montage|behandlung|inspektion|
        renovierung|haarschnitt|lieferung|umzug|operation|besuch|sanierung .. kein|keine|keinen|nicht|
        nichts|tropft|klemmt|wieder|kalt|aus|nur|ständig|lassen|lässt|geht|funktioniert|kommt|läuft|fällt|
        ist|hat|habe|haben|sind|macht|zwei|lauter|schlechter / danach .. lief|war|ging|funktionierte /
        seit|seitdem .. sie|ihr .. da|montiert|eingebaut|repariert|waren|gewechselt|gemacht|gewartet|
        gestrichen|verlegt / nach|bei .. wäsche|waschen|tragen|benutzung|gebrauch|einsatz|regen|
        spaziergang|fahrt|ersten|dem ersten|erste|einem|einer|zwei|# .. mal|wäsche|tag|tagen|woche|wochen|
        tragen|regen|stunde|stunden|nacht|fahrt|benutzung|einsatz / # .. stunde|tag|woche .. regen / einmal
        .. gewaschen|getragen|benutzt|gereinigt / erst # .. wochen|tage|monate|tagen|monaten .. her|alt|da|
        gekauft|vergangen / erst .. seit .. #|ostern|weihnachten|kurzem|tagen|wochen|letzter|letztem|mai|
        april|juni / wie .. auf .. etikett|anleitung|packung / auf .. etikett .. steht / schon nach # /
        bereits nach # / kein .. halbes jahr / nicht einmal .. #|einen|eine|ein .. tag|woche|monat|jahr|
        stunde / # .. tage|wochen|monate|stunden später / am nächsten tag|morgen"""),
    ("doubt", 1.4, """
        ist|sind|wäre .. das|es|dies|die|der|diese|dieses .. normal|üblich|richtig|so|gewollt|vorgesehen|
        beabsichtigt / das .. normal|üblich|gewollt / ob .. das|es|dies|die|diese .. normal|üblich|so|
        richtig|gewollt|sein / gehört das .. so / muss|soll|darf .. das|es .. so .. sein / stimmt .. etwas
        .. nicht / mache ich .. falsch / muss ich .. sorgen / oder .. fehler|defekt|nicht . / oder nicht ."""),
    ("turn", 0.5, """
        aber / leider / jedoch / allerdings / dennoch / trotzdem / nur / bis auf / diesmal / umso mehr /
        bisher / bislang / anfangs / zunächst / eigentlich / schade / nun / dafür / andererseits / hingegen
        / dagegen / einziger|einzige|einziges / wermutstropfen / bloß / doch / wenn auch / ansonsten /
        sonst"""),
    ("failure", 2.3, """
        tut|tat .. nichts|gar|nicht .. mehr / hängt|hängte|schaltet|stellt|meldet|wirft|fährt|loggt ..
        sich|mich|uns .. auf|ab|aus|um|selbst|von|raus|ständig|immer|jedes / geht|ging|springt|fällt|fiel|
        schaltet|stürzt|bleibt|bricht .. aus|ab|stehen|raus|ständig|dauernd|immer / lässt|lassen|ließ|
        ließen .. sich|mich .. nicht|kaum|keine|kein|keinen|nur|nichts|schwer / sprang|springt .. nicht ..
        an / tropft|leckt|rinnt|sickert|läuft .. heraus|raus|aus|durch|unten|daneben|nach|ständig|wieder|
        ein|aus / blättert|bröckelt|platzt|schält|löst|geht|gehen|ging|gingen|fällt|fallen|fiel|fielen|
        bricht|brach|reißt|riss|rieselt|schuppt .. ab|sich|auseinander|ab|los|auf|aus|heraus|raus|entzwei /
        wirft .. blasen|falten / wird|wurde|werden|bleibt|blieb|ist|war|sind .. nicht|kaum .. warm|heiß|
        kalt|sauber|trocken|dicht|fest|gerade|hell|leise|richtig|voll|satt|gar|durch|glatt|weich|scharf /
        nur noch|halb|lauwarm / kaum .. warm|lesbar|sauber|benutzbar|zu|geschlafen|verstehen|gegriffen|
        funktioniert|genießbar|wiederzuerkennen|etwas|auszuhalten|hören / kein auge|schlaf / um den schlaf
        / nicht .. schlafen|geschlafen|heizen|duschen|kochen|benutzen|nutzen|einloggen|anmelden|arbeiten|
        schließen|öffnen|drucken|speichern|aufrufen|anziehen|fahren|anbieten|essen|trinken|aufstellen|
        hören|verwenden|gebrauchen|hineinkommen|einstellen|montieren|tragen|bedienen|zudrehen|sitzen|liegen
        / weckt|geweckt|lärm|krach|musik|baulärm|gebell|gehämmert|gebohrt|bohren .. bis|nacht|uhr|früh|
        morgens|unter|nebenan|jede|jeden|ganze|ganzen|dauernd|ständig / bis .. in die .. nacht|
        morgenstunden|puppen / genau|exakt dasselbe|das|dieselbe|derselbe / wie vorher|zuvor|vorher|gehabt
        . / wie vor .. der|dem .. reparatur|behandlung|wartung / geräusch|fehler|problem|lampe|
        kontrollleuchte|leuchte|warnleuchte|schmerzen|fleck|wasserfleck .. wieder|immer|noch|schon|bleibt|
        da|zurück|kommt|geblieben|brennt|leuchtet / schon|jetzt|wieder|bereits wieder|schon|erneut an|kalt|
        ab|kaputt|leer|aus|da|undicht|locker|nass|offen / lauwarm|labbrig|pappig|matschig|fade|zäh|trocken|
        verkocht|angebrannt|versalzen|fettig|klebrig|schmierig|staubig|muffig|schimmelig|löchrig|stumpf|
        wackelig|schief|krumm|ungleich|ungleichmäßig|scheckig|streifig|verzogen|verbeult|eingedellt|
        angeschlagen|angeknackst|verbogen|verkratzt|abgewetzt|ausgefranst|verblasst|vergilbt|verrußt|zugig|
        abgestanden|faulig|welk|ausgetrocknet|undicht|aufgeweicht|durchnässt|verschmort|verschwommen|
        unleserlich|verpixelt|zerfleddert|zerknittert|zerdrückt|zermatscht / innen|mitte|außen|unten|kern|
        hähnchen|fleisch|reis|kartoffeln|nudeln .. roh|kalt|verbrannt|gefroren|blutig|hart|matschig|
        trocken|verkohlt|zäh / schmeckt|schmeckte|roch|riecht|rochen|gerochen|stank|roch .. nach|stark|
        komisch|seltsam|verbrannt|muffig|modrig|merkwürdig|bitter|sauer|metallisch|streng|alt / nicht ..
        geputzt|gewischt|gesaugt|geleert|gespült|abgestaubt|gemäht|geliefert|gewechselt|aufgefüllt|bezogen|
        gelüftet|abgeschlossen|angeschlossen|festgezogen|abgedichtet|verpackt|beigelegt|beigefügt|
        mitgeliefert|ausgeführt|erledigt|eingehalten|eingelöst|angerechnet|gutgeschrieben|abgezogen|
        beachtet|berücksichtigt|ausgerichtet|weitergegeben|angenommen|ausgefüllt|geprüft|aufgeräumt|
        aufgebaut / wurde|wurden|worden|war|waren .. nicht|nie|gar|kaum .. ge* / nur .. einmal|zweimal|
        halb|teilweise|oberflächlich|notdürftig .. gewischt|geputzt|gereinigt|gekommen|da|gesaugt|gemacht|
        fertig|gemäht|erledigt|gestrichen / gar nicht / unverschlossen|ungeputzt|ungewaschen|ungesaugt|
        unbeaufsichtigt|ungefragt|unaufgefordert|unbrauchbar|unvollständig|unleserlich / offen|stehen|
        liegen|hängen stehen|gelassen|geblieben|lassen|gelegen"""),
    ("failure", 2.2, """
        sprung|sprünge|riss|risse|kratzer|delle|dellen|macke|macken|schramme|schrammen|loch|löcher|fleck|
        flecken|beule|beulen|blasen|knick|bruch|spalt|spalten|druckstelle|rost|schimmel|kalk|staub|schmutz|
        dreck|fettflecken|ränder|schlieren|webfehler|fehler|defekt|ecke|kante|rand|abplatzung|abplatzungen
        .. am|an|im|in|auf|unter|entlang|hinter|über|drin|dran|bekommen|hat|ab|abgebrochen|abgeplatzt|
        abgeschlagen / sprung|macke|schramme|webfehler|haarriss|haarrisse|abplatzung / haar|haare|insekt|
        fliege|glassplitter|plastik|scherbe|käfer|made|stein|spinnweben|krümel|müll .. im|in|auf|unter|des|
        vom|von|überall|lagen|lag / naht|nähte|reißverschluss|knopf|knöpfe|griff|henkel|riemen|absatz|
        sohle|sohlen|scharnier|deckel|bügel|schublade|lehne|armlehne|futter|saum|ellenbogen|latte|rolle|
        rad|display|akku|pumpe|motor|lüfter|bremse|bremsen|kupplung|gangschaltung|kette|schloss|hahn|
        abfluss|toilette|klo|dusche|heizkörper|therme|aufzug|licht|lampe|fenster|tür|klinke|milchschäumer|
        schalter|stecker|kabel|henkel .. gerissen|gebrochen|abgebrochen|abgegangen|aufgegangen|kaputt|
        defekt|klemmt|klemmen|wackelt|wackeln|lose|locker|geplatzt|durchgelaufen|verstopft|verbogen|
        undicht|fehlt|fehlen|schleift|quietscht|quietschen|hakt|hakelt|spinnt|streikt|gesprungen|
        abgefallen|rausgefallen|rostig|abgerissen|ausgerissen|aufgeplatzt|blockiert|flackert|brummt|summt|
        tropft|leckt|rattert|klappert / hakt|spinnt|streikt|rattert|brummt|ruckelt|klappert|pfeift|
        scheppert|kratzt|eiert|schlackert / farbe|glasur|lack|beschichtung|furnier|tapete|putz|fliese|
        fliesen|fuge|fugen|dichtung|folie .. ab|abgegangen|blättert|löst|bröckelt|reißt|verschwindet|
        abgeplatzt|gelöst|gerissen|lose|locker|fleckig / passt|passen|passte .. nicht|mehr|kaum|weder|
        hinten / orange|grün|gelb|rosa|grau .. mit|statt|geworden|herausgekommen|rausgekommen|gekommen|
        anstatt / rausgekommen|herausgekommen .. ist|sind|orange|statt / herausgekommen|rausgekommen /
        ausgemacht|vereinbart|besprochen|bestellt|gewünscht|gewollt|abgesprochen war|waren|hatte|hatten|ist
        / hungrig|durstig|durchnässt|ausgesperrt|eingesperrt|gestrandet .. nach|hause|heim|weil|da|
        geblieben|waren / bauchweh|bauchschmerzen|durchfall|erbrochen|übergeben|kopfweh|juckreiz|allergie|
        allergisch|unverträglichkeit|laktoseintoleranz|zöliakie .. obwohl|nach|bekommen|danach|trotz|bei|
        dennoch|trotzdem|nacht|nächte / weinend|weinte|geweint|aufgelöst|verstört|verängstigt / verloren
        gegangen|gingen / verloren .. daten|dateien|bestellungen|arbeit|auftrag|aufträge / fehlermeldung /
        gekommen|erhalten|bekommen|geliefert .. in|statt|dagegen|aber|jedoch .. #|statt|anderer|andere|rot|
        blau|schwarz|weiß|klein|groß|grün|falscher|falschen / kaputt .. geliefert|angekommen|gegangen|
        gemacht / eingelaufen|verfilzt|ausgeleiert|abgefärbt|ausgeblichen / farbe .. abgegangen|
        ausgegangen|verloren / # nummern|größen kleiner|größer / passt .. nicht .. mehr|auf|in|zu|um"""),
    ("absence", 2.3, """
        nur|bloß|lediglich # .. von|statt|anstatt|stück|der|geliefert|da|angekommen|erhalten / nur|bloß|
        lediglich # .. von # / # .. von # .. fehlen|fehlten|fehlt|gefehlt|kaputt|zerbrochen|defekt /
        lieferschein|packzettel .. steht|stehen|stand|standen|laut / bestellt|gebucht|bezahlt|reserviert|
        vereinbart|angezahlt ... gekommen|bekommen|erhalten|geliefert|kam|kamen|angekommen|geschickt|hatte
        .. aber|jedoch|nur|statt|ist|sind|falsch|#|in|nicht|haben / bestellt hatte|hatten ich|wir|meine|
        mein ... gekommen|bekommen|geliefert|angekommen|kam|kamen|erhalten / ohne dass|das .. jemand|man|
        sich|ich|wir|er|sie|mir|uns / ohne .. dass .. jemand / war|waren|kam|kamen|ist|sind .. niemand|
        keiner .. da|zu|gekommen|erschienen|erreichbar|im|am|an / angerufen|gemeldet|entschuldigt|
        geantwortet|abgehoben|reagiert|gekommen|bescheid .. hat|habe|auch .. keiner|niemand|nie /
        antwortet|meldet|reagiert|hilft|kümmert|interessiert|rührt|fühlt .. keiner|niemand / keiner|niemand
        .. da|erreichbar|ran|ans|zuständig|verantwortlich|bescheid|entschuldigt|gekommen|angerufen|weiß|
        wusste|hilft|sagt|sagte|liest|kümmert|half|bemerkt|erklärt|erklärte|gefragt|rangegangen / bisher|
        bislang|seitdem|seither|bis .. keine|kein|keinen|nichts|niemand|nicht|keinerlei / keine ..
        reaktion|antwort|rückmeldung|nachricht|entschuldigung|erklärung|information|mail|sms|anruf|
        auskunft|lieferung|ware|hilfe|lösung|ahnung|zeit|lust / kein .. anruf|rückruf|wort|mensch|zettel|
        hinweis|warmwasser|strom|licht|internet|empfang|ersatz|termin|paket / von .. nichts .. weiß|wusste|
        gehört|gewusst / sollte|sollten|hätte|hätten .. kommen|da|geliefert|zwischen|bis|am|um|heute|
        gestern .. aber|jetzt|und|nicht|nun|niemand|keiner|zwischen|kommen|ankommen|fertig|sein / extra|
        eigens .. urlaub|frei|zeit|gekommen|gefahren|genommen|angereist|angefahren / urlaub .. genommen /
        jetzt|inzwischen|mittlerweile|nun|heute ist|sind .. es .. #|schon|bereits|fast|über|juli|august|
        uhr|tag / war|waren .. von .. # .. wochen|tagen|euro|monaten|tage|werktagen / von # .. wochen|
        tagen|werktagen .. rede|gesprochen|ausgegangen / heißt|hieß .. es .. jedes|immer|nur|man|sie|er|es|
        ich|wir|das|morgen / jedes mal|jedesmal|jede woche / immer .. wieder|nur .. verschoben|vertröstet|
        versprochen|heißt|ausrede|ausreden|andere|jemand|neue / vertröstet|hingehalten|weiterverbunden|
        abgewimmelt|abgewiesen / am|den # .. und .. am|den # .. geschrieben|angerufen|gemailt|gemeldet|
        nachgefragt|erinnert|gefragt / zweimal|dreimal|viermal|mehrfach|mehrmals|wiederholt|schon|bereits
        .. geschrieben|angerufen|erinnert|hingewiesen|gebeten|gemahnt|gemailt|gefragt|nachgefragt|
        reklamiert|gemeldet|gesprochen|versucht / auf .. anrufbeantworter .. gesprochen|hinterlassen / in
        bearbeitung / läuft .. nur .. musik|band|ansage / stunde|stunden|minuten|wochen|tage|monate ..
        gewartet|warten|wartezeit|gesessen|gestanden|verspätung|zu / über|mehr|fast|knapp|gut|geschlagene|
        ganze|geschlagenen .. als .. stunde|stunden / um .. # .. uhr .. erst|aufgerufen|gekommen|
        drangekommen|dran|da|geliefert|serviert / erst um|nach|gegen|am|beim .. #|stunden|wochen|tagen|
        mehrmaligem|langem|dritten|zweiten|telefonat|uhr / aufgerufen|drangekommen .. nach|erst|um / kam|
        kommt|gekommen|bekommen|erhielt|erhalten|erreichte .. absage|stornierung / ihre|eure absage /
        kurzfristig .. abgesagt|absage|storniert|geschlossen|geändert|verlegt / stand|standen .. vor ..
        tür|geschlossener|verschlossener|zettel|laden / an|jemand|jemanden|andere anderen|anderes|
        anderweitig .. vergeben|vermietet|verkauft|weitergegeben / anderweitig|doppelt .. vergeben|
        vermietet|belegt|gebucht / noch .. immer|nicht .. nackte|ohne|kein|keine|keinen|kalt|kaputt|nichts|
        da|nicht|offen|unfertig / fehlt|fehlen|fehlte|fehlten .. noch|mir|uns|der|die|das|ein|eine|
        komplett|ganz|leider|immer|auch|jede|jegliche|dabei / hat|haben|hatte .. gefehlt / komplett|völlig|
        einfach .. gefehlt|vergessen|vergessen|ignoriert|leer"""),
    ("absence", 1.6, """
        mussten|musste .. wir|ich|er|sie|man .. warten|wegwerfen|kaufen|zahlen|bezahlen|nachkaufen|selbst|
        putzen|stehen|schlafen|gehen|fahren|absagen|nochmal|neu|schieben|laufen|anrufen|frieren|umziehen|
        tragen|sitzen|ausziehen|umbuchen|verschieben|übernachten|improvisieren|verzichten|abbrechen|essen|
        holen|waschen / am ende|schließlich|stattdessen .. haben|gab|mussten|sind|habe|gabs|schnell / mal|
        nochmals|noch einmal nachfragen|nachgefragt|nachhaken|melden|erinnern / nochmals / wie es .. mit ..
        aussieht|steht|weitergeht / erst .. # .. wochen|tage|tagen|monate|monaten / erst .. seit .. #|
        ostern|wochen|tagen|kurzem|mai|montag|letzter|letztem / # .. wochen|tage|monate|tagen|monaten ..
        her|später|vorher|alt / nun schon|bereits|der|das|seit / # .. mal .. in folge / in folge /
        hintereinander / seither|seitdem / unfertig|halb fertig / auf .. uns .. sitzen / kein ende|
        ergebnis|fortschritt"""),
    ("failure", 2.5, """
        abgekanzelt|angeherrscht|angeschrien|angebrüllt|angepflaumt|angemault|angemotzt|zurechtgewiesen|
        abgefertigt|abgeblockt|abgewimmelt|bloßgestellt|ausgelacht|belächelt|nachgeäfft|ignoriert|
        übergangen|weggeschickt|hinausgeschickt|rausgeschickt|heimgeschickt|stehengelassen|beschuldigt|
        angelogen / von oben herab / ungehalten|mürrisch|barsch|schroff|launisch|unwirsch|kurz angebunden|
        desinteressiert|gleichgültig|teilnahmslos|abweisend|überfordert|gehetzt|rücksichtslos|ruppig|
        unaufmerksam|lustlos|genervt|überheblich|schnippisch|gereizt|ahnungslos|unbeholfen|unfreundlich /
        so .. muss|darf|sollte|kann|geht .. man .. mit .. umgehen|patienten|kunden|gästen|menschen|mir|uns|
        kindern|nicht / nicht .. umgehen / auf|mit .. fragen|beschwerden|bedenken|wünsche|bitte|mich|uns ..
        nicht .. eingegangen|reagiert|gehört / ohne .. auf .. einzugehen|eingegangen|zuzuhören / meinte|
        sagte|hieß|antwortete|behauptete|erklärte .. nur|das|bloß|lapidar|schulterzuckend|es|man .. sei|
        halt|eben|nichts|so|ist|wäre|man|alles|pech|selbst / zuckte|rollte|verdrehte .. schultern|achseln|
        augen / nur .. gelacht|gegrinst|genickt|schultern|achselzucken|schulterzucken / keine .. ahnung|
        lust|zeit .. hatte|hatten|von|gehabt|haben|für|hat / ton|tonfall|umgangston|umgang .. unmöglich|
        unangemessen|war|vergriffen|daneben|lässt|nicht|am telefon"""),
    ("money", 2.5, """
        trotzdem|dennoch|weiterhin|weiter|nochmals|erneut|wieder .. abgebucht|eingezogen|berechnet|gezahlt|
        bezahlt|belastet|abgezogen|gefordert|kassiert / wurde|wurden|haben|habt .. abgebucht|eingezogen|
        berechnet|belastet|abgezogen .. obwohl|trotz|ohne|zweimal|doppelt|zu|nochmal|statt|mehr /
        abgebucht|eingezogen|berechnet|verlangt|gezahlt|bezahlt ... obwohl|statt|vereinbart|anstatt|
        gekündigt|angeboten|besprochen|gesagt|ohne / gesagt|angeboten|vereinbart|besprochen|genannt|
        ausgemacht|versprochen ... bezahlt|waren|berechnet|verlangt|kassiert|kosten|abgebucht|stehen|steht
        .. #|es|dann|jetzt|nun|mehr|plötzlich / rechnung .. stehen|steht|aufgeführt|tauchen|taucht|
        berechnet|finden|weist .. #|position|posten|mehr|pauschale|etwas|stunden|die|auf / von .. einer|
        einem .. war|im .. keine rede|nie|nicht .. rede / keine rede / für mich|uns .. #|acht|das|sind|
        nicht / sind .. für .. mich|uns / das sind .. #|nur|bei / nicht .. vereinbart|abgesprochen|im
        angebot|bestellt|besprochen|beauftragt|aufgeführt|ausgewiesen|nachvollziehbar|nachvollziehen|
        erbracht / nie .. erhalten|bestellt|in anspruch|genutzt|besprochen / euro .. für .. nichts|nix|so /
        für nichts|nix / rabatt|gutschein|gutscheincode|anzahlung|skonto .. nicht|nie|fehlt|vergessen / zu
        .. viel|hoch .. berechnet|kassiert|verlangt|gezahlt|abgebucht|angesetzt / will|wollen .. # .. euro
        .. von .. kaution|behalten|einbehalten / kaution .. behalten|einbehalten|abgezogen|zurück|fehlt /
        preis .. an|am|auf .. regal|kasse|etikett|karte|schild .. aber|war|stand|anders"""),
    ("demand", 1.6, """
        noch .. einmal|mal .. vorbei*|kommen|schicken|ansehen|anschauen|nacharbeiten|prüfen|machen|richten
        / nochmal .. vorbei*|kommen|schicken|ansehen|anschauen|machen|richten / vorbeischauen|nacharbeiten|
        nachschicken|nachliefern|nachsenden|nachreichen|nachstellen|nacharbeit|nachlieferung / schickt|
        schicken|senden|liefern .. noch|bitte|mir|uns .. nach|richtige|richtigen|fehlende|fehlenden|neue|
        neuen|ersatz|anderen|andere / noch nach / korrigierte|korrigierten|berichtigte|berichtigten|
        richtige|neue|geänderte|stimmige .. rechnung / rechnung .. korrigieren|berichtigen|prüfen|ändern|
        stornieren|kürzen / ziehen|zieht|rechnen|rechnet .. von|sie|ihr|die .. rechnung|preis|ab|betrag|an
        / im|beim|am preis .. entgegen*|nach|machen|etwas|nachlass / entgegenkommen|entgegenkämen|nachlass|
        preisnachlass|kulanz|kulant|rabatt|teilerstattung|erlass / preis .. etwas .. nach / ersetzen|
        ersetzt|ersatzteil .. teller|mir|uns|bekommen|können|würden|den|die|das|diesen / diesen|dieses|
        diese .. ersetzen|umtauschen|austauschen|tauschen / tauschen .. sie|ihr|wir .. um|aus|den|die|das /
        umtausch|austausch|ersatz .. freuen|bitte|wäre|möglich|gern|hoffe|bitten / gewährleistung|garantie|
        garantiefall / in ordnung .. bringen|gebracht|zu|kommt|kommen / kostenlos|unentgeltlich|kostenfrei
        .. natürlich|selbstverständlich|nacharbeiten|richten|reparieren|austauschen|ersetzen / geld|betrag|
        summe|anzahlung|beitrag .. zurück*|wieder|erstatten|überweisen / überweisen sie .. mir|uns den|das|
        die betrag|geld|summe|beitrag|differenz|rest zurück / überweisen sie .. mir|uns den|das|die betrag|
        geld|summe|beitrag|differenz|rest / zurücküberweisen|zurückzahlen|zurückerstatten|zurückbekommen|
        zurückbuchen|zurückhaben / wie .. wir|ich|es|man|soll|sollen .. verfahren|weiter|weitergehen|
        vorgehen|weitermachen / wie geht .. es .. weiter|jetzt|nun / was .. gedenken|schlagen|wollen|
        können|machen|sollen|tun|raten|unternehmen .. sie|wir|ihr|tun|vor|nun|jetzt|machen / mit ..
        leitung|leiter|leiterin|chef|chefin|vorgesetzten|inhaber|inhaberin|geschäftsführer|
        geschäftsführung|verantwortlichen .. sprechen|reden / sorgen .. sie|bitte .. dafür|das|dass / bitte
        .. sorgen|kümmern|veranlassen|beheben|korrigieren|berichtigen|austauschen|ersetzen|nachbessern|
        unterlassen|klären|abstellen|überprüfen|nachschauen / wenn .. sie|ihr .. das|es|sich|den|die ..
        ansehen|anschauen|prüfen|austauschen|ersetzen|klären|kümmern|beheben / lieber .. ein|eine|einen ..
        anderes|anderen|andere|geld / bei .. jemand|jemandem|einem|einer .. anderem|anderen|anders /
        dringend .. rückmeldung|antwort|hilfe|bitte|um / was .. kann .. man|ich|da .. tun|machen / heute
        noch / schicken .. jemanden|jemand|einen|ihren"""),
    ("emotion", 1.9, """
        darf|sollte|dürfte|kann .. nicht|nie|kein .. passieren|vorkommen|geschehen|sein|wieder|so / nicht
        .. noch .. einmal|mal .. vorkommt|passiert|geschieht|vor / so kennen|kenne .. nicht|ihnen|sie|euch
        / nicht .. gewohnt|kleinlich|undankbar|meckern|pingelig|verschweigen|vorenthalten|unerwähnt|stehen
        / verschweigen|vorenthalten|unerwähnt / dachte|dachten|denke|meine|finde .. ich|wir|das|sie ..
        sollten|sollte|wissen|müssen|müssten|wollen|geht|muss / sollten|sollte .. sie|ihr .. wissen|
        erfahren|hören / fällt .. mir|uns .. schwer|nicht leicht / ungern|widerwillig|nur ungern /
        erstaunt|verwundert|überrascht|irritiert|gewundert|befremdet|enttäuscht|erschrocken|verblüfft ..
        hat|haben|war|waren|dass|wie|über|festgestellt|musste / hat|haben .. uns|mich .. erstaunt|
        verwundert|überrascht|irritiert|gewundert|gestört|geärgert|enttäuscht|erschreckt|befremdet|betrübt|
        verletzt|getroffen|umso / etwas|bisschen|besseres|mehr|anderes .. anderes|mehr|besseres ..
        vorgestellt|erwartet|erhofft|gewünscht / anders|besser .. vorgestellt|erwartet|erhofft|gewünscht|
        gedacht|kannte|kannten / erwartet|vorgestellt|erhofft .. hatte|hätte|hatten / noch nie .. erlebt|
        passiert|vorgekommen|gesehen|gehört|so / so .. etwas|was .. noch .. nie / seit # jahren .. nie|
        noch|so / schade|bedauerlich .. dass|so|war|nur|aber|denn|eigentlich|wirklich|drum|um / traurig|
        enttäuscht|wütend|verletzt|entsetzt|ratlos|verzweifelt / furchtbar|sehr|total|wirklich|schwer|
        ziemlich|maßlos .. enttäuscht|traurig|ärgerlich|schade|unangenehm|verärgert|peinlich|unhöflich|
        sauer / nicht .. lustig|toll|schön|ordnung|okay|fair|angenehm|witzig|hinnehmbar|akzeptabel|
        professionell|angemessen|zumutbar|vertretbar|erfreulich|berauschend|prickelnd / echt|wirklich|gar|
        überhaupt|alles|so nicht .. toll|gut|schön|ok|okay|fair|lustig|so|das|in / in .. ordnung .. nicht|
        finde / kein .. spaß|vergnügen|genuss|verständnis|aushängeschild|zustand|service / wohl|doch|
        bestimmt|sicher|ja .. nicht .. zu viel|sein|ernst|wahr|im|ihr|so / hätte|hätten .. doch|wenigstens|
        man|gern|gerne|uns|mir|ich|wir|sie|ihr .. gereicht|genügt|anrufen|sagen|erwartet|gewünscht|vorher|
        wenigstens|bescheid|gefreut|geholfen|gebraucht|gehofft / mit .. laune|stimmung|freude .. vorbei|
        dahin|verdorben / verdorben|vermiest|getrübt|verleidet / jeder|jede .. tag|woche|stunde .. kostet|
        verliere|fehlt / ich komme|kommen .. nicht .. mein|meinen|in|rein|unser|weiter|ran / zu meinem|
        unserem / traut sich|wagt .. nicht / bitte .. nicht .. falsch|böse|übel / für .. diesen|den|# ..
        preis|geld|euro .. hatte|hätte|erwarte|erwartet|darf|sollte|kann|mehr|anderes"""),
    ("relation", 0.9, """
        bei .. ihnen|euch / von .. ihnen|euch / mit .. ihnen|euch|ihrer|ihrem|eurer|eurem / zu ihnen|euch /
        durch|an|auf|in|aus|für|wegen|hinter|über|nach|seit|zu ihr|ihre|ihrem|ihren|ihrer|ihres|eure|eurem|
        euren|eurer / ihr|ihre|ihrem|ihren|ihrer|ihres|euer|eure|eurem|euren|eurer .. bub|lehrling|geselle|
        kollege|kollegin|meister|mann|dame|leute|beiden|männer|putzfrau|reinigungskraft|therapeutin|
        therapeut|friseurin|frisörin|stylistin|lehrer|lehrerin|trainerin|trainer|koch|küche|bar|gärtner|
        maler|elektriker|klempner|zusteller|bote|paketdienst|rechnung|büro|anruf|zettel|rat|update|version|
        software|ausstellung|paket|lieferung|garantie|angebot|zusage|versprechen|chat|schule|kita|bad|
        becken|café|bäckerei|campingplatz|apartment|ferienwohnung|räder|pizza|essen|frühstück|torte|wäsche|
        kurs|kurse|stunden|abteilung|adresse|jacke|kutscher|absage|monteure|wachmann|hausmeister|pflegerin|
        arzthelferin|sprechstundenhilfe|ärztin|arzt|zahnarzt|empfang|praxis|haus|hauses|sekretariat|büro|
        kasse|filiale|markt / sie|ihr .. haben|habt|hatten|hattet .. mir|uns|meine|mein|den|die|das|am|
        letzte|unsere .. geliefert|geschickt|eingebaut|repariert|berechnet|abgebucht|versprochen|zugesagt|
        gesagt|gemacht|verkauft|gegeben|bestätigt|gewartet|gereinigt|empfohlen|verlegt|montiert|
        geschnitten|gefärbt|vergessen / bei euch|ihnen .. gekauft|bestellt|gebucht|war|waren|gewesen|
        geholt|abgeholt|gegessen|mitglied|kunde / gekauft .. habe|haben|hatte|und|vor|im|bei|letzten|# /
        bestellt .. habe|haben|hatte|hatten|und|am|vor / bestellt|gebucht|reserviert|gemietet|angezahlt|
        abgeholt hatte|hatten|habe|haben|waren|wurde|und|aber / abgeholt|geholt|anprobiert|gemietet|
        ausgeliehen|angezahlt / war|waren .. zum|zur|bei|gestern|am|heute .. essen|schneiden|färben|
        strähnen|behandlung|massage|wartung|gast|gäste|termin|euch|ihnen / kommen|kommt|komme .. seit ..
        jahren|jahre / seit .. # .. jahren .. bei|kunde|kundin|patientin|gast|zu / mein|meine|meinem|
        meinen|meiner|unser|unsere|unserem|unseren|unserer .. zimmer|vorhänge|vorhängen|torte|tickets|
        karten|kurs|vertrag|beitrag|rezept|behandlung|küche|reparatur|haarschnitt|tisch|buchung|aufenthalt|
        bestellung|lieferung|auftrag|rechnung|kaution|anzahlung|deposit|mitgliedschaft|abo|zugang|paket /
        ihr|der|ein|dem monteur|techniker|fahrer|kellner|handwerker|zusteller|trainer|installateur .. war|
        hat|kam|meinte|sagte|hatte|ist|wollte|konnte|ging|stellte|verließ / der|die|das|den karton|paket|
        lieferung|sendung|schrank|torte|rechnung|zimmer|waage|gerät|maschine|termin|kurs .. war|kam|ist|
        sollte|hat|wurde|haben|hatte|stand|lag|fehlte|enthielt / an|bei der rezeption|kasse|theke|
        anmeldung|hotline|abholung|anzahlung|übergabe|anprobe|abnahme|lieferung|montage|reparatur|anmeldung
        / am|beim telefon|empfang|schalter|check / lieferschein|bestellnummer|auftragsbestätigung|
        anzahlung|mietwagen|leihwagen"""),
)  # fmt: skip
