"""Programs whose calls stand over several lines: of people, and look-alikes of nobody."""

import random

from tests.corpus.people import people

CROWD = people(random.Random(99), 14)
SHIPS = ["Queen Mary", "Lady Anne", "Prince Henry", "Grace Darling", "Mary Rose", "Charlotte Rhodes"]


def each(write):
    return "".join(write(one) + "\n" for one in CROWD)


def serialized(value):
    if isinstance(value, dict):
        return f"a:{len(value)}:{{{''.join(map(serialized, sum(value.items(), ())))}}}"
    return f"i:{value};" if isinstance(value, int) else f's:{len(value)}:"{value}";'


OF_PEOPLE = {
    "an argument a line, Java": "class Seed {\n  void run() {\n"
    + each(
        lambda one: (
            f'    repo.save(new Person(\n        "{one.forename}",\n        "{one.surname}",\n'
            f'        LocalDate.of({one.born:%Y, %-m, %-d}),\n        "{one.address}"\n    ));'
        )
    )
    + "  }\n}\n",
    "an argument a line, Python": "PEOPLE = [\n"
    + each(lambda one: f'    Person(\n        "{one.forename}",\n        "{one.surname}",\n        date({one.born:%Y, %-m, %-d}),\n    ),')
    + "]\n",
    "a chain": "class Seed {\n"
    + each(
        lambda one: (
            f'    save(Patient.builder()\n        .given("{one.forename}")\n        .family("{one.surname}")\n'
            f"        .birthDate(LocalDate.of({one.born:%Y, %-m, %-d}))\n        .build());"
        )
    )
    + "}\n",
    "setters, Java": "class Seed { void run() {\n"
    + "".join(
        f'    Person p{n} = new Person();\n    p{n}.setFirstName("{one.forename}");\n    p{n}.setLastName("{one.surname}");\n'
        f"    p{n}.setBirthDate(LocalDate.of({one.born:%Y, %-m, %-d}));\n    em.persist(p{n});\n"
        for n, one in enumerate(CROWD)
    )
    + "}}\n",
    "setters, PHP": "<?php\n"
    + each(
        lambda one: (
            f"$p = new Person();\n$p->setFirstName('{one.forename}');\n$p->setLastName('Mac {one.forename}');\n"
            f"$p->setBirthDate(new DateTime('{one.born}'));\n$em->persist($p);"
        )
    ),
    "Elixir": each(
        lambda one: f'Repo.insert!(%Patient{{\n  first_name: "{one.forename}",\n  last_name: "{one.surname}",\n  birth_date: ~D[{one.born}]\n}})'
    ),
    "serialized": serialized(
        {n: {"first_name": one.forename, "n": n, "last_name": one.surname, "birth_date": str(one.born)} for n, one in enumerate(CROWD)}
    ),
}  # fmt: skip
OF_THINGS = {
    "ships over lines": "FLEET = [\n"
    + "".join(f'    Ship(\n        "{SHIPS[n % 6]}",\n        "{n}",\n        date({one.born:%Y, %-m, %-d}),\n    ),\n' for n, one in enumerate(CROWD))
    + "]\n",
    "games over lines": "GAMES = [\n"
    + each(lambda one: f'    game(\n        "{one.forename} {one.surname}",\n        "Tim Jones",\n        date({one.born:%Y, %-m, %-d}),\n    ),')
    + "]\n",
    "a block that does not end soon": "run {\n" + "".join(f'  print("a{n}", "b{n}");\n' for n in range(90)) + "}\n",
    "settings, serialized": serialized({n: {"option_name": f"widget_{n}", "autoload": "yes", "date": f"2019-03-{n + 1:02d}"} for n in range(20)}),
}  # fmt: skip
