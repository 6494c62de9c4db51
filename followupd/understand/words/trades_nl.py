"""Dutch: what goes wrong in shops, workshops, hotels and practices, also when it is said politely.

Groups as in `trades_en`; accents do not count.
"""

from __future__ import annotations

DUTCH: tuple[tuple[str, float, str], ...] = (
    ("failure", 2.4, """
        zit|zitten|hangt|staat|kwam|komt .. los|scheef|vast|losse / bijna .. gevallen|uitgegleden|van|over|gestruikeld / scherven|gruzelementen|stukken|
        duigen / verwisseld|omgedraaid|omgewisseld|verkeerd .. om / bladdert|bladderen|afgebladderd|schilfert|bobbelt|blaasjes|barst / mieren|
        kakkerlakken|muizen|wespen|maden|spinnen|motten|ratten|luizen / eerste was|wasbeurt|keer .. gekrompen|kapot|verkleurd / kurk|zuur|
        verschraald|smakeloos|flauw / buiten werking|gebruik / verkeerde .. kies|tand|been|knie|oog|persoon|glas|versie|sleutel|boek / rotte|rot|
        verrotte|beschimmelde|bedorven .. sla|groente|fruit|eieren|melk / rotte|beschimmelde / gewist|verwijderd|verdwenen|gedeleted .. fotos|
        gegevens|account|alles|berichten / fotos|gegevens|bestanden|foto is .. kwijt|weg / lege|leeg .. tank|koelkast|fles|minibar|doos / onscherp|wazig|
        onleesbaar / # .. centimeter|cm|millimeter .. te / porties|portie .. klein|belachelijk|mager|karig / gereviseerd|gereviseerde|
        refurbished|tweedehands .. als|nieuw|verkocht / als nieuw .. maar|verkocht / verkocht|verkochten .. als .. nieuw / kamer|bed .. voor .. # / met|
        met .. # .. in .. kamer|bed / ben .. er .. kapot|stuk|ondersteboven .. van / contract .. getekend|ondertekend .. niet|zonder / onderdeel|stukje ..
        los|mond|afgebroken|af / weigert|weigeren|weigerde|weigerden .. te|om|dat|de|mijn / kraakt|lekt|piept|lawaai .. nog|erger|meer .. dan|nu|erger /
        hoofdpijn|buikpijn|rugpijn|misselijk .. van|na|gelopen|door|sinds / gebroken .. achter|in|verstopt|gevonden|aangetroffen / allergie|allergisch|
        coeliakie ... toch|pindasaus|noten|kreeg|gluten / op .. zijn|haar .. telefoon|mobiel / stond|kwam|viel .. stil / slecht .. gelast|
        gelijmd|bevestigd / kan|kon .. niet .. dicht|open|op .. slot|slapen / niet .. dicht"""),
    ("absence", 2.4, """
        dag .. na .. het|de .. feest|bruiloft|verjaardag|ceremonie|begrafenis|uitvaart / na|te .. het feest / elke|iedere|altijd|steeds .. keer|
        te .. te laat|kwartier / begint|begon .. te laat|kwartier / tussen .. # .. en .. # / het is .. nu|inmiddels|al .. # / zou|zouden|moest .. komen|
        langskomen|bellen|leveren|bezorgen / al .. sinds .. afwezig|weg|ziek / geen .. vervanging|vervanger|invaller / hele .. dag|tijd .. in
        gesprek|bezet / in gesprek / voicemail|antwoordapparaat|bandje / # .. dagen|weken|maanden|uur .. geen|zonder / # keer . / had|hadden|heb|hebben ..
        gevraagd|doorgegeven|aangegeven|gemeld|gezegd|duidelijk .. om|dat|zonder|al / volgens .. tracking|track|systeem|site|bezorgd|geleverd / maar|toch ..
        ik|wij .. heb|hebben .. niets|niks / niets|niks .. gekregen|ontvangen|gevonden|in .. brievenbus / alleen .. dat .. genoteerd / genoteerd|doorgegeven ..
        is|wordt / verwijst|verwijzen|doorverwezen .. naar|mij|me / enige .. advies|antwoord|wat / deed|deden .. er|over .. uur|dagen|weken / kwam|kwamen ..
        te laat / stopte|vertrok|sloot|ging .. eerder|vroeger / eerder .. weg|gestopt|dicht / wordt|worden|is .. niet|nooit .. meer .. gedaan|schoongemaakt|
        onderhouden|geveegd|gestrooid / dezelfde ochtend|dag .. afgeblazen|afgezegd|geannuleerd / afgeblazen / nog steeds|altijd .. niet .. gemaakt|
        gerepareerd|klaar|opgelost / nog steeds|altijd niet"""),
    ("money", 2.4, """
        tegoedbon|voucher|waardebon .. in plaats|alleen|krijgen|maar / liever .. geld|ons|mijn / betaal|betalen .. al|ineens .. voor|optie|dienst / optie|
        dienst|verzekering|abonnement .. nooit|niet .. gevraagd|aangevraagd|besteld|gewild|afgesloten / afgesproken .. en .. nu|rekening|factuur|krijg /
        rekening|factuur .. van .. # / toch .. op .. rekening|bon|factuur / moet .. vergissing|fout .. zijn / # .. euro .. afgesproken"""),
    ("failure", 2.3, """
        naar .. iemand|ander|andere .. anders|adres|klant|patient|persoon / iemand anders .. gestuurd|gegeven|verkocht|verhuurd / al .. sinds ..
        dicht|gesloten|buiten / dicht|gesloten .. sinds|al / # graden .. in|koud / van|bij .. # graden / tocht|tochten|lekken|inwateren / loopt|
        komt|stroomt .. water|regen|lucht .. binnen|naar / water .. naar binnen / weer|alweer|opnieuw .. koud|koude|vies|rauw|dicht|lauw / niet|nooit .. te ..
        bestaan / bestond|bestaat|bestaan .. niet / # .. gebreken|fouten|mankementen|gaten|krassen|vlekken|deuken|storingen / bijna .. niets|niks|nooit /
        nauwelijks|amper .. sprak|gegeten|warm|#|werkt|nederlands|open|gebruikt / sprak|spreekt .. nauwelijks|amper / loopt|liep .. vast / vast .. zodra|
        als|bij / zogenaamd|zogenaamde / weggesnoeid|weggezaagd|omgehakt|weggegooid|gesnoeid .. zonder|mijn / in plaats .. van .. # / verkeerd|verkeerde ..
        matras|bank|kast|stoel|bestelling|kleur|maat / ondersteboven|achterstevoren"""),
    ("absence", 2.3, """
        # .. minuten|uur|dagen .. te laat|later|na / in .. de .. wacht / andere keer .. terugkomen|terug / al .. # .. dagen|weken|maanden .. voor|bel|
        wacht|probeer|bezig / niet .. verlengd|ingehaald|gecompenseerd / misten|ontbrak|ontbraken|miste .. we|een|er / verlengd .. zonder / zonder ..
        iets|te|dat .. vragen|melden|waarschuwen|iemand / bezet|verhuurd|volgeboekt .. al|dubbel|maar|bleek"""),
    ("money", 2.3, """
        willen|vragen|vraagt|eisen|rekenen .. # .. euro / nu moet .. # .. euro / blijkt|bleek|blijken|bleken .. te .. kosten|bestaan|# / gratis .. # .. euro / volle|volledige ..
        contributie|prijs|huur|bedrag|abonnement .. terwijl|maar|en|voor"""),
    ("failure", 2.3, """
        kras|krassen|barst|deuk .. in .. onze|mijn|de|het / weinig|erg weinig professioneel|netjes|klantvriendelijk / pot|zak|doos|fles .. lek|lekke|gescheurd|
        opengesprongen / lekke|kapotte|gescheurde .. pot|zak|doos|fles / niet .. de .. die .. ik|wij|had"""),
    ("absence", 2.3, "zonder .. iets .. zeggen / stond|zat|wachtte .. # .. minuten|uur / # .. verschillende|andere .. docenten|monteurs / leert|leren .. niets|niks"),
    ("emotion", 2.4, """
        schaamt|schaam|schamen .. u|je|jullie|zich / wat .. een|jammer .. teleurstelling|afknapper|blamage|schande|tegenvaller / gelukkig .. zag|merkte|
        proefde|had / belachelijk|belachelijke|bespottelijk|karig / dit .. is .. wel|echt .. erg|te|veel / niet .. iemand .. die .. gauw|snel|zeurt|klaagt|
        moppert / normaal .. klaag|mopper|zeur / vind|vinden .. wel|erg|toch .. klein|weinig|duur|matig|mager|jammer / met welk recht / kapot van"""),
    ("demand", 1.8, """
        waarom .. is|heeft|hebben|zijn|wordt|moet / schriftelijk|schriftelijke .. uitleg|reactie|antwoord|verklaring / uitleg .. over / wil|willen .. daar|
        hier|graag .. uitleg|opheldering / hoe .. krijg|kom .. je|ik|een / wat .. gaat|bent .. u|jullie .. daaraan|hieraan|doen"""),
    ("relation", 0.9, """
        uw|jullie|u .. timmerlieden|trap|trappen|verkoper|opticien|app|helpdesk|camping|huisje|catering|pakket|bakker|hovenier|parkeerplaats|
        huurauto|ketel|pand|schoonmaak|kantoor|accommodatie|vakantiehuis / opticien|masseur|masseuse|docent|juf|meester|bakker|stukadoor|dierenarts|fysio|
        beheerder|verhuurder|huisarts|caissiere|helpdesk|monteur|kantoor|vve / de|het|mijn|onze gordijnen|schoenen|bril|glazen|meubels|fotos|les|cursus|
        hoes|verf|raam|slaapkamerraam|slot|accu|vloer|trappenhuis|speelgoed|groentepakket|huurauto|intercom|kies|kroon|wijn|yogales|pianoles|taart|
        bruidstaart|zeilcursus|lift / u|jullie .. verkocht|verkochten|weigert|weigeren|rekent|heeft|hebben / terug .. van .. garage|reparatie|stomerij / bij ..
        u|jullie"""),
)  # fmt: skip
