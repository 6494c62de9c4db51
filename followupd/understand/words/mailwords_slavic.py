"""What stands around a mail's words in the Slavic languages."""

from __future__ import annotations

from followupd.understand.words.mailwords import MailWords

POLISH = MailWords(
    language="pl",
    begins="w dniu / dnia / dn. / wiadomość napisana / wiadomość napisana przez / użytkownik",
    wrote="napisał / napisała / napisał(a) / napisali / pisze / napisano / przez",
    quoting="cytowanie / cytat z / cytując",
    sender="od / nadawca",
    sent="wysłano / data / wysłane / wysłany / data wysłania",
    to="do / adresat / odbiorca",
    subject="temat",
    copy="dw / cc / udw / do wiadomości / kopia / ważność / priorytet / załączniki / odpowiedź do",
    original="wiadomość oryginalna / oryginalna wiadomość / pierwotna wiadomość / wiadomość pierwotna / treść oryginalnej wiadomości",
    forwarded="""wiadomość przekazana dalej / przekazana wiadomość / wiadomość przekazana / treść przekazanej wiadomości / przesłana wiadomość /
        forwarded message""",
    begins_forward="początek przekazywanej wiadomości / początek przekazanej wiadomości / początek wiadomości przekazanej dalej",
    forward_subject="pd / fwd / fw / dalej",
    reply_above="powyżej tej linii / nad tą linią",
    footers="""wysłane z ~ / wysłano z ~ / wysłano za pomocą @ / wysłane za pomocą @ / wysłane przez @ / wysłano ze ~ / wysłane ze ~ / pobierz outlook dla ~ /
        uzyskaj outlook dla ~ / pobierz program outlook dla ~ / wysłane za pośrednictwem ~ /
        pobierz aplikację outlook dla ~ / wysłano bezpieczną pocztą ~""",
    excuses="literówki / zwięzłość",
    sign_offs="""pozdrawiam / z poważaniem / z wyrazami szacunku / pozdrawiam serdecznie / serdecznie pozdrawiam / pozdrowienia / serdeczne pozdrowienia / z pozdrowieniami /
        łączę pozdrowienia / łączę wyrazy szacunku / z szacunkiem / miłego dnia / życzę miłego dnia / pozdr / z góry dziękuję i pozdrawiam""",
    greetings="pozdrowienia / pozdrowieniami",
    greets_from="z / ze",
    thanks="dziękuję / dzięki / z góry dziękuję / bardzo dziękuję / dziękuję bardzo / z podziękowaniem / dziękuję i pozdrawiam",
    legal="poufne / poufna / poufny / poufnych / zamierzonym adresatem / zamierzonym odbiorcą / wyłącznie dla adresata / nieuprawnione / nieupoważnione",
    first_person="ja / mnie / mi / mój / moje / moja / moich",
    this_mail="ta wiadomość / niniejsza wiadomość / ten e-mail / tej wiadomości / tę wiadomość",
    legal_besides="""omyłkowo / przez pomyłkę / nadawcę / adresatem / adresata / usunięcie / usunąć / załączniki / zabronione /
        informacje / rozpowszechnianie / kopiowanie""",
    added="""pomyśl o środowisku, zanim / pomyśl o środowisku zanim / zanim wydrukujesz ten / zanim wydrukujesz tę / wolny od wirusów. www /
        wolna od wirusów. www / wolny od wirusów.www""",
)
CZECH = MailWords(
    language="cs",
    begins="dne / v / dňa / od",
    wrote="napsal / napsala / napsal(a) / napsali / píše / napsal/a / odesílatel",
    quoting="cituji / citace / citát od",
    sender="od / odesílatel",
    sent="odesláno / datum / odesláno dne / posláno / odeslané",
    to="komu / příjemce / pro",
    subject="předmět / věc",
    copy="kopie / cc / skrytá / odpovědět na / důležitost / přílohy / priorita",
    original="původní zpráva / původní e-mail / původní email / původní mail / originální zpráva",
    forwarded="přeposlaná zpráva / předaná zpráva / přeposlaný e-mail / forwarded message / přesměrovaná zpráva",
    begins_forward="začátek přeposlané zprávy / přeposlaná zpráva / začátek přesměrované zprávy",
    forward_subject="fwd / fw / předáno",
    reply_above="nad tento řádek / nad tímto řádkem",
    footers="""odesláno z ~ / odesláno ze ~ / odesláno pomocí @ / posláno z ~ / odesláno přes @ / odesláno od ~ / získejte outlook pro ~ / získat outlook pro ~ /
        stáhnout outlook pro ~ / odesláno prostřednictvím @""",
    excuses="překlepy / stručnost",
    sign_offs="""s pozdravem / s přátelským pozdravem / s úctou / hezký den / přeji hezký den / pěkný den / zdraví / zdravím / srdečně / mějte se hezky /
        s přáním hezkého dne / srdečné pozdravy / s díky a pozdravem / hezký zbytek dne / s pozdravem a přáním hezkého dne""",
    greetings="pozdravem / pozdravy",
    greets_from="z / ze",
    thanks="děkuji / díky / předem děkuji / děkuji předem / děkuji mnohokrát / s díky / mockrát děkuji / děkujeme",
    legal="důvěrné / důvěrný / důvěrná / důvěrných / zamýšleným příjemcem / oprávněným příjemcem / zamýšlený příjemce / neoprávněné / výhradně adresátovi",
    first_person="já / mi / mě / můj / moje",
    this_mail="tato zpráva / tento e-mail / tento email / této zprávy",
    legal_besides="""omylem / odesílatele / příjemcem / adresátem / smažte / vymažte / odstraňte / přílohy / zakázáno / informace /
        šíření""",
    added="""myslete na životní prostředí / než vytisknete tento / než tento e-mail vytisknete / neobsahuje žádné viry. www / bez virů. www /
        bez virů.www""",
)
SLOVAK = MailWords(
    language="sk",
    begins="dňa / dna / v / od",
    wrote="napísal / napísala / napísal(a) / napísal/a / napísali / píše / používateľ",
    quoting="citujem / citát od",
    sender="od / odosielateľ",
    sent="odoslané / dátum / poslané / odoslaný / datum",
    to="komu / pre / príjemca",
    subject="predmet",
    copy="kópia / cc / dôležitosť / prílohy / odpovedať",
    original="pôvodná správa / pôvodný e-mail / pôvodný mail / originálna správa",
    forwarded="preposlaná správa / postúpená správa / preposlaný e-mail / forwarded message",
    begins_forward="začiatok preposlanej správy / preposlaná správa / začiatok preposlaného e-mailu",
    forward_subject="fwd / fw",
    footers="odoslané z ~ / odoslané zo ~ / poslané z ~ / odoslané pomocou @ / odoslané cez @ / získajte outlook pre ~ / získať outlook pre ~ / stiahnuť outlook pre ~",
    sign_offs="""s pozdravom / s úctou / s priateľským pozdravom / pekný deň / prajem pekný deň / pozdravujem / srdečne / zdravím / so srdečným pozdravom /
        príjemný deň / s prianím pekného dňa""",
    thanks="ďakujem / vopred ďakujem / ďakujem vopred / ďakujem pekne / vďaka / ďakujeme / s vďakou",
    legal="dôverné / dôverný / dôverná / dôverných / určeným príjemcom / zamýšľaným príjemcom / oprávneným príjemcom / neoprávnené / výhradne pre adresáta",
    first_person="ja / mi / mňa / môj / moje",
    this_mail="táto správa / tento e-mail / tento email / tejto správy",
    legal_besides="""omylom / odosielateľa / príjemcom / adresátom / vymažte / odstráňte / zmažte / prílohy / zakázané / informácie /
        šírenie""",
    added="""myslite na životné prostredie / skôr než vytlačíte tento / skôr ako vytlačíte tento / neobsahuje vírusy. www / bez vírusov. www /
        bez vírusov.www""",
)
CROATIAN = MailWords(
    language="hr",
    begins="dana / u / dne",
    wrote="napisao je / napisala je / je napisao / je napisala / napisao/la je / je napisao/la / piše / je napisao(la) / napisao / napisala",
    quoting="citiram / citiranje",
    sender="od / šalje / pošiljatelj",
    sent="poslano / datum / poslano dana / poslana",
    to="za / prima / primatelj / komu",
    subject="predmet / tema",
    copy="kopija / cc / važnost / privitci / odgovori na",
    original="izvorna poruka / originalna poruka / originalni e-mail / izvorna e-pošta",
    forwarded="proslijeđena poruka / prosljeđena poruka / forwarded message / proslijeđeni e-mail",
    begins_forward="početak proslijeđene poruke / započni proslijeđenu poruku",
    forward_subject="fwd / fw / proslijeđeno",
    footers="poslano s ~ / poslano sa ~ / poslano iz ~ / poslano putem @ / poslano pomoću @ / poslano od ~ / preuzmite outlook za ~ / nabavite outlook za ~",
    sign_offs="""srdačan pozdrav / lijep pozdrav / lijepi pozdrav / s poštovanjem / pozdrav / lp / srdačno / pozdravi / ugodan dan / s štovanjem / veliki pozdrav /
        uz srdačan pozdrav / uz pozdrav / lijepo vas pozdravljam""",
    thanks="hvala / hvala unaprijed / unaprijed hvala / puno hvala / zahvaljujem / hvala lijepa / najljepša hvala",
    legal="povjerljive / povjerljiva / povjerljivo / povjerljivi / namijenjeni primatelj / neovlašteno / isključivo primatelju",
    first_person="ja / mi / moj / moje",
    this_mail="ova poruka / ovaj e-mail / ova elektronička / ove poruke",
    legal_besides="""greškom / pogreškom / pošiljatelja / primatelj / izbrišite / obrišite / privici / prilozi / zabranjeno /
        informacije""",
    added="mislite na okoliš prije / prije ispisa ove / bez virusa. www / bez virusa.www",
)
SERBIAN = MailWords(
    language="sr",
    begins="dana / u / дана / у / dne",
    wrote="""je napisao / je napisala / je napisao/la / је написао / је написала / је написао/ла / napisao je / написао је / napisao / написао / написала / napisala /
        пише / piše / је написао(ла)""",
    quoting="citiram / цитирам",
    sender="od / од / šalje / шаље / pošiljalac / пошиљалац",
    sent="poslato / послато / datum / датум / poslato dana",
    to="za / за / prima / прима / primalac / прималац / kome / коме",
    subject="tema / тема / naslov / наслов / predmet / предмет",
    copy="kopija / копија / cc",
    original="originalna poruka / оригинална порука / prvobitna poruka / првобитна порука / izvorna poruka",
    forwarded="prosleđena poruka / прослеђена порука / preusmerena poruka / преусмерена порука",
    begins_forward="početak prosleđene poruke / почетак прослеђене поруке",
    forward_subject="fwd / fw",
    footers="poslato sa ~ / poslato iz ~ / poslato preko @ / послато са ~ / послато из ~ / послато преко @ / послато помоћу @ / poslato pomoću @ / preuzmite outlook za ~",
    sign_offs="""srdačan pozdrav / срдачан поздрав / s poštovanjem / с поштовањем / pozdrav / поздрав / lep pozdrav / леп поздрав / lp / srdačno / срдачно / puno pozdrava /
        prijatan dan / пријатан дан / sve najbolje / све најбоље""",
    thanks="hvala / хвала / hvala unapred / хвала унапред / unapred hvala / унапред хвала / zahvaljujem / захваљујем / hvala lepo",
    legal="poverljive / poverljiva / поверљиве / поверљива / поверљиво / poverljivo / neovlašćeno / неовлашћено",
    first_person="ja / mi / moj / ја / ми / мој",
    this_mail="ova poruka / ова порука / ovaj e-mail / овај имејл",
    legal_besides="""greškom / грешком / pošiljaoca / пошиљаоца / primalac / прималац / obrišite / обришите / prilozi / прилози /
        informacije / информације""",
    added="mislite na životnu sredinu pre / мислите на животну средину пре / bez virusa. www / без вируса. www",
)
SLOVENIAN = MailWords(
    language="sl",
    begins="dne / v / dňa / dana",
    wrote="je napisal / je napisala / je napisal/a / je napisal(a) / napisal/a / napisala / napisal / piše / je oseba",
    quoting="navajam / citiram",
    sender="od / pošiljatelj",
    sent="poslano / datum / poslano dne",
    to="za / prejemnik / komu",
    subject="zadeva",
    copy="kp / v vednost / cc / kopija / pomembnost",
    original="izvirno sporočilo / prvotno sporočilo / originalno sporočilo",
    forwarded="posredovano sporočilo / preposlano sporočilo / forwarded message",
    begins_forward="začetek posredovanega sporočila / začetek posredovane pošte / začni posredovano sporočilo",
    forward_subject="fwd / fw / posr",
    footers="poslano z ~ / poslano iz ~ / poslano prek @ / poslano s ~ / poslano preko @ / poslano od ~ / prenesite outlook za ~ / pridobite outlook za ~",
    sign_offs="""lep pozdrav / lepo pozdravljeni / s spoštovanjem / pozdrav / lp / lep dan / prijazen pozdrav / s prijaznimi pozdravi / z lepimi pozdravi / lepe pozdrave /
        srdačen pozdrav / prisrčen pozdrav / želim vam lep dan""",
    thanks="hvala / hvala vnaprej / vnaprej hvala / najlepša hvala / hvala lepa / že vnaprej hvala",
    legal="zaupne / zaupna / zaupno / zaupni / zaupnih / predvideni prejemnik / nepooblaščeno / izključno naslovniku",
    first_person="jaz / mi / moj / moje",
    this_mail="to sporočilo / ta e-pošta / tega sporočila",
    legal_besides="""pomotoma / po pomoti / pošiljatelja / prejemnik / naslovnik / izbrišite / priloge / prepovedano / informacije /
        podatke""",
    added="pomislite na okolje, preden / preden natisnete to / brez virusov. www / brez virusov.www",
)
BULGARIAN = MailWords(
    language="bg",
    begins="на / в / от",
    wrote="написа / написа следното / писа / е написал / е написала / пише",
    quoting="цитирам / цитат от",
    sender="от / подател",
    sent="изпратено / дата / изпратен / изпратено на",
    to="до / получател / към",
    subject="относно / тема",
    copy="копие / як / cc / важност / прикачени",
    original="оригинално съобщение / първоначално съобщение / оригинално писмо / изходно съобщение",
    forwarded="препратено съобщение / препратено писмо / препратен имейл",
    begins_forward="начало на препратено съобщение / начало на препратеното съобщение / начало на препратено писмо",
    forward_subject="fwd / fw / прп",
    footers="изпратено от ~ / изпратено с @ / изпратено чрез @ / изпратено през @ / изтеглете outlook за ~ / вземете outlook за ~",
    sign_offs="""с уважение / поздрави / сърдечни поздрави / с най-добри пожелания / с поздрав / приятен ден / хубав ден / поздрав / лек ден / ваш /
        с почит / желая ви приятен ден""",
    thanks="благодаря / предварително благодаря / благодаря предварително / много благодаря / мерси / благодаря ви",
    legal="поверителна / поверително / поверителни / конфиденциална / конфиденциално / предвиденият получател / неоторизирано / неразрешено",
    first_person="аз / ми / мен",
    this_mail="това съобщение / този имейл / този e-mail / това писмо",
    legal_besides="по грешка / получател / получателя / подателя / изтрийте / унищожете / прикачени / забранено / информация",
    added="помислете за околната среда, преди / преди да отпечатате този / преди да разпечатате този / без вируси. www / без вируси.www",
)
RUSSIAN = MailWords(
    language="ru",
    begins="в / на / от",
    wrote="написал / написала / написал(а) / написали / пишет / писал / писала / вы писали / отправил",
    quoting="цитирую / цитата от / сообщение от",
    sender="от / от кого / отправитель",
    sent="отправлено / дата / отправлен / дата отправки / дата отправления / отослано",
    to="кому / получатель",
    subject="тема",
    copy="копия / cc / скрытая копия / важность / приоритет / вложения",
    original="исходное сообщение / оригинальное сообщение / исходное письмо / оригинал сообщения / original message",
    forwarded="""пересланное сообщение / пересылаемое сообщение / пересылаемое письмо / пересланное письмо / перенаправленное сообщение /
        начало пересылаемого сообщения / начало переадресованного сообщения""",
    begins_forward="начало переадресованного сообщения / начало пересылаемого сообщения / начало пересланного сообщения / пересланное сообщение",
    forward_subject="fwd / fw / пересл",
    reply_above="над этой строкой / выше этой строки",
    footers="""отправлено с @ / отправлено из ~ / отправлено со ~ / отправлено через @ / отправлено при помощи @ / отправлено от ~ / отправлено с помощью @ /
        скачать outlook для ~ / получить outlook для ~ / послано с @ / отправлено моего ~ /
        отправлено из мобильной @""",
    excuses="опечатки / краткость",
    sign_offs="""с уважением / с наилучшими пожеланиями / всего доброго / всего хорошего / с приветом / хорошего дня / до свидания / искренне ваш / искренне ваша / с почтением /
        с искренним уважением / с благодарностью и уважением / всех благ / удачи""",
    thanks="спасибо / заранее спасибо / заранее благодарю / спасибо заранее / благодарю / большое спасибо / с благодарностью / благодарю заранее",
    legal="""конфиденциальную / конфиденциальная / конфиденциальной / конфиденциально / конфиденциальным / предполагаемым получателем / надлежащим адресатом /
        несанкционированное / исключительно для адресата""",
    first_person="я / мне / меня / мой / моя",
    this_mail="это сообщение / данное сообщение / это письмо / данное письмо / настоящее сообщение",
    legal_besides="""по ошибке / ошибочно / отправителя / получателем / адресатом / адресату / удалите / удалить / вложения /
        запрещено / информацию / распространение""",
    added="""подумайте об окружающей среде / прежде чем распечатать это / перед тем как распечатать это / берегите природу, /
        без вирусов. www / без вирусов.www / вирусов нет. www""",
)
UKRAINIAN = MailWords(
    language="uk",
    begins="в / у / на / від",
    wrote="пише / написав / написала / написав(-ла) / написав(ла) / написали / писав / писала / надіслав",
    quoting="цитую / цитата від",
    sender="від / від кого / відправник",
    sent="надіслано / дата / відправлено / дата надсилання / відіслано",
    to="кому / одержувач / до",
    subject="тема",
    copy="копія / cc / важливість / вкладення",
    original="початкове повідомлення / вихідне повідомлення / оригінальне повідомлення / оригінал повідомлення / первинне повідомлення",
    forwarded="переслане повідомлення / пересилане повідомлення / перенаправлене повідомлення / пересланий лист / forwarded message",
    begins_forward="початок пересланого повідомлення / початок переадресованого повідомлення / початок листа, що пересилається / переслане повідомлення",
    forward_subject="fwd / fw",
    footers="надіслано з ~ / надіслано із ~ / відправлено з ~ / відправлено із ~ / надіслано через @ / надіслано за допомогою @ / завантажити outlook для ~ / отримати outlook для ~",
    excuses="стислість / помилки друку",
    sign_offs="""з повагою / з найкращими побажаннями / щиро / щиро ваш / щиро ваша / всього найкращого / усього найкращого / гарного дня / на все добре / з вдячністю та повагою /
        хорошого дня / до зустрічі""",
    thanks="дякую / заздалегідь дякую / дякую заздалегідь / щиро дякую / дуже дякую / наперед дякую / з вдячністю / спасибі",
    legal="конфіденційну / конфіденційна / конфіденційної / конфіденційно / конфіденційним / передбачуваним одержувачем / несанкціоноване / виключно для адресата",
    first_person="я / мені / мене / мій / моя",
    this_mail="це повідомлення / цей лист / дане повідомлення",
    legal_besides="""помилково / через помилку / відправника / одержувачем / адресатом / видаліть / видалити / вкладення / заборонено /
        інформацію""",
    added="подумайте про довкілля / перш ніж друкувати цей / перед друком цього / без вірусів. www / без вірусів.www",
)
SLAVIC = (POLISH, CZECH, SLOVAK, CROATIAN, SERBIAN, SLOVENIAN, BULGARIAN, RUSSIAN, UKRAINIAN)
