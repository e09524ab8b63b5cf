"""Lists within JSON, XML and pages, where lines still tell them: and structures of nobody, whose lines look like lists."""

import json

from tests.stray.judging import HEAD, PEOPLE, rows, table

CROWD = PEOPLE[:24]
LINES = table([HEAD], rows()[:24])
ARRAYS = "".join(
    f"  {n} =>\n  array (\n    'nominativo' => '{one.forename} {one.surname}',\n    'nato' => '{one.born:%d/%m/%Y}',\n  ),\n"
    for n, one in enumerate(CROWD)
)
THINGS = [{"surname of maker": "Bolt", "steel": n, "checked": f"2024-02-{n % 28 + 1:02d}"} for n in range(24)]

OF_PEOPLE = {
    "lines in an element": f'<?xml version="1.0"?><export><title>Surnames</title><data>\n{LINES}</data></export>',
    "lines in preformatted text": f"<!DOCTYPE html>\n<html><body><h1>Surname</h1><pre>\n{LINES}</pre></body></html>",
    "lines behind XML that ends": f'<?xml version="1.0"?>\n<title surname="">Names</title>\n{LINES}',
    "lines behind XML that does not end": f'<?xml version="1.0"?>\n<surname>\n<forename>\n{LINES}',
    "a program that begins as XML does": f"<?php\nreturn array (\n{ARRAYS});\n",
    "lines in a text of JSON": json.dumps({"name": "surnames", "lines": LINES}),
}
ROWS = "".join(f"{one.forename} {one.surname}, {one.born:%d/%m/%Y}\n" for one in CROWD)
OF_PEOPLE.update(
    {
        "rows in an element of XML without a label": f'<?xml version="1.0"?>\n<export><data>\n{ROWS}</data></export>\n',
        "rows kept from the tags of XML": f'<?xml version="1.0"?>\n<export><![CDATA[\n{ROWS}]]></export>\n',
        "rows behind XML": f'<?xml version="1.0"?>\n<export/>\n{ROWS}',
    }
)
OF_NOBODY = {
    "numbers of drawn lines in XML": '<?xml version="1.0"?>\n<svg>\n'
    + "".join(f'<path class="Lane, {n}"\n d="M 1{n}.20 19{n}0 1{n}/05/2010"/>\n' for n in range(10, 40))
    + "</svg>\n",
    "things in JSON": json.dumps(THINGS, indent=1),
    "things in XML": "<?xml version='1.0'?>\n<list>\n"
    + "".join(
        f"<part>\n<surname>Bolt, {n}</surname>\n<checked>2024-02-{n + 1:02d}</checked>\n</part>\n" for n in range(24)
    )
    + "</list>\n",
}
