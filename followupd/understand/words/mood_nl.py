"""The words that tell how a customer feels about what was done, Dutch; accents do not count."""

from __future__ import annotations

DUTCH: tuple[tuple[str, float, str], ...] = (
    ("thanks", 1.0, """
        bedankt / dank / dank u|je|jullie / dankjewel|dankuwel|dankje / dank je|u wel / hartelijk|hartelijke|
        veel|heel|erg bedankt|dank / bedank|bedanken|bedankje / dankbaar / merci / thanks / thx"""),
    ("good", 1.0, """
        goed|goede / prima / perfect|perfecte / uitstekend|uitstekende / fijn|fijne / mooi|mooie / geweldig|
        geweldige / super / top / tof / fantastisch|fantastische / heerlijk / lekker / tevreden / blij /
        gelukkig / keurig / netjes / leuk / ok / oke / okay / akkoord / werkt|werken|werkte / doet het /
        opgelost / gerepareerd / gemaakt / hersteld / verholpen / geregeld / afgehandeld / terugbetaald /
        vervangen / aangekomen / ontvangen / gekregen / binnen / geleverd / bezorgd / klopt / in orde /
        klaar / snel|snelle / vlot|vlotte / vriendelijk|vriendelijke / behulpzaam / netjes / beleefd /
        professioneel / schoon / droog / warm / stil / aanrader / beter / voldaan / duidelijk / correct /
        tiptop / puik / schitterend / aanbevelen / raad .. aan / gezellig / helder"""),
    ("good", 2.0, """
        alles .. goed|prima|orde|ok|oke|okay|perfect|top|super|werkt|geregeld|opgelost|binnen|duidelijk|
        klaar|uitstekend|fijn|wens|netjes|gekregen|ontvangen|weer|kits|klopt|tevreden / helemaal|zeer|
        heel|erg|volledig|ontzettend|echt|dan .. goed|tevreden|blij|prima|fijn|mooi|orde|top|opgelost|
        vriendelijk|snel|netjes|eens / geen .. probleem|problemen|klachten|klacht|opmerkingen|vragen|
        bezwaar|last .. meer|verder / geen probleem|klachten|klacht|problemen / niets|niks .. te .. klagen|mopperen|merken|verbeteren|wensen / niet .. klagen|mopperen / mag|kan|mogen|kunnen niet .. klagen|mopperen / lekt|druppelt|piept|kraakt|klemt|stinkt|rammelt .. niet meer / niet
        .. meer .. kapot|lek|stuk / niet slecht|verkeerd|gek / werkt|doet .. weer|nu|goed|prima|perfect|uitstekend / het .. doet|werkt .. weer|goed|nu|prima / is|zijn .. opgelost|geregeld|
        gemaakt|gerepareerd|verholpen|hersteld|orde|afgehandeld|terugbetaald / probleem .. opgelost|
        verholpen|weg|voorbij / nu .. wel|goed|prima|orde|tevreden|opgelost|werkt / kan|kon niet beter /
        zonder .. problemen|probleem|klachten / veel|stuk beter / heb|hebben|kreeg|kregen .. geld terug / naar .. wens|tevredenheid / gaat .. goed|
        prima|beter|weer"""),
    ("bad", 2.0, """
        niet|nooit|nauwelijks|geenszins .. goed|tevreden|blij|opgelost|orde|ok|oke|gerepareerd|gemaakt|
        ontvangen|gekregen|aangekomen|geleverd|bezorgd|terugbetaald|gebeld|gereageerd|gekomen|werkt|
        werken|gewerkt|leuk|netjes|fijn|prima|klaar|geregeld|vriendelijk|snel|schoon|duidelijk|
        geholpen|acceptabel|normaal|veranderd|beter|akkoord|eens|correct|mooi|hersteld|verholpen|perfect|
        compleet|echt|helemaal|gelukkig|aanbevelen|warm|droog|volledig / werkt|werken|doet|klopt|past|gaat|sluit|helpt|verwarmt|functioneert|bevalt .. niet|nooit / nog steeds|altijd .. niet|kapot|geen|niets|niks|lek|stuk|defect|wacht|fout|hetzelfde|koud|lekt|druppelt|problemen|vies|open / nog steeds / nog .. niet|geen|niets|niks|niemand / weer|opnieuw|alweer .. kapot|
        stuk|lek|defect|fout|mis|hetzelfde|niet|laat|problemen|verkeerd / ontevreden / teleurgesteld|
        teleurstellend|teleurstelling / boos|woedend|kwaad|geirriteerd|gefrustreerd|gefrustreerd / slecht|
        slechte|slechter / vreselijk|verschrikkelijk|waardeloos|belachelijk|schandalig|onacceptabel|
        ramp|rampzalig|bedroevend|triest|schande|beneden|onbehoorlijk|bagger / erger / kapot|stuk|defect|
        beschadigd|lek|gebroken|kapotte|defecte / lekt|druppelt|piept|kraakt|klemt|hapert / ontbreekt|
        ontbreken|incompleet|onvolledig / fout|foute|verkeerd|verkeerde / probleem|problemen .. blijft|
        blijven|bestaat|nog|aanhoudt|weer|niet|terug / zelfde|hetzelfde|nieuw|ander .. probleem|fout|
        defect|gebrek / niets|niks .. aan|veranderd|gebeurd|gehoord|gedaan|gekregen|ontvangen|verbeterd|
        opgelost|gekomen / niemand .. gebeld|gekomen|reageert|belt|antwoordt|gereageerd|heeft|komt|
        helpt / geen .. antwoord|reactie|oplossing|terugbetaling|verbetering|bericht|geld|hulp|excuses|
        contact / helaas .. niet|nee|nog|geen|weer|nooit / nee helaas / jammer / te .. laat|traag|duur|
        lang|langzaam|klein|koud|luid / wil .. geld / geld terug / nooit meer|weer / onbeschoft|onbeleefd|
        onvriendelijk|onbekwaam|lomp / onbruikbaar|nutteloos / kan|kon|had|zou|moet .. beter|sneller|
        vriendelijker / voor verbetering vatbaar / integendeel / tijdverspilling / bedankt voor niets|niks
        / wacht|wachten .. nog|al|op|steeds / klopt niet / helemaal|totaal|absoluut|zeker niet"""),
    # A greeting wishes something good and says nothing of it.
    ("polite", 0.0, """
        met .. vriendelijke|hartelijke groet|groeten / vriendelijke|hartelijke|beste groet|groeten / goede|
        fijne|prettige dag|avond|middag|morgen|week|weekend|dagen / nog een .. fijne|goede|prettige / goed
        weekend|uiteinde / beste , / goedendag|goedemorgen|goedemiddag|goedenavond"""),
    ("unclear", 1.0, """
        ja en nee / gaat wel / matig|matige / redelijk / zo zo / mwah / mwa / tja / weet .. niet /
        geen idee|mening / misschien / wellicht / niet zeker / nog .. niet .. geprobeerd|getest|gekeken|uitgeprobeerd|bekeken|gecontroleerd|gezien|geopend / min of meer / deels|gedeeltelijk / half /
        bijna / ligt eraan / hangt ervan af / zien wel / zien we wel / even afwachten / te vroeg / nee dank|bedankt
        / kan ermee door / wisselend / niet goed niet slecht / ging wel / valt mee"""),
    ("unclear", 1.0, """
        hebben .. uw|je .. bericht|mail|e-mail|vraag .. ontvangen / bericht .. ontvangen .. reageren|
        antwoorden|nemen / nemen .. contact .. op / zo spoedig|snel mogelijk / afwezig|afwezigheid / op
        vakantie|verlof / niet op kantoor / automatisch antwoord|bericht|gegenereerd / weer terug|bereikbaar|aanwezig op|vanaf"""),
    ("yes", 1.0, """
        ja / jawel / jazeker / ja hoor / jep / jup / zeker / zeker weten / natuurlijk / uiteraard / absoluut
        / inderdaad / precies / vanzelfsprekend / tuurlijk / graag / akkoord / klopt / exact / dat klopt /
        oke / helemaal / mee eens / vast en zeker"""),
    ("no", 1.0, """
        nee / neen / nee hoor / neuh / nope / helemaal|absoluut|zeker|totaal niet / nog niet / geenszins /
        niet echt / in geen geval / allerminst / natuurlijk niet / denk|geloof .. niet / nog lang niet /
        geen sprake van / echt niet / nooit"""),
    ("turn", 1.0, """
        maar / echter / hoewel / alleen / behalve / toch / niettemin / desondanks / ondanks / helaas /
        jammer genoeg / uitgezonderd"""),
    ("pending", 1.0, """
        zal|zullen|ga|gaan .. proberen|kijken|testen|laten|afwachten|controleren|sturen|bellen / laat ..
        weten / wacht|wachten|afwachten / alstublieft|alsjeblieft|aub|svp / kunt|kan|kunnen|zou|zouden ..
        u|je|jullie / wanneer / bijlage|bijgevoegd / nodig / wil|willen|graag .. een|weten|willen|nog /
        vraag|vragen / zodra / nummer .. is / adres .. is / morgen|maandag|dinsdag|woensdag|donderdag|
        vrijdag .. past|goed|kan|is|schikt|uit / bel .. mij|me / hoor .. graag"""),
)  # fmt: skip
#: A "no" before a good word turns it round, also over these small words.
DENIALS = "niet geen nooit niets niks nauwelijks zonder noch"
FILLERS = "erg zo heel zeer echt helemaal nog meer veel al te bijzonder is het"
