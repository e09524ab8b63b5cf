"""People in JSON that is a string in its turn: mocks of interfaces, messages, logs, statements; and things in the same."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:14]
CASES = [
    {"urn": f"12AB{n:07}", "hearing": {"court": "Leeds", "room": {"number": n}}, "defendant": {"surname": one.surname, "forename": one.forename,
     "dob": f"{one.born}", "address": {"line1": one.address, "postcode": one.postcode}}}
    for n, one in enumerate(PEOPLE)
]  # fmt: skip
FLAT = [{"surname": one.surname, "forename": one.forename, "dob": f"{one.born}"} for one in CROWD]
PACKAGES = [{"name": "left-pad", "version": f"1.{n}.0", "released": f"19{70 + n}-01-0{n % 9 + 1}"} for n in range(14)]
SENSORS = [{"id": n, "name": f"Sensor {n}", "date": f"2025-01-{n + 1:02}", "value": n * 2.5} for n in range(14)]
FILMS = [
    {"title": f"The Film {n}", "director": f"{one.forename} {one.surname}", "released": f"{one.born}"}
    for n, one in enumerate(CROWD)
]


def mock(value):
    return json.dumps({"request": {"method": "GET"}, "response": {"status": 200, "body": json.dumps(value)}}, indent=2)


def message_in_a_message(value):
    return json.dumps({"Records": [{"body": json.dumps({"Message": json.dumps({"data": json.dumps(value)})})}]})


def string(value):
    return json.dumps(json.dumps(value))


def line_of_a_log(value):
    return (
        '{"level":"info","message":"starting"}\n'
        + json.dumps({"level": "info", "message": f"answer: {json.dumps(value)}"})
        + "\n"
    )


def lines_of_a_log(value):
    return "".join(json.dumps({"ts": n, "msg": f"saved {json.dumps(one)}"}) + "\n" for n, one in enumerate(value))


def quoted_in_a_log(value):
    escaped = json.dumps(value).replace('"', '\\"')
    return f'2025-06-01 10:00:00 INFO start\n2025-06-01 10:00:01 DEBUG response="{escaped}"\n2025-06-01 10:00:02 INFO end\n'


def statement(value):
    escaped = json.dumps(value).replace('"', '\\"')
    return f"INSERT INTO `events` (`id`, `payload`) VALUES (1, '{escaped}');\n"


def statements(value):
    texts = (json.dumps({"type": "x", "data": json.dumps(one)}).replace("\\", "\\\\") for one in value)
    return "".join(f"INSERT INTO events (id, payload) VALUES ({n}, '{text}');\n" for n, text in enumerate(texts))


def program(value):
    escaped = json.dumps(value).replace('"', '\\"')
    return f'class Answers {{\n  static final String BODY = "{escaped}";\n}}\n'


WAYS = (
    mock,
    message_in_a_message,
    string,
    line_of_a_log,
    lines_of_a_log,
    quoted_in_a_log,
    statement,
    statements,
    program,
)
OF_PEOPLE = {
    f"{name}, {way.__name__}": way(value) for way in WAYS for name, value in (("cases", CASES), ("flat", FLAT))
}
OF_NOBODY = {
    f"{name}, {way.__name__}": way(value)
    for way in WAYS
    for name, value in (("packages", PACKAGES), ("sensors", SENSORS), ("films", FILMS))
}
OF_NOBODY["brackets"] = json.dumps({"body": "[" * 500 + "]", "other": "{" * 500 + "}"})
