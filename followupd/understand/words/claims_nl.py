"""What people ask for, threaten with and were hurt by, Dutch; the groups are those of `model.facts`."""

from __future__ import annotations

#: A fall hurts where a person falls; handles and pictures fall too.
_PERSON = (
    "moeder|vader|mama|papa|zoon|zoontje|dochter|dochtertje|kind|kindje|baby|peuter|man|vrouw|partner|oma|opa|kleinzoon|"
    "kleindochter|klant|gast|vriend|vriendin|tante|oom|zus|broer|buurvrouw|mevrouw|meneer|iemand"
)

DUTCH: tuple[tuple[str, str], ...] = (
    ("refund", """
        geld .. terug / terugbetal* / terug .. betalen / teruggave / restitutie / terugstort* / terug .. storten|gestort / geld terug / aankoopbedrag / bedrag .. terug|retour / creditnota / crediteren / vergoed* .. bedrag|aankoop / terugboeken / koop ontbinden / ontbinding"""),
    ("replacement", """
        vervang* / vervanging / omruil* / ruilen / omgeruild / geruild / nieuwe|nieuw|ander|andere .. exemplaar|toestel|product|artikel|stuk|lamp|paar|onderdeel|bestelling / een nieuwe|nieuw / stuur|sturen|opsturen|toesturen|zend .. nieuw|nieuwe|juiste|ontbrekende|goede|ander / opnieuw .. sturen|opsturen|leveren|versturen|bezorgen / nalever* / nalevering / juiste artikel|maat|kleur|product"""),
    ("repair", """
        repar* / reparatie / herstel* / gemaakt .. wordt|worden|krijgen / gerepareerd .. wordt|werd / maken .. kosteloos|gratis / monteur .. sturen|langs|komt|komen / langs .. komen|komt|sturen / in orde .. maken|brengen / verhelpen / verholpen / nazorg / repareren"""),
    ("discount", """
        korting / prijs .. af|afhalen|afdoen / prijsverlaging / prijsvermindering / tegemoetkoming / compens* / compensatie / schadevergoeding / vergoeding / waardebon / tegoedbon / kortingsbon / kwijtscheld* / coulance / bedrag .. verlagen / factuur|prijs .. verlagen|aanpassen / goedmak*"""),
    ("apology", """
        excuses / excuus / verontschuldig* / sorry zeggen / excuusbrief / spijt betuigen"""),
    ("information", """
        uitleg / uitleggen / toelichting / toelichten / verklaring / weten .. wanneer|waar|waarom|of|hoe|wat / laat|laten .. weten / horen .. wanneer|waar|of|hoe / waar .. blijft|is|blijven|zijn .. mijn|onze|de|het / wanneer .. komt|krijg|kan|wordt|worden|ontvang|mag|is / informatie .. over|graag|ontvangen / informeren|informeer .. mij|ons|over / op de hoogte / bevestig|bevestigen .. of|dat|wanneer / track and trace .. graag|sturen / duidelijkheid / opheldering / stand van zaken / kunt u .. zeggen|aangeven|vertellen|bevestigen|nagaan / vertellen .. waar|wanneer|hoe|waarom / een reactie|antwoord"""),
    ("lawyer", """
        advoca* / jurist / juridische|gerechtelijke .. stappen|procedure|weg|maatregelen|hulp / rechtszaak / de|een rechter , / stap*|ga|gaan|zien|zie|leg*|breng*|kom*|sleep* ... rechter / rechter zal|zullen|beslis*|oordeel*|bepaal*|inschakelen|voorleggen / naar|via|voor een|de rechter / rechtbank / rechtsbijstand* / gerecht / kantonrechter / dagvaard* / ingebrekestelling / in gebreke / aangifte / aanklag* / procederen / deurwaarder / juridisch"""),
    ("review", """
        slechte|negatieve|eerlijke|vernietigende .. review|reviews|recensie|recensies|beoordeling|beoordelingen / review|reviews|recensie|beoordeling .. schrijven|plaatsen|achterlaten|geven|google|trustpilot|kiyoh|internet|zetten / plaatsen|schrijven|achterlaten .. review|recensie|beoordeling / trustpilot / kiyoh / social media / sociale media / facebook|twitter|instagram|internet .. zetten|plaatsen|delen|posten / een ster / iedereen|anderen|vrienden .. waarschuwen|vertellen|afraden / waarschuw|waarschuwen .. anderen|iedereen / afraden .. iedereen|anderen / openbaar maken"""),
    ("chargeback", """
        chargeback / storneren / storneer / gestorneerd / stornering / terugboek* .. bank / paypal .. geschil|klacht|zaak|dispuut|claim / geschil .. openen|paypal|bank|creditcard / betaling .. betwisten|terugdraaien|storneren|terugboeken / incasso .. storneren|terugboeken|intrekken|stopzetten / bank .. terughalen|terugboeken|storneren|terugvorderen / creditcardmaatschappij"""),
    ("authority", """
        consumentenbond / consuwijzer / acm / geschillencommissie / ombudsman / toezichthouder / autoriteit / autoriteiten / consumentenautoriteit / nvwa / voedsel en warenautoriteit / warenautoriteit / politie / meldpunt / melding .. maken|doen|nvwa|autoriteit / klacht .. indienen .. bij / economische inspectie / test aankoop / autoriteit persoonsgegevens / fraudehelpdesk / arbeidsinspectie / gemeente .. melden / ggd"""),
    ("press", """
        de pers / naar|via|stap*|bel*|benader*|schrijf*|mail* .. krant|kranten / krant|kranten .. lezen|staan|halen|brengen|bellen / journalist* / de media / media .. inschakelen|benaderen|opzoeken / komt|komen|kom|breng|brengen .. op tv|televisie / verslaggever / publiciteit"""),
    ("injury", """
        gewond* / verwond* / letsel / bloed* / gebloed / verbrand|gesneden|gebroken|bekneld|gekneusd|verstuikt|geschaafd|opengehaald .. hand|handen|vinger|vingers|arm|been|voet|teen|gezicht|oog|ogen|huid|mond|tong|hoofd|knie|pols|enkel|rug|tand|duim|schouder /
        hand|handen|vinger|vingers|arm|been|voet|teen|gezicht|oog|ogen|huid|mond|tong|hoofd|knie|pols|enkel|rug|tand|duim|schouder .. verbrand|gesneden|gebroken|bekneld|gekneusd|verstuikt|opengehaald|afgebroken|gehecht|bezeerd / zich|me|mij .. verbrand|gesneden|bezeerd|pijn gedaan / brandwond* / snijwond* / ziekenhuis / spoedeisende / eerste hulp / ambulance / gevallen .. trap / van de trap / uitgegleden / flauwgevallen / bewusteloos / hersenschudding / gehecht / hechtingen / naar de dokter|huisarts / huisartsenpost / pijn .. hand|arm|rug|been"""),
    ("fire", """
        brand / in brand / brandje / vuur .. gevat|uit|vlam / vlam|vlammen / vlam gevat / kwam .. rook / rook .. kwam|uit|komt|ontwikkeling / begon .. roken|branden|smeulen / vonk* / ontploft* / ontploffing / explo* / oververhit* / gesmolten / smolt / verschroeid* / geschroeid / brandlucht / brandgeur / rook|ruikt|ruik|geroken .. verbrand|branderig / schroeilucht"""),
    ("electric shock", """
        elektrische schok|schokken / stroomschok* / elektrocut* / schok .. gekregen|kreeg|aanraken|van|toen / onder stroom|spanning / kortsluiting* / blootliggende|losse|open|blote .. draad|draden|kabel|kabels|bedrading"""),
    ("allergy", """
        allerg* / anafyla* / huiduitslag / uitslag .. gekregen|op|over|rode / galbulten / netelroos / gezwollen|opgezwollen|opgezet .. gezicht|lippen|keel|tong|ogen / gezicht|lippen|keel|tong|ogen .. gezwollen|opgezwollen|opzwellen|opgezet|dik / bevat|bevatte|zaten|zat .. noten|gluten|pinda*|melk|ei|soja|sesam|lactose / glutenvrij .. maar|bleek|niet / coeliakie / benauwd / jeuk"""),
    ("choking", """
        gestikt / stikte / stikken / stikt / verslikt* / verslikken / ingeslikt / inslikken / doorgeslikt / gewurgd / wurg* / kleine onderdelen|onderdeeltjes|deeltjes / in zijn|haar|de mond .. gestopt|gehad|stopte|zat / knoopcel* / verstikk*"""),
    ("food poisoning", """
        voedselvergiftiging* / vergiftig* / overgegeven / overgeven / gebraakt / braken / diarree / salmonella / listeria / ziek .. geworden|van|na|door .. eten|maaltijd|kip|vlees|vis|restaurant / ziek van / misselijk / buikpijn / buikkramp* / maagkramp* / buikgriep / maden / wormen / bedorven .. gegeten|vlees|vis|kip|eten / rauwe kip"""),
    ("gas or fumes", """
        gaslek* / gaslucht / gasgeur / gas .. lekt|lek|ontsnapt|ruik|ruikt|geroken / koolmonoxide / dampen / giftig* / vergif* / chemische geur|lucht / stank .. chemisch"""),
    ("hazard", """
        gevaarlijk* / gevaar / levensgevaar* / levensgevaarlijk / onveilig* / niet veilig / veiligheid .. risico|probleem / veiligheidsrisico* / brandgevaar / brandgevaarlijk / bijna .. gewond|ongeluk|gevallen|overleden|verongelukt|geraakt / had .. dood|gewond|ernstig|erger|fout / remmen .. weigerden|weigeren|werkten|werken|deden|doen / scherpe rand|randen|punten / stuk|stukje|stukjes|splinter|splinters|scherf|scherven glas|metaal|plastic|van / glasscher* / glas|metaal|plastic .. in .. eten|soep|salade|brood|gerecht"""),
    ("refund", """
        stort .. terug / eis|wil|verwacht|verzoek .. bedrag|aankoopbedrag|geld .. terug / volledige|volledig .. terug|bedrag|vergoeding|terugbetaling / terugkrijg* / terug .. krijgen|hebben / teruggeven|teruggegeven .. geld / terugvorder* / vergoeden / vergoed krijgen / geld .. terugkrijgen / ontbind* .. koop|overeenkomst"""),
    ("replacement", """
        juiste|goede maat|kleur|artikel|product|model|exemplaar / toesturen|opsturen|nasturen|nazenden .. juiste|nieuwe|ontbrekende|goede|nog / graag .. nieuw|nieuwe|ander|andere / ontbrekende|missende onderdelen|onderdeel|stuk|schroeven / nieuw .. gestuurd|geleverd|krijgen / alsnog .. leveren|geleverd|sturen"""),
    ("repair", """
        komt|komen|kom .. maken|repareren|oplossen|herstellen|kijken / laten maken / maken .. ketel|machine|toestel|lek|kraan / monteur / gerepareerd .. worden|krijgen|hebben / onder garantie .. maken|repareren|hersteld / afmaken .. werk|klus / gebrek .. verhelpen|herstellen"""),
    ("discount", """
        iets .. aan de prijs / prijs .. omlaag|verlagen|zakken|aanpassen / deel|gedeelte .. terug|bedrag|vergoed* / tegemoet .. komen|komt / gebaar / gratis .. maand|nacht|levering|verzending / cadeaubon .. als|compensatie / schadeloos*"""),
    ("apology", """
        sorry .. gezegd|gehoord|zeggen / niemand .. sorry / nooit|geen .. excuses|excuus|sorry .. gehad|gekregen|gehoord / verontschuldigd / excuses aangeboden|aanbieden|maken"""),
    ("information", """
        weten .. wat|wie|gebeurd / zou .. graag|willen weten / wil .. weten|horen|begrijpen / begrijpen .. waarom|hoe|wat / vraag me af|afvragen / wat .. gaan|gaat|gaan jullie doen|nu / wanneer .. ik|mijn|kan|mag|jullie|u / ik hoor .. graag / hoor|horen .. graag|snel / kunt u|kunnen jullie .. uitzoeken|nakijken|laten / status van / reactie|antwoord .. graag|verwacht|zie|ontvang"""),
    ("lawyer", """
        bij de rechter|rechtbank / voor de rechter / via de rechter / incassobureau / juridisch .. advies|loket|vervolg / mijn|een advocaat / sommatie / bindend advies / aansprakelijk .. stel*|gesteld / stel .. aansprakelijk"""),
    ("review", """
        zet|zetten|deel|delen|post|plaats|gooi .. dit|het|mijn .. social|sociale|facebook|internet|online|google|twitter / op social|sociale media / op google|facebook|trustpilot|instagram|twitter|internet|tripadvisor / mond tot mond / niemand .. aanraden|aanbevelen / nooit .. aanraden|aanbevelen / slechte reclame / rondvertellen|doorvertellen / alom bekend"""),
    ("chargeback", """
        via .. bank|paypal|creditcard|klarna .. terug|terughalen|terugvorderen|terugboeken|storneren / bank .. terughalen|terug|blokkeren|melden / terughalen / bedrag .. storneren|terughalen|terugboeken / creditcard .. terug|betwisten / betaling .. blokkeren|intrekken / aankoopbescherming / kopersbescherming"""),
    ("authority", """
        meld|melden|klacht|aangeven .. consumentenbond|acm|politie|autoriteit|nvwa|geschillencommissie|gemeente / klacht in|indienen bij / ombudsman* / inspectie / consumentenombudsman / kifid / skgz / arbeidsinspectie / igj / juridisch loket / thuiswinkel waarborg / webshop keurmerk / europees consumenten"""),
    ("press", """
        krant|kranten|media|pers .. weten|horen|bellen|benaderen|inlichten|interesse|stappen / programma|tros|avrotros|bnnvara .. kassa|radar|opgelicht / naar kassa|radar / kassa en|of radar / opgelicht / naar de media|krant|pers / lokale krant|omroep"""),
    ("injury", """
        zich .. gesneden|verbrand|bezeerd|verwond|gestoten|opengehaald / gesneden .. aan|rand|glas|mes / ben .. gevallen|gestruikeld|uitgegleden / door .. stoel|vloer|ladder .. gezakt / zakte|gezakt .. door|in elkaar / ingestort|instortte / verstuikt|gekneusd|kneuzing / snee|sneden .. hand|vinger / litteken* / blauwe plek* / brandblaren|blaren / oog|ogen .. gewond|letsel / been|arm|pols|enkel|voet .. gebroken|breuk"""),
    ("fire", """
        vatte|vat|vloog|schoot .. vlam|brand|vuur / vlammen / rook .. kwam|uit|begon|ontwikkel* / rookte / heet .. geworden|werd|wordt .. dat|te|smolt|brand / te heet / brandplek* / brandgat / accu|batterij .. opgezwollen|bol|ontploft|heet|gezwollen / doorgebrand|verbrand .. stekker|kabel|snoer / knal .. rook|vonk*"""),
    ("electric shock", """
        schok .. kreeg|gekregen|krijg|toen|bij|van / kreeg|krijg|gekregen .. schok / schokken / stroom .. staat|stond|op|behuizing"""),
    ("allergy", """
        notenallergie|pinda-allergie|voedselallergie|pindaallergie / noten|gluten|pinda|lactose|melk|ei .. in .. taart|gerecht|eten|saus|brood|salade / zaten .. noten|gluten|pinda|pindas / intoleran* / huidreactie|huidirritatie / rode vlekken|plekken / jeukt|jeuken / bultjes"""),
    ("choking", """
        in .. keel / in zijn|haar mond / geen lucht / kreeg .. geen lucht|adem / stopte met ademen"""),
    ("food poisoning", """
        moest|moesten .. overgeven|braken|spugen / spugen|gespuugd|kotsen|gekotst / ziek .. geworden|na|geweest|gezin / na .. eten|maaltijd|diner .. ziek / doodziek / buikloop / kakkerlak*|muis|vlieg|slak|insect|beestje .. in .. eten|soep|salade|kamer / rauw|rauwe .. kip|vlees|gehakt / niet gaar .. kip|vlees / kip .. niet gaar|rauw"""),
    ("gas or fumes", """
        ruikt|rook|stinkt|stonk|ruiken .. gas|chemisch|chemicalien|oplosmiddel* / naar gas / gas .. ontsnapt|lucht|geur / koolmonoxide* / co melder|vergiftiging / hoofdpijn|misselijk .. lucht|geur|dampen"""),
    ("hazard", """
        had .. slecht|erger|dodelijk|verkeerd .. kunnen|aflopen / ongeluk / scheelde .. weinig|haar / het scheelde / instort* / afgebroken .. tijdens|onder / valgevaar|struikelgevaar / risico / voldoet niet .. veiligheid*|normen / wiel .. los|losgeraakt / gezondheidsrisico"""),
    ("unwanted", """
        niet .. om|vraag|uit|plan / geen .. behoefte|zin|interesse / hoef|hoeven|wil|willen|vraag|verwacht|eis|zoek .. geen|niet / in plaats van / zonder .. meteen|naar / liever dan / of ik|wij|we ... wilde|wilden|wou|wil|willen / aan ... heb|hebben ik|wij|we niets|niks"""),
    ("needless", """
        niet .. nodig|noodzakelijk|gewenst|willen|genoeg|voldoende|terug / hoef|hoeven|wil|willen .. ik|wij|we .. niet / hoeft|hoeven niet / onnodig / overbodig / is niet wat"""),
    ("aside", """
        bedankt|dank ... terugbetaling|vervanging|reparatie|korting|uitleg|excuses|informatie / terugbetaling .. ontvangen|binnen|gekregen / ontvangen|gekregen .. terugbetaling / is|zijn|al|werd .. terugbetaald|vervangen|gerepareerd / mijn excuses / excuses voor .. mijn|late|laat|ongemak / excuseer / na .. reparatie / laatste|eerste|vorige|jullie|uw reparatie .. was|heeft|is|weer / kortingscode* / kortingsbon .. niet|werkt|geweigerd / mijn waardebon|tegoedbon / ben advocaat|jurist / goede|positieve|mooie review|reviews|recensies|beoordelingen / reviews .. gelezen / gerecht .. was|koud|smaakte|besteld|lekker|op / hoofdgerecht|voorgerecht|nagerecht / brandweer|brandblusser|brandalarm / brandend* / brandt .. niet|lamp|licht / lamp|licht .. brandt / vuurwerk / gasrekening / gasfornuis / bloedheet / bloedmooi / pers .. knoflook|citrus / persoonlijk"""),
    ("aside", """
        bloedrood|bloedrode|bloedhete|bloedirritant|bloedserieus|bloedlink|bloedsinaasappel* / ziek van jullie|uw|je|dit|al|die .. smoesjes|smoezen|gedoe|wachten|gezeur|houding|excuses|service|onzin /
        prijs|prijzen|brief|keuze ... gevallen / door .. brievenbus gevallen / gevallen voor / tegen|mee|stil|buiten gevallen / in alle|sommige|veel|bepaalde|zulke|dergelijke|deze|beide gevallen / excuses voor .. storen|storing /
        chocolade|ijs|boter|kaas|taart|bonbons|pralines|kaars|kaarsen|kaarsvet .. gesmolten|smolt / gesmolten chocolade|kaas|ijs|boter / werk|werkt in .. ziekenhuis / heb|had|hebben|hadden ... gelezen|gezien op google|trustpilot|kiyoh|facebook"""),
    ("refund", """
        wil|wilde|krijg|stort|eis|graag ... euro|bedrag .. terug"""),
    ("repair", """
        langskomen|langs|komen ... maken|repareren|herstellen"""),
    ("allergy", """
        gezicht|lippen|keel|tong|ogen .. zwol|zwollen"""),
    ("refund", """
        terugstort* / bedrag|geld .. terugstorten|terugboeken|overmaken"""),
    ("unwanted", """
        als ik|wij|we ... wilde|wilden|wou / zelfs als|al"""),
    ("aside", """
        houd|hou|houden uw|je|jullie|die|de .. excuses|excuus|korting|tegoedbon|geld|bon / vuur en vlam / aarzel|aarzelen|schroom|schromen niet om"""),
    ("injury", f"""
        ik|{_PERSON} viel|gleed / zijn wij|we .. gevallen / {_PERSON} is|was ... gevallen|gestruikeld|uitgegleden / viel|gevallen .. op .. voet|voeten|hoofd|hand|teen|tenen|been|arm|vinger / op .. voet|voeten|hoofd|hand|teen|tenen|been|arm|vinger gevallen|terechtgekomen"""),
    ("refund", """
        alleen|gewoon|enkel mijn|ons geld"""),
    ("unwanted", """
        nooit om"""),
    ("needless", """
        nooit ... gevraagd|gewild|gewenst|geeist"""),
    ("aside", """
        advocaat|advocate|jurist ... raadde|raadt|beval jullie|u|uw|deze .. aan / advocaat|advocate|jurist ... jullie|u|uw .. aangeraden|aanbevolen|getipt / advocaat van de duivel / fles|glas|glaasje advocaat / vond|vonden|zag|zagen jullie|u|uw|het|de|een op google|facebook|instagram|trustpilot|tripadvisor|internet / vond|zag|las jullie|uw|een|de|het .. op google|facebook|instagram|trustpilot|tripadvisor|internet / op google|facebook|instagram|trustpilot|tripadvisor|internet .. gevonden|gezien|gelezen|ontdekt / rechter schoen|schoenen|laars|voet|kant|hand|been|arm|knie|oor|lamp|deur|la|wiel|band|knop|zijde|zij|mouw|pijp|speaker|oortje|hoek|bovenhoek|onderhoek|koplamp|spiegel|buitenspiegel|poot|helft|stoel|kast|paneel|handschoen|oog|glas|lens / rechter ... linker / linker ... rechter"""),
    ("gas or fumes", """
        ruik|ruikt|ruiken|rook|stinkt|stonk .. gas"""),
    ("aside", """
        accepteer|accepteren|aanvaard .. excuses|excuus|verontschuldigingen / excuus|excuses , maar|kunt|kan|waar|hoe|mag|ik|wij"""),
    ("injury", """
        raakte|geraakt|sloeg|stootte ... hoofd|gezicht|oog|voet|been|arm|knie|rug|schouder / op .. hoofd|gezicht|oog|voet|been|arm|knie geraakt"""),
)  # fmt: skip

DENIALS = "geen niet nooit niemand niets zonder noch nergens"
ENDS = "maar en omdat tot waarom dat alleen tenzij hoewel begrijp snap"
