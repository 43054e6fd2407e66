"""Figures and lists as files for people: folds of history in, spreadsheets and pages out."""
