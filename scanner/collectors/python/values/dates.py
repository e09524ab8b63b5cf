"""Dates as people write them in tables, and what sets dates of birth apart from dates of events."""

import re
from datetime import date, timedelta

from scanner.collectors.python.values.signs import is_digits

MONTHS_TEXT = """
jan january janv janvier januar jänner ene enero gen gennaio januari stycznia janeiro styczeń styczen ocak ledna
leden januára január ianuarie siječnja sijecnja januara tammikuuta января січня януари ιανουαρίου sausio jaanuar
ionawr janvāris;
feb february févr février fevrier februar febrero febbraio februari lutego fevereiro luty şubat subat února unora
únor februára február februarie veljače veljace februara helmikuuta февраля лютого февруари φεβρουαρίου vasario
veebruar chwefror februāris;
mar march mars märz maerz mrz marzo mrt maart marca março marts marzec mart března brezna březen március martie
ožujka ozujka marec maaliskuuta марта березня март μαρτίου kovo märts mawrth maret;
apr april avr avril abr abril aprile kwietnia kwiecień kwiecien nisan dubna duben apríla április aprilie travnja
aprila huhtikuuta апреля квітня април απριλίου balandžio aprill ebrill aprīlis;
may mai mayo mag maggio mei maja maio maj mayıs mayis května kvetna květen mája május svibnja toukokuuta мая травня
май μαΐου gegužės maijs;
jun june juin juni junio giu giugno czerwca junho czerwiec haziran června cervna červen júna június iunie lipnja
junij juna kesäkuuta июня червня юни ιουνίου birželio juuni mehefin jūnijs;
jul july juil juillet juli julio lug luglio lipca julho lipiec temmuz července cervence červenec júla július iulie
srpnja julij jula heinäkuuta июля липня юли ιουλίου liepos juuli gorffennaf jūlijs;
aug august août aout ago agosto augustus sierpnia augusti sierpień sierpien ağustos agustos srpna srpen augusta
augusztus kolovoza avgust avgusta elokuuta августа серпня август αυγούστου rugpjūčio awst augusts;
sep sept september septembre septiembre setiembre set settembre września setembro wrzesień eylül eylul září zari
septembra szeptember septembrie rujna syyskuuta сентября вересня септември σεπτεμβρίου rugsėjo medi septembris;
oct october octobre okt oktober octubre ott ottobre października outubro październik ekim října rijna říjen októbra
október octombrie oktobra lokakuuta октября жовтня октомври οκτωβρίου spalio oktoober hydref oktobris;
nov november novembre noviembre listopada novembro listopad kasım kasim listopadu novembra noiembrie studenoga
studenog marraskuuta ноября листопада ноември νοεμβρίου lapkričio tachwedd novembris;
dec december décembre decembre dez dezember dic diciembre dicembre grudnia dezembro desember grudzień aralık aralik
prosince prosinec decembra decembrie prosinca joulukuuta декабря грудня декември δεκεμβρίου gruodžio detsember
rhagfyr decembris
"""
MONTHS = {name: number for number, names in enumerate(MONTHS_TEXT.split(";"), 1) for name in names.split()}
"""In small letters, as dates have them: of most languages both cases."""
DAY_FIRST = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})(?:[ T][0-9:. AaPpMm]{4,16})?\Z")
YEAR_FIRST = re.compile(
    r"(?=[0-9]{8}|[0-9]{4}[/.-])([0-9]{4})([/.-]?)([0-9]{1,2})\2([0-9]{1,2})"
    r"(?:[ T][0-9:.]{4,16}(?:Z|[+-][0-9:]{2,6})?)?\Z"
)
"""1971-03-12, 1971/3/12, 19710312."""
DAY_SIGNS = len("07/03/1970|")
DAY_TEXT = r"(?:0[1-9]|[12][0-9]|3[01])/(?:0[1-9]|1[0-2])/(?:19[0-9][0-9]|20[0-2][0-9]|203[0-5])\|"
WRITTEN_DAYS = re.compile(r"(?:" + DAY_TEXT + r")*\Z")
"""Dates as they are compared, and as most births are written."""
LETTER = "[A-Za-z\u00c0-\u017f\u0386-\u045f]"
WORDED = re.compile(
    r"([0-9]{1,2})(?:(?:st|nd|rd|th)(?!" + LETTER + r"))?\.?(?: de |[ /-])?(" + LETTER + r"{3,12})\.?,?(?: de |[ /-])?"
    r"([0-9]{4}|[0-9]{2})\Z"
)
"""12-Mar-71, 12th March, 1971, 12MAR71, 12. März 1971, 12 de marzo de 1971."""
DOTTED = re.compile(
    r"(?:([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})|([0-9]{4})\. ?([0-9]{1,2})\. ?([0-9]{1,2}))(?:\.| ?r\.)?\Z"
)
"""As from Finland to Croatia: 12. 3. 1971, 1971. 03. 12., 12.03.1971., 12.03.1971 r."""
OF_EAST = re.compile(r"([0-9]{4})[年년] ?([0-9]{1,2})[月월] ?([0-9]{1,2})[日일]\Z")
MONTH_FIRST = re.compile(r"([A-Za-z]" + LETTER + r"{2,11}) ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})\Z")
SQL_DATE = re.compile(
    r"(?:\{(?:d|ts) ?|(?:DATE|TIMESTAMP) ?)'([0-9]{4}-[0-9]{2}-[0-9]{2})[^']{0,20}'\}?\Z", re.IGNORECASE
)
ERA = re.compile(r"([TSHR大昭平令])[正和成]?\.? ?([0-9]{1,2})[年./-] ?([0-9]{1,2})[月./-] ?([0-9]{1,2})日?\Z")
ERA_YEARS = dict(zip("TSHR大昭平令", 2 * (1911, 1925, 1988, 2018)))
"""A date as Japan counts years, and the year before each count: 昭和39年11月10日, S39.11.10."""
BESIDE_BIRTH = re.compile(
    r"(?:(?:[^\W\d_]|[ .'-]){2,40}(?:, ?| (?:il|le|el) )|[A-Z][ ,/]{1,2})?(?:[0-9]{1,3}[ a-z]{0,8}[ (/,-]{1,3})?"
    r"([0-9]{1,4}([/.-])[0-9]{1,2}\2[0-9]{2,4})(?![0-9])"
    r"[ (/,-]{0,3}(?:[0-9]{1,3}|(?:[^\W\d_]|[ ,.'-]){0,40})[ a-z]{0,8}\)?\Z"
)
"""A birth with the place or the age beside it: Lyon, 07/03/1970; 24 (23/09/2002)."""
SINCE_1970 = re.compile(r"(?:\\?/Date\()?(-[0-9]{5,14}|[0-9]{8,14})(?:\.0+)?(?:[+-][0-9]{4})?(?:\)\\?/)?\Z")
FIRST_UNIX_DAY = date(1970, 1, 1)
SECONDS_OF_DAY = 86400
FIRST_SECOND, LAST_SECOND = -2208988800, 2082758399
"""Of 1900 and of 2035."""
SURELY_THOUSANDTHS = 10**10
FIRST_YEAR = 1900
LAST_YEAR = 2035
FIRST_SERIAL, LAST_SERIAL = 3653, 47483
"""Spreadsheet serials of 1910 and of the end of 2029."""
EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet, as all dates since March 1900 have it (ECMA-376 part 1, 18.17.4.1)."""


def parse_date(text):
    """Return (year, month, day) or None; day and month of an ambiguous date in British order, else as they fit."""
    if not 6 <= len(text) <= 35 or text.isalpha():
        return None
    match = DAY_FIRST.match(text)
    if match:
        day, month, year = match.groups()
        return valid_date(year, month, day) or valid_date(year, day, month)
    match = YEAR_FIRST.match(text)
    if match:
        return valid_date(match.group(1), match.group(3), match.group(4))
    match = DOTTED.match(text)
    if match:
        day, month, year = match.groups()[:3] if match.group(1) else match.groups()[:2:-1]
        return valid_date(year, month, day)
    match = OF_EAST.match(text)
    return valid_date(*match.groups()) if match else parse_worded_date(text)


def parse_told_birth(text):
    """Return the (year, month, day) of what programs write under a word for births, or None.

    Day first without signs, a date of ODBC, seconds or thousandths of them since 1970, as .NET writes them or alone; a
    year of Japan, or the place or the age beside it.
    """
    match = SQL_DATE.match(text)
    era = ERA.match(text)
    if era:
        return valid_date(ERA_YEARS[era.group(1)] + int(era.group(2)), era.group(3), era.group(4))
    match = match or BESIDE_BIRTH.match(text)
    if match:
        return parse_date(match.group(1))
    if len(text) in (6, 7, 8) and is_digits(text):
        whole = text.zfill(8) if len(text) == 7 else text
        first, second, year = whole[:2], whole[2:4], whole[4:]
        born = valid_date(year, second, first) or valid_date(year, first, second)
        born = born or (valid_date(first, second, year) if len(text) == 6 else None)
        if born:
            return born
    match = SINCE_1970.match(text)
    seconds = int(match.group(1)) if match else FIRST_SECOND - 1
    seconds = seconds // 1000 if abs(seconds) >= SURELY_THOUSANDTHS else seconds
    if not FIRST_SECOND <= seconds <= LAST_SECOND:
        return None
    day = FIRST_UNIX_DAY + timedelta(days=seconds // SECONDS_OF_DAY)
    return (day.year, day.month, day.day)


def parse_worded_date(text):
    """Return the same of a date whose month is a word."""
    match = WORDED.match(text)
    if match:
        return valid_date(match.group(3), MONTHS.get(match.group(2).lower(), 0), match.group(1))
    match = MONTH_FIRST.match(text)
    if match:
        return valid_date(match.group(3), MONTHS.get(match.group(1).lower(), 0), match.group(2))
    return None


def valid_date(year, month, day):
    """Return the three as numbers if a calendar has them; two-digit years are 1931 to 2030."""
    year, month, day = int(year), int(month), int(day)
    if year < 100:
        year += 2000 if year <= 30 else 1900
    if FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12 and 1 <= day <= 31:
        return (year, month, day)
    return None


def parse_serial(text):
    """Return the (year, month, day) that a spreadsheet's number for a date of 1910 to 2029 stands for, or None."""
    digits, _, time = text.partition(".")
    if time and not is_digits(time):
        return None
    if len(digits) in (4, 5) and is_digits(digits) and FIRST_SERIAL <= int(digits) <= LAST_SERIAL:
        day = EPOCH + timedelta(days=int(digits))
        return (day.year, day.month, day.day)
    return None


def is_grown(year, this_year):
    """Tell whether people who were born in a year are from 10 to 100 years old."""
    return this_year - 100 <= year <= this_year - 10


def births(dates, this_year):
    """Tell whether dates of a column without a header look like births: wide, unordered, varied, not recent."""
    if len(dates) < 5:
        return False
    years = [year for year, _, _ in dates]
    grown = sum(is_grown(year, this_year) for year in years)
    rising = sum(a <= b for a, b in zip(dates, dates[1:]))
    ordered = max(rising, len(dates) - 1 - rising) / (len(dates) - 1)
    varied = len(set(dates)) > len(dates) / 2
    return max(years) - min(years) > 25 and grown >= 0.9 * len(years) and varied and (ordered < 0.9 or len(dates) < 10)
