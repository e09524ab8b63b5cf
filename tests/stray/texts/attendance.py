"""Registers of who was at school, `/\\` for a day, whose lines end in a backslash as those of programs do; and programs."""

from tests.stray.tables.children import PAIRS, WHOLE, days

CROWD = WHOLE
BORN = days(2012, 2018)
NUMBERED = list(zip(PAIRS, WHOLE, BORN, strict=True))
OF_PEOPLE = {
    "above columns.csv": "Surname,Forename,DOB,Mon,Tue\n"
    + "".join(f"{b},{a},{d},/\\,/\\\n" for (a, b), _, d in NUMBERED),
    "days of the week.csv": "Name,Mon,Tue,Wed,Thu,Fri\n" + "".join(f"{name},/\\,/\\,N\\,/\\,/\\\n" for name in WHOLE),
    "a class.csv": "Surname,Forename,Form,Mon,Tue\n" + "".join(f"{b},{a},7B,/\\,N\\\n" for a, b in PAIRS),
    "no header.csv": "".join(f"{b},{a},{d},7B,/\\/\\N\\/\\/\\\n" for (a, b), _, d in NUMBERED),
    "a roll.txt": "".join(f"{b}, {a}  {d}  / \\ / \\ N \\ / \\ / \\\n" for (a, b), _, d in NUMBERED),
    "places.txt": "Name                          DOB         M  T  W\n"
    + "".join(f"{name:<30}{d}  /\\ /\\ N\\\n" for _, name, d in NUMBERED),
    "title above.txt": "Class 7B register week 3\n\n"
    + "".join(f"{b + ', ' + a:<30}{d}  / \\ / \\ / \\\n" for (a, b), _, d in NUMBERED),
}
OF_NOBODY = {
    "a command.sh": "make_page \\\n" + "".join(f'  --by "{name}" --until {d} \\\n' for _, name, d in NUMBERED),
    "a rule": "people.o: people.c\n"
    + "".join(f"\tcc -c people{n}.c -DDAY={d} \\\n" for n, (_, _, d) in enumerate(NUMBERED)),
    "paths.sh": "cp -r \\\n" + "".join(f"  /srv/{a}{n}/{b}/ \\\n" for n, (a, b) in enumerate(PAIRS)),
    "a macro.h": "#define PEOPLE \\\n" + "".join(f'  X("{name}", "{d}") \\\n' for _, name, d in NUMBERED),
}
