"""What stands on stderr and before the answer on machines of all kinds; made up, in the shape that PowerShell gives it."""

from __future__ import annotations

CLIXML = (
    b"#< CLIXML\r\n"
    b'<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'
    b'<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN>'
    b'<MS><I64 N="SourceId">1</I64><PR N="Record"><AV>Module werden vorbereitet.</AV><AI>0</AI><Nil /><PI>-1</PI><PC>-1</PC>'
    b'<T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj><S S="Error">Zugriff verweigert_x000D__x000A_</S></Objs>'
)
NOISE = {
    "progress as CLIXML": CLIXML,
    "CLIXML after a byte order mark": b"\xef\xbb\xbf" + CLIXML,
    "CLIXML within CLIXML": CLIXML.replace(b"Zugriff verweigert", CLIXML.replace(b"<", b"&lt;")),
    "German in code page 437": "Zugriff verweigert: Größe und Übergröße prüfen".encode("cp437"),
    "German in code page 850": "Zugriff verweigert: Größe und Übergröße prüfen".encode("cp850"),
    "German in UTF-8": "Zugriff verweigert: Größe und Übergröße prüfen".encode(),
    "Japanese in code page 932": "アクセスが拒否されました。表ソ能十".encode("cp932"),
    "UTF-16 with a mark": "Zugriff verweigert".encode("utf-16"),
    "control characters": b"\x1b]0;owned\x07\x1b[2J\x9b31m\0\r\n",
}
