"""A DOCX of ours comes back: the issue that it carries, and what was changed in Word since, put into that."""
