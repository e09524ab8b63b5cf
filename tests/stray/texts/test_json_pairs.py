"""JSON whose values stand apart from their names: as DynamoDB types them, as forms and requests list them; and things so."""

import json

import pytest

from scanner.collectors.python.texts.json_pairs import unwrapped
from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]


def typed(one):
    return {
        "id": {"S": one.noms},
        "firstName": {"S": one.forename},
        "lastName": {"S": one.surname},
        "dob": {"S": str(one.born)},
    }


def pairs(one, name="name", value="value", **more):
    told = {"first_name": one.forename, "last_name": one.surname, "dob": str(one.born), "colour": "red"}
    return [{name: label, value: text, **more} for label, text in told.items()]


PEOPLE_IN = {
    "items of a database": {"Items": [typed(one) for one in CROWD]},
    "items with maps": {
        "Items": [
            {"name": {"M": {"first": {"S": one.forename}, "last": {"S": one.surname}}}, "birthDate": {"S": str(one.born)}}
            for one in CROWD
        ]
    },
    "requests to put": {"people": [{"PutRequest": {"Item": typed(one)}} for one in CROWD]},
    "parameters of requests": {
        "log": {"entries": [{"request": {"method": "POST", "postData": {"params": pairs(one)}}} for one in CROWD]}
    },
    "fields of a form": {"item": [{"request": {"body": {"formdata": pairs(one, "key", type="text")}}} for one in CROWD]},
    "answers": [{"at": "2024-01-02", "answers": pairs(one, "question", "answer")} for one in CROWD],
    "attributes of users": {
        "Users": [
            {"Username": one.noms, "Attributes": [{"Name": "given_name", "Value": one.forename},
             {"Name": "family_name", "Value": one.surname}, {"Name": "birthdate", "Value": str(one.born)}]}
            for one in CROWD
        ]
    },
}  # fmt: skip
THINGS = {
    "a chart": [{"name": f"{one.forename} {one.surname}", "value": n} for n, one in enumerate(CROWD)],
    "variables": {"env": [{"name": "DB_USER", "value": "a"}, {"name": "EMAIL", "value": "x@y.org"}]},
    "parts": {"Items": [{"sku": {"S": one.noms}, "name": {"S": "bolt"}, "made": {"S": str(one.born)}} for one in CROWD]},
    "headers": {"log": {"entries": [{"headers": [{"name": "Date", "value": str(one.born)}] * 3} for one in CROWD]}},
    "tags of machines": {
        "Instances": [
            {"Tags": [{"Key": "Name", "Value": f"web-{n}"}, {"Key": "Owner", "Value": "ops"}, {"Key": "Email", "Value": "o@x.org"}]}
            for n in range(20)
        ]
    },
}  # fmt: skip
FOLK = {name: json.dumps(value) for name, value in PEOPLE_IN.items()}
FOLK["lines"] = "".join(json.dumps({"Item": typed(one)}) + "\n" for one in CROWD)
NOBODY = {name: json.dumps(value) for name, value in THINGS.items()}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_lists_that_say_a_name_twice_or_name_nothing_known_are_left():
    for value in (
        [{"name": "dob", "value": 1}] * 2,
        [{"name": "a", "value": 1}, {"name": "b", "value": 2}],
        [1, 2],
        [{}, {}],
    ):
        assert unwrapped(value) == value
