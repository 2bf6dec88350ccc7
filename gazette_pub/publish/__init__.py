"""The whole way of one issue: read, finished, checked, written, judged, corrected. The command and the API go it."""
