"""An organisation's own detectors are looked for by both engines alike."""

import json

from tests.stray.values.test_own_detectors import CASE, FILES, ROW, told


def test_own_kinds_are_found_alike(scan, dotnet_scan, tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    rows = [ROW, CASE]

    assert told(dotnet_scan(tmp_path, detectors=json.dumps(rows))) == told(scan(tmp_path, detectors=rows))


def test_rows_that_are_none_are_refused(dotnet_scan, tmp_path):
    assert dotnet_scan(tmp_path, detectors='[["x"]]').lines == ["stray: argument"]
