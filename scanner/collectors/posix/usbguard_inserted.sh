timeout -k 2 10 usbguard get-parameter InsertedDevicePolicy </dev/null 2>/dev/null
