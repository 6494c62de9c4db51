"""What people ask for, threaten with and were hurt by, German; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "ich|wir|mutter|vater|mama|papa|sohn|tochter|kind|baby|frau|mann|oma|opa|großmutter|großvater|enkel|enkelin|"
    "gast|kundin|kunde|freund|freundin|junge|mädchen|tante|onkel|nachbarin|schwester|bruder"
)

GERMAN: tuple[tuple[str, str], ...] = (
    ("refund", """
        geld .. zurück / erstatt* / rückerstatt* / zurückerstatt* / rückzahlung / gutschrift / zurückzahlen / zurücküberweisen / zurück überweisen / überweisen sie .. betrag|geld / betrag .. zurück / kaufpreis .. zurück / kaufpreisrückerstattung /
        rückbuchen / schreiben sie .. gut / rückabwick* / trete|treten .. vom .. kauf|vertrag .. zurück / rücktritt vom / widerrufe"""),
    ("replacement", """
        ersatz / ersatzlieferung / ersatzgerät / ersatzteil* / ersetzen / ersetzt / umtausch / umtauschen / umgetauscht / austausch / austauschen / ausgetauscht / tauschen / neulieferung / nachlieferung / nachliefern / neues|neue|neuen|anderes .. gerät|exemplar|teil|stück|modell|lampe|paar|ware|artikel / ein neues / schicken|senden|liefern sie .. neu|neue|neues|neuen|richtige|richtigen|fehlende|fehlenden"""),
    ("repair", """
        reparier* / reparatur / nachbesser* / nachbesserung / instand* / in ordnung .. bringen|gebracht / mangel|mängel .. beheben|beseitigen|behoben|beseitigt / beheben / behebung / mängelbeseitigung / techniker|monteur .. schicken|vorbei|kommt|kommen / nacherfüllung"""),
    ("discount", """
        rabatt / preisnachlass / nachlass / minderung / preisminderung / mindern / mindere / gutschein / entschädigung / entschädigen / schadenersatz / schadensersatz / kulanz / kulanz* / entgegenkommen / entgegenkommt / wiedergutmachung / reduzieren .. preis|rechnung / rechnung .. reduzieren|kürzen|mindern / gebühr .. erlassen"""),
    ("apology", """
        entschuldigung / erwarte|verlange|fordere|möchte|will eine|um entschuldigung / entschuldigen / sich .. entschuldigen / entschuldigt / entschuldigungsschreiben / um verzeihung"""),
    ("information", """
        erklär* / erläutern / erläuterung / auskunft / stellungnahme / klären .. sie|auf / aufklärung / teilen sie .. mit / teilt mir .. mit / mitteilen / sagen sie .. mir|uns|wann / wissen .. wann|wo|warum|wie|ob|was / wann .. kommt|kommen|erhalte|bekomme|kann|wird|werden|darf|ist|geht / wo .. bleibt|ist|bleiben|sind .. meine|mein|unser|unsere|die|das|der / sendungsnummer / trackingnummer / bestätigen sie / um bestätigung / informieren sie / rückmeldung / was ist .. los|passiert / stand der dinge / wie|was ist .. stand / aktuellen|aktueller|neuesten stand / geben sie .. bescheid / bescheid"""),
    ("lawyer", """
        anwalt* / anwält* / rechtsanwalt* / rechtsanwält* / rechtsbeistand / rechtsschutz* / rechtliche|rechtlichen|juristische|juristischen|gerichtliche .. schritte|schritten|wege|konsequenzen|mittel / rechtsweg / klage / verklage* / einklagen / vor|vors|zum|beim|ans gericht / gericht .. klären|entscheid*|einschalten|anrufen|sehen / dem gericht .. übergeben|vorlegen / amtsgericht / landgericht / gerichtlich / mahnbescheid / anzeige / erstatt* .. anzeige|strafanzeige|meldung / strafanzeige / vor gericht / rechtlich .. vorgehen"""),
    ("review", """
        schlechte|negative|entsprechende|ehrliche|vernichtende|miese|öffentliche|schlechten|negativen|entsprechenden .. bewertung|bewertungen|rezension|rezensionen|kritik / bewertung|rezension .. schreiben|hinterlassen|abgeben|veröffentlichen|google|trustpilot|internet|folgen / bewerte|bewerten .. schlecht|negativ|entsprechend|google|stern / ein stern / trustpilot / google .. bewertung|rezension|bewerten / sozialen|soziale|social medien|netzwerken|netzwerke|media / facebook|instagram|twitter|internet .. posten|veröffentlichen|stellen|teilen|öffentlich / allen .. erzählen|abraten|warnen / andere|anderen|freunde|bekannte .. warnen|abraten / öffentlich .. machen"""),
    ("chargeback", """
        rückbuch* / zurückbuch* / zurückholen / lastschrift .. zurück|widerspreche|widersprechen|zurückgeben|zurückgehen / rücklastschrift / chargeback / käuferschutz / paypal .. fall|konflikt|melden|öffnen|eröffnen|beschwerde / konflikt .. eröffnen|öffnen|melden / zahlung .. zurückziehen|stornieren|anfechten|reklamieren / bank .. zurückholen|zurückbuchen|stornieren|widersprechen|reklamieren / kreditkarte .. zurück|reklamieren"""),
    ("authority", """
        verbraucherzentrale / verbraucherschutz* / schlichtungsstelle / schlichter / schlichtung / ombudsmann / ombudsfrau / ombudsstelle / gewerbeaufsicht* / ordnungsamt / gesundheitsamt / veterinäramt / lebensmittelüberwachung / lebensmittelkontrolle / behörde / behörden / aufsichtsbehörde / bundesnetzagentur / polizei / datenschutzbehörde / datenschutzbeauftragte* / wettbewerbszentrale / arbeiterkammer / konsumentenschutz / gewerbeamt / marktüberwachung / bafin / handelskammer / ihk"""),
    ("press", """
        an die|zur presse|zeitung|redaktion / der|die presse , / presse|zeitung|zeitungen ... wende|wenden|gehe|gehen|melde|melden|schreibe|schreiben|informiere|informieren|schalte|einschalten|kontaktiere|rufe|landet|landen|berichten|interessiert|interessieren|erfährt|erfahren|freuen / wende|wenden|gehe|gehen|melde|melden|schreibe|schreiben|informiere|informieren|schalte|einschalten|kontaktiere|rufe|landet|landen|berichten|interessiert|interessieren|erfährt|erfahren|freuen ... presse|zeitung|zeitungen / in die|der zeitung kommen|kommt|bringen|stehen|steht|lesen / medien .. wenden|gehen|informieren|einschalten|öffentlichkeit / die|an|den medien / journalist* / reporter / ans|zum fernsehen / fernsehen .. melden|wenden|informieren|einschalten / stern tv / an die öffentlichkeit"""),
    ("injury", """
        verletz* / blut|blutet|blutete|geblutet|blutig|blutend* / verbrannt|verbrüht|geschnitten|aufgeschnitten|gebrochen|gequetscht|eingeklemmt|aufgeschlagen|verstaucht|geprellt .. hand|hände|finger|arm|bein|fuß|zeh|gesicht|auge|augen|haut|mund|zunge|kopf|knie|handgelenk|knöchel|rücken|zahn|daumen|schulter|nase /
        hand|hände|finger|arm|bein|fuß|zeh|gesicht|auge|augen|haut|mund|zunge|kopf|knie|handgelenk|knöchel|rücken|zahn|daumen|schulter|nase .. verbrannt|verbrüht|geschnitten|aufgeschnitten|gebrochen|gequetscht|eingeklemmt|aufgeschlagen|verstaucht|abgebrochen|genäht /
        sich|mich|mir .. verbrannt|verbrüht|geschnitten|gequetscht|wehgetan|weh / verbrennung* / verbrühung* / schnittwunde* / wunde / platzwunde / ins|im|zum krankenhaus / krankenhausaufenthalt / notaufnahme / notarzt / krankenwagen / rettungswagen / gestürzt|stürzte / ausgerutscht / ohnmächtig / bewusstlos / gehirnerschütterung / knochenbruch / genäht werden / zum arzt / verätz* / brandblase* / schmerzen .. hand|arm|rücken|bein"""),
    ("fire", """
        brand|brände / gebrannt / brannte / brennt / feuer .. gefangen|gefangen|ausgebrochen|fing|aus|im|löschen|flammen / fing feuer / in flammen / flamme* / stieg|kam|quoll|kommt|steigt .. rauch|qualm / rauch .. stieg|kam|aus|aufgestiegen|quoll / rauchte / geraucht .. gerät|stecker / qualm* / funken / funkte / explodier* / explosion / in brand / geschmolzen / schmolz / verschmort / schmor* / überhitz* / zu heiß .. wird|geworden|wurde / brandgeruch / verbrannt .. riecht|roch|gerochen / roch|riecht .. verbrannt|angebrannt|schmorend*"""),
    ("electric shock", """
        stromschlag* / stromschläge / elektroschock / elektrischen|elektrischer|elektrische schlag|schläge / einen gewischt|geschlagen / kurzschluss* / unter strom / offene|blanke|freiliegende|lose .. kabel|leitung|leitungen|drähte / blankes kabel"""),
    ("allergy", """
        allerg* / anaphyla* / ausschlag / hautausschlag / quaddeln / nesselsucht / geschwollen* .. gesicht|lippen|hals|zunge|augen / gesicht|lippen|hals|zunge|augen .. geschwollen|angeschwollen|schwoll / enthält|enthielt|enthalten .. nüsse|gluten|erdnüsse|milch|ei|soja|sesam|laktose / nüsse|gluten|erdnüsse|laktose .. enthalten|drin|obwohl / zöliakie / atemnot / juckreiz"""),
    ("choking", """
        verschluck* / erstick* / strangul* / erdrossel* / kleinteil* / in den mund .. gesteckt|genommen / im mund .. hatte|gehabt / luftröhre / knopfzelle* / atemwege"""),
    ("food poisoning", """
        lebensmittelvergiftung* / vergift* / erbrochen / erbrechen / übergeben .. musste|mussten|mich|uns|sich / musste|mussten .. übergeben / durchfall / salmonell* / listerien / magenkrämpfe / bauchschmerzen / bauchkrämpfe / übelkeit / schlecht .. nach|geworden .. essen|gegessen|verzehr / nach dem essen|verzehr .. schlecht|übel|krank / magen darm / maden / würmer / verdorben* .. gegessen|fleisch|fisch"""),
    ("gas or fumes", """
        gasgeruch / gasleck / gas .. ausgetreten|tritt|austritt|entweicht|strömt|riecht|roch / nach gas / kohlenmonoxid / dämpfe / giftig* / gift / ausdünst* / chemischer|chemischen|beißender|stechender geruch / gestank .. chemie|chemisch / lösungsmittel*"""),
    ("hazard", """
        gefährlich* / gefahr / gefährdung / gefährdet / lebensgefahr / lebensgefährlich* / sicherheitsrisik* / sicherheitsmangel / sicherheitsmängel / nicht sicher|verkehrssicher / verletzungsgefahr / unfallgefahr / brandgefahr / beinahe|fast .. verletzt|unfall|getroffen|umgekommen|gestürzt|erschlagen|gestorben / hätte .. verletzen|verletzt|sterben|tot|umbringen|passieren / bremse|bremsen .. versagt|versagten|ausgefallen|nicht / scharfe|scharfkantig* kante|kanten / scharfkantig* / glasscherbe* / glassplitter* / splitter / scherben .. im|in / im|in .. essen|brot|suppe|salat|brötchen|müsli|kuchen|eis ... glas|glasstück*|scherbe|scherben|metall*|plastikteil*|nagel|schraube|draht / metallteil*|glas|plastik|nagel|schraube .. im|in .. essen|brot|suppe|salat|brötchen|glas|flasche"""),
    ("refund", """
        überweis* ... zurück|betrag|geld|euro|summe / zurückzutreten / zurücktreten .. kauf|vertrag|reise / vom kauf|vertrag|kaufvertrag .. zurück|zurücktreten|rücktritt / zurückfordern / fordere .. zurück / geld .. wieder|wiederhaben / kohle zurück / storno|stornierung .. betrag|rechnung / gutschreiben / auszahlen / auszahlung / zurückbezahlen|zurückgezahlt|zurückbezahlt / rückvergüt* / wiederbekommen"""),
    ("replacement", """
        hätte|möchte|will|brauche|bekomme|erwarte|bitte .. neue|neuen|neues|andere|anderes|heile|intakte|funktionierende / richtige|passende|korrekte größe|farbe|ware|artikel|modell|produkt / noch einmal|nochmal|erneut .. schicken|senden|liefern|zusenden / zusenden .. neu|neue|fehlende|richtige / nachsenden / nachgeliefert / ersatzweise / neu liefern / fehlende|fehlenden teil|teile|stück|ware|schrauben"""),
    ("repair", """
        bessern .. nach / nachbessern / nachgebessert / behebt|behoben|beheben|beseitigt|beseitigen .. mangel|schaden|fehler|problem|defekt / mangel|schaden|fehler|defekt .. behebt|behoben|beheben|beseitigt / instandsetz* / fertigstellen / richten .. lassen / wieder .. ganz|heil|funktioniert|läuft / gewährleistung .. reparieren|beheben / schauen .. an|vorbei .. monteur|techniker"""),
    ("discount", """
        entgegenkommen / kommen ... entgegen / preis .. nach|nachlassen|senken|reduzieren|mindern / teilerstattung / aufwandsentschädigung / schmerzensgeld / ausgleich / anteilig* / etwas nachlassen / günstiger .. überlassen|behalten / prozent .. nachlass|rabatt|erlass / gutscheins|einkaufsgutschein|warengutschein / vergünstigung / kulanterweise"""),
    ("apology", """
        sich .. entschuldigt / nicht einmal entschuldigt / wort .. bedauerns|entschuldigung|tut / bedauern .. erwartet|kein"""),
    ("information", """
        wüsste .. gern|gerne|wann|wo|ob / würde .. gern|gerne wissen|erfahren / wie .. geht .. weiter / wie geht es|s .. weiter / was .. geschieht|passiert|gedenken|tun / können|könnten sie .. sagen|mitteilen|erklären|klären|nachsehen|prüfen|bestätigen / ich frage|fragen mich|wann|ob|wo / erwarte .. antwort|erklärung|stellungnahme|rückmeldung|auskunft / bitte um .. antwort|rückruf|erklärung|auskunft|info|klärung|stellungnahme / wann darf|wird|kommt|endlich / halten sie .. auf dem laufenden / antworten sie|bitte"""),
    ("lawyer", """
        vor gericht|dem kadi / mein|meinen|einen|unser|unseren|dem|den anwalt / juristisch / rechtsschutzversicherung / gerichtlich .. vorgehen|durchsetzen|klären / rechtliche|rechtlicher hilfe|beistand|konsequenzen / klagen / betrug .. anzeige|anzeigen / anzeigen .. betrugs / mahnverfahren"""),
    ("review", """
        stern|sterne|sternen .. bewertung|google|rezension|amazon / weitererzählen / weitersagen / weiter erzählen|sagen|empfehlen .. nicht|niemandem / überall .. erzählen|erzähle|berichten|verbreiten / öffentlich .. machen|posten|berichten|schreiben / im internet|netz .. schreiben|berichten|veröffentlichen|posten|lesen / auf google|facebook|instagram|trustpilot|tripadvisor|amazon|jameda|twitter|tiktok / bekanntenkreis|freundeskreis / abraten / rate .. allen|jedem|freunden .. ab / publik / rufschäd*"""),
    ("chargeback", """
        paypal .. zurückfordern|zurückholen|antrag|problem|erstattung|klären|einschalten / über|via|durch paypal|bank|kreditkarte|klarna .. zurück|zurückfordern|zurückholen|rückbuchen / bank .. zurückfordern|beauftragen|rückgängig|widerrufen|rückbuchung / abbuchung .. widersprechen|widersprochen|zurückgeben|rückgängig|stornieren / zahlung .. rückgängig|anfechten|zurückbuchen|stoppen"""),
    ("authority", """
        melde|melden .. behörde|amt|verbraucher*|gesundheitsamt|polizei|kammer|bundesnetzagentur / ordnungsamt / handwerkskammer / innung / ärztekammer / schiedsstelle / verbraucherverband / verein für konsumenteninformation / landratsamt / amt für|veterinär* / stiftung warentest / reiserecht* / eisenbahn bundesamt / luftfahrt bundesamt / berufsgenossenschaft / lebensmittelüberwachungsamt / lebensmittelaufsicht / anzeige bei .. polizei"""),
    ("press", """
        lokalzeitung|bildzeitung|lokalpresse|lokalblatt / bild zeitung / öffentlichkeit / redaktion / reportage / rtl|wdr|ndr|zdf|ard|mdr|swr|br|sat / ans|einem|das|vom verbrauchermagazin .. wenden|melden|berichten|schreiben|informieren / an ein|das verbrauchermagazin / fernsehsender"""),
    ("injury", """
        sich .. geschnitten|verbrannt|verletzt|verbrüht|gebrochen|geklemmt|gestoßen / geschnitten .. scharf*|rand|kante|glas|deckel / scharf* .. geschnitten|aufgeschnitten / fiel|gefallen|stürzt|stürzte .. rücken|kopf|treppe|hin / brach .. zusammen|unter|fiel / zusammengebrochen / zusammenbrach / eingeklemmt / abgerissen|abgetrennt .. finger / prellung* / platzwunde / schürfwunde* / bruch .. arm|bein|hand|fuß|handgelenk / ärztlich|ärztliche .. behandelt|behandlung|versorgt|hilfe / blaue flecken / hautirritation* / augenverletzung / zähne|zahn .. ausgebissen|abgebrochen / schnitt .. hand|finger"""),
    ("fire", """
        angekokelt / kokelt / verkokelt / gekokelt / angesengt / heiß .. geworden|wurde|wird|verbrannt|angekokelt|berühren|anfassen|qualmt / akku .. aufgebläht|gebläht|heiß|explodiert|brannte|gebrannt / feuer / in rauch / rauchentwicklung / glühte|glüht .. kabel|stecker / durchgeschmort|durchgebrannt|angebrannt / geplatzt .. akku|flasche|glas / brandfleck* / brandloch / verpufft|verpuffung"""),
    ("electric shock", """
        bekam|bekommen|bekomme|kriegte|gekriegt|versetzte|verpasste .. schlag / einen schlag .. bekommen|gekriegt|beim|versetzt / strom .. geschlag*|schlag|gehäuse|bekommen|anfassen / unter spannung|strom / elektrischer|elektrischen schlag / stecker|steckdose .. funken|offen"""),
    ("allergy", """
        nussallergie|erdnussallergie|lebensmittelallergie|glutenunverträglichkeit|laktoseintoleranz|unverträglichkeit / nüsse|erdnüsse|gluten|laktose|milch|ei|soja .. im|in|im .. kuchen|essen|soße|gericht|brot|salat / trotz .. hinweis .. allerg*|nuss* / hautreaktion / quaddel* / angeschwollen / rötung* .. haut|gesicht / juckt|jucken / luft .. bekam|bekommen|keine"""),
    ("choking", """
        in den mund / luft .. bekommen|bekam .. keine|mehr / verschluck* / im hals .. stecken|steckte / keine luft / hals .. gesteckt"""),
    ("food poisoning", """
        übergeben .. uns|mich|alle|musste|mussten|sich|haben / haben|habe .. alle .. übergeben / erbrach* / gekotzt / brechdurchfall / krank .. geworden|nach .. essen|verzehr|besuch / magenschmerzen / magenverstimmung / speiübel / übel .. geworden|nach / schlecht .. gewordenen|gewordenes|verdorben / rohes|rohe|halbrohes hähnchen|fleisch|hühnchen / kakerlake*|maus|fliege|schnecke|käfer im|in .. essen|salat|suppe|zimmer"""),
    ("gas or fumes", """
        riecht|roch|stinkt|stank .. gas|chemisch|chemie|lösungsmittel|abgas* / abgas* / rauchvergiftung / gasalarm / kohlenmonoxidvergiftung / gasheizung .. riecht|undicht / ausgast|ausgasung* / schadstoff*"""),
    ("hazard", """
        hätte .. schlimm*|böse|tödlich|ins auge / um ein haar / unfall / lebensbedrohlich / ungesichert* / gesundheitsgefahr|gesundheitsgefährdend* / fremdkörper / nicht .. sicher .. mehr|für / rad .. gelöst|verloren|locker / zusammengekracht / umgekippt .. fast|kind|auf / rückruf .. sicherheit"""),
    ("discount", """
        preis|preises|betrag|betrags|kosten|rechnung .. erlassen|erlass|nachlassen / erlassen .. sie|werden"""),
    ("unwanted", """
        nicht .. um / statt / anstatt / anstelle / ohne .. gleich / keinen wert auf / kein interesse / keine lust / brauche|brauchen|will|möchte|verlange|erwarte|wünsche|benötige .. kein|keine|keinen|nicht / verzichte .. auf / müssen|muss|brauchen|braucht|sollen ... nicht / ob ich|wir ... möchte|möchten|wolle|wollen|wollte|wollten|wünsche|wünschte / ich|wir lehne|lehnen"""),
    ("needless", """
        nicht .. nötig|notwendig|erforderlich|gewünscht|wichtig|gewollt|haben|verlangt|nützen|reicht|reichen|helfen|hilft / brauche|brauchen|will|möchte|wollen|erwarte|verlange .. ich|wir|sie .. nicht|keine|keinen / nicht haben / wurde|wurden|ist|kam ... niemand|keiner / lehne|lehnen ich|wir .. ab / unnötig / überflüssig / erübrigt|spare|sparen"""),
    ("aside", """
        erstattung .. erhalten|angekommen|eingegangen|danke / danke|dank|danken ... erstattung|rückerstattung|rückzahlung|gutschrift|ersatz|gutschein|rabatt|reparatur|entschuldigung|erklärung|auskunft|rückmeldung / wurde|worden .. bereits|schon .. erstattet|ersetzt|repariert|umgetauscht / trotz .. reparatur|umtausch|ersatz / nach .. reparatur|umtausch / die|eure reparatur .. hat|war|ist|wurde|lief|hielt / letzte|letzten|erste|ersten|der|ihrer|ihre reparatur .. war|hat|wieder|ist|noch|kaputt /
        entschuldigen|entschuldigung .. die störung|späte|verspätete|meine / entschuldigung|verzeihung , aber|ich|wir|können|könnten|wie|wo|wann|das|dass|habe|haben / bitte um entschuldigung / ich entschuldige / rabattcode|gutscheincode* / mein|meinen|meinem|dem|den|der|einen|einem|ein gutschein .. nicht|ist|von|über|wurde|abgelehnt|gekauft|eingelöst / bin .. anwalt|anwältin|rechtsanwalt / gute|guten|tolle|positive|positiven bewertung|bewertungen|rezensionen / bewertungen .. gelesen / anzeige .. display|gesehen|zeitung / display|die anzeige .. blinkt|zeigt|defekt|ist / leibgericht / das gericht .. war|schmeckte|kalt / gerichte / feuer und flamme / feuerlöscher / feuerwerk* / rauchmelder / brandneu /
        presse mich|den|die .. drücken|knopf / saftpresse|presse .. funktioniert|kaputt|defekt|geht|macht / gefahr laufen / laufe|laufen|läuft|liefen gefahr / keine gefahr / allergiker* .. kissen|bettwäsche|geeignet / wende mich / wie erklären|erklärt sich / brennt .. nicht|nur|lampe|licht|led / lampe|licht|led .. brennt / ehrlich verletzt"""),
    ("aside", """
        mit .. feuer spielen|spielt|spiele / spielen|spielt .. mit .. feuer / feuer unterm dach / brennt|brennen ... unter|auf den nägeln / fühle|fühlen|fühlt mich|uns|sich .. verletzt /
        pflicht|pflichten|vertrag|gesetz|gesetze|regeln|privatsphäre|datenschutz|gefühle|ehre|sorgfaltspflicht* .. verletz* / verletz* .. pflicht*|vertrag*|privatsphäre|gefühle|datenschutz*|gesetz*|regeln|markenrecht* / verletz* .. rechte als|aus|nach / rechte verletz* /
        laut|ihre|ihrer|eure|eurer|online|werbe|stellen anzeige / in der|einer|ihrer anzeige / schokolade|pralinen|eis|butter|käse|torte|kuchen|wachs|kerze|kerzen|glasur .. geschmolzen|geschmolzene|schmolz / geschmolzene|geschmolzener|geschmolzenes schokolade|käse|eis|butter|pralinen /
        gift card|cards|box|set|shop|bag|voucher / dem|einem|meinem|unserem|der nachbar|nachbarn|nachbarin|empfänger|anwalt .. übergeben / paket|sendung|schlüssel .. übergeben / hat|haben|hatte mir|uns .. gefallen / arbeite|arbeitet .. im krankenhaus /
        arm|bein|kopf|rücken|hals|fuß|gesicht|zahn|auge der|des|eines|einer .. lampe|leuchte|tisch*|stuhl*|sessel*|sofa*|couch|puppe|figur|statue|uhr|brille|zahnbürste|bürste|roboter*|lehne|regal*|schrank*|maschine|gitarre /
        entschuldigen sie|bitte , / entschuldigen sie bitte ,"""),
    ("refund", """
        will|möchte|überweisen|überweist|geben|zahlen|fordere|verlange ... euro|eur|franken|betrag .. zurück|wiederhaben"""),
    ("choking", """
        baby|kind|sohn|tochter|kleinkind|säugling ... im mund"""),
    ("electric shock", """
        eine|einen gewischt .. bekommen|gekriegt"""),
    ("hazard", """
        rad|reifen ... gelöst|verloren|abgefallen / auf .. metall|glas|stein|schraube|knochensplitter gebissen"""),
    ("food poisoning", """
        schlecht|übel nach|von .. essen|sushi|muscheln|fisch|fleisch|hähnchen|menü|burger|pizza|salat|suppe"""),
    ("chargeback", """
        abbuchung|lastschrift .. zurückgehen|zurückgeben"""),
    ("aside", """
        habe|haben|hat ... euro|betrag|geld .. zurück erhalten|bekommen"""),
    ("refund", """
        rücküberweis* / sondern .. mein geld / will|wollen|möchte|möchten|fordere|verlange mein|unser geld und kein|keine|keinen|nicht"""),
    ("chargeback", """
        ich|wir buche|buchen .. betrag|geld|zahlung|lastschrift|summe .. zurück"""),
    ("lawyer", """
        ich|wir zeige|zeigen sie|euch .. an / zeige|zeigen ich|wir sie|euch .. an"""),
    ("unwanted", """
        wenn|falls ich|wir ... wollte|wollten / selbst|auch wenn sie|ihr"""),
    ("needless", """
        verzichte|verzichten ich|wir / kann|können ich|wir .. verzichten"""),
    ("aside", """
        rabatt|gutschein|entschuldigung|entschuldigungen|erstattung|ersatz|erklärungen ... können|könnt sie|ihr .. behalten|sparen|schenken / können|könnt sie|ihr .. rabatt|gutschein|entschuldigung|entschuldigungen ... behalten|sparen|schenken / sparen|behalten sie .. gutschein|rabatt|entschuldigung|entschuldigungen|ausreden"""),
    ("injury", f"""
        {_PERSON} fiel|stürzte / bin|sind wir ... gefallen|hingefallen|runtergefallen|heruntergefallen|gestürzt|ausgerutscht / {_PERSON} ist|war|wäre ... gefallen|hingefallen|runtergefallen|heruntergefallen|gestürzt|ausgerutscht / auf .. fuß|zeh|zehen|kopf|hand|finger|bein|arm gefallen|gefallene|fiel|gestürzt|geknallt"""),
    ("fire", """
        fing|fängt|begann|beginnt|angefangen .. zu brennen|qualmen|rauchen|schmoren|kokeln"""),
    ("refund", """
        will|wollen|möchte|möchten|verlange|fordere mein|unser geld , / will|wollen|möchte|möchten|verlange|fordere mein|unser geld oder|wieder"""),
    ("lawyer", """
        anzeige|strafanzeige ... erstattet|erstatten|erstatte"""),
    ("unwanted", """
        nie|niemals .. um"""),
    ("needless", """
        nie|niemals ... verlangt|gewollt|gefordert|gewünscht|gebraucht|gebeten / reicht|reichen|genügt|genügen|hilft|helfen|nützt|bringt .. nicht|nichts|wenig"""),
    ("aside", """
        anwalt|anwältin|rechtsanwalt|rechtsanwältin ... sie|euch|ihr|ihren|euren|ihre|eure|das .. empfohlen / bewertung|bewertungen|rezensionen ... mich|uns überzeugt|bewogen|angelockt|getäuscht / auf google|facebook|instagram|trustpilot|tripadvisor|amazon|twitter|tiktok .. gefunden|gesehen|entdeckt|gelesen|aufmerksam|gestoßen / bewertung|bewertungen|rezensionen .. auf|bei google|facebook|trustpilot|tripadvisor|amazon hat|haben|war|waren|klang|klangen|las|lasen / auf google|facebook|instagram|trustpilot|tripadvisor|amazon steht|stand|wirbt|werben / auf google|facebook|trustpilot|tripadvisor|amazon .. gute|guten|tolle|beste|besten bewertungen|bewertung|sterne / von ... ton|art|worten|antwort|verhalten|bemerkung .. verletzt / verletzt .. von|durch .. ton|art|worte|antwort|verhalten|bemerkung / ton|worte|antwort|verhalten|bemerkung .. hat|haben .. verletzt / erstatten|erstattet .. bericht"""),
    ("injury", f"""
        schmerzen .. knie|fuß|bein|nacken|kopf|schulter|bauch|zahn|handgelenk / {_PERSON} ist|wäre ... herausgefallen|rausgefallen|umgefallen|abgestürzt|hinausgefallen"""),
    ("fire", """
        feuerwehr .. kommen|kam|gerufen|rufen|da|gekommen|löschen|anrücken"""),
    ("aside", """
        akzeptiere|akzeptieren|nehme|nehmen .. entschuldigung|entschuldigungen / entschuldigung|entschuldigungen .. nehme|nehmen|akzeptiere|akzeptieren|angenommen|annehmen / rabatt|gutschein|nachlass ... lehne|lehnte|lehnen ich|wir .. ab / rabatt|gutschein|nachlass ... abgelehnt habe|haben / von|bei der presse|zeitung , / knoblauchpresse"""),
    ("injury", """
        am|an|auf|gegen .. kopf|gesicht|auge|fuß|hand|bein|arm|knie|schulter|stirn|schläfe|schienbein getroffen|geschlagen|gestoßen|erwischt|geknallt|gefallen / traf|schlug|knallte|prallte ... am|an|auf|gegen|ins .. kopf|gesicht|auge|fuß|hand|bein|arm|knie|schulter|stirn|schläfe|schienbein / in die klinik|unfallklinik|notfallambulanz / operiert werden|worden"""),
)  # fmt: skip

DENIALS = "kein keine keinen keiner keinem keinerlei nicht nichts ohne nie niemals niemand weder noch statt anstatt nie"
ENDS = "aber und sondern nur weil dass bis obwohl warum wie trotzdem doch"
