"""Worker processes that decide claims, each within its budget and its memory."""
