"""Documents of offices and PDF: sheets, paragraphs, slides and pages."""
