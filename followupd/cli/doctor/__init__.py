"""Proves that everything followupd needs works, and says what to do about what does not."""
