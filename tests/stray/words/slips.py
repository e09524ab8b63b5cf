"""Lists of people whose columns are mistyped or cut short, and headers one letter away that mean something else."""

import json

from tests.stray.tables.believed import FORENAMES, SURNAMES
from tests.stray.tables.lists_of_names import MANY, rows


def born(n):
    return f"{1950 + n * 11 % 50}-{1 + n * 5 % 12:02}-{1 + n * 7 % 28:02}"


def dialled(n):
    return f"07700 9{n * 37:05}"


def apart(n):
    return [FORENAMES[n], SURNAMES[n], born(n)]


def listed(header, *, delimiter=","):
    return rows(header.replace(",", delimiter), apart, delimiter=delimiter)


OF_PEOPLE = {
    "letters changed.csv": listed("firtsname,surnmae,date_of_brith"),
    "one too many.csv": listed("firstnname,surnamee,birthhdate", delimiter=";"),
    "one missing.csv": listed("fistname,surname,dateofbirt", delimiter="\t"),
    "within two words.csv": listed("frist name,last nmae,date of birht"),
    "a first name and a telephone.csv": rows("id,firtsname,telephnoe", lambda n: [str(n), FORENAMES[n], dialled(n)]),
    "in camel.json": json.dumps(
        [{"firstNmae": FORENAMES[n], "lastNmae": SURNAMES[n], "birthDtae": born(n)} for n in range(MANY)]
    ),
    "cut at ten.csv": listed("FIRSTNAME_,LASTNAME_C,DATEOFBIRT"),
    "of contacts cut at ten.csv": rows(
        "CONTACTFIR,CONTACTLAS,CONTACTPHO", lambda n: [FORENAMES[n], SURNAMES[n], dialled(n)]
    ),
    "cut at eight.csv": listed("FIRSTNAM,LASTNAME,DATEOFBI"),
    "words cut at eight.csv": listed("FIRST_NA,LAST_NAM,BIRTH_DA"),
}
OF_NOBODY = {
    "rates of births.csv": rows("country,birthrate,year", lambda n: [f"Land{n}", f"{n}.4", "2001"]),
    "lists of mails.csv": rows("listname,created", lambda n: [f"{SURNAMES[n]} List", born(n)]),
    "names in Latin.csv": rows("latname,found", lambda n: [f"{SURNAMES[n].lower()} minor", born(n)]),
    "names of files.csv": rows("filename,hostname,dated", lambda n: [FORENAMES[n], SURNAMES[n], born(n)]),
    "any date cut at eight.csv": rows("PROJECT,DATE_OF_", lambda n: [f"Bridge {n}", born(n)]),
    "things mistyped.csv": rows("prodcut,prcie,added", lambda n: [SURNAMES[n], str(n), born(n)]),
}
