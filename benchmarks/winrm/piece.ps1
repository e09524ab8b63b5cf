[IO.File]::AppendAllText("$env:TEMP\c", '@PIECE@')
