"""An issue as one HTML page: what the `html` format is, and what the PDF is set from."""
