"""In which order the C# files are joined: like beside like, which is packed to a thirty-fifth less.

Written by tests/dotnet/order.py. Files that are not named here come last, by their names.
"""

ORDER_TEXT = """
Secrets ProseHits Envelopes Contacts BesideNames Labelled ProgramRows SqlText HtmlTables FixedWidth Blocks Columns
Lettered Unnamed KnownKeys Tables Strangers Rules TableShapes CellLines SqliteSchema XmlRecords Collected Objects
Pdf Content Workbook WorkbookBinary ExcelBinary SheetXml OpenDocument WordMarkup Flow Gnumeric Pivot WordBinary
PowerPoint RichText Outlook Access Parquet Arrow Avro Spss Stata SasTransport PostgresDump Dbase PropertyList
Encoded StoreBytes PdfFilters PdfFile PdfSyntax PdfFonts PdfText PdfCrypt KnownExport Compound SevenZip Archive
ZipLoose Xz SevenZipHeader Zip OutlookStore Tape Tnef Message CompoundDocuments Mail ShownText Evidence Delimited
Markings Credentials Prose MailWalk Streams ExcelRecords SqlitePages ParquetValues ArrowColumns Sqlite SqliteLoose
Stores Program Report Json Dates NarrowBirths BankColumns RunOn Payments Rosters Cards Interchange Calendar
CallLines PlacedRows Recipients LongColumns MailHeaders WordedDates OwnDetectors CellForms PdfLayout Known
StrangerLines Subjects KnownCount Lzma Inflate Bzip2 Huffman Lz4 Signed Mainframe XzHeader Behind Rar PackedMaps
Decoders EasternBytes XmlInput XmlTags Xml WindowsDisk Native Recognise Text Cases PaymentNumbers BritishNumbers
ForeignNumbers PoliceNumbers TravelDocuments NationalNumbers Validators DeclaredFiles SheetText Sections JsonPairs
JsonCards RunTogether Together Places Walk Thrift ExcelCipher Packaged Noise Members Squeezed TextEnd Csv Settings
CellFiles Work MixedNumbers CodePages Dictionary UnknownHeaders RareNames Detectors Reparse Disk Memory KeyedHash
Crc TapeBackup Effort Lists
"""
ORDER = tuple(ORDER_TEXT.split())
