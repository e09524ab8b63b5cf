"""Opens a file in a running LibreOffice and stores it under a password. Arguments: source, target, filter, password."""

import sys

import uno
from com.sun.star.beans import PropertyValue

source, target, how, password = sys.argv[1:]


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
context = resolver.resolve("uno:pipe,name=corpus;urp;StarOffice.ComponentContext")
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
read = (
    {"FilterName": "Text - txt - csv (StarCalc)", "FilterOptions": "44,34,76,1"}
    if source.endswith("csv")
    else {"FilterName": "HTML (StarWriter)"}
)
document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, properties(Hidden=True, **read))
document.storeToURL(f"file://{target}", properties(FilterName=how, Password=password))
document.close(True)
