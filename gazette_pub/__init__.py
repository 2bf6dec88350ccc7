"""gazette_pub reads official gazettes (公报) and publishes them as PDF, DOCX, HTML and Akoma Ntoso."""

__version__ = "0.1.0"
