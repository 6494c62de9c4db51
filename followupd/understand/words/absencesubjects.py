"""How the subjects of absence notes begin, in the languages that mail programs speak.

It owns what programs put there by themselves, parted by " / "; what people write as well stands apart.
"""

from __future__ import annotations

#: No person begins a subject so.
PROGRAMS_SAY = """
    automatic reply / automatic response / automated reply / automated response / auto reply / auto-reply
    / autoreply / auto response / auto-response / autoresponse / auto:re / out of office / out of the office
    / out of office reply / out of office autoreply / out-of-office / ooo / vacation reply / vacation response
    / vacation message / on vacation / away from my mail / away from the office / i am out of the office
    / automatic out of office reply / autoresponder
    / automatische antwort / automatische rückantwort / automatische rueckantwort
    / automatische abwesenheitsnotiz / abwesenheitsnotiz / abwesenheitsmeldung / abwesenheitsmitteilung
    / abwesenheitsagent / abwesenheitsassistent / urlaubsnotiz / urlaubsbenachrichtigung
    / abwesenheitsbenachrichtigung / automatische eingangsbestätigung / autoantwort
    / réponse automatique / reponse automatique / message d'absence / absence du bureau / absent du bureau
    / absent(e) du bureau / absente du bureau / réponse d'absence / réponse d’absence / message automatique
    / message automatique d'absence / réponse automatique d'absence / réponse automatique d'absence du bureau
    / réponse automatique d’absence / notification d'absence
    / respuesta automática / respuesta automatica / fuera de la oficina / fuera de oficina / mensaje automático
    / mensaje automático de ausencia / respuesta automática de ausencia / resposta automàtica
    / risposta automatica / fuori sede / fuori ufficio / messaggio automatico
    / risposta automatica di fuori ufficio / risposta automatica fuori sede / messaggio di assenza
    / resposta automática / resposta automatica / ausência do escritório / mensagem automática
    / mensagem de ausência / fora do escritório / resposta automática de ausência / ausência temporária
    / afwezigheidsassistent / automatisch antwoord / automatische beantwoording / afwezigheidsbericht
    / afwezigheidsmelding / automatische afwezigheidsmelding / automatische reactie
    / automatische afwezigheidsbericht
    / autosvar / automatiskt svar / automatisk svar / frånvaro / frånvarande / frånvaromeddelande / fravær
    / fraværsassistent / fraværsbesked / fraværsmelding / ikke på kontoret / ikke til stede
    / ej på kontoret / automaattinen vastaus / automaattivastaus / poissa toimistosta / poissaoloviesti
    / poissaoloilmoitus / sjálfvirkt svar / automaatvastus / automaatne vastus / automātiska atbilde
    / automātiskā atbilde / automatinis atsakymas
    / odpowiedź automatyczna / automatyczna odpowiedź / autoodpowiedź / poza biurem / automatická odpověď
    / mimo kancelář / automatická odpoveď / mimo kancelárie / automatikus válasz / házon kívül
    / răspuns automat / automatski odgovor / samodejni odgovor
    / автоматический ответ / автоответ / нет на месте / автоматична відповідь / автоматичен отговор
    / аутоматски одговор / автоматски одговор / αυτόματη απάντηση / εκτός γραφείου
    / otomatik yanıt / otomatik cevap / ofis dışında / ofis dışı / رد تلقائي / תשובה אוטומטית / מענה אוטומטי
    / 自動返信 / 自動応答 / 不在通知 / 自动回复 / 自动答复 / 自動回覆 / 自動回復 / 자동 회신 / 자동 응답 / 부재중 자동 응답
    / การตอบกลับอัตโนมัติ / ตอบกลับอัตโนมัติ / trả lời tự động / thư trả lời tự động / balasan otomatis
    / jawapan automatik / स्वचालित उत्तर
"""
#: People begin their subjects so when they tell why they do not answer.
PEOPLE_SAY_TOO = "außer haus / nicht im büro / niet aanwezig / nieobecność / nieobecny / nieobecna"
#: Before the subject of the mail they answer; alone they are words of people too.
BEFORE_SUBJECT = "abwesend / abwesenheit / absent / absente / ausente / assente / afwezig / auto"
