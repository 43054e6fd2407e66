"""What several tests need: a clock that stands still, drafts, entries, raw connections."""
