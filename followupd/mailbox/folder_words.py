"""What mail servers and programs call the special folders (RFC 6154), by purpose and language; data only.

A server that marks its folders needs none of this. Names stand as people read them, after modified UTF-7
(RFC 3501 §5.1.3); several of one language are parted by a slash.
"""

from __future__ import annotations

from collections.abc import Mapping

DRAFTS: Mapping[str, str] = {
    "en": "drafts / draft / draft messages / unsent messages",
    "de": "entwürfe / entwurf / entwuerfe",
    "fr": "brouillons / brouillon / messages brouillons / ébauches",
    "es": "borradores / borrador",
    "nl": "concepten / concept / klad / kladjes / conceptberichten",
    "it": "bozze / bozza",
    "pt": "rascunhos / rascunho",
    "sv": "utkast",
    "da": "kladder / kladde / udkast",
    "nb": "utkast / kladder / kladd",
    "fi": "luonnokset / luonnos / keskeneräiset",
    "is": "drög / uppköst",
    "pl": "kopie robocze / wersje robocze / szkice / robocze / szkic",
    "cs": "koncepty / rozepsané / rozepsaná / rozepsané zprávy / návrhy",
    "sk": "koncepty / rozpísané / rozpísaná pošta / návrhy",
    "hu": "piszkozatok / piszkozat / vázlatok",
    "ro": "ciorne / schițe / mesaje nefinalizate / nefinalizate",
    "el": "πρόχειρα / προσχέδια",
    "tr": "taslaklar / taslak",
    "ru": "черновики / черновик",
    "uk": "чернетки / чернетка",
    "bg": "чернови / чернова",
    "sr": "нацрти / nacrti / недовршене / nedovršene",
    "hr": "skice / nacrti",
    "sl": "osnutki / osnutek",
    "et": "mustandid / mustand",
    "lv": "melnraksti / uzmetumi",
    "lt": "juodraščiai / juodraštis",
    "ca": "esborranys / esborrany",
    "eu": "zirriborroak",
    "gl": "borradores / rascuños",
    "ja": "下書き / 草稿 / ドラフト",
    "zh": "草稿 / 草稿箱 / 草稿夹 / 草稿匣",
    "ko": "임시보관함 / 임시 보관함 / 초안",
    "he": "טיוטות",
    "ar": "المسودات / مسودات",
    "vi": "thư nháp / bản nháp / nháp",
    "id": "konsep / draf",
    "th": "ร่างจดหมาย / ฉบับร่าง",
}

SENT: Mapping[str, str] = {
    "en": "sent / sent items / sent messages / sent mail / sentmail / sent email / sent emails / outgoing",
    "de": "gesendet / gesendete objekte / gesendete elemente / gesendete nachrichten / gesendete mails"
    " / gesendete e-mails / gesendete post / postausgang gesendet / versendet / versandt"
    " / gesendete dokumente",
    "fr": "envoyés / envoyé / éléments envoyés / messages envoyés / objets envoyés / courriers envoyés"
    " / courrier envoyé / e-mails envoyés / mails envoyés",
    "es": "enviados / enviado / elementos enviados / mensajes enviados / correo enviado / correos enviados"
    " / enviadas",
    "nl": "verzonden / verzonden items / verzonden berichten / verzonden e-mail / verstuurd"
    " / verstuurde items / verstuurde berichten / verzonden objecten / verzonden post",
    "it": "inviata / inviati / inviate / posta inviata / elementi inviati / messaggi inviati / mail inviate",
    "pt": "enviados / enviadas / itens enviados / mensagens enviadas / e-mails enviados / correio enviado"
    " / elementos enviados / enviado",
    "sv": "skickat / skickade / skickade objekt / skickade meddelanden / skickad e-post / skickade mail",
    "da": "sendt / sendte / sendt post / sendt mail / sendte elementer / sendte beskeder",
    "nb": "sendt / sendte / sendt post / sendt e-post / sendte elementer / sendte meldinger",
    "fi": "lähetetyt / lähetetyt kohteet / lähetetyt viestit / lähetetty",
    "is": "sent / send skeyti / sendir hlutir / sendur póstur",
    "pl": "wysłane / elementy wysłane / wiadomości wysłane / poczta wysłana / wysłana",
    "cs": "odeslané / odeslaná / odeslaná pošta / odeslané zprávy / odeslané položky",
    "sk": "odoslané / odoslaná / odoslaná pošta / odoslané správy / odoslané položky",
    "hu": "elküldött / elküldött elemek / elküldött levelek / elküldött üzenetek / elküldöttek",
    "ro": "trimise / elemente trimise / mesaje trimise / mesajele trimise / e-mailuri trimise",
    "el": "απεσταλμένα / απεσταλμένα μηνύματα / απεσταλμένα στοιχεία / σταλμένα",
    "tr": "gönderilenler / gönderilmiş / gönderilmiş öğeler / gönderilmiş postalar / gönderilen"
    " / gönderilmiş iletiler / gönderilen postalar",
    "ru": "отправленные / отправленное / отправленные письма / отправленные элементы",
    "uk": "надіслані / відправлені / надіслані елементи / надіслане / відправлене",
    "bg": "изпратени / изпратени елементи / изпратена поща / изпратени писма",
    "sr": "послато / poslato / послате / poslate / послате ставке / poslate stavke",
    "hr": "poslano / poslane / poslana pošta / poslane stavke / poslane poruke",
    "sl": "poslano / poslana pošta / poslani elementi / poslana sporočila",
    "et": "saadetud / saadetud üksused / saadetud kirjad / saadetud e-post",
    "lv": "nosūtītie / nosūtītās / nosūtītās vienības / nosūtītie vienumi / sūtītās",
    "lt": "išsiųsta / išsiųsti / išsiųstieji / išsiųsti laiškai / išsiųsti elementai",
    "ca": "enviats / elements enviats / missatges enviats / correu enviat",
    "eu": "bidalitakoak / bidaliak / bidalitako elementuak",
    "gl": "enviados / elementos enviados / correo enviado",
    "ja": "送信済み / 送信済みアイテム / 送信済みメール / 送信済みトレイ / 送信メール",
    "zh": "已发送 / 已发送邮件 / 已发邮件 / 已传送 / 寄件備份 / 寄件备份 / 已傳送 / 寄件備份匣 / 已寄出",
    "ko": "보낸편지함 / 보낸 편지함 / 보낸메일함 / 보낸 메일함 / 보낸 메일 / 보낸 항목",
    "he": "פריטים שנשלחו / דואר יוצא שנשלח / נשלח / נשלחו",
    "ar": "العناصر المرسلة / المرسلة / البريد المرسل / مرسل",
    "vi": "thư đã gửi / đã gửi / mục đã gửi",
    "id": "terkirim / surat terkirim / item terkirim / pesan terkirim",
    "th": "จดหมายที่ส่งแล้ว / ส่งแล้ว / รายการที่ถูกส่ง",
}

JUNK: Mapping[str, str] = {
    "en": "junk / spam / junk e-mail / junk email / junk mail / bulk / bulk mail / unwanted / spam mail"
    " / suspected spam / quarantine / spambox",
    "de": "spamverdacht / spam-verdacht / unerwünscht / unerwünschte werbung / unerwünschte mails / werbung"
    " / spam-mails / spamordner / junk-mails",
    "fr": "courrier indésirable / courriers indésirables / indésirables / indésirable / pourriel / pourriels"
    " / messages indésirables",
    "es": "correo no deseado / correo basura / no deseado / no deseados / correo electrónico no deseado"
    " / mensajes no deseados / correo spam",
    "nl": "ongewenste e-mail / ongewenst / ongewenste mail / ongewenste post / ongewenste berichten"
    " / reclame",
    "it": "posta indesiderata / indesiderata / posta spazzatura / indesiderati",
    "pt": "lixo eletrônico / lixo eletrónico / lixo electrónico / correio não solicitado / não solicitado"
    " / correio publicitário não solicitado / correio eletrónico não solicitado / e-mail de lixo",
    "sv": "skräppost / skräp / skräpmail",
    "da": "uønsket / uønsket post / uønsket mail / uønsket e-mail / uønskede",
    "nb": "søppelpost / uønsket e-post / søppel-e-post / useriøs e-post",
    "fi": "roskaposti / roskapostit / roskapostikansio",
    "is": "ruslpóstur",
    "pl": "wiadomości-śmieci / niechciane / wiadomości śmieci / poczta śmieci / niechciana poczta / śmieci",
    "cs": "nevyžádaná pošta / nevyžádané / nevyžádaná / hromadná pošta",
    "sk": "nevyžiadaná pošta / nevyžiadané / nevyžiadaná",
    "hu": "levélszemét / kéretlen levelek / kéretlen / kéretlen levél",
    "ro": "mesaje nedorite / nedorite / e-mail nedorit / corespondență nedorită",
    "el": "ανεπιθύμητη αλληλογραφία / ανεπιθύμητα / ανεπιθύμητη / ανεπιθύμητα μηνύματα",
    "tr": "gereksiz e-posta / gereksiz / önemsiz e-posta / istenmeyen / istenmeyen e-posta / önemsiz",
    "ru": "спам / нежелательная почта / нежелательные / подозрительные",
    "uk": "спам / небажана пошта / небажані",
    "bg": "спам / нежелана поща / нежелани",
    "sr": "непожељна пошта / nepoželjna pošta / нежељена пошта / neželjena pošta",
    "hr": "neželjena pošta / bezvrijedna e-pošta / neželjeno",
    "sl": "neželena pošta / neželeno / vsiljena pošta",
    "et": "rämpspost / rämps",
    "lv": "mēstules / nevēlamais e-pasts / surogātpasts",
    "lt": "šlamštas / brukalai / nepageidaujami laiškai / nepageidaujamas el. paštas",
    "ca": "correu brossa / brossa / correu no desitjat",
    "eu": "zabor-posta / baztergarria",
    "gl": "correo lixo / correo non desexado",
    "ja": "迷惑メール / 迷惑メールフォルダ / スパム",
    "zh": "垃圾邮件 / 垃圾郵件 / 垃圾箱邮件 / 垃圾信件 / 廣告信",
    "ko": "스팸 / 스팸메일함 / 스팸함 / 정크 메일 / 스팸 메일함",
    "he": "דואר זבל / זבל / ספאם",
    "ar": "البريد العشوائي / بريد غير هام / الرسائل غير المرغوب فيها / غير مرغوب",
    "vi": "thư rác / email rác",
    "id": "email sampah / surat sampah",
    "th": "จดหมายขยะ / อีเมลขยะ / สแปม",
}

TRASH: Mapping[str, str] = {
    "en": "trash / bin / deleted / deleted items / deleted messages / deleted mail / rubbish / wastebasket"
    " / recycle bin",
    "de": "papierkorb / gelöscht / gelöschte objekte / gelöschte elemente / gelöschte nachrichten"
    " / gelöschte mails / gelöschte e-mails / abfall",
    "fr": "corbeille / éléments supprimés / messages supprimés / supprimés / poubelle / objets supprimés",
    "es": "papelera / elementos eliminados / eliminados / mensajes eliminados / papelera de reciclaje"
    " / correo eliminado / borrados",
    "nl": "prullenbak / prullenmand / verwijderd / verwijderde items / verwijderde berichten / papierbak",
    "it": "cestino / posta eliminata / elementi eliminati / eliminati / messaggi eliminati / cancellata",
    "pt": "lixo / lixeira / reciclagem / itens eliminados / itens excluídos / eliminados / excluídos"
    " / itens apagados / mensagens eliminadas / elementos eliminados / apagados",
    "sv": "papperskorg / papperskorgen / borttaget / borttagna objekt / borttagna / raderade",
    "da": "papirkurv / slettet / slettet post / slettede elementer / slettede beskeder / affald",
    "nb": "papirkurv / papirkurven / slettet / slettede elementer / søppel / søppelkasse",
    "fi": "roskakori / poistetut / poistetut kohteet / poistetut viestit",
    "is": "rusl / ruslafata / eyddir hlutir",
    "pl": "kosz / elementy usunięte / usunięte / wiadomości usunięte",
    "cs": "koš / odstraněná pošta / odstraněné / odstraněné položky / smazané / smazaná pošta",
    "sk": "kôš / odstránená pošta / odstránené / odstránené položky / vymazané / zmazané",
    "hu": "kuka / lomtár / törölt elemek / törölt / törölt üzenetek / szemetes",
    "ro": "coș de gunoi / gunoi / coș / elemente șterse / mesaje șterse / șterse",
    "el": "κάδος απορριμμάτων / κάδος / διαγραμμένα / διαγραμμένα στοιχεία / απορρίμματα",
    "tr": "çöp / çöp kutusu / silinmiş öğeler / silinenler / silinmiş / çöp sepeti",
    "ru": "корзина / удаленные / удалённые / удаленное / удаленные элементы",
    "uk": "кошик / видалені / видалені елементи / смітник / видалене",
    "bg": "кошче / изтрити / изтрити елементи",
    "sr": "смеће / smeće / обрисано / obrisano / отпад / otpad / избрисане ставке",
    "hr": "smeće / otpad / izbrisano / izbrisane stavke / koš",
    "sl": "koš / smeti / izbrisano / izbrisani elementi",
    "et": "prügi / prügikast / kustutatud / kustutatud üksused",
    "lv": "miskaste / atkritne / dzēstie / izdzēstie / dzēstās vienības",
    "lt": "šiukšlinė / šiukšliadėžė / šiukšlės / ištrinta / ištrinti elementai",
    "ca": "paperera / elements suprimits / eliminats",
    "eu": "zakarrontzia / ezabatutako elementuak",
    "gl": "papeleira / lixo / elementos eliminados",
    "ja": "ごみ箱 / ゴミ箱 / 削除済みアイテム / 削除済み / 削除済みメール",
    "zh": "已删除 / 已删除邮件 / 垃圾桶 / 废件箱 / 回收站 / 刪除的郵件 / 垃圾筒 / 已刪除的郵件 / 垃圾箱",
    "ko": "휴지통 / 지운편지함 / 지운 편지함 / 삭제된 항목",
    "he": "אשפה / פריטים שנמחקו",
    "ar": "المهملات / سلة المهملات / العناصر المحذوفة / المحذوفة",
    "vi": "thùng rác / mục đã xóa / đã xóa",
    "id": "sampah / tong sampah / item dihapus",
    "th": "ถังขยะ / รายการที่ถูกลบ",
}

#: Our own folders by language of the mailbox: cases, resolved, not a complaint, complaint. No name may hold a
#: sign that a server uses between levels, and each of the last three is also an order that staff may give.
OURS: Mapping[str, tuple[str, str, str, str]] = {
    "en": ("Cases", "Resolved", "Not a complaint", "Complaint"),
    "de": ("Fälle", "Erledigt", "Keine Beschwerde", "Beschwerde"),
    "fr": ("Dossiers", "Résolu", "Pas une réclamation", "Réclamation"),
    "es": ("Casos", "Resuelto", "No es una reclamación", "Reclamación"),
    "nl": ("Dossiers", "Opgelost", "Geen klacht", "Klacht"),
    "it": ("Pratiche", "Risolto", "Non è un reclamo", "Reclamo"),
    "pt": ("Casos", "Resolvido", "Não é reclamação", "Reclamação"),
}
