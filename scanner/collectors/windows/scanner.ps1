# What unpacks the content scanner, how many bytes that gives, and the scanner; bundle_windows.py puts them here.
$Unpacker = '@UNPACKER@'
$ScannerBytes = [int]'@LENGTH@'
$Scanner = '@SCANNER@'
