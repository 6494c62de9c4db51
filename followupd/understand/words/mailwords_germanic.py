"""What stands around a mail's words in English, German, Dutch and the languages of the north."""

from __future__ import annotations

from followupd.understand.words.mailwords import MailWords

ENGLISH = MailWords(
    language="en",
    begins="on / at / in a message dated",
    wrote="wrote / writes / sent / said / has written / wrote the following",
    quoting="quoting / in reply to",
    sender="from / sender",
    sent="sent / date / sent on / sent at / received / send",
    to="to / recipient / recipients",
    subject="subject",
    copy="cc / bcc / reply-to / reply to / importance / priority / sensitivity / attachments / attachment / organization",
    sent_by="sent by",
    original="""original message / reply message / original email / original e-mail / original mail / reply /
        replied message / original appointment / previous message / quoted message""",
    forwarded="forwarded message / forwarded mail / forwarded email / forwarded by / forward message / original forwarded message",
    begins_forward="begin forwarded message",
    forward_subject="fwd / fw / forwarded",
    reply_above="above this line",
    footers="""sent from ~ / sent via @ / sent with @ / sent using @ / sent on @ / sent by @ / typed on @ / written on @ /
        typed with @ / via mobile / get outlook for ~ / sent from yahoo mail ~ / sent from outlook for ~ /
        download outlook for ~ / yahoo mail: search, organize, conquer / please excuse ~ typos /
        excuse brevity and typos / please excuse my brevity ~ / sorry for typos, ~ /
        typed on ~ keyboard / get bluemail for ~ / get typeapp for ~ / message clipped] ~ /
        ~ reacted via @""",
    excuses="typos / brevity / autocorrect / auto-correct / spelling mistakes / terseness",
    sign_offs="""best / best regards / best wishes / kind regards / kindest regards / warm regards / warmest regards /
        regards / thanks and regards / thanks & regards / thanks and best regards / with kind regards / with best regards /
        with regards / with best wishes / sincerely / sincerely yours / yours sincerely / yours faithfully / yours truly / yours /
        respectfully / respectfully yours / all the best / kind wishes / rgds / br / kr / take care / cordially / best to you /
        have a nice day / have a good day / have a great day / many thanks and best wishes /
        warmly / have a lovely day / have a nice weekend / have a great weekend""",
    greetings="regards / greetings / wishes",
    greets_from="from",
    closings="looking forward to your reply / looking forward to hearing from you",
    thanks="""many thanks / thanks / thank you / thanks in advance / thank you in advance / thanks so much / thanks a lot /
        thank you very much / thank you so much / cheers / best / thx / ta /
        thanks again / thank you again / thanks for your help / thank you for your help / thanks in advance for your help / thank you for your time / thanks very much / many thanks in advance""",
    legal="""intended recipient / intended recipients / intended addressee / named addressee / confidential / confidentiality /
        privileged / legally privileged / unauthorised / unauthorized / intended only for / intended solely for /
        solely for the use""",
    first_person="i / my / me",
    this_mail="""this e-mail / this email / this message / this mail / this communication / this transmission /
        information transmitted / the person or entity to which / information contained herein""",
    legal_besides="""in error / notify the sender / delete / disclosure / attachments / any attachment / distribution / copying /
        prohibited / the sender immediately / received this / addressee / liability / viruses / contents""",
    added="""please consider the environment before / consider the environment before printing / think before you print /
        before printing this e / before you print this / save a tree / do not print this e / virus-free. www / virus-free.www /
        been checked for viruses by / been scanned for viruses / email has been scanned / e-mail has been scanned /
        message has been scanned / believed to be clean / you received this message because you are subscribed /
        to unsubscribe from this group / to stop receiving emails from it / unsubscribe at http / registered office: /
        registered in england and""",
    banners="""originated from outside / originated outside / from an external source / know the content is safe / know the sender and / you don't often get email from / you don't often get emails from / learn why this is important / sent from outside of the organi / sent from outside the organi""",
)
GERMAN = MailWords(
    language="de",
    begins="am / vom / datum",
    wrote="schrieb / schrieben / hat geschrieben / geschrieben / hat folgendes geschrieben / schreibt",
    quoting="zitat von / zitiere",
    sender="von / absender",
    sent="gesendet / datum / gesendet am / gesendet um / verschickt / sendedatum",
    to="an / empfänger",
    subject="betreff / betr / thema",
    copy="cc / bcc / kopie / blindkopie / antwort an / priorität / wichtigkeit / anlagen / anlage / vertraulichkeit",
    sent_by="gesendet von",
    original="""originalnachricht / original-nachricht / ursprüngliche nachricht / urspruengliche nachricht / urspr. nachricht /
        antwort nachricht / ursprüngliche mail / ursprüngliche e-mail / originalmail / original-mail / originaltermin /
        ursprünglicher termin / original nachricht""",
    forwarded="weitergeleitete nachricht / weitergeleitete mail / weitergeleitete e-mail / weitergeleitet von / weitergeleiteter nachricht",
    begins_forward="""anfang der weitergeleiteten nachricht / anfang der weitergeleiteten e-mail / anfang der weitergeleiteten mail /
        weitergeleitete nachricht""",
    forward_subject="wg / fwd / fw / weitergeleitet",
    reply_above="oberhalb dieser zeile / über dieser zeile / über diese zeile",
    footers="""von meinem ~ gesendet / von meiner ~ gesendet / von unserem ~ gesendet / aus meinem ~ gesendet / von ~ gesendet /
        von meinem ~ geschickt / von meinem ~ verschickt / gesendet von @ / gesendet mit @ / gesendet über @ / gesendet aus ~ /
        gesendet vom @ / gesendet via @ / diese nachricht wurde von mein~ gesendet / diese nachricht wurde mit ~ gesendet /
        diese e-mail wurde mit ~ gesendet / diese email wurde mit ~ gesendet / diese e-mail wurde von ~ gesendet /
        diese e-mail wurde von ~ geschickt / diese mail wurde mit ~ gesendet / diese mail wurde von ~ gesendet /
        meine e-mail wurde von ~ gesendet / holen sie sich outlook für ~ / hol dir outlook für ~ / outlook für ~ beziehen /
        outlook für ~ herunterladen / outlook für ~ abrufen / unterwegs mit @ / mobil gesendet / von unterwegs gesendet /
        geschickt von @ / verschickt von @ / verfasst auf ~ /
        gesendet von unterwegs / vom @ gesendet / vom @ geschickt / bluemail für ~ herunterladen / nachricht gekürzt] ~ /
        ~ hat über @ reagiert""",
    excuses="tippfehler / schreibfehler / rechtschreibfehler / kürze",
    sign_offs="""mit freundlichen grüßen / mit freundlichen gruessen / mit freundlichen grüssen / mit freundlichem gruß / mit freundlichem gruss /
        freundliche grüße / freundliche grüsse / freundlichen gruß / freundlichen gruss / viele grüße / viele grüsse / viele gruesse /
        liebe grüße / liebe grüsse / beste grüße / beste grüsse / schöne grüße / herzliche grüße / herzliche grüsse / herzlichst /
        herzlichen gruß / lieben gruß / vielen dank und freundliche grüße / vielen dank und viele grüße / vielen dank und beste grüße /
        mit besten grüßen / mit besten grüssen / mit lieben grüßen / mit herzlichen grüßen / mit vielen grüßen / hochachtungsvoll /
        mfg / vg / lg / bg / hg / tschüss / tschüs / bis dann / in erwartung ihrer antwort / in erwartung ihrer rückmeldung / gruß / gruss / grüße / grüsse / es grüßt / es grüßt sie / mit freundlichen grüßen aus /
        schönen tag noch / einen schönen tag noch / noch einen schönen tag / einen schönen tag / schönen abend noch / einen schönen abend noch / schönes wochenende / ein schönes wochenende / schöne woche""",
    greetings="grüße / grüßen / grüsse / grüssen / gruesse / gruessen / gruß / gruss",
    greets_from="aus / vom / von",
    closings="""in erwartung ihrer antwort / in erwartung ihrer rückmeldung / bis dahin verbleibe / ich verbleibe /
        wir verbleiben""",
    thanks="vielen dank / danke / danke schön / dankeschön / besten dank / herzlichen dank / vielen dank im voraus / danke im voraus",
    legal="""vertrauliche / vertraulich / vertraulichen / rechtlich geschützte / richtige adressat / bestimmungsgemäße empfänger /
        beabsichtigte empfänger / vorgesehene empfänger / nicht der adressat / unbefugte / vorgesehenen empfänger""",
    first_person="ich / mir / mich / mein / meine / meinem / meinen / meiner",
    this_mail="diese e-mail / diese nachricht / dieser e-mail / dieser mail / diese mail / dieser nachricht / in dieser e-mail",
    legal_besides="""irrtümlich / informationen / absender / vernichten / löschen / weitergabe / kopieren / nicht gestattet / anhänge /
        unverzüglich / haftung / empfänger""",
    added="""bitte denken sie an die umwelt / denken sie an die umwelt, bevor / bevor sie diese e-mail ausdrucken /
        bevor sie diese mail ausdrucken / bevor sie diese email ausdrucken / der umwelt zuliebe / auf viren geprüft. /
        von avast antivirus / virenfrei. www / virenfrei.www / sitz der gesellschaft: / registergericht: /
        zum datenschutz finden sie / zum datenschutz: http / datenschutzhinweise: http / datenschutzerklärung: http / datenschutzhinweise finden sie""",
    banners="""sie erhalten nicht oft e-mails von / sie erhalten nicht häufig e-mails von / sie erhalten nicht oft eine e-mail von / erfahren sie, warum dies wichtig ist / von außerhalb der organisation / von außerhalb ihrer organisation / von einem externen absender""",
)
DUTCH = MailWords(
    language="nl",
    begins="op",
    wrote="schreef / geschreven / schreven / heeft geschreven / het volgende geschreven / schrijft",
    quoting="citeren van / citaat van",
    sender="van / afzender",
    sent="verzonden / datum / verzonden op / verstuurd / verstuurd op",
    to="aan / ontvanger",
    subject="onderwerp",
    copy="cc / kopie / antwoord aan / prioriteit / urgentie / bijlagen",
    sent_by="verzonden door",
    original="oorspronkelijk bericht / origineel bericht / oorspronkelijke bericht / originele bericht / oorspronkelijke e-mail",
    forwarded="doorgestuurd bericht / forwarded message / doorgezonden bericht / doorgestuurde e-mail",
    begins_forward="begin doorgestuurd bericht / begin van doorgestuurd bericht",
    forward_subject="doorst / fwd / fw / doorgestuurd",
    reply_above="boven deze regel / boven deze lijn",
    footers="""verzonden vanaf ~ / verzonden vanuit ~ / verzonden met @ / verzonden via @ / verstuurd vanaf ~ / verstuurd vanuit ~ /
        verstuurd met @ / verstuurd via @ / outlook voor ~ downloaden / download outlook voor ~ / outlook voor ~ ophalen /
        download bluemail voor ~ / bericht ingekort] ~""",
    excuses="typefouten / tikfouten / spelfouten / beknoptheid",
    sign_offs="""met vriendelijke groet / met vriendelijke groeten / vriendelijke groet / vriendelijke groeten / hartelijke groet /
        hartelijke groeten / met hartelijke groet / met hartelijke groeten / hoogachtend / groet / groeten / groetjes / mvg / beste groeten /
        met de meeste hoogachting / met groet / lieve groet / fijne dag / vr. gr / vr.gr / gr / grt / grtjs / grtz / in afwachting van uw reactie /
        in afwachting van uw antwoord / in afwachting van uw bericht""",
    greetings="groet / groeten / groetjes",
    greets_from="uit / vanuit",
    closings="""in afwachting van uw antwoord / in afwachting van uw reactie / in afwachting van uw bericht /
        ik verblijf""",
    thanks="bedankt / alvast bedankt / dank u wel / dank je wel / dank u / bij voorbaat dank / hartelijk dank / dank",
    legal="""vertrouwelijk / vertrouwelijke / uitsluitend bestemd / geadresseerde / beoogde ontvanger / onbevoegden""",
    first_person="ik / mijn / mij",
    this_mail="dit e-mailbericht / deze e-mail / dit bericht / deze mail",
    legal_besides="""abusievelijk / ten onrechte / afzender / verwijderen / te vernietigen / openbaarmaking / vermenigvuldiging /
        verspreiding / bijlagen / niet toegestaan / aansprakelijk / informatie / onmiddellijk""",
    added="""denk aan het milieu voordat / denk aan het milieu, / voordat u deze e-mail print / voordat u deze mail print / virusvrij. www /
        virusvrij.www / op virussen gecontroleerd door""",
    banners="""u ontvangt niet vaak e-mail van / waarom dit belangrijk is / van buiten de organisatie / van buiten uw organisatie""",
)
SWEDISH = MailWords(
    language="sv",
    begins="den / på / kl",
    wrote="skrev / skrev följande / har skrivit / skriver",
    quoting="citerar / citat från",
    sender="från / avsändare",
    sent="skickat / datum / skickades / skickat den",
    to="till / mottagare",
    subject="ämne / ärende",
    copy="kopia / cc / prioritet / bifogade filer / svara till",
    original="ursprungligt meddelande / originalmeddelande / ursprungliga meddelandet / original meddelande / ursprungligt mejl",
    forwarded="vidarebefordrat meddelande / vidarebefordrat mejl / vidarebefordrat brev / vidarebefordrad meddelande",
    begins_forward="vidarebefordrat brev / vidarebefordrat mejl / börja vidarebefordrat meddelande / vidarebefordrat meddelande",
    forward_subject="vb / fwd / fw",
    reply_above="ovanför den här raden / ovanför denna rad",
    footers="""skickat från ~ / skickat med @ / skickades från ~ / skickat via @ / hämta outlook för ~ / skaffa outlook för ~ /
        skickad från ~ / sänt från ~""",
    excuses="stavfel / skrivfel",
    sign_offs="""med vänliga hälsningar / med vänlig hälsning / vänliga hälsningar / vänlig hälsning / hälsningar / bästa hälsningar /
        många hälsningar / mvh / hälsning / högaktningsfullt / med bästa hälsningar / varma hälsningar / vänligen / allt gott / ha en bra dag""",
    greetings="hälsningar / hälsning",
    greets_from="från",
    thanks="tack / tack på förhand / tack så mycket / stort tack",
    legal="konfidentiell / konfidentiella / konfidentiellt / avsedda mottagaren / avsedd mottagare / obehörig / sekretessbelagd",
    first_person="jag / mig / min",
    this_mail="detta e-postmeddelande / detta meddelande / detta mejl / denna e-post",
    legal_besides="av misstag / felaktigt / avsändaren / radera / bilagor / information / förbjudet / förstöra / sprida / kopiera",
    added="tänk på miljön innan / innan du skriver ut det här / innan du skriver ut detta / virusfritt. www / virusfritt.www",
)
DANISH = MailWords(
    language="da",
    begins="den / d. / på",
    wrote="skrev / skrev følgende / har skrevet / skriver",
    quoting="citerer / citat fra",
    sender="fra / afsender",
    sent="sendt / dato / sendt den",
    to="til / modtager",
    subject="emne",
    copy="cc / kopi / prioritet / vedhæftede filer / svar til",
    original="oprindelig meddelelse / original meddelelse / oprindelig besked / original besked / oprindelig mail",
    forwarded="videresendt meddelelse / videresendt besked / videresendt mail",
    begins_forward="start på videresendt besked / begynd videresendt besked / start på videresendt meddelelse / videresendt besked",
    forward_subject="vs / fwd / fw",
    reply_above="over denne linje",
    footers="sendt fra ~ / sendt via @ / sendt med @ / sendt på ~ / hent outlook til ~ / få outlook til ~",
    excuses="stavefejl / slåfejl / tastefejl",
    sign_offs="""med venlig hilsen / venlig hilsen / venlige hilsner / med venlige hilsner / bedste hilsner / de bedste hilsner / mange hilsner /
        hilsen / hilsner / kærlig hilsen / mvh / vh / bedste hilsen / på forhånd tak og venlig hilsen / dbh / med hilsen / god dag""",
    greetings="hilsen / hilsner",
    greets_from="fra",
    thanks="tak / på forhånd tak / mange tak / tusind tak",
    legal="fortrolig / fortrolige / fortroligt / rette modtager / tiltænkte modtager / uvedkommende / uautoriseret",
    first_person="jeg / mig / min",
    this_mail="denne e-mail / denne meddelelse / denne mail / denne besked",
    legal_besides="""ved en fejl / fejlagtigt / afsenderen / slette / slet / vedhæftede / oplysninger / forbudt / kopiering /
        informationer""",
    added="tænk på miljøet, før / tænk på miljøet før / før du printer denne / før du udskriver denne / virusfri. www / virusfri.www",
)
NORWEGIAN = MailWords(
    language="nb",
    begins="den / på / kl",
    wrote="skrev / skrev følgende / har skrevet / skriver",
    quoting="siterer / sitat fra",
    sender="fra / avsender",
    sent="sendt / dato / sendt den",
    to="til / mottaker",
    subject="emne",
    copy="kopi / cc / prioritet / vedlegg / svar til",
    original="opprinnelig melding / original melding / opprinnelig e-post / opprinnelig mail / original e-post",
    forwarded="videresendt melding / videresendt e-post",
    begins_forward="begynnelse på videresendt melding / start på videresendt melding / videresendt melding",
    forward_subject="vs / fwd / fw",
    reply_above="over denne linjen",
    footers="sendt fra ~ / sendt via @ / sendt med @ / skaff deg outlook for ~ / hent outlook for ~ / få outlook for ~",
    excuses="skrivefeil / tastefeil",
    sign_offs="""med vennlig hilsen / vennlig hilsen / med vennlige hilsener / vennlige hilsener / vennlige hilsner / beste hilsener / beste hilsen /
        hilsen / mange hilsener / mvh / vh / hilsener / med hilsen / ha en fin dag / på forhånd takk og hilsen""",
    greetings="hilsen / hilsener / hilsner",
    greets_from="fra",
    thanks="takk / på forhånd takk / mange takk / tusen takk",
    legal="konfidensiell / konfidensielle / konfidensielt / fortrolig / rette mottaker / tiltenkte mottaker / uvedkommende / uautorisert",
    first_person="jeg / meg / min",
    this_mail="denne e-posten / denne meldingen / denne e-post",
    legal_besides="""ved en feil / ved feil / feilaktig / avsenderen / avsender / slette / slett / vedlegg / informasjon / forbudt /
        kopiering""",
    added="tenk på miljøet før / før du skriver ut denne / virusfri. www / virusfri.www",
)
ICELANDIC = MailWords(
    language="is",
    begins="þann / á",
    wrote="skrifaði / ritaði / skrifar",
    sender="frá / sendandi",
    sent="sent / dagsetning / dags",
    to="til / viðtakandi",
    subject="efni",
    copy="afrit / cc",
    original="upprunaleg skilaboð / upphafleg skilaboð / upprunalegur póstur",
    forwarded="áframsend skilaboð / áframsendur póstur",
    begins_forward="áframsend skilaboð",
    forward_subject="fwd / fw",
    footers="sent úr ~ / sent frá ~ / sent með ~ / sækja outlook fyrir ~",
    sign_offs="kveðja / kær kveðja / bestu kveðjur / með kveðju / með bestu kveðju / með bestu kveðjum / virðingarfyllst / kveðjur / bkv / kv",
    thanks="takk / takk fyrir / kærar þakkir / með fyrirfram þökk",
    legal="trúnaðarmál / trúnaðarupplýsingar / óviðkomandi",
    this_mail="þessi tölvupóstur / þessi póstur",
    legal_besides="viðhengi / mistök / sendanda / eyða / viðtakanda / viðtakandi",
)
GERMANIC = (ENGLISH, GERMAN, DUTCH, SWEDISH, DANISH, NORWEGIAN, ICELANDIC)
