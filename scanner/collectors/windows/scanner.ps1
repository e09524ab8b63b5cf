# The content scanner: gzip and base64 of dotnet/, which bundle_windows.py puts in the place of @SCANNER@.
$Scanner = '@SCANNER@'
