"""How seven languages name months, days of the week, numbers and lengths of time; accents left out."""

from __future__ import annotations

#: The names of each month, with the abbreviations that are no other word.
_MONTHS = """
    january jan januar janner jaenner jaen janvier janv enero ene januari gennaio janeiro
    february feb februar fevrier fevr febrero februari febr febbraio fevereiro fev
    march mar marz maerz mrz mars marzo maart mrt marco
    april apr avril avr abril abr aprile
    may mai mayo mei maggio maio
    june jun juni junio juin giugno giu junho
    july jul juli julio juil juillet luglio lug julho
    august aug aout agosto augustus
    september sep sept septembre septiembre setiembre settembre setembro
    october oct oktober okt octobre octubre ottobre ott outubro
    november nov novembre noviembre novembro
    december dec dezember dez decembre diciembre dic dicembre dezembro
"""
MONTHS = {
    word: number for number, line in enumerate(_MONTHS.strip().splitlines(), start=1) for word in line.split()
}
#: Those that English puts before the day: "March 12th".
ENGLISH_MONTHS = frozenset(
    word
    for word in MONTHS
    if word
    in {"march", "may", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"}
    or word
    in {
        "january",
        "february",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    }
)

_WEEKDAYS = """
    monday montag montags lundi lunes maandag lunedi segunda segunda-feira
    tuesday tue tues dienstag mardi martes dinsdag martedi terca terca-feira
    wednesday wed mittwoch mercredi miercoles woensdag mercoledi quarta quarta-feira
    thursday thu thurs donnerstag jeudi jueves donderdag giovedi quinta quinta-feira
    friday fri freitag vendredi viernes vrijdag venerdi sexta sexta-feira
    saturday sat samstag sonnabend samedi sabado zaterdag sabato
    sunday sun sonntag dimanche domingo zondag domenica
"""
#: Monday is 0.
WEEKDAYS = {
    word: number for number, line in enumerate(_WEEKDAYS.strip().splitlines()) for word in line.split()
}

_NUMBERS = {
    1: "one a an ein eine einer eines einem einen un une una uno een um uma 1",
    2: "two zwei deux dos twee due dois duas couple",
    3: "three drei trois tres drie tre",
    4: "four vier quatre cuatro quattro quatro",
    5: "five fuenf funf cinq cinco vijf cinque",
    6: "six sechs six seis zes sei",
    7: "seven sieben sept siete zeven sette sete",
    8: "eight acht huit ocho otto oito",
    10: "ten zehn dix diez tien dieci dez",
    12: "twelve zwolf zwoelf douze doce twaalf dodici doze",
    14: "fourteen vierzehn quatorze catorce veertien quattordici catorze",
    15: "fifteen funfzehn fuenfzehn quinze quince vijftien quindici",
    20: "twenty zwanzig vingt veinte twintig venti vinte",
    21: "einundzwanzig",
    24: "vierundzwanzig vierentwintig",
    30: "thirty dreissig trente treinta dertig trenta trinta",
    48: "achtundvierzig achtenveertig",
}
NUMBERS = {word: number for number, words in _NUMBERS.items() for word in words.split()}

_UNITS = {
    "hours": "hour hours hrs hr h stunde stunden std heure heures hora horas uur uren ora ore",
    "days": """day days tag tage tagen kalendertage kalendertagen jour jours j dia dias dag dagen giorno giorni
        calendar-days""",
    "working days": """working-days working-day business-days business-day werktag werktage werktagen
        arbeitstag arbeitstage arbeitstagen jours-ouvres jours-ouvrables jour-ouvre jour-ouvrable dias-habiles
        dias-laborables dia-habil dias-uteis dia-util werkdag werkdagen giorni-lavorativi giorno-lavorativo""",
    "weeks": "week weeks woche wochen semaine semaines semana semanas weken settimana settimane",
    "months": "month months monat monate monaten monats mois mes meses maand maanden mese mesi",
}
UNITS = {word.replace("-", " "): unit for unit, words in _UNITS.items() for word in words.split()}
#: Whole lengths in one word, in days.
LENGTHS = {"fortnight": 14, "huitaine": 8, "quinzaine": 15, "quincena": 15}

_SHORT_WEEKDAYS = """
    mo lun ma seg
    di mar ter
    mi mer mie wo qua
    do jeu jue gio qui
    fr ven vie vr sex
    sa sam sab za
    so dim dom zo
"""
#: Most are other words too, "so" and "mi" and "mar": a full stop, or in German and Dutch a number, shows the day.
SHORT_WEEKDAYS = {
    word: number for number, line in enumerate(_SHORT_WEEKDAYS.strip().splitlines()) for word in line.split()
}

TODAY = "today tonight heute aujourd'hui hoy vandaag oggi hoje"
TOMORROW = "tomorrow morgen demain manana domani amanha"
AFTER_TOMORROW = (
    "day after tomorrow", "ubermorgen", "uebermorgen", "apres-demain", "apres demain", "pasado manana",
    "dopodomani", "dopo domani", "overmorgen", "depois de amanha",
)  # fmt: skip
