"""What mail programs write around a quote, one row a language; names and words are made up.

A row: attributions, Outlook's header block, the line above a forward, the footer of a telephone, a sign-off.
"""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    language: str
    attributions: tuple[str, ...]
    block: str
    forward: str
    footer: str
    sign_off: str


_SHOP = "Laden Nord <info@shop.example>"

ROWS = (
    Row(
        "en",
        (
            f"On Mon, Mar 2, 2026 at 10:11 AM {_SHOP} wrote:",
            f"On 2 Mar 2026, at 10:11, {_SHOP} wrote:",
            f"On Monday, March 2, 2026 at 10:11:05 AM GMT+1, {_SHOP} wrote:",
        ),
        f"From: {_SHOP}\nSent: Monday, March 2, 2026 10:11 AM\nTo: Anna Vale\nSubject: Your lamp",
        "---------- Forwarded message ---------",
        "Sent from my iPhone",
        "Kind regards,",
    ),
    Row(
        "de",
        (
            f"Am Mo., 2. März 2026 um 10:11 Uhr schrieb {_SHOP}:",
            f"{_SHOP} schrieb am Mo., 2. März 2026, 10:11:",
            "Am 02.03.26 um 10:11 schrieb Laden Nord:",
        ),
        f"Von: {_SHOP}\nGesendet: Montag, 2. März 2026 10:11\nAn: Anna Vale\nBetreff: Ihre Lampe",
        "-------- Weitergeleitete Nachricht --------",
        "Von meinem iPhone gesendet",
        "Mit freundlichen Grüßen",
    ),
    Row(
        "fr",
        (
            f"Le lun. 2 mars 2026 à 10:11, {_SHOP} a écrit :",
            f"Le 2 mars 2026 à 10:11, {_SHOP} a écrit :",
            "Le 02/03/2026 à 10:11, Laden Nord a écrit\xa0:",
        ),
        f"De : {_SHOP}\nEnvoyé : lundi 2 mars 2026 10:11\nÀ : Anna Vale\nObjet : Votre lampe",
        "-------- Message transféré --------",
        "Envoyé de mon iPhone",
        "Bien cordialement,",
    ),
    Row(
        "es",
        (
            "El lun, 2 mar 2026 a las 10:11, Laden Nord (<info@shop.example>) escribió:",
            f"El 2 mar 2026, a las 10:11, {_SHOP} escribió:",
            "El 02/03/2026 a las 10:11, Laden Nord escribió:",
        ),
        f"De: {_SHOP}\nEnviado el: lunes, 2 de marzo de 2026 10:11\nPara: Anna Vale\nAsunto: Su lámpara",
        "-------- Mensaje reenviado --------",
        "Enviado desde mi iPhone",
        "Un cordial saludo,",
    ),
    Row(
        "nl",
        (
            f"Op ma 2 mrt 2026 om 10:11 schreef {_SHOP}:",
            f"Op 2 mrt 2026 om 10:11 heeft {_SHOP} het volgende geschreven:",
            "Op 02-03-2026 om 10:11 schreef Laden Nord:",
        ),
        f"Van: {_SHOP}\nVerzonden: maandag 2 maart 2026 10:11\nAan: Anna Vale\nOnderwerp: Uw lamp",
        "-------- Doorgestuurd bericht --------",
        "Verstuurd vanaf mijn iPhone",
        "Met vriendelijke groet,",
    ),
    Row(
        "it",
        (
            f"Il giorno lun 2 mar 2026 alle ore 10:11 {_SHOP} ha scritto:",
            f"Il giorno 2 mar 2026, alle ore 10:11, {_SHOP} ha scritto:",
            "Il 02/03/2026 10:11, Laden Nord ha scritto:",
        ),
        f"Da: {_SHOP}\nInviato: lunedì 2 marzo 2026 10:11\nA: Anna Vale\nOggetto: La sua lampada",
        "-------- Messaggio Inoltrato --------",
        "Inviato da iPhone",
        "Cordiali saluti",
    ),
    Row(
        "pt",
        (
            f"Em seg., 2 de mar. de 2026 às 10:11, {_SHOP} escreveu:",
            f"No dia 02/03/2026, às 10:11, {_SHOP} escreveu:",
            "Em 02/03/2026 10:11, Laden Nord escreveu:",
        ),
        f"De: {_SHOP}\nEnviada em: segunda-feira, 2 de março de 2026 10:11\nPara: Ana\nAssunto: Candeeiro",
        "-------- Mensagem encaminhada --------",
        "Enviado do meu iPhone",
        "Com os melhores cumprimentos,",
    ),
    Row(
        "ca",
        (
            f"Missatge de {_SHOP} del dia dl., 2 de març 2026 a les 10:11:",
            f"El 2 març 2026, a les 10:11, {_SHOP} va escriure:",
        ),
        f"De: {_SHOP}\nEnviat el: dilluns, 2 de març de 2026 10:11\nPer a: Anna Vale\nAssumpte: El llum",
        "-------- Missatge reenviat --------",
        "Enviat des del meu iPhone",
        "Salutacions cordials,",
    ),
    Row(
        "ro",
        (
            f"În lun., 2 mar. 2026 la 10:11, {_SHOP} a scris:",
            f"Pe 2 mar. 2026, la 10:11, {_SHOP} a scris:",
            "La 02.03.2026 10:11, Laden Nord a scris:",
        ),
        f"De la: {_SHOP}\nTrimis: luni, 2 martie 2026 10:11\nCătre: Anna Vale\nSubiect: Lampa",
        "-------- Mesaj redirecționat --------",
        "Trimis de pe iPhone-ul meu",
        "Cu stimă,",
    ),
    Row(
        "sv",
        (
            f"Den mån 2 mars 2026 kl 10:11 skrev {_SHOP}:",
            f"2 mars 2026 kl. 10:11 skrev {_SHOP}:",
            "Den 2026-03-02 kl. 10:11, skrev Laden Nord:",
        ),
        f"Från: {_SHOP}\nSkickat: den 2 mars 2026 10:11\nTill: Anna Vale\nÄmne: Din lampa",
        "-------- Vidarebefordrat meddelande --------",
        "Skickat från min iPhone",
        "Med vänliga hälsningar",
    ),
    Row(
        "da",
        (
            f"Den man. 2. mar. 2026 kl. 10.11 skrev {_SHOP}:",
            f"Den 2. mar. 2026 kl. 10.11 skrev {_SHOP}:",
            "Den 02.03.2026 kl. 10.11 skrev Laden Nord:",
        ),
        f"Fra: {_SHOP}\nSendt: 2. marts 2026 10:11\nTil: Anna Vale\nEmne: Din lampe",
        "-------- Videresendt meddelelse --------",
        "Sendt fra min iPhone",
        "Med venlig hilsen",
    ),
    Row(
        "nb",
        (
            f"man. 2. mars 2026 kl. 10:11 skrev {_SHOP}:",
            f"2. mars 2026 kl. 10:11 skrev {_SHOP}:",
            "Den 02.03.2026 10:11, skrev Laden Nord:",
        ),
        f"Fra: {_SHOP}\nSendt: mandag 2. mars 2026 10:11\nTil: Anna Vale\nEmne: Lampen din",
        "-------- Videresendt melding --------",
        "Sendt fra min iPhone",
        "Med vennlig hilsen",
    ),
    Row(
        "is",
        (f"Þann mán., 2. mar. 2026 kl. 10:11 skrifaði {_SHOP}:",),
        f"Frá: {_SHOP}\nSent: mánudagur, 2. mars 2026 10:11\nTil: Anna Vale\nEfni: Lampinn",
        "-------- Áframsend skilaboð --------",
        "Sent úr iPhone",
        "Bestu kveðjur,",
    ),
    Row(
        "fi",
        (
            "ma 2. maalisk. 2026 klo 10.11 Laden Nord (info@shop.example) kirjoitti:",
            f"{_SHOP} kirjoitti 2.3.2026 kello 10.11:",
            "Laden Nord <info@shop.example>\nkirjoitti ma 2.3.2026 klo 10:11:",
        ),
        f"Lähettäjä: {_SHOP}\nLähetetty: maanantai 2. maaliskuuta 2026\nVastaanottaja: Anna\nAihe: Lamppu",
        "-------- Välitetty viesti --------",
        "Lähetetty iPhonesta",
        "Ystävällisin terveisin",
    ),
    Row(
        "et",
        (f"Kontakt {_SHOP} kirjutas kuupäeval E, 2. märts 2026 kell 10:11:",),
        f"Saatja: {_SHOP}\nSaadetud: esmaspäev, 2. märts 2026 10:11\nAdressaat: Anna Vale\nTeema: Lamp",
        "-------- Edastatud kiri --------",
        "Saadetud minu iPhone'ist",
        "Lugupidamisega",
    ),
    Row(
        "lv",
        ("pirmd., 2026. g. 2. marts, plkst. 10:11 — lietotājs Laden Nord (<info@shop.example>) rakstīja:",),
        f"No: {_SHOP}\nNosūtīts: pirmdiena, 2026. gada 2. marts 10:11\nKam: Anna Vale\nTēma: Lampa",
        "-------- Pārsūtīts ziņojums --------",
        "Nosūtīts no mana iPhone",
        "Ar cieņu,",
    ),
    Row(
        "lt",
        (f"2026-03-02, pr, 10:11 {_SHOP} rašė:",),
        f"Nuo: {_SHOP}\nIšsiųsta: 2026 m. kovo 2 d. 10:11\nKam: Anna Vale\nTema: Lempa",
        "-------- Persiųstas laiškas --------",
        "Išsiųsta iš mano iPhone",
        "Pagarbiai",
    ),
    Row(
        "pl",
        (
            f"pon., 2 mar 2026 o 10:11 {_SHOP} napisał(a):",
            f"Wiadomość napisana przez {_SHOP} w dniu 2 mar 2026, o godz. 10:11:",
            "W dniu 2.03.2026 o 10:11, Laden Nord pisze:",
        ),
        f"Od: {_SHOP}\nWysłano: poniedziałek, 2 marca 2026 10:11\nDo: Anna Vale\nTemat: Lampa",
        "-------- Wiadomość przekazana dalej --------",
        "Wysłane z iPhone'a",
        "Z poważaniem",
    ),
    Row(
        "cs",
        (
            f"po 2. 3. 2026 v 10:11 odesílatel {_SHOP} napsal:",
            f"2. 3. 2026 v 10:11, {_SHOP}:",
            "Dne 02. 03. 26 v 10:11 Laden Nord napsal(a):",
        ),
        f"Od: {_SHOP}\nOdesláno: pondělí 2. března 2026 10:11\nKomu: Anna Vale\nPředmět: Lampa",
        "-------- Přeposlaná zpráva --------",
        "Odesláno z iPhonu",
        "S pozdravem",
    ),
    Row(
        "sk",
        (
            f"po 2. 3. 2026 o 10:11 {_SHOP} napísal(a):",
            "Dňa 2. 3. 2026 o 10:11 Laden Nord napísal(a):",
        ),
        f"Od: {_SHOP}\nOdoslané: pondelok 2. marca 2026 10:11\nKomu: Anna Vale\nPredmet: Lampa",
        "-------- Preposlaná správa --------",
        "Odoslané z iPhonu",
        "S pozdravom",
    ),
    Row(
        "hu",
        (
            f"{_SHOP} ezt írta (időpont: 2026. márc. 2., H, 10:11):",
            f"2026. márc. 2. dátummal, 10:11 időpontban {_SHOP} írta:",
            "2026. 03. 02. 10:11 keltezéssel, Laden Nord írta:",
        ),
        f"Feladó: {_SHOP}\nElküldve: 2026. március 2., hétfő 10:11\nCímzett: Anna Vale\nTárgy: Lámpa",
        "-------- Továbbított üzenet --------",
        "Elküldve az iPhone-omról",
        "Üdvözlettel,",
    ),
    Row(
        "hr",
        (
            f"pon, 2. ožu 2026. u 10:11 {_SHOP} napisao je:",
            f"Dana 2. ožu 2026. u 10:11, {_SHOP} napisao/la je:",
        ),
        f"Od: {_SHOP}\nPoslano: ponedjeljak, 2. ožujka 2026. 10:11\nZa: Anna Vale\nPredmet: Lampa",
        "-------- Proslijeđena poruka --------",
        "Poslano s mog iPhonea",
        "Srdačan pozdrav,",
    ),
    Row(
        "sr",
        (
            f"пон, 2. мар 2026. у 10:11 {_SHOP} је написао/ла:",
            "Dana 2.3.2026. u 10:11, Laden Nord je napisao:",
        ),
        f"Од: {_SHOP}\nПослато: понедељак, 2. март 2026. 10:11\nЗа: Ана Вале\nТема: Лампа",
        "-------- Прослеђена порука --------",
        "Послато са мог iPhone-а",
        "Срдачан поздрав,",
    ),
    Row(
        "sl",
        (
            "V V pon., 2. mar. 2026 ob 10:11 je oseba Laden Nord <info@shop.example> napisala:",
            "Dne 2. 3. 2026 ob 10:11 je Laden Nord napisal/a:",
        ),
        f"Od: {_SHOP}\nPoslano: ponedeljek, 2. marec 2026 10:11\nZa: Anna Vale\nZadeva: Svetilka",
        "-------- Posredovano sporočilo --------",
        "Poslano z mojega iPhona",
        "Lep pozdrav,",
    ),
    Row(
        "bg",
        (
            f"На пн, 2.03.2026 г. в 10:11 ч. {_SHOP} написа:",
            "На 2.03.2026 г. в 10:11, Laden Nord написа:",
        ),
        f"От: {_SHOP}\nИзпратено: понеделник, 2 март 2026 г. 10:11\nДо: Анна Вале\nОтносно: Лампата",
        "-------- Препратено съобщение --------",
        "Изпратено от моя iPhone",
        "С уважение,",
    ),
    Row(
        "ru",
        (
            f"пн, 2 мар. 2026 г. в 10:11, {_SHOP}:",
            f"2 марта 2026 г., в 10:11, {_SHOP} написал(а):",
            "Понедельник, 2 марта 2026, 10:11 +03:00 от Laden Nord <info@shop.example>:",
            '02.03.2026, 10:11, "Laden Nord" <info@shop.example>:',
            "02.03.2026 10:11, Laden Nord пишет:",
        ),
        f"От: {_SHOP}\nОтправлено: понедельник, 2 марта 2026 г. 10:11\nКому: Анна Вале\nТема: Лампа",
        "-------- Пересылаемое сообщение --------",
        "Отправлено с iPhone",
        "С уважением,",
    ),
    Row(
        "uk",
        (
            f"пн, 2 бер. 2026 р. о 10:11 {_SHOP} пише:",
            "02.03.26 10:11, Laden Nord пише:",
        ),
        f"Від: {_SHOP}\nНадіслано: понеділок, 2 березня 2026 р. 10:11\nКому: Анна Вале\nТема: Лампа",
        "-------- Переслане повідомлення --------",
        "Надіслано з iPhone",
        "З повагою",
    ),
    Row(
        "el",
        (
            f"Στις Δευ 2 Μαρ 2026 στις 10:11 π.μ., ο/η {_SHOP} έγραψε:",
            "Στις 2/3/2026 10:11 π.μ., ο Laden Nord έγραψε:",
        ),
        f"Από: {_SHOP}\nΣτάλθηκε: Δευτέρα, 2 Μαρτίου 2026 10:11\nΠρος: Άννα\nΘέμα: Η λάμπα",
        "-------- Προωθημένο μήνυμα --------",
        "Στάλθηκε από το iPhone μου",
        "Με εκτίμηση,",
    ),
    Row(
        "tr",
        (
            f"{_SHOP}, 2 Mar 2026 Pzt, 10:11 tarihinde şunu yazdı:",
            f"{_SHOP} şunları yazdı (2 Mar 2026 10:11):",
            "2.03.2026 10:11 tarihinde Laden Nord yazdı:",
        ),
        f"Kimden: {_SHOP}\nGönderildi: 2 Mart 2026 Pazartesi 10:11\nKime: Anna Vale\nKonu: Lamba",
        "-------- İletilen Mesaj --------",
        "iPhone'umdan gönderildi",
        "Saygılarımla,",
    ),
    Row(
        "vi",
        (
            f"Vào Th 2, 2 thg 3, 2026 vào lúc 10:11 {_SHOP} đã viết:",
            f"Vào ngày 2 thg 3, 2026, lúc 10:11, {_SHOP} đã viết:",
        ),
        f"Từ: {_SHOP}\nĐã gửi: Thứ Hai, 2 Tháng Ba 2026 10:11\nĐến: Anna Vale\nChủ đề: Chiếc đèn",
        "-------- Thư được chuyển tiếp --------",
        "Được gửi từ iPhone của tôi",
        "Trân trọng,",
    ),
    Row(
        "id",
        (
            f"Pada Sen, 2 Mar 2026 pukul 10.11 {_SHOP} menulis:",
            f"Pada 2 Mar 2026, pukul 10.11, {_SHOP} menulis:",
        ),
        f"Dari: {_SHOP}\nDikirim: Senin, 02 Maret 2026 10:11\nKepada: Anna Vale\nSubjek: Lampu",
        "-------- Pesan Terusan --------",
        "Dikirim dari iPhone saya",
        "Hormat saya,",
    ),
    Row(
        "th",
        (
            f"ในวันที่ จ. 2 มี.ค. 2026 เวลา 10:11 {_SHOP} เขียนว่า:",
            f"ในวันที่ 2 มี.ค. 2569 เวลา 10:11 {_SHOP} เขียนว่า:",
        ),
        f"จาก: {_SHOP}\nส่ง: วันจันทร์ที่ 2 มีนาคม 2026 10:11\nถึง: Anna Vale\nเรื่อง: โคมไฟ",
        "-------- ข้อความที่ส่งต่อ --------",
        "ส่งจาก iPhone ของฉัน",
        "ขอแสดงความนับถือ",
    ),
    Row(
        "zh-Hans",
        (
            "在 2026年3月2日，10:11，Laden Nord <info@shop.example> 写道：",
            "Laden Nord <info@shop.example> 于2026年3月2日周一 10:11写道：",
            "在 2026/3/2 10:11, Laden Nord 写道:",
        ),
        f"发件人: {_SHOP}\n发送时间: 2026年3月2日 10:11\n收件人: Anna Vale\n主题: 台灯",
        "---------- 转发的邮件 ----------",
        "发自我的iPhone",
        "此致",
    ),
    Row(
        "zh-Hant",
        (
            "Laden Nord <info@shop.example> 於 2026年3月2日 週一 上午10:11寫道：",
            "在 2026/3/2 上午 10:11, Laden Nord 寫道:",
        ),
        f"寄件者: {_SHOP}\n寄件日期: 2026年3月2日 上午 10:11\n收件者: Anna Vale\n主旨: 檯燈",
        "---------- 轉寄的郵件 ----------",
        "從我的 iPhone 傳送",
        "敬上",
    ),
    Row(
        "ja",
        (
            "2026年3月2日(月) 10:11 Laden Nord <info@shop.example>:",
            "2026/03/02 10:11、Laden Nord <info@shop.example>のメール:",
            "On 2026/03/02 10:11, Laden Nord wrote:",
        ),
        f"差出人: {_SHOP}\n送信日時: 2026年3月2日 10:11\n宛先: Anna Vale\n件名: ランプ",
        "-------- 転送されたメッセージ --------",
        "iPhoneから送信",
        "よろしくお願いいたします。",
    ),
    Row(
        "ko",
        (
            "2026년 3월 2일 (월) 오전 10:11, Laden Nord <info@shop.example>님이 작성:",
            "2026. 3. 2. 오전 10:11, Laden Nord <info@shop.example> 작성:",
            "2026-03-02 오전 10:11에 Laden Nord 이(가) 쓴 글:",
        ),
        f"보낸 사람: {_SHOP}\n보낸 날짜: 2026년 3월 2일 월요일 오전 10:11\n받는 사람: Anna Vale\n제목: 램프",
        "-------- 전달된 메시지 --------",
        "나의 iPhone에서 보냄",
        "감사합니다",
    ),
    Row(
        "he",
        (
            "\u202bבתאריך יום ב׳, 2 במרץ 2026 ב-10:11 מאת \u202aLaden Nord\u202c\u200f"
            " <\u202ainfo@shop.example\u202c\u200f>:\u202c",
            "ב-2 במרץ 2026, בשעה 10:11, Laden Nord <info@shop.example> כתב/ה:",
        ),
        f"מאת: {_SHOP}\nנשלח: יום שני 02 מרץ 2026 10:11\nאל: Anna Vale\nנושא: המנורה",
        "-------- הודעה שהועברה --------",
        "נשלח מה-iPhone שלי",
        "בברכה,",
    ),
    Row(
        "ar",
        (
            "في الاثنين، 2 مارس 2026 في 10:11 ص تمت كتابة ما يلي بواسطة Laden Nord <info@shop.example>:",
            "في 2 مارس 2026، الساعة 10:11، كتب/كتبت Laden Nord <info@shop.example>:",
        ),
        f"من: {_SHOP}\nتم الإرسال: الاثنين، 2 مارس، 2026 10:11\nإلى: Anna Vale\nالموضوع: المصباح",
        "-------- رسالة معاد توجيهها --------",
        "أُرسلت من الـ iPhone",
        "مع أطيب التحيات،",
    ),
    Row(
        "fa",
        ("در تاریخ دوشنبه ۲ مارس ۲۰۲۶، ۱۰:۱۱ Laden Nord <info@shop.example> نوشت:",),
        f"از: {_SHOP}\nارسال شده: دوشنبه 2 مارس 2026 10:11\nبه: Anna Vale\nموضوع: چراغ",
        "-------- پیام ارسال شده --------",
        "ارسال شده از iPhone من",
        "با احترام",
    ),
    Row(
        "hi",
        ("सोम, 2 मार्च 2026 को 10:11 बजे Laden Nord <info@shop.example> ने लिखा:",),
        f"से: {_SHOP}\nभेजा गया: सोमवार, 2 मार्च 2026 10:11\nको: Anna Vale\nविषय: लैंप",
        "-------- अग्रेषित संदेश --------",
        "मेरे iPhone से भेजा गया",
        "सादर",
    ),
)
