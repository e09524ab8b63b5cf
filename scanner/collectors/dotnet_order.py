"""In which order the C# files are joined: like beside like, which is packed to a thirty-fifth less.

Written by tests/dotnet/order.py. Files that are not named here come last, by their names.
"""

ORDER_TEXT = """
NumberedNames Columns Lettered Unnamed KnownKeys Tables Strangers Objects Collected ProgramRows Labelled SqlText
HtmlTables FixedWidth Blocks Envelopes Contacts ProseHits BesideNames Evidence Secrets MailHeaders ShownText
Encoded Mail Content Pdf Outlook Access Avro Parquet Arrow Spss PostgresDump Stata SasTransport Dbase PropertyList
StoreBytes SqlitePages ParquetValues ArrowColumns Compound SevenZip Xz Archive ZipLoose Zip Streams WorkbookBinary
Workbook OpenDocument WordMarkup XmlRecords Flow SheetXml Pivot ExcelBinary WordBinary PowerPoint RichText Tape
Tnef Message CompoundDocuments PdfFile PdfFilters PdfCrypt PdfFonts PdfSyntax PdfText SqliteSchema Json Dates
KnownExport Delimited RunOn NumberedLines Rolls Payments Rosters Cards Interchange Calendar CallLines CellLines
PlacedRows Recipients TableShapes BankColumns Rules NarrowBirths EasternNames RareNames UnknownHeaders LongDead
NamedValues CellForms Markings Credentials Prose MailWalk Sqlite SqliteLoose OutlookStore SevenZipHeader Signed
ExcelRecords Stores Program Report StrangerLines PdfLayout Known KnownCount Subjects Together SheetText Sections
LongColumns OwnDetectors WordedDates PackedMaps BritishNumbers ForeignNumbers PaymentNumbers TravelDocuments
PoliceNumbers NationalNumbers Validators CodeDates DeclaredFiles Escaped Dictionary Gnumeric Xml XmlTags XmlInput
Text Recognise Decoders EasternBytes Mainframe XzHeader Behind Rar Packaged Inflate Lzma Bzip2 Huffman Lz4
ExcelCipher Thrift JsonCards JsonPairs RunTogether Places WindowsDisk Native Disk Squeezed Members TextEnd Work
CellFiles MixedNumbers CodePages Detectors Csv Cases Noise TapeBackup KeyedHash Crc Reparse Walk Settings Effort
Memory Lists
"""
ORDER = tuple(ORDER_TEXT.split())
